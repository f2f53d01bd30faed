import type { AmountTables } from '../../model/amounts.ts';
import { counts } from './amounts-counts.ts';
import { currencies } from './amounts-currencies.ts';
import { examples } from './amounts-examples.ts';
import { units } from './amounts-units.ts';

export const amounts: AmountTables = {
  numbers: {
    decimal: ',',
    grouping: ['.', ' ', "'"],
    words: {
      0: 'null',
      1: 'ein|eins|eine|einen|einem|einer|eines',
      2: 'zwei|zwo',
      3: 'drei',
      4: 'vier',
      5: 'fünf|fuenf',
      6: 'sechs',
      7: 'sieben',
      8: 'acht',
      9: 'neun',
      10: 'zehn',
      11: 'elf',
      12: 'zwölf|zwoelf',
      13: 'dreizehn',
      14: 'vierzehn',
      15: 'fünfzehn|fuenfzehn',
      16: 'sechzehn',
      17: 'siebzehn',
      18: 'achtzehn',
      19: 'neunzehn',
      20: 'zwanzig',
      30: 'dreißig|dreissig',
      40: 'vierzig',
      50: 'fünfzig|fuenfzig',
      60: 'sechzig',
      70: 'siebzig',
      80: 'achtzig',
      90: 'neunzig',
      1.5: 'anderthalb|eineinhalb',
    },
    times: { 100: 'hundert' },
    scales: {
      3: 'tausend|Tsd.|Tsd',
      6: 'Million|Millionen|Mio.|Mio|Mill.',
      9: 'Milliarde|Milliarden|Mrd.|Mrd|Mia.|Mia|Mrd',
      12: 'Billion|Billionen|Bio.',
      15: 'Billiarde|Billiarden',
      18: 'Trillion|Trillionen',
    },
    shortScales: { 3: 'k|T|K', 6: 'M|m', 9: 'B' },
    alone: 'hundert|tausend',
    half: 'halb|halbe|halben|halber|halbes',
    halfOfOne: true,
    halfAfter: 'einhalb',
    fractions: { 4: 'Viertel|¼', 2: '½', 5: 'Fünftel', 8: 'Achtel', 10: 'Zehntel' },
    collective: { 12: 'Dutzend' },
    unitFirst: 'und',
    compound: true,
    tails: {
      percent: 'prozentige|prozentigen|prozentiger|prozentiges|prozentigem',
      age: 'jährige|jährigen|jähriger|jähriges|jährigem',
    },
    point: 'Komma',
    vague: 'mehrere|einige|viele|paar|mehreren|einigen|vielen|etliche|wenige|zig',
  },
  currencies,
  percent:
    '%|Prozent|vom Hundert|v.H.|v. H.|vH|Prozents|Perzent|％|prozentige|prozentigen|prozentiger|prozentiges|prozentigem|%ige|%igen|%iger|%iges|%igem',
  points:
    'Prozentpunkte|Prozentpunkten|Prozentpunkt|Prozentpunkts|%-Punkte|%-Punkten|Prozent-Punkte|Prozent-Punkten',
  basisPoints: 'Basispunkte|Basispunkten|Basispunkt',
  units,
  before: {
    about:
      'rund|etwa|circa|ca.|ca|ungefähr|gut|fast|knapp|nahezu|beinahe|beinah|annähernd|um die|schätzungsweise|in etwa|zirka|grob|ungefähr die|rund die|etwas mehr als rund|~|geschätzt|geschätzte|geschätzten|quasi|praktisch',
    'at-least':
      'mindestens|mindestens aber|mindestens jedoch|wenigstens|zumindest|ab|nicht weniger als|minimal|≥|mind.|nicht unter|min.',
    'at-most':
      'bis zu|höchstens|höchstens aber|maximal|bis|allenfalls|nicht mehr als|höchstens bis zu|max.|≤|maximal bis zu',
    over: 'über|mehr als|mehr als die|weit über|deutlich mehr als|größer als|jenseits der|weit mehr als|>|gut über|knapp über|etwas über|rund über|höher als|länger als',
    under:
      'unter|weniger als|knapp unter|kleiner als|weit unter|niedriger als|nicht einmal|nicht ganz|<|kürzer als',
  },
  after: {
    about: '',
    'at-least': 'oder mehr|und mehr|aufwärts|plus',
    'at-most': 'oder weniger',
    over: '',
    under: '',
  },
  notBefore:
    'Kredit über|Kredite über|Kredits über|Auftrag über|Aufträge über|Auftrags über|Vertrag über|Verträge über|Vertrages über|Rechnung über|Rechnungen über|Scheck über|Schecks über|Summe über|Anleihe über|Anleihen über|Darlehen über|Strecke über|Distanz über|Finale über|Lauf über|Marathon über|Sprint über|Halbmarathon über|Etappe über|Wettbewerb über|Rennen über|Antrag über|Bescheid über|Förderbescheid über|Vereinbarung über|Zahlung über|Zahlungen über|Betrag über|Beträge über|Gutschein über|Bürgschaft über|Quittung über|Kreditlinie über|Funding über|Finanzierung über|Finanzierungsrunde über|Investition über|Bußgeld über|Geldstrafe über|Deal über|Spende über',
  to: 'bis|bis zu|bis hin zu',
  or: 'oder|beziehungsweise|bzw.',
  between: 'zwischen',
  and: 'und',
  from: 'von',
  onto: 'auf',
  minus: 'minus|-|−|–',
  counts,
  ages: {
    after:
      'Jahre alt|Jahre alte|Jahre alten|Jahre alter|Jahre altes|Jahre altem|Jahre jung|Jahren alt|Jahre jungen|Jahre junge',
    suffix: 'jährige|jähriger|jährigen|jähriges|jährigem|Jährige|Jährigen|Jähriger',
    notOf:
      'Laufzeit|Haftstrafe|Haft|Vertrag|Bestehen|Jubiläum|Amtszeit|Freiheitsstrafe|Gefängnisstrafe|Krieg|Ausbildung|Pause|Arbeit|Geschichte|Tätigkeit|Erfahrung|Mitgliedschaft|Studie|Bürgerkrieg|Zeit|Bauzeit|Planung|Sperre|Frist|Verhandlungen|Herrschaft|Regierungszeit|Karriere|Ehe|Bewährung|Anleihe|Anleihen|Staatsanleihen|Bundesanleihen|Abwesenheit|Entwicklung|Tradition|Phase|Periode|Garantie|Vertrages|Jugendstrafe|Übergangsfrist|Projekt|Programm|Plan|Forschung|Bauzeit|Studium|Jubiläums|Bestehens|Vertrags|Zusammenarbeit|Partnerschaft|Zugehörigkeit|Renovierung|Sanierung|Ermittlungen|Wartezeit|Dürre|Aufenthalt|Exil|Papiere|Titel',
    years: 'Jahre|Jahren|Jahr',
    of: 'Mann|Frau|Kind|Bub|Baby|Enkel|Enkelin|Autofahrer|Autofahrerin|Motorradfahrer|Mitarbeiter|Patient|Patientin|Bewohner|Bewohnerin|Kläger|Klägerin|Angeklagte|Angeklagten|Angeklagter|Beifahrer|Beifahrerin|Stürmer|Torwart|Verteidiger|Sängerin|Sänger|Schauspielerin|Schauspieler|Mutter|Deutsche|Deutscher|Fahrer|Fahrerin|Sohn|Tochter|Junge|Mädchen|Schüler|Schülerin|Rentner|Rentnerin|Radfahrer|Radfahrerin|Polizist|Student|Studentin|Täter|Tatverdächtiger|Ehemann|Ehefrau|Bruder|Schwester|Vater|Mutter',
    before:
      'im Alter von|Alter von|im Alter zwischen|Alters von|im Alter ab|Alter|im Alter von rund|im Alter von nur|im Alter von etwa|Altersgruppe der',
  },
  excluded: [
    { words: '3 Euro Series', reason: 'a racing series', example: 'Er fuhr in der Formel 3 Euro Series.' },
    { words: '8 Mile', reason: 'a film', example: 'Der Film 8 Mile läuft im Kino.' },
    { words: '1 Live', reason: 'a radio station', example: 'Der Sender 1 Live überträgt.' },
  ],
  examples,
};
