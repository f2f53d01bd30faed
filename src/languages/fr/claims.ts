import type { ClaimTables } from '../../model/claims.ts';
import { claimExamples } from './claims-examples.ts';
import { nameWords } from './claims-names.ts';

/** French words of claims. Verb forms are those of news: third person, participle, infinitive, future. */
export const claims: ClaimTables = {
  words: {
    ...nameWords,

    // Clauses.
    'relative-bare': 'qui, que, qu, dont, où, lequel, laquelle, lesquels, lesquelles, auquel, duquel',
    relative: '',
    'cut-bare':
      "alors que, tandis que, parce que, puisque, après que, avant que, bien que, afin que, après l'ouverture, après avoir, après la, après le, depuis que, pendant que, lorsque, lorsqu, quand, mais, car, tout en, ainsi que le, avant de",
    cut: 'si, comme, alors, puis, et qui, après, depuis',
    and: 'et, ainsi que, ou, puis, mais aussi',
    including:
      'notamment, dont, comme, y compris, parmi lesquelles, parmi lesquels, à savoir, en particulier, tels que, telles que',
    if: 'si, s, est-ce que',
    infinitive: 'de, d, à, pour, vouloir',

    // Prepositions.
    prep: "avec, devant, chez, contre, pour, selon, d'après, à, au, aux, en, dans, sur, sous, auprès, outre, vers, entre, sans, malgré, face, envers, comme, grâce, concurrent, via",
    'place-prep': 'à, en, au, aux, dans, près de, depuis',
    of: 'de, d, du, des, de l',
    'org-part': "direction, maison mère, groupe, société, filiale, conseil d'administration",
    done: 'vient de, vient d, viennent de, viennent d, a décidé de fermer',
    by: 'par',
    determiner:
      'le, la, l, les, un, une, des, ce, cet, cette, ces, son, sa, ses, leur, leurs, plusieurs, deux, trois, quatre, cinq',
    'city-word': 'villes de, ville de, capitale, de, d',

    // Modality.
    plan: "va, vont, devrait, devraient, doit, doivent, pourrait, pourraient, sera, seront, ouvrira, ouvriront, investira, investiront, supprimera, supprimeront, créera, créeront, fermera, fermeront, lancera, sera lancé, sera lancée, aura lieu, se tiendra, rachètera, lèvera, coûtera, s'ouvrira, accueillera, embauchera, versera, débloquera, recrutera, serait, auraient, seraient",
    'plan-verb':
      'prévoit, prévoient, prévoyait, envisage, envisagent, entend, souhaite, projette, veut, veulent, ambitionne, table, tablent, espère, vise, promet, prévu, prévue, prévus, prévues, attendu, attendue, prévoyant, souhaitent, étudie',
    'plan-infinitive': 'compte, comptent, comptait',
    'passive-aux': 'seront, sera, sont, est, été, être, étaient, était',
    'other-actor':
      'gouvernement, état, etat, commission, région, ville, mairie, tribunal, ministère, actionnaires, investisseurs, concurrent, parlement, département, union européenne, préfecture, autorités, banques, syndicats',
    lose: 'a perdu, ont perdu, perd, perdait',
    'plan-near': 'prévu, prévue, prévus, prévues, attendu, attendue, attendus',
    hearsay: 'aurait, auraient, serait, seraient',
    'hearsay-source':
      "selon des informations, selon la presse, selon des médias, d'après la presse, selon des sources, selon une source, selon plusieurs médias, d'après des informations, selon les informations, selon les médias, selon un média, selon l'agence, selon plusieurs sources, d'après plusieurs médias",
    negation: 'ne, n, pas, aucun, aucune, jamais, ni, sans, non',
    denial: 'dément, démenti, démentent, nie, conteste, réfute, a démenti, démentait',
    announce:
      'annonce, annoncé, annoncée, annoncent, annonçait, dévoilé, dévoile, publié, communiqué, indiqué, révélé, annoncer, confirmé, confirme, présenté ses résultats, fait savoir, publie, annonçant',
    say: 'déclaré, déclare, affirmé, affirme, expliqué, explique, dit, précisé, précise, indique, souligné, souligne, rapporté, rapporte, assuré, assure, selon, ajouté',
    have: 'compte, comptent, possède, revendique, revendiquent, atteint, atteignent, dépasse, dépassé, réunit, attire, attiré, séduit, obtenu, obtient, remporte, remporté, recueilli, recueille, affiche, gagné, gagne, conquis, franchi, franchit, dispose, a, ont, avait, sert, utilisent, utilisé, dessert, décroche, décroché, détient, récolte, récolté, arrive en tête',

    // Amounts and places that are not the one stated.
    from: 'de, passant de, passe de, passé de, passer de',
    to: 'à',
    step: 'augmenté de, progressé de, augmente de, progresse de, baissé de, reculé de, hausse de, baisse de, par, bondi de, recule de, recul de, chaque',
    against: 'à, au, contre',
    bound: "environ, près de, plus de, presque, quelque, jusqu'à, au moins, moins de, autour de, de",
    compared: 'contre, par rapport à, comparé à, après, face à, comparativement',
    indefinite: "un, une, autre, plusieurs, deux, d'autres",
    prior: "un an plus tôt, un an auparavant, l'année précédente, l'an passé, précédemment, auparavant",
    per: 'par, chacun, chacune, l unité',
    demand:
      'requis, réclame, réclamé, réclament, demande, demandé, demandent, exige, risque, risquent, encourt, requiert',
    additional: 'nouveaux, nouvelles, supplémentaires',
    existing: 'existants, existantes, actuels, existant',
    based:
      'basé, basée, basés, basées, installé, installée, siège à, établi, établie, originaire, implantée, implanté, siège, siège social, domiciliée',
    beside: 'outre, hormis, excepté',

    // Opening and closing a site.
    site: 'bureau, bureaux, agence, agences, usine, usines, magasin, magasins, boutique, boutiques, centre, centres, site, sites, succursale, succursales, filiale, filiales, laboratoire, laboratoires, hôtel, hôtels, restaurant, restaurants, entrepôt, entrepôts, campus, implantation, implantations, antenne, antennes, point de vente, points de vente, clinique, musée, hypermarché, supermarché, école, showroom, gigafactory, fonderie, raffinerie, librairie, hôpital, siège européen',
    open: 'ouvre, ouvrent, ouvert, ouvrir, ouvrira, ouvriront, inaugure, inauguré, inaugurer, inaugurera, implante, implanter, construire, construira, ouvrait',
    opened:
      'ouverte, ouverts, ouvertes, inaugurée, inaugurés, ouvrira ses portes, ouvert ses portes, ouvre ses portes',
    opening: 'ouverture, inauguration',
    'site-opening': '',
    'site-closing': '',
    close: 'ferme, ferment, fermé, fermer, fermera, fermeront',
    closed: 'fermée, fermées, fermés, fermera ses portes, fermé ses portes',
    closing: 'fermeture',

    // Beginnings.
    founded: 'fondée, fondé en, fondé à, créée, créé en, fondés, fondées, créée en, été fondé, été créé',
    found: 'a fondé, ont fondé, fonda, a créé, avait fondé, fonde, cofondé, a cofondé, fondèrent',
    launched:
      'lancé, lancée, lancés, lancées, commercialisé, commercialisée, sorti, sortie, mis en ligne, dévoilé, dévoilée, sera disponible, disponible, lancement',
    launch:
      'lance, lancera, a lancé, ont lancé, va lancer, lancer, a dévoilé, dévoilera, a sorti, commercialisera',

    // Money.
    round:
      'levée de fonds, levées de fonds, tour de table, tour de financement, levée, augmentation de capital, financement',
    raise: 'levé, lève, lèvent, lever, lèvera, récolté, collecté, recueilli, levés, obtenu',
    capital: 'fonds, capital, capitaux, investisseurs, euros, dollars, financement, investissements',
    'raise-capital': '',
    valuation: 'valorisation, capitalisation boursière, valorisation boursière',
    valued: 'valorisée, valorisé, valorise, valorisées, valorisés, valorisant, valorisait',
    invest: 'investi, investit, investissent, investir, investira, investiront, injecte, injecter, injecté',
    investment: "investissement, investissements, plan d'investissement, enveloppe d'investissement",
    acquire:
      'rachète, racheté, racheter, rachètent, acquiert, acquis, acquérir, rachètera, achète, acheté, acheter, rachetée',
    acquisition: 'rachat, acquisition, reprise',
    revenue: "chiffre d'affaires, revenus, recettes, ventes, revenu",
    'earn-revenue': '',
    profit:
      'bénéfice, bénéfices, bénéfice net, profit, profits, résultat net, résultat opérationnel, bénéfice opérationnel, ebitda, excédent',
    loss: 'perte, pertes, perte nette, déficit, pertes nettes',
    cost: 'coûte, coûtera, coûtent, coûter, vendu, vendue, vendus, facturé, facturée, commercialisé au prix, proposé à, affiché à, proposée à',
    price: 'prix, tarif, prix de vente, prix de départ, abonnement',
    budget: 'budget, budgets, enveloppe budgétaire',
    aid: "aide, aides, subvention, subventions, aide d'urgence, plan d'aide, plan de soutien, aide financière, fonds de soutien",
    fine: 'amende, amendes, pénalité, sanction',

    // Counts.
    users: 'utilisateurs, utilisatrices, abonnés, internautes, membres, usagers, téléchargements, joueurs',
    customers: 'clients, clientes, assurés',
    jobs: "emplois, postes, salariés, employés, collaborateurs, personnes, suppressions de postes, suppressions d'emplois, postes supprimés, cdi, embauches",
    'cut-jobs':
      'supprime, supprimé, supprimer, supprimera, suppriment, licencie, licencier, licencié, licenciera, supprimeront, biffe, supprimés, supprimées',
    'job-cuts':
      "suppression, suppressions, suppressions de postes, suppressions d'emplois, licenciement, licenciements",
    'create-jobs':
      'crée, créer, créera, créé, créent, embauche, embaucher, embauchera, recrute, recruter, recrutera, recruté, générer, générera, créés, création, créeront, embauché',
    'jobs-arise': 'seront créés, sont créés, être créés, vont être créés, ont été créés',
    people:
      'morts, personnes, mort, victimes, blessés, blessé, soldats, enfants, civils, passagers, militaires, policiers, ouvriers, hommes, femmes, élèves, décès, tués, disparus, habitants, pompiers, touristes, migrants, manifestants, mineurs, randonneurs, occupants, voyageurs, gendarmes',
    kill: 'tué, tués, tuées, tuant, tue, tuer, mortes, péri, morts, décédées, décédés, coûté la vie, trouvé la mort, perdu la vie, perdu, décédé, tuée',
    dead: 'morts, mort, décès, victimes, tués',
    injure: 'blessées, blessés, blessant, blessé, blessée',
    injured: 'blessés, blessé',
    votes: 'voix, suffrages, intentions de vote',
    seats: 'sièges, députés, élus, mandats',
    sentenced: 'condamné, condamnée, condamne, condamnés, écopé, écope',
    prison: 'prison, réclusion, emprisonnement, détention, prison ferme, sursis',

    // Rates.
    economy: 'économie, pib, produit intérieur brut',
    grow: 'progresse, progressé, croître, crû, augmenté, augmente, croîtra, progressera, croît',
    growth: 'croissance, croissance économique, croissance du pib',
    inflation: "inflation, taux d'inflation, hausse des prix",

    // Meetings.
    meeting:
      'sommet, conférence, salon, festival, congrès, forum, réunion, rencontre, exposition, colloque, concert, assemblée générale, séminaire, g7, g20',
    held: "tient, tiendra, tenu, lieu, organisé, organisée, déroule, déroulera, déroulé, accueille, accueillera, ouvre, s'ouvre, réunit, réunira, tenir, ouvrira, s'ouvrira, dérouler, débute, débutera, tenait, déroulait, tenue, participera",
  },
  endings: {},
  order: 'after',
  nounsHaveCapitals: false,
  bareNouns: false,
  genitive: [],
  countries: {
    FR: 'France, français, française, Insee, Hexagone',
    DE: 'Allemagne, allemande, allemand',
    ID: 'Indonésie, indonésienne, indonésien',
    IT: 'Italie, italienne, italien',
    ES: 'Espagne, espagnole, espagnol',
    GB: 'Royaume-Uni, Grande-Bretagne, britannique',
    US: 'États-Unis, Etats-Unis, américaine, américain',
    CN: 'Chine, chinoise, chinois',
    JP: 'Japon, japonaise, japonais',
    IN: 'Inde, indienne, indien',
    TR: 'Turquie, turque',
    RU: 'Russie, russe',
    CH: 'Suisse, suisse',
    BE: 'Belgique, belge',
    CA: 'Canada, canadienne, canadien',
    MA: 'Maroc, marocaine, marocain',
    DZ: 'Algérie, algérienne',
    TN: 'Tunisie, tunisienne',
    SN: 'Sénégal, sénégalaise',
    AR: 'Argentine',
    BR: 'Brésil, brésilienne',
    XE: 'zone euro',
  },
  examples: claimExamples,
};
