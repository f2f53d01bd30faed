/** Examples of the rules in German; a rule without examples is not used. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  'currency-first': [
    "Der Preis liegt bei |CHF 1'049,95|. => 1049.95",
    'Das Paket kostet |€ 12,50|. => 12.5',
    'Der Kurs EUR/USD 1,0850 fiel.',
  ],
  'currency-last': [
    'Das Unternehmen sammelte fast |sechs Milliarden Euro| ein. => 6000000000',
    'Es folgt auf die |6,4-Milliarden-Dollar|-Finanzierungsrunde. => 6400000000',
    'Der Eintritt kostet |14,- Euro|. => 14',
    'Der Schaden beträgt |zweihundertfünfzigtausend Euro|. => 250000',
    'Der Euro stieg am Montag.',
  ],
  'with-hundredths': [
    'Das Brot kostet |2 Euro und 20 Cent|. => 2.2',
    'Es kostet |zwei Euro fünfzig|. => 2.5',
  ],
  percent: [
    'Die Partei kam auf |12,5 Prozent|. => 12.5',
    'Die |50-prozentige| Beteiligung wurde verkauft. => 50',
    'Der Prozentsatz sank.',
  ],
  'percent-adjective': ['Eine |zehnprozentige| Erhöhung droht. => 10', 'Der mehrprozentige Abschlag bleibt.'],
  'percentage-points': [
    'Der Anteil stieg um |3,2 Prozentpunkte|. => 3.2',
    'Die Zinsen stiegen um |25 Basispunkte|. => 0.25',
  ],
  quantity: [
    'Die Strecke ist |120 Kilometer| lang. => 120',
    'Die Anlage liefert |75 MW|. => 75',
    'Der Lauf findet auf der A 7 statt.',
  ],
  'age-after': ['Der Mann war |28 Jahre alt|. => 28', 'Der Vertrag läuft 28 Jahre.'],
  'age-suffix': [
    'Der |23-jährige| Fahrer blieb unverletzt. => 23',
    'Eine |17-Jährige| wurde verletzt. => 17',
    'Eine 10-jährige Laufzeit ist vereinbart.',
  ],
  'age-adjective': [
    'Die |dreijährige| Tochter blieb unverletzt. => 3',
    'Ein |Fünfjähriger| lief weg. => 5',
    'Eine dreijährige Laufzeit ist vereinbart.',
  ],
  'age-announced': ['Sie starb im Alter von |82 Jahren|. => 82', 'Sie arbeitete 40 Jahre dort.'],
  'age-apposition': ['Der Anwalt Peter Meier (|45|) klagt. => 45', 'Der Bericht (2) liegt vor.'],
  count: [
    'Der Konzern streicht |2000 Stellen|. => 2000',
    'Bei dem Unglück starben |drei Menschen|. => 3',
    'Die App hat |1,5 Millionen Nutzer|. => 1500000',
    'Tausende Menschen kamen.',
    'Er wurde 2014 Weltmeister.',
    'Laut Artikel 5 Grundgesetz gilt das.',
  ],
};
