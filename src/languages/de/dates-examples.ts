import type { DateTables } from '../../model/dates.ts';

/** What each rule finds in German; the publication date is 2024-05-15, a Wednesday. */
export const examples: DateTables['examples'] = {
  day: [
    'Er starb am |5. März 2023|. => 2023-03-05',
    'Sie traf am |neunundzwanzigsten April| ein. => 2024-04-29',
  ],
  'listed-day': ['Am |3.| und 5. Mai 2024 wurde gewählt. => 2024-05-03', 'Die 3. Liga begann.'],
  numeric: ['Stand: |05.03.2024| => 2024-03-05', 'Version 1.2.3 erschien.'],
  iso: ['Stand |2024-03-05| => 2024-03-05'],
  english: ['Posted |March 5, 2024| by admin => 2024-03-05'],
  month: [
    'Der Vertrag gilt seit |Mai 2023|. => 2023-05',
    'Im |März| wurde sie gewählt. => 2024-03',
    'Die Autorin Juli Zeh las.',
  ],
  year: [
    'Das Haus wurde |2015| gebaut. => 2015',
    'Es kamen 2000 Menschen.',
    'Im |Jahr 2022| fiel der Preis. => 2022',
  ],
  decade: ['Musik der |90er Jahre| => 199X', 'in den |1920er-Jahren| => 192X'],
  century: ['Ein Bau des |19. Jahrhunderts| => 18XX'],
  season: ['Im |Sommer 2022| war es heiß. => 2022-22', 'im |Winter 2019/20| => 2019-24'],
  quarter: ['im |dritten Quartal 2023| => 2023-35', 'im |ersten Halbjahr| wuchs der Umsatz => 2024-40'],
  week: ['In |KW 11| stieg der Kurs. => 2024-W11'],
  weekday: ['Er sagte am |Dienstagabend|, es sei gut. => 2024-05-14', 'Er sagte so etwas.'],
  deictic: [
    'Er kam |gestern| an. => 2024-05-14',
    'Am Morgen regnete es.',
    'Im |Vorjahr| war es mehr. => 2023',
  ],
  period: ['Das soll |nächste Woche| beginnen. => 2024-W21', '|Ende dieses Jahres| läuft es aus. => 2024'],
  distance: ['Das war |vor zwei Jahren|. => 2022'],
  anaphor: ['Am 5. März 2023 kam er an. |Tags darauf| ging er. => 2023-03-06'],
  holiday: ['Zu |Ostern 2023| kamen viele. => 2023-04-09'],
  clock: ['Es beginnt um |15.30 Uhr|. => T15:30', 'Das Spiel endete 2:1.'],
  duration: ['Es dauerte |drei Jahre|. => P3Y', 'Er ist 30 Jahre alt.'],
  set: ['Er läuft |jeden Tag|. => P1D'],
  excluded: ['Die Agenda 2010 war umstritten.'],
};
