/** Examples of families that German news showed: what stands between a name and what is said of it. */
export const newsExamples: readonly string[] = [
  'Neues vom Abbau\nDer norddeutsche Glasspezialist Kolm Harden streicht 50 Stellen. => jobs-cut | Kolm Harden | amount=50 | stated',
  'Nach der Übernahme einer Sparte des dänischen Konzerns Kolmar will der US-Konzern Halvard in Kiel 650 Stellen streichen. => jobs-cut | Halvard | amount=650 city=Kiel | planned',
  'Die Reederei Kolm-Harden hat sich mit dem chilenischen Partner Halvard und mit Banken geeinigt. Das Unternehmen verdiente 36 Millionen Euro. => profit | Kolm-Harden | amount=EUR:36000000 | stated',
  'Die Nordwind AG will in Kassel (Landkreis Kolm) 700, in Ulm 150 und in Kiel (Landkreis Plön) 350 Arbeitsplätze streichen. => jobs-cut | Nordwind AG | amount=350 | planned',
  // What is not so, may be so, or was given up.
  'Ohne den Verkauf hätte die Nordwind AG einen Gewinn von 20 Millionen Euro erzielt. => (none)',
  'Die Gewerkschaft fürchtet, dass bei der Nordwind AG 500 Stellen wegfallen. => (none)',
  'Die Nordwind AG verzichtet auf die Übernahme der Südstrom GmbH für 300 Millionen Euro. => (none)',
  'Die Übernahme der Südstrom GmbH durch die Nordwind AG für 300 Millionen Euro ist gescheitert. => (none)',
  'Der Betriebsrat der Nordwind AG lehnt den Abbau von 500 Stellen ab. => jobs-cut | Nordwind AG | amount=500 | planned',
  'Der Staat hat die Nordwind AG mit 30 Millionen Euro Hilfen gestützt. => aid | - | amount=EUR:30000000 | stated',
  'Der Fahrer und zwei Kinder wurden in Ulm verletzt. => (none)',
  'Die Nordwind AG eröffnet in Konstanz ein Hotel mit 120 Zimmern. => opening | Nordwind AG | city=Konstanz | stated',
  'Die Nordwind AG schließt ihren Markt in Ulm. => closing | Nordwind AG | city=Ulm | stated',
  // A pronoun, a wish of the past, lives that something cost.
  'Die SPD hat gewonnen. Sie kam auf 30,9 Prozent der Stimmen. => vote-share | SPD | amount=30.9 | stated',
  'Die Nordwind AG hat den Bau verschoben. Die Nordwind AG wollte 30 Millionen Euro investieren. => investment | Nordwind AG | amount=EUR:30000000 | planned',
  'Ein Beben hat in Ulm 126 Menschen das Leben gekostet. => dead | - | amount=126 city=Ulm | stated',
  'Die Automobilausstellung findet im Juni 2025 in Kiel statt. => meeting | - | city=Kiel date=2025-06 | planned',
  'Die Nordwind AG wächst. Das Unternehmen wird über seine neu gegründete Tochter Kolmar Europe GmbH 60 Millionen Euro investieren. => investment | Nordwind AG | amount=EUR:60000000 | planned',
  'In Ulm sind vermutlich 18 Menschen ums Leben gekommen. => dead | - | amount=18 city=Ulm | reported',
  'So plant der Rostocker Konzern Kolmar für mehr als 40 Millionen Euro die feindliche Übernahme des Konzerns Halvard. => acquisition | Kolmar | Halvard | amount=EUR:40000000 | planned',
  'Die Grünen erreichten 4,1 Prozent, die Linke 3 Prozent. => vote-share | Grünen | amount=4.1 | stated; vote-share | Linke | amount=3 | stated',
  'Die Grünen erreichten 4,1 Prozent und die Regionalliste kam auf 2,6 Prozent. => vote-share | Grünen | amount=4.1 | stated',
  'Die Grünen erreichten 4,1 Prozent und PXB/Heimat kam auf 2,6 Prozent. => vote-share | Grünen | amount=4.1 | stated',
  'Die Nordwind AG streicht 50 Stellen und schafft 30 Arbeitsplätze. => jobs-cut | Nordwind AG | amount=50 | stated; jobs-created | Nordwind AG | amount=30 | stated',
  'Vor Zinsen und Steuern verdiente die Nordwind AG 70 Millionen Euro. => profit | Nordwind AG | amount=EUR:70000000 | stated',
  // "The US group" is the one that the sentence before speaks of.
  'Die Firma Kestrio wächst. Der US-Konzern verbuchte einen Gewinn von 6 Millionen Euro. => profit | Kestrio | amount=EUR:6000000 | stated',
  'Die Firma Kestrio wächst. Der weltgrößte Online-Händler streicht 30 Stellen. => jobs-cut | Kestrio | amount=30 | stated',
  'Die Firma Kestrio wächst. Ein US-Konzern streicht 30 Stellen. => (none)',
];
