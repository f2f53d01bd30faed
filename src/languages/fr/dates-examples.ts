import type { DateTables } from '../../model/dates.ts';

/** What each rule finds in French; the publication date is 2024-05-15, a Wednesday. */
export const examples: DateTables['examples'] = {
  day: [
    'Il est mort le |5 mars 2023|. => 2023-03-05',
    'Le |1er mai|, des milliers de personnes ont défilé. => 2024-05-01',
  ],
  'listed-day': ['les |20| et 22 avril 2024 => 2024-04-20', 'Le 3e homme a fui.'],
  numeric: ['Publié le |05/03/2024| => 2024-03-05', 'La version 1.2.3 est sortie.'],
  iso: ['Publié le |2024-03-05| => 2024-03-05'],
  english: ['Posted |March 5, 2024| by admin => 2024-03-05'],
  month: [
    'La loi est en vigueur depuis |mai 2023|. => 2023-05',
    'Elle a été élue en |mars dernier|. => 2024-03',
    'Le groupe Mars recrute.',
  ],
  year: [
    'La maison fut bâtie en |2015|. => 2015',
    'Ils étaient 2000 personnes.',
    "Durant l'|année 2022|, les prix ont baissé. => 2022",
  ],
  decade: ['la musique des |années 60| => 196X', 'les |années 1920| => 192X'],
  century: ['Un château du |XIXe siècle| => 18XX'],
  season: ["Il faisait chaud à l'|été 2022|. => 2022-22", 'Il a été élu.'],
  quarter: [
    'au |troisième trimestre 2023| => 2023-35',
    'au |premier semestre|, la hausse est de 3 % => 2024-40',
  ],
  week: ['en |semaine 11| => 2024-W11'],
  weekday: ["Il l'a dit |mardi soir|. => 2024-05-14", 'Sam est parti.'],
  deictic: ['Il est arrivé |hier|. => 2024-05-14', 'Un hiver froid.'],
  period: ['Cela commencera la |semaine prochaine|. => 2024-W21', "d'ici la |fin de l'année| => 2024"],
  distance: ["C'était |il y a trois mois|. => 2024-02"],
  anaphor: ['Il est arrivé le 5 mars 2023. Le |lendemain|, il est parti. => 2023-03-06'],
  holiday: ['À |Pâques 2023|, la ville était pleine. => 2023-04-09'],
  clock: ['Rendez-vous à |15 h 30|. => T15:30', 'Le match a fini 2:1.'],
  duration: ['Cela a duré |trois ans|. => P3Y', 'Un homme de 30 ans.'],
  set: ['Il court |chaque jour|. => P1D'],
  excluded: ['Il a été élu.'],
};
