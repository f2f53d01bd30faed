/** Examples of families that German news showed: what stands between a name and what is said of it. */
export const newsExamples: readonly string[] = [
  'Neues vom Abbau\nDer norddeutsche Glasspezialist Kolm Harden streicht 50 Stellen. => jobs-cut | Kolm Harden | amount=50 | stated',
  'Nach der Übernahme einer Sparte des dänischen Konzerns Kolmar will der US-Konzern Halvard in Kiel 650 Stellen streichen. => jobs-cut | Halvard | amount=650 city=Kiel | planned',
  'Die Reederei Kolm-Harden hat sich mit dem chilenischen Partner Halvard und mit Banken geeinigt. Das Unternehmen verdiente 36 Millionen Euro. => profit | Kolm-Harden | amount=EUR:36000000 | stated',
  'Die Nordwind AG will in Kassel (Landkreis Kolm) 700, in Ulm 150 und in Kiel (Landkreis Plön) 350 Arbeitsplätze streichen. => jobs-cut | Nordwind AG | amount=350 | planned',
];
