/** Examples of the rules in French; a rule without examples is not used. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  'currency-first': [
    "Le prix est de |CHF 1'049,95|. => 1049.95",
    'La vente rapporte |$75 millions|. => 75000000',
    'La paire EUR/USD 1,0850 recule.',
  ],
  'currency-last': [
    'Une levée de fonds record de |6,6 milliards de dollars|. => 6600000000',
    'Le billet coûte |1 500 euros|. => 1500',
    'Le projet coûte |deux cent cinquante mille euros|. => 250000',
    'Un budget de |500 M€| est prévu. => 500000000',
    "L'euro a progressé lundi.",
  ],
  'with-hundredths': [
    'La baguette coûte |1 euro et 20 centimes|. => 1.2',
    'Cela coûte |15 dollars 50|. => 15.5',
  ],
  percent: [
    'Le taux atteint |12,5 %|. => 12.5',
    'Une baisse de |cinq pour cent|. => 5',
    'Le pourcentage a baissé.',
  ],
  'percentage-points': [
    'Le taux gagne |3,2 points de pourcentage|. => 3.2',
    'La banque relève son taux de |25 points de base|. => 0.25',
  ],
  quantity: [
    'Le parcours fait |120 kilomètres|. => 120',
    'La centrale fournit |75 MW|. => 75',
    'La course passe par la A 7.',
  ],
  'age-announced': [
    'Il est mort à l’âge de |82 ans|. => 82',
    'Une femme âgée de |23 ans| a été blessée. => 23',
    'Il y a 82 ans, la guerre éclatait.',
  ],
  'age-of-person': ['Un homme de |34 ans| a été interpellé. => 34', 'Le contrat dure 34 ans.'],
  'age-apposition': [
    'Jean Dupont, |45 ans|, est candidat. => 45',
    'Selon Marie Curie (|34|), tout va bien. => 34',
    'Le rapport (2) est publié.',
  ],
  count: [
    'Le groupe supprime |2 000 emplois|. => 2000',
    "L'application compte |1,5 million d'utilisateurs|. => 1500000",
    'La grève a réuni |une centaine de personnes|. => 100',
    'Des milliers de personnes ont défilé.',
    "L'article 49 alinéa 3 a été utilisé.",
  ],
};
