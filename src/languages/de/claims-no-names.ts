/**
 * Words that begin or end no name, wherever they stand with a capital. Most nouns need no entry: the endings in
 * `claims.ts` show them, or an article, a plural verb or their own lower case elsewhere in the article. What stands here
 * is of closed classes, since it stands right beside names ("Auch Bosch …", "im Herbst Siemens").
 */

/** Names of lands and regions, without those in -istan, -europa, -amerika, -afrika, -asien: they are places. */
const LANDS =
  'Ägypten, Albanien, Algerien, Angola, Anhalt, Argentinien, Arktis, Armenien, Aserbaidschan, Äthiopien, Australien, Baden, Bahrain, Bangladesch, Bayern, Belarus, Belgien, Bolivien, Bosnien, Brandenburg, Brasilien, Bulgarien, Burgenland, Burkina, Chile, Costa, Dänemark, Ecuador, Elfenbeinküste, England, Eritrea, Estland, Europa, Finnland, Florida, Franken, Gaza, Gazastreifen, Georgien, Ghana, Griechenland, Großbritannien, Guatemala, Haiti, Hessen, Holstein, Honduras, Indien, Indonesien, Irak, Iran, Irland, Island, Israel, Italien, Jamaika, Jemen, Jordanien, Kalifornien, Kambodscha, Kamerun, Kanada, Kärnten, Katalonien, Katar, Kenia, Kolumbien, Kongo, Kosovo, Krim, Kroatien, Kuba, Kuwait, Laos, Lettland, Libanon, Libyen, Liechtenstein, Litauen, Luxemburg, Malaysia, Mali, Malta, Marokko, Mazedonien, Mecklenburg, Mexiko, Moldau, Moldawien, Monaco, Mongolei, Montenegro, Mosambik, Myanmar, Namibia, Nepal, Neuseeland, Nicaragua, Niederösterreich, Niedersachsen, Niger, Nigeria, Nordkorea, Norwegen, Oberösterreich, Oman, Ozeanien, Palästina, Panama, Paraguay, Peru, Pfalz, Philippinen, Portugal, Ruanda, Rumänien, Saarland, Sachsen, Sambia, Saudi-Arabien, Schleswig, Schottland, Schwaben, Schweden, Senegal, Serbien, Simbabwe, Singapur, Skandinavien, Slowakei, Slowenien, Somalia, Spanien, Steiermark, Sudan, Südkorea, Syrien, Taiwan, Tansania, Texas, Thailand, Thüringen, Tibet, Tirol, Togo, Tschad, Tschechien, Tunesien, Uganda, Ukraine, Ungarn, Uruguay, Venezuela, Vietnam, Vorarlberg, Vorpommern, Weißrussland, Westfalen, Württemberg, Zypern';

/** Short forms that a capital makes look like companies. */
const SHORT =
  'AFX, AGB, API, AR, BGH, BRD, CD, CFO, CHF, CO2, COO, Covid, COVID-19, CTO, DAX, DDR, DGAP, DNA, DVD, E-Mail, EBITA, EBT, EC, EM, EU, EUR, Euro-Zone, GB, GPS, HD, HDTV, IC, ICE, IP, IPO, ISBN, ISIN, IT, Kfz, KI, LED, LKW, LTE, MB, MDAX, MdB, NRW, NS, OP, PC, PDF, PKW, PS, RSS, SDax, SS, StGB, SUVs, TecDAX, TV, UN, UNO, US, USA, USB, USD, VIP, VR, WKN, WLAN, WM';

/** Adverbs and particles: "Auch Bosch …", "Allein Siemens …". Those of "da", "hier" and "wo" are made below. */
const ADVERBS =
  'Aktuell, Allein, Also, Anders, Anschließend, Ansonsten, Auch, Außerdem, Ausserdem, Außerhalb, Beinahe, Bereits, Besonders, Bis, Bisher, Bislang, Bitte, Damals, Dann, Demnach, Demzufolge, Dennoch, Derweil, Derzeit, Deshalb, Deswegen, Diesmal, Dort, Drittens, Eben, Ebenso, Einst, Endlich, Erst, Erstens, Erstmals, Ferner, Freilich, Früher, Frühestens, Ganz, Gar, Gemeinsam, Genau, Genug, Gerade, Gern, Gestern, Gleich, Gleichzeitig, Häufig, Heuer, Heute, Hier, Hierzulande, Hingegen, Hinzu, Immer, Immerhin, Innerhalb, Insbesondere, Irgendwann, Jedoch, Jetzt, Kaum, Künftig, Kurz, Kürzlich, Lange, Manchmal, Mehr dazu, Meist, Mittlerweile, Momentan, Nachher, Neu, Noch, Nun, Nur, Obendrein, Offenbar, Oft, Schon, Seither, Selbst, Selten, Sicher, Sogar, Sonst, Später, Spätestens, Trotzdem, Überdies, Vielleicht, Vielmehr, Vor allem, Vorerst, Vorher, Weiter, Weiterhin, Weltweit, Wieder, Zudem, Zuerst, Zugleich, Zwar, Zweitens';

/** Articles and prepositions that may stand inside a name, but begin none. */
const INNER = 'Das, Dem, Den, Der, Des, Die, Für, Von';

/** Pronouns and question words that no other class holds. */
const PRONOUNS =
  'Alles, Daß, Dies, Einzelne, Etwas, Ich, Jemand, Jene, Jener, Man, Mein, Meine, Nichts, Niemand, Solange, Vielen, Vieles, Wann, Warum, Welcher, Wem, Wen, Wenige, Wer, Weshalb, Wessen, Wieso, Woher, Wohin';

/** What numbers, dates and sums are told with: a name often follows them. */
const MEASURES =
  'Abend, Acht, Anfang, April, August, Beginn, Dezember, Dollar, Ende, Euro, Februar, Grad, Herbst, Hundert, Jahr, Jahre, Jahren, Januar, Juli, Juni, Kilogramm, Kilometer, Mai, März, Meter, Milliarde, Milliarden, Million, Millionen, Minuten, Mitte, Mittwoch, Monat, Monate, Monaten, Morgen, Nacht, Neun, November, Oktober, Prozent, Punkt, Punkte, Quartal, Sechs, Sekunden, September, Sieben, Sommer, Sonnabend, Stunden, Tag, Tage, Tagen, Tausend, Uhr, Winter, Woche, Wochen';

/** Words of the page around an article, and of titles in English. */
const PAGE =
  'Artikel, Bild, Chief, Corporate, Director, Executive, Foto, Fotos, Head, Internet, Lesen, News, Newsletter, Officer, Revenue, Update, Video, Videos';

/** Nouns that stand without an article, and so right beside names: "Damit ist Lumetra Teil der Gruppe". */
const BARE =
  'Analysten, Angaben, Anleger, Berichte, Berichten, Bestandteil, Big, Blick, Bundesliga, Bundesrat, Corona, Einsatz, Experten, Fall, Fälle, Feuerwehr, Freunde, Fußball, Gas, Geld, Grund, Halle, Hand, Handball, Haus, Joint Venture, Kritik, Kunde, Künstliche, Kürze, Länder, Marge, Margen, Markt, Marktführer, Medienberichte, Mitglied, Norden, Öl, Ort, Osten, Platz, Politik, Polizei, Preise, Rang, Recht, Rede, Runde, Schulden, Start, Stelle, Strom, Süden, Tech, Teil, Thema, Top, Tourist, Unbekannte, Unterm, Verbraucher, Vorreiter, Wasser, Welt, Westen, Zahl, Zukunft';

/** "dagegen", "worauf": these and their like are "da", "hier" or "wo" with a preposition. */
function pronominal(): string[] {
  const prepositions =
    'an, auf, aus, bei, durch, für, gegen, hinter, in, mit, nach, neben, über, um, unter, von, vor, zu, zwischen'.split(
      ', ',
    );
  return prepositions.flatMap((word) => {
    const r = /^[aiuüo]/u.test(word) ? 'r' : '';
    return [`da${r}${word}`, `wo${r}${word}`, `hier${word}`];
  });
}

function withGenitive(words: string): string[] {
  return words.split(', ').flatMap((word) => (/s$/u.test(word) ? [word] : [word, `${word}s`]));
}

export const noNames: string = [
  ...new Set([
    ...withGenitive(LANDS),
    ...[SHORT, ADVERBS, INNER, PRONOUNS, MEASURES, PAGE, BARE].flatMap((words) => words.split(', ')),
    ...pronominal(),
  ]),
].join(', ');
