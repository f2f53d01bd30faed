import type { CityTables } from '../../model/cities.ts';
import { weights } from './cities-weights.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const cities: CityTables = {
  nounsCapitalised: false,
  endings: [],
  adjectives: [],
  adjectiveWords: {},
  cues: {
    locative: words('à depuis vers près'),
    preposition: words(
      "de d' d du des sur pour par entre en contre chez avec sans dans via jusqu' sous devant hors",
    ),
    article: words(
      "le la les l' l un une au aux ce cet cette ces son sa ses leur leurs notre votre mon ma mes tout toute tous toutes",
    ),
    conjunction: words('et ou ni puis comme'),
    kind: words(
      'ville village commune capitale métropole cité municipalité agglomération bourg bourgade localité banlieue port préfecture sous-préfecture villes communes villages chef-lieu faubourg station',
    ),
    office: words('maire mairie évêque archevêque sénateur-maire député-maire adjoint bourgmestre'),
    title: words(
      'M Mme MM Mlle Dr Pr Monsieur Madame Mademoiselle Maître Me docteur professeur président présidente ministre roi reine prince princesse duc duchesse comte comtesse baron marquis saint sainte pape général colonel capitaine commandant lieutenant sir lord lady entraîneur joueur joueuse attaquant gardien acteur actrice chanteur chanteuse écrivain réalisateur réalisatrice directeur directrice journaliste procureur juge avocat abbé père frère sœur soeur Mr Mrs Jean Saint',
    ),
    body: words(
      'université universités aéroport gare hôpital lycée collège école institut tribunal cour palais musée théâtre opéra festival rue avenue boulevard place pont quai porte stade FC AS RC OGC SC US AC CHU SM AJ EA club Olympique Stade Racing Inter Real Sporting Girondins bataille traité accord accords sommet conférence convention protocole Bourse bourse diocèse archevêché abbaye cathédrale château fort hôtel marathon tour orchestre parlement cercle Radio Groupe groupe',
    ),
    area: words(
      'province région département canton arrondissement île comté district état État lac mont fleuve rivière golfe baie mer montagne vallée royaume duché oblast république État forêt plaine massif cap détroit péninsule',
    ),
    tail: words(
      'United City Town Rovers Philharmonic Symphony Orchestra Times Post Stock Exchange University Airport Marathon Open Masters Street Road Avenue Group Holding Bank Club Motors Airlines Records School College Museum Center Centre Park Match Saint-Germain SG FC Herald Tribune Métropole Habitat',
    ),
    saying: words('a-t-il a-t-elle'),
    placed: words(''),
  },
  weights,
};
