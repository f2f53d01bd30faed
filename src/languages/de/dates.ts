import { list } from '../../grammar/words.ts';
import type { DateTables, Unit } from '../../model/dates.ts';
import { examples } from './dates-examples.ts';
import { holidays } from './dates-holidays.ts';
import { numbers, ordinals } from './dates-numbers.ts';

const WEEKDAYS = list('Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag');
/** Parts of the day that German writes onto the weekday: Dienstagabend. */
const PARTS = list('morgen, früh, vormittag, mittag, nachmittag, abend, nacht, spätabend, frühmorgen');
/** Endings of an adjective. */
const ENDINGS = list('e, er, es, em, en');
const inflected = (...stems: string[]): string[] =>
  stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending));

const weekdays = [...WEEKDAYS.map((day) => [day]), ['Sonnabend']].reduce<string[][]>((all, names, index) => {
  const to = index === 7 ? 5 : index;
  (all[to] ??= []).push(
    ...names.flatMap((name) => [
      name,
      `${name}s`,
      ...PARTS.flatMap((part) => [`${name}${part}`, `${name}${part}s`]),
    ]),
  );
  return all;
}, []);

const EDGED: readonly (readonly [stem: string, unit: Unit])[] = [
  ['Jahres', 'year'],
  ['Monats', 'month'],
  ['Wochen', 'week'],
  ['Quartals', 'quarter'],
];
const TENS = list('zwanziger, dreißiger, vierziger, fünfziger, sechziger, siebziger, achtziger, neunziger');
/** achtziger (Jahre), Achtzigerjahre. */
const decadesWith = (...endings: string[]): Record<string, number> =>
  Object.fromEntries(
    TENS.flatMap((word, index) => endings.map((ending) => [word + ending, (index + 2) * 10])),
  );

/** "die Neunziger", where the capital tells the noun from the number. */
const capitalDecades = Object.fromEntries(
  Object.entries(decadesWith('', 'n')).map(([word, ten]) => [word[0]!.toUpperCase() + word.slice(1), ten]),
);

const way = (words: readonly string[], by: -1 | 0 | 1) => words.map((w) => ({ words: w, way: by }));

const shifted = (unit: Unit, by: number, words: string) => list(words).map((w) => ({ words: w, unit, by }));

export const dates: DateTables = {
  months: [
    list('Januar, Januars, Jänner, Jänners'),
    ['Februar', 'Februars', 'Feber'],
    ['März', 'Maerz'],
    ['April', 'Aprils'],
    ['Mai', 'Mais'],
    ['Juni', 'Junis'],
    ['Juli', 'Julis'],
    ['August', 'Augusts'],
    ['September', 'Septembers'],
    ['Oktober', 'Oktobers'],
    ['November', 'Novembers'],
    ['Dezember', 'Dezembers'],
  ],
  shortMonths: [
    ['Jan', 'Jän'],
    ['Feb', 'Febr'],
    ['Mrz', 'Mär'],
    ['Apr'],
    [],
    ['Jun'],
    ['Jul'],
    ['Aug'],
    ['Sep', 'Sept'],
    ['Okt'],
    ['Nov'],
    ['Dez'],
  ],
  weekdays,
  shortWeekdays: [['Mo'], ['Di'], ['Mi'], ['Do'], ['Fr'], ['Sa'], ['So']],
  names: 'capital',
  nounsCapitalised: true,
  dayParts: list(
    'Morgen, früh, Vormittag, Mittag, Nachmittag, Abend, Nacht, abends, morgens, nachmittags, vormittags, mittags, nachts',
  ),
  units: {
    second: { one: ['Sekunde'], many: ['Sekunden'] },
    minute: { one: ['Minute'], many: ['Minuten'] },
    hour: { one: ['Stunde'], many: ['Stunden'] },
    day: { one: ['Tag', 'Tages', 'Tags'], many: ['Tage', 'Tagen'] },
    week: { one: ['Woche', 'Kalenderwoche'], many: ['Wochen'] },
    weekend: { one: ['Wochenende', 'Wochenendes'], many: ['Wochenenden'] },
    month: { one: ['Monat', 'Monats', 'Monates'], many: ['Monate', 'Monaten'] },
    quarter: {
      one: list('Quartal, Quartals, Vierteljahr, Jahresviertel'),
      many: ['Quartale', 'Quartalen'],
    },
    half: { one: list('Halbjahr, Halbjahres, Halbjahrs, Jahreshälfte'), many: ['Halbjahre', 'Halbjahren'] },
    year: {
      one: list(
        'Jahr, Jahres, Jahrs, Kalenderjahr, Kalenderjahres, Geschäftsjahr, Geschäftsjahres, Jahrgang, Haushaltsjahr, Schuljahr, Schuljahres, Wahljahr, Wahljahres',
      ),
      many: ['Jahre', 'Jahren'],
    },
    decade: {
      one: list('Jahrzehnt, Jahrzehnts, Jahrzehntes, Dekade'),
      many: ['Jahrzehnte', 'Jahrzehnten', 'Dekaden'],
    },
    century: {
      one: list('Jahrhundert, Jahrhunderts, Jahrhundertes, Jh, Jhd'),
      many: ['Jahrhunderte', 'Jahrhunderten'],
    },
  },
  deictic: [
    ...shifted('day', 0, 'heute, am heutigen Tag'),
    ...shifted('day', -1, 'gestern, letzte Nacht, vergangene Nacht, in der vergangenen Nacht'),
    ...shifted('day', -2, 'vorgestern'),
    { words: 'morgen', unit: 'day', by: 1, exactCase: true },
    // At the beginning of a sentence the adverb has a capital, and is told from the noun by the part of the day.
    ...shifted(
      'day',
      1,
      'Morgen Abend, Morgen früh, Morgen Vormittag, Morgen Mittag, Morgen Nachmittag, Morgen Nacht',
    ),
    ...shifted('day', 2, 'übermorgen'),
    ...shifted('year', 0, 'heuer'),
    ...shifted('year', -1, 'Vorjahr, Vorjahrs, Vorjahres'),
    ...shifted('year', -2, 'Vorvorjahr, vorletztes Jahr, vorletzten Jahr'),
    ...shifted('year', 2, 'übernächstes Jahr, übernächsten Jahr'),
    ...shifted('week', -2, 'vorletzte Woche, vorletzten Woche'),
    ...shifted('week', 2, 'übernächste Woche, übernächsten Woche'),
    ...shifted('month', -1, 'Vormonat, Vormonats'),
    ...shifted('week', -1, 'Vorwoche'),
    ...shifted('quarter', -1, 'Vorquartal'),
  ],
  anaphors: [
    ...shifted(
      'day',
      1,
      'tags darauf, Tag darauf, Tag danach, einen Tag später, folgenden Tag, darauffolgenden Tag',
    ),
    ...shifted('day', 1, 'nächsten Tag, nächsten Tages, nächsten Morgen, Folgetag, Folgetags, anderntags'),
    ...shifted('day', -1, 'Tag zuvor, Tag davor, Vortag, Vortages, Vorabend, tags zuvor, Abend zuvor'),
    ...shifted(
      'day',
      0,
      'selben Tag, gleichen Tag, selben Tages, gleichen Tages, selben Abend, gleichen Abend',
    ),
    ...shifted('week', 0, 'selben Woche, gleichen Woche'),
    ...shifted('week', 1, 'Woche darauf, Woche danach, darauffolgenden Woche, folgenden Woche'),
    ...shifted('week', -1, 'Woche zuvor, Woche davor'),
    ...shifted('month', 0, 'selben Monat, gleichen Monat, desselben Monats'),
    ...shifted('month', 1, 'Monat darauf, Monat danach, folgenden Monat, Folgemonat'),
    ...shifted('month', -1, 'Monat zuvor, Monat davor'),
    ...shifted('year', 0, 'selben Jahr, selben Jahres, gleichen Jahr, gleichen Jahres, desselben Jahres'),
    ...shifted(
      'year',
      1,
      'Jahr darauf, Jahr danach, Folgejahr, Folgejahres, folgenden Jahr, folgenden Jahres',
    ),
    ...shifted('year', 1, 'darauffolgenden Jahr, darauffolgenden Jahres'),
    ...shifted('year', -1, 'Jahr zuvor, Jahr davor, vorangegangenen Jahr, vorangegangenen Jahres'),
  ],
  before: [
    ...way(inflected('letzt', 'vergangen', 'vorig', 'verflossen', 'abgelaufen', 'zurückliegend'), -1),
    ...way([...inflected('dies', 'laufend', 'heutig', 'aktuell'), 'diesjährigen', 'diesjährige'], 0),
    ...way(inflected('nächst', 'kommend', 'anstehend', 'bevorstehend'), 1),
  ],
  after: [],
  distance: [
    ...way(list('vor, vor gut, vor rund, vor etwa, vor fast, vor knapp, vor mehr als, vor genau'), -1),
    ...way(list('in'), 1),
  ],
  later: [...way(list('später, danach, darauf'), 1), ...way(list('zuvor, davor, früher, vorher'), -1)],
  parts: {
    start: ['Anfang', 'Beginn', 'Auftakt'],
    mid: ['Mitte'],
    end: ['Ende', 'Schluss', 'Ausgang'],
    whole: list('Lauf, Laufe, Verlauf, Verlaufe'),
  },
  edges: EDGED.flatMap(([stem, unit]) => [
    ...list('anfang, beginn, auftakt, start').map((w) => ({ words: stem + w, unit, part: 'start' as const })),
    { words: `${stem}mitte`, unit, part: 'mid' as const },
    // "Wochenende" is the weekend.
    ...(unit === 'week' ? [] : list('ende, schluss, wechsel')).map((w) => ({
      words: stem + w,
      unit,
      part: 'end' as const,
    })),
  ]),
  seasons: [
    list('Frühling, Frühlings, Frühjahr, Frühjahrs, Frühjahres'),
    ['Sommer', 'Sommers'],
    ['Herbst', 'Herbstes', 'Herbsts'],
    ['Winter', 'Winters'],
  ],
  seasonParts: [
    { words: 'Frühsommer', season: 2, part: 'start' },
    { words: 'Frühsommers', season: 2, part: 'start' },
    { words: 'Hochsommer', season: 2, part: 'mid' },
    { words: 'Hochsommers', season: 2, part: 'mid' },
    { words: 'Spätsommer', season: 2, part: 'end' },
    { words: 'Spätsommers', season: 2, part: 'end' },
    { words: 'Frühherbst', season: 3, part: 'start' },
    { words: 'Frühherbsts', season: 3, part: 'start' },
    { words: 'Spätherbst', season: 3, part: 'end' },
    { words: 'Spätherbsts', season: 3, part: 'end' },
    { words: 'Spätwinter', season: 4, part: 'end' },
    { words: 'Spätwinters', season: 4, part: 'end' },
  ],
  ordinals,
  lastOrdinals: ['Schluss'],
  ordinalMarks: { before: [], after: ['.'] },
  dayMarks: ['.'],
  numbers,
  holidays,
  beforeChrist: list('v. Chr., vor Christus, vor Christi Geburt, v. u. Z.'),
  afterChrist: ['n. Chr.', 'nach Christus'],
  fillers: list('der, dem, den, des, die, das, von, vom, im, in, Monat'),
  clock: {
    before: ['Punkt'],
    after: ['Uhr'],
    signs: ':.',
    words: { Mitternacht: [0, 0] },
    afternoon: list('nachmittags, abends, mittags'),
    zones: list('MEZ, MESZ, UTC, GMT, CET, CEST'),
  },
  each: [...inflected('jed'), 'jedes', 'alle'],
  habits: [],
  indefinite: list('ein, einem, einen, eines'),
  sets: [
    { words: 'täglich', value: 'P1D' },
    { words: 'wöchentlich', value: 'P1W' },
    { words: 'monatlich', value: 'P1M' },
    { words: 'jährlich', value: 'P1Y' },
    { words: 'alljährlich', value: 'P1Y' },
    ...[...WEEKDAYS, 'Sonnabend'].map((day, index) => ({
      words: `${day.toLowerCase()}s`,
      value: `XXXX-WXX-${index === 7 ? 6 : index + 1}`,
    })),
  ],
  decades: decadesWith('', 'n'),
  decadeNouns: { ...decadesWith('jahre', 'jahren'), ...capitalDecades },
  decadeMarks: ['er', 'er-', 'ern'],
  weekMarks: ['KW', 'Kalenderwoche'],
  quarterMarks: ['Q'],
  halfMarks: ['H'],
  mods: {
    since: ['seit', 'ab', 'seither'],
    until: list('bis, bis zu, bis zum, bis zur, bis in, bis ins'),
    before: ['vor', 'noch vor', 'spätestens'],
    after: ['nach'],
    approx: list('etwa, rund, ca., circa, ungefähr, gegen'),
  },
  vouch: {
    month: list(
      'im, in, seit, ab, bis, von, vom, zum, den, der, dem, nach, vor, gegen, und, oder, monat, beim, für, über, zwischen, spätestens, (, auf, diesem, dieses, des, noch',
    ),
    year: list(
      'im, in, seit, ab, bis, von, anno, jahr, jahre, jahren, um, gegen, nach, vor, ende, anfang, mitte, ca., etwa, für, zwischen, und, wm, em, olympia, ins, seit dem, jahres, jahrgang, spätestens, erst, bereits, schon, noch',
    ),
    day: list('am, vom, bis, zum, ab, den, dem, seit, bis zum, ans, beim, dieses, übers'),
  },
  counted: list(
    'euro, dollar, franken, cent, mark, meter, metern, kilometer, kilometern, km, m, qm, quadratmeter, quadratmetern, hektar, kilo, kilogramm, gramm, tonnen, liter, kubikmeter, watt, kilowatt, megawatt, ps, grad, prozent, mal, stück, menschen, personen, leute, einwohner, einwohnern, einwohnerinnen, besucher, besuchern, zuschauer, zuschauern, mitarbeiter, mitarbeitern, beschäftigte, stellen, arbeitsplätze, soldaten, polizisten, teilnehmer, teilnehmern, mitglieder, mitgliedern, kinder, schüler, studenten, gäste, gästen, fans, stimmen, punkte, punkten, unterschriften, fälle, tote, verletzte, flüchtlinge, autos, fahrzeuge, wohnungen, häuser, seiten, exemplare, aktien, kunden, nutzer, firmen, unternehmen, bürger, helfer, einsatzkräfte, demonstranten, anhänger, mann, plätze, sitzplätze, betten, tiere, bäume, exponate, kilometern, millionen, milliarden, mio, mrd, tausend, weitere, neue, neuen, verschiedene, zusätzliche, quadratkilometer, mb, gb, kwh, mah, mhz, rpm, u, kcal, volt, ampere, mm, cm, kg, g, l, stimmberechtigte',
  ),
  countedEndings: [],
  uncounted: [],
  labels: list(
    'nr, nr., nummer, konto, isbn, kontonummer, artikel, paragraf, §, seite, tel, telefon, plz, boeing, airbus, rund, über, knapp, mehr als, windows, din, iso, punkt, modell, peugeot, zimmer, fast, insgesamt, mindestens, höchstens, gut',
  ),
  ages: { before: ['alter'], after: list('alt, alte, alten, alter, altes, jung') },
  joints: {
    inner: list('am, im Monat, noch im, bereits im'),
    range: list(
      'bis, auf, auf den, zum, bis zum, bis zur, bis in den, bis in die, bis ende, bis einschließlich',
    ),
    between: ['zwischen'],
    and: ['und', 'oder', 'sowie'],
    date: [', den', ', dem', 'den', 'dem', ', der', 'der', '. ', ', am', '.,', 'am'],
    clock: [
      'um',
      ', um',
      'ab',
      ', ab',
      'gegen',
      ', gegen',
      'kurz nach',
      'kurz vor',
      '(',
      '-',
      '–',
      '|',
      '/',
      ', von',
      'von',
      'bis',
      'am',
      'gegen ca.',
      'um ca.',
    ],
  },
  cues: {
    past: {
      words: list(
        'seit, hat, haben, hatte, hatten, wurde, wurden, war, waren, ist, sind, worden, gab, kam, kamen, ging, fand, fanden, begann, starb, ließ, nahm, hieß, sprach, lag, stand, trat, traf, gewann, verlor, stieg, fiel, brachte, zog, schrieb, blieb, hielt, rief, schloss, schlug',
      ),
      endings: ['te', 'ten'],
      except: list(
        'heute, könnte, könnten, sollte, sollten, möchte, möchten, letzte, letzten, nächsten, ersten, zweiten, dritten, sechsten, siebten, achten, warten, starten, erwarten, bieten, arbeiten, halten, weiten, leiten, guten, seiten, zeiten, daten, tausenden, besten, meisten, alten, unten, fünfte, vierte, rechten, geplante, geplanten, bitte, mitte, hätte, hätten, müsste, dürfte, dürften, bereiten, mussten, konzerte, größten, wichtigsten',
      ),
    },
    future: {
      words: list(
        'wird, werden, werde, soll, sollen, will, wollen, geplant, plant, planen, erwartet, startet, beginnt, beginnen, findet, finden, stattfinden, kommt, künftig, voraussichtlich, wolle, solle, steht, stehen, könnte, möchte, läuft, ab, spätestens, lädt, eröffnet, gastiert, endet, vorgesehen, angesetzt, tritt, treten, können, kann, erwartet, gibt, bevorstehenden, würde',
      ),
      endings: [],
      except: [],
    },
  },
  excluded: [
    { words: 'Mai Thi', reason: 'a given name' },
    { words: 'Juli Zeh', reason: 'a given name' },
    { words: 'Ernst August', reason: 'a given name' },
    { words: 'Black Friday', reason: 'the name of a sale' },
    { words: 'Prager Frühling', reason: 'the name of an event' },
    { words: 'Arabischer Frühling', reason: 'the name of an event' },
    { words: 'Arabischen Frühling', reason: 'the name of an event' },
    { words: 'Fridays for Future', reason: 'the name of a movement' },
    { words: 'heute-journal', reason: 'the name of a programme' },
    { words: 'heute journal', reason: 'the name of a programme' },
    { words: 'heute-show', reason: 'the name of a programme' },
    { words: 'von heute auf morgen', reason: 'a figure of speech' },
    { words: 'Guten Morgen', reason: 'a greeting' },
    { words: 'Bild am Sonntag', reason: 'a newspaper' },
    { words: 'Welt am Sonntag', reason: 'a newspaper' },
    { words: 'NZZ am Sonntag', reason: 'a newspaper' },
    { words: 'Agenda 2010', reason: 'the name of a programme' },
  ],
  examples,
};
