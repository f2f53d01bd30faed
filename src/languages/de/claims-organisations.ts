/**
 * What German news say of organisations and persons before their names, and organisations that take an article like a
 * noun ("die Lufthansa").
 */

/** The words with the endings that German nouns take. */
function inflected(words: string): string {
  return words
    .split(', ')
    .flatMap((word) => [word, `${word}s`, `${word}es`, `${word}n`, `${word}en`])
    .join(', ');
}

const KINDS =
  'Agentur, Nachrichtenagentur, Partei, Behörde, Miliz, Terrormiliz, Verband, Kanzlei, Sender, Zeitung, Magazin, Ableger, Rivale, Rivalin, Verein, Club, Klub, Gewerkschaft, Studio, Gesellschaft, Genossenschaft, Notenbank, Zentralbank, Großbank, Direktbank, Finanzaufsicht, Kaufhaus, Warenhaus, Meister, Rekordmeister, Tabellenführer, Spitzenreiter, Aufsteiger, Absteiger, Bundesligist, Zweitligist, Drittligist, Erstligist, Marktführer, Branchenprimus, Platzhirsch, Riese, Gigant, Netzwerk, Portal, Plattform, Dienst, Marke, Label, Fonds, Investor, Finanzinvestor, Großaktionär, Spezialist, Entwickler, Ausrüster, Filialist, Vermieter, Makler, Broker, Berater, Unternehmensberatung, Versorger, Veranstalter, Mobilfunker, Mutter, Muttergesellschaft, Tochtergesellschaft, Tochterfirma, Schwester, Traditionsunternehmen, Familienunternehmen, Jungunternehmen, Bündnis, Klinik, Zeitschrift, Blatt, Branchenblatt, Werft, Spedition, Molkerei, Druckerei, Hochschule, Fachhochschule, Regierungspartei, Volkspartei, Ratingagentur, Wettbewerbshüter, Konsortium, Kollektiv, Theater, Orchester, Geldhaus, Auktionshaus, Autohaus, Modehaus, Pharmahersteller, Mischkonzern, Optiker, Juwelier, Bäcker, Metzger, Caterer, Küchenbauer, Schuhhändler';

const KIND_ENDINGS =
  'agentur, partei, behörde, miliz, kanzlei, ableger, rivale, rivalin, verein, gewerkschaft, gesellschaft, genossenschaft, notenbank, großbank, großbanken, aufsicht, ligist, riese, gigant, netzwerk, plattform, portal, dienst, investor, spezialist, entwickler, ausrüster, filialist, vermieter, makler, broker, berater, versorger, veranstalter, vermittler, tochter, mutter, magazin, sender, discounter, börse, giganten, konzerne, ketten, fonds, zeitung, bündnis, verlag, vermarkter, verarbeiter, vertreiber, verleiher, entsorger, ausstatter, logistiker, reederei, brauerei, bäckerei, molkerei';

const TITLES =
  'Stürmer, Torhüter, Torwart, Verteidiger, Mittelfeldspieler, Kapitän, Profi, Nationalspieler, Weltmeister, Weltmeisterin, Olympiasieger, Olympiasiegerin, Sportdirektor, Vorsitzende, Vorsitzender, Fraktionschef, Fraktionschefin, Parteichef, Parteichefin, Ökonom, Ökonomin, Volkswirt, Chefvolkswirt, Forscher, Forscherin, Historiker, Historikerin, Regisseur, Regisseurin, Künstler, Künstlerin, Moderator, Moderatorin, Experte, Expertin, Anwalt, Anwältin, Rechtsanwalt, Rechtsanwältin, Verteidigerin, Landrat, Landrätin, Stadtrat, Stadträtin, Kämmerer, Direktor, Direktorin, Kollege, Kollegin, Nachfolger, Nachfolgerin, Vorgänger, Vorgängerin, Partner, Partnerin, Inhaber, Inhaberin, Betriebsrat, Bundespräsident, Premier, Prinz, Prinzessin, Bischof, Kardinal, Pfarrer, Pfarrerin, Kommandeur, Chefredakteur, Oberarzt, Chefarzt, Sheriff, Diktator, Machthaber, Ratsherr, Bauherr, Musiker, Musikerin, Komponist, Dirigent, Pianist, Tennisprofi, Rennfahrer';

const TITLE_ENDINGS =
  'chef, chefin, trainer, trainerin, präsident, präsidentin, sprecher, leiter, leiterin, direktor, direktorin, vorsitzende, vorsitzender, vorsitzenden, experte, experten, expertin, analyst, analystin, anwalt, anwältin, forscher, forscherin, stürmer, torhüter, nationalspieler, kommissar, kommissarin, politiker, politikerin, bürgermeister, bürgermeisterin, weltmeister, weltmeisterin, manager, managerin, ökonom, ökonomin, professor, professorin, vorstand, gründer, gründerin, rätin, sekretär, sekretärin, beauftragte, beauftragter, regisseur, kapitän, star, senator, senatorin';

export const organisationWords: Readonly<Record<string, string>> = {
  'org-kind': inflected(KINDS),
  'known-org':
    'Lufthansa, Commerzbank, Telekom, Volkswagen, Daimler, Audi, Porsche, Opel, Tesla, Siemens, Bosch, Infineon, Adidas, Henkel, Beiersdorf, Allianz, Thyssenkrupp, Zalando, Lidl, Aldi, Kaufland, Rewe, Edeka, Ikea, Karstadt, Vonovia, Fresenius, Biontech, Curevac, Pfizer, Novartis, Nestlé, Swisscom, Migros, Facebook, Twitter, Google, Apple, Amazon, Microsoft, Netflix, Nvidia, Intel, Samsung, Sony, Nokia, Ericsson, Huawei, Uber, Airbnb, Spotify, Toyota, Nissan, Honda, Hyundai, Renault, Peugeot, Stellantis, Fiat, Volvo, Boeing, Airbus, Ryanair, Easyjet, Eurowings, Gazprom, Uniper, Citigroup, Barclays, Santander, Unicredit, Voestalpine, Verdi, Greenpeace, Bundesbank, Hypovereinsbank, Postbank, Rossmann, Douglas, Wirecard, Grünen, Linkspartei, Bündnis Sahra Wagenknecht, Bündnis 90',
};

export const organisationEndings = {
  'org-kind': inflected(KIND_ENDINGS),
  title: TITLE_ENDINGS,
} as const;

export const titles = TITLES;
