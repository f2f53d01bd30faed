import type { DetectionTables } from '../../model/detection.ts';

export const detection: DetectionTables = {
  codes: ['fra'],
  neighbours: [
    'cat',
    'spa',
    'ita',
    'por',
    'ron',
    'glg',
    'hat',
    'eng',
    'nld',
    'src',
    'epo',
    'rup',
    'tgl',
    'afr',
  ],
  // Left out as common in the other Romance languages or in English: de, la, en, que, a, se, me, te, si, tu, un, on, d, l.
  common: `
    le les des et une du dans qui pour par sur est pas plus au aux avec ce cette il elle ils elles sont ont
    son sa ses leur leurs mais ou où nous vous ne été être avoir fait faire comme tout tous toute toutes ces
    cet après entre sans deux même aussi bien était avait étaient avaient peut doit sous très depuis dont
    contre encore selon alors moins lors chez ainsi avant pendant parce lui je moi mon ma mes notre votre nos
    vos y qu c j n quand ni rien peu ici là cela ça celui celle ceux afin jusqu lorsqu lorsque donc car trois
    dit va vont sera serait ait soit soient déjà toujours jamais autre autres ans années hier aujourd
  `,
};
