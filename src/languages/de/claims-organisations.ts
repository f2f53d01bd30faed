/**
 * What German news say of organisations and persons before their names, and organisations that take an article like a
 * noun ("die Lufthansa").
 */

/** The words with the endings that German nouns take. */
export function inflected(words: string): string {
  return words
    .split(', ')
    .flatMap((word) => [word, `${word}s`, `${word}es`, `${word}n`, `${word}en`])
    .join(', ');
}

const KINDS =
  'Ableger, Absteiger, Agentur, Aufsteiger, Auktionshaus, Ausrüster, Autohaus, Bäcker, Behörde, Berater, Biotech, Blatt, Branchenblatt, Branchenprimus, Broker, Bundesligist, Bündnis, Caterer, Club, Dienst, Direktbank, Drittligist, Druckerei, Edtech, Einhorn, Energieriese, Entwickler, Erstligist, Fachhochschule, Familiengeschäft, Familienunternehmen, Filialist, Finanzaufsicht, Finanzinvestor, Fonds, Geldhaus, Genossenschaft, Gesellschaft, Gewerkschaft, Gigant, Großaktionär, Großbank, Hochschule, Insurtech, Investor, Jungfirma, Jungunternehmen, Juwelier, Kanzlei, Kaufhaus, Klinik, Klub, Kollektiv, Konkurrent, Konkurrentin, Konsortium, Küchenbauer, Label, Legaltech, Magazin, Makler, Marke, Marktführer, Medtech, Meister, Metzger, Miliz, Mischkonzern, Mitbewerber, Mobilfunker, Modehaus, Molkerei, Mutter, Muttergesellschaft, Nachrichtenagentur, Neobank, Neobroker, Netzwerk, Notenbank, Onlinebank, Optiker, Orchester, Partei, Pharmahersteller, Plattform, Platzhirsch, Portal, Proptech, Ratingagentur, Regierungspartei, Rekordmeister, Riese, Rivale, Rivalin, Robo-Advisor, Scale-up, Schuhhändler, Schwester, Sender, Spedition, Spezialist, Spitzenreiter, Studio, Systemhaus, Tabellenführer, Technologieriese, Terrormiliz, Theater, Tochterfirma, Tochtergesellschaft, Traditionsunternehmen, Unternehmensberatung, Veranstalter, Verband, Verein, Vermieter, Versorger, Volkspartei, Warenhaus, Werft, Wettbewerber, Wettbewerbshüter, Zeitschrift, Zeitung, Zentralbank, Zweitligist';

const KIND_ENDINGS =
  'ableger, agentur, aufsicht, ausrüster, ausstatter, bäckerei, behörde, berater, börse, brauerei, broker, bündnis, dienst, discounter, entsorger, entwickler, filialist, fonds, genossenschaft, gesellschaft, gewerkschaft, gigant, giganten, großbank, großbanken, investor, kanzlei, ketten, konzerne, ligist, logistiker, magazin, makler, miliz, molkerei, mutter, netzwerk, notenbank, partei, plattform, portal, reederei, riese, rivale, rivalin, sender, spezialist, tochter, veranstalter, verarbeiter, verein, verlag, verleiher, vermarkter, vermieter, vermittler, versorger, vertreiber, zeitung';

const TITLES =
  'Anwalt, Anwältin, Bauherr, Betriebsrat, Bischof, Bundespräsident, Chefarzt, Chefredakteur, Chefvolkswirt, Diktator, Direktor, Direktorin, Dirigent, Experte, Expertin, Forscher, Forscherin, Fraktionschef, Fraktionschefin, Historiker, Historikerin, Inhaber, Inhaberin, Kämmerer, Kapitän, Kardinal, Kollege, Kollegin, Kommandeur, Komponist, Künstler, Künstlerin, Landrat, Landrätin, Machthaber, Mittelfeldspieler, Moderator, Moderatorin, Musiker, Musikerin, Nachfolger, Nachfolgerin, Nationalspieler, Oberarzt, Ökonom, Ökonomin, Olympiasieger, Olympiasiegerin, Parteichef, Parteichefin, Partner, Partnerin, Pfarrer, Pfarrerin, Pianist, Premier, Prinz, Prinzessin, Profi, Ratsherr, Rechtsanwalt, Rechtsanwältin, Regisseur, Regisseurin, Rennfahrer, Sheriff, Sportdirektor, Stadtrat, Stadträtin, Stürmer, Tennisprofi, Torhüter, Torwart, Verteidiger, Verteidigerin, Volkswirt, Vorgänger, Vorgängerin, Vorsitzende, Vorsitzender, Weltmeister, Weltmeisterin';

const TITLE_ENDINGS =
  'analyst, analystin, anwalt, anwältin, beauftragte, beauftragter, bürgermeister, bürgermeisterin, chef, chefin, direktor, direktorin, experte, experten, expertin, forscher, forscherin, gründer, gründerin, kapitän, kommissar, kommissarin, leiter, leiterin, manager, managerin, nationalspieler, ökonom, ökonomin, politiker, politikerin, präsident, präsidentin, professor, professorin, rätin, regisseur, sekretär, sekretärin, senator, senatorin, sprecher, star, stürmer, torhüter, trainer, trainerin, vorsitzende, vorsitzenden, vorsitzender, vorstand, weltmeister, weltmeisterin';

export const organisationWords: Readonly<Record<string, string>> = {
  'org-kind': inflected(KINDS),
  'known-org':
    'ABB, Adidas, Airbnb, Airbus, Aldi, Aldi Nord, Aldi Süd, Allianz, Amazon, Andritz, Apple, Audi, Barclays, BASF, Bayer, Beiersdorf, Bertelsmann, Biontech, BMW, Boeing, Bosch, Bundesbank, Bündnis 90, Bündnis Sahra Wagenknecht, Bytedance, Ceconomy, Celonis, Citigroup, Commerzbank, Continental, Covestro, Credit Suisse, Curevac, Daimler, Delivery Hero, DHL, Douglas, DPD, Easyjet, Ebay, Edeka, Eon, Ericsson, Eurowings, Evonik, Facebook, Fiat, Flixbus, Freie Wähler, Freien Wähler, Fresenius, Galeria, Gazprom, General Electric, General Motors, Google, Greenpeace, Grünen, Haribo, Hellofresh, Henkel, Hochtief, Honda, Hornbach, Huawei, Hugo Boss, Hypovereinsbank, Hyundai, Ikea, Infineon, Intel, Karstadt, Kaufland, Lanxess, Lidl, Linke, Linken, Linkspartei, Lufthansa, Mahle, MAN, Mediamarkt, Mercedes, Meta, Microsoft, Miele, Migros, Nestlé, Netflix, Nissan, Nokia, Norma, Novartis, Nvidia, ÖBB, Obi, OMV, Opel, Openai, Paypal, Penny, Peugeot, Pfizer, Porsche, Postbank, Primark, Pro Sieben Sat 1, Puma, Renault, Rewe, Roche, Rossmann, RWE, Ryanair, Samsung, Santander, SAP, Schaeffler, Siemens, Sony, Spotify, Springer, Stellantis, Swisscom, Tchibo, Telekom, Tengelmann, Tesla, Thyssenkrupp, Tiktok, Toyota, Traton, TUI, Twitter, Uber, UBS, Unicredit, Uniper, Verdi, Voestalpine, Volkswagen, Volvo, Vonovia, Wienerberger, Wirecard, Zalando, Zara',
};

/** Endings of nouns that stand for a name, too ("der Autozulieferer"). */
const BEFORE_ENDINGS =
  'hersteller, konzern, kette, händler, anbieter, firma, versicherer, betreiber, zulieferer, dienstleister, bauer, produzent, unternehmen, verband';

export const organisationEndings = {
  // Inflected they still say what the name behind them is: "des Autozulieferers Kolm".
  'org-kind': `${inflected(KIND_ENDINGS)}, ${inflected(BEFORE_ENDINGS)}`,
  'org-before': BEFORE_ENDINGS,
  title: TITLE_ENDINGS,
} as const;

export const titles = TITLES;
