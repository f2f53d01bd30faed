import type { ClaimTables } from '../../model/claims.ts';
import { countryWords } from './claims-countries.ts';
import { claimExamples } from './claims-examples.ts';
import { nameWords } from './claims-names.ts';

/** French words of claims. Verb forms are those of news: third person, participle, infinitive, future. */
export const claims: ClaimTables = {
  words: {
    ...nameWords,

    // Phrases whose words mean nothing of what they mean elsewhere.
    idle: "en croissance, en forte croissance, croissance organique, croissance externe, acteur mondial, acteur majeur, acteur clé, acteur incontournable, acteur historique, acteur français, acteur européen, acteur de la, acteur du, acteur des, prix nobel, grand prix, prix goncourt, à tout prix, prix de journée, perte de vitesse, pertes humaines, pertes économiques, pertes agricoles, perte de chance, déficit public, déficit commercial, déficit budgétaire, déficits publics, inflation sous-jacente, inflation alimentaire, inflation des prix alimentaires, inflation des produits, hausse des prix de l, hausse des prix des, hausse des prix du, hausse des prix alimentaires, bénéfice opérationnel, bénéfice par action, bénéfice brut, résultat opérationnel, bénéfice avant impôts, recettes fiscales, recettes publicitaires, recettes de fonctionnement, revenus publicitaires, du pib, de pib, compte tenu, au compte, en compte, sur le compte, compte rendu, comptes rendus, peine de mort, mort subite, mise à mort, poste de police, postes de police, lieu de travail, recherche et développement, centre droit, centre gauche, centre-ville, centre ville, haut lieu, chef-lieu, parc d'attractions, point mort, opéra, caméra, sahara, guérilla, déclara, entoura, attira, tira, entra, montra, rencontra, assura, demeura, inspira, ultra, extra, dura, libéra, opera, généra, gera, sera-t-il, choléra, tiara, tamara, mantra, algebra, perte d'exploitation, pertes d'exploitation, perte opérationnelle, pertes opérationnelles, résultat d'exploitation, s'est déclaré, s'est déclarée, s'était déclaré, se déclare, s'est dit, se dit, déficit d'exploitation, il y a, il y aura, il y avait, il y eut, il s'agit, il s'agissait, il faut, il faudra, il fallait, il existe, il reste, plus que doublé, plus que triplé, plus que quadruplé, plus que doubler, entreprise de construction, société de construction, groupe de construction, secteur de la construction, matériaux de construction, en construction, constructeur de, parti de l, parti de la, don de soi, don du sang, don d'organes, don d'organe",

    // Clauses.
    'relative-bare': 'qui, que, qu, dont, où, lequel, laquelle, lesquels, lesquelles, auquel, duquel',
    relative: '',
    'relative-object': 'que, qu',
    'cut-bare':
      "alors que, alors qu, tandis que, tandis qu, parce que, parce qu, puisque, puisqu, après que, après qu, avant que, avant qu, bien que, bien qu, afin que, afin qu, depuis qu, pendant qu, quoique, sans que, sans qu, après l'ouverture, après avoir, après la, après le, depuis que, pendant que, lorsque, lorsqu, quand, mais, car, tout en, ainsi que le, avant de",
    cut: 'si, comme, alors, puis, et qui, après, depuis',
    and: 'et, ainsi que, ou, puis, mais aussi',
    including:
      'notamment, dont, comme, y compris, parmi lesquelles, parmi lesquels, à savoir, en particulier, tels que, telles que',
    if: 'si, s, est-ce que',
    infinitive: 'de, d, à, pour, vouloir',

    // Prepositions.
    prep: "avec, devant, derrière, parmi, dès, chez, contre, pour, selon, d'après, à, au, aux, en, dans, sur, sous, auprès, outre, vers, entre, sans, malgré, face, envers, comme, grâce, concurrent de, concurrent d, concurrent du, via, auprès de, auprès d, auprès du, auprès des, au sein de, au sein du, lors de, lors du, en faveur de, au profit de, grâce à, face à, à partir de, au lieu de, à cause de, proche de, autour de, hors de, aux côtés de, pour le compte de, en partenariat avec, avec l'aide de, à l'exception de",
    'place-prep': 'à, en, au, aux, dans, près de, depuis',
    of: 'de, d, du, des, de l',
    'period-noun': 'exercice, trimestre, semestre, année, an, mois, période',
    'org-part': "direction, maison mère, groupe, société, filiale, conseil d'administration",
    done: 'vient de, vient d, viennent de, viennent d, a décidé de fermer, est parvenue à, est parvenu à, parvient à, sont parvenus à, réussit à, a réussi à, ont réussi à, a pu, ont pu, achève de, a permis de',
    by: 'par',
    determiner:
      'le, la, l, les, un, une, des, ce, cet, cette, ces, son, sa, ses, leur, leurs, plusieurs, deux, trois, quatre, cinq',
    'active-aux': 'a, ont, avait, avaient, aurait, ayant, avoir',
    'region-prep': 'en, dans le, dans la, dans l, dans les',
    'city-word': 'villes de, ville de, capitale, de, d',

    // Modality.
    plan: "va, vont, devrait, devraient, doit, doivent, pourrait, pourraient, sera, seront, ouvrira, ouvriront, investira, investiront, supprimera, supprimeront, créera, créeront, fermera, fermeront, lancera, sera lancé, sera lancée, aura lieu, se tiendra, rachètera, lèvera, coûtera, s'ouvrira, accueillera, embauchera, versera, débloquera, recrutera, serait, auraient, seraient, ouvrirait, fermerait, supprimerait, investirait, créerait, supprimeraient, inaugurera, inaugureront, implantera, implanteront, construira, construiront, injectera, injecteront, consacrera, consacreront, dépensera, déboursera, emploiera, rachèteront, acquerra, acquerront, lèveront, licenciera, licencieront, embaucheront, recruteront, débloqueront, génèrera, générera, lanceront, commercialisera, dévoilera, croîtra, progressera, coûteront, se tiendront, auront lieu, se déroulera, se dérouleront, débutera, débuteront, devrait être, devraient être, s'apprête à, s'apprêtent à, sur le point de, allait, allaient, allons, vais",
    'plan-verb':
      "prévoit, prévoient, prévoyait, envisage, envisagent, entend, souhaite, projette, veut, veulent, ambitionne, tablent sur, espère, vise, promet, prévu, prévue, prévus, prévues, attendu, attendue, prévoyant, souhaitent, étudie, prévoient de, prévoyaient, entendent, projettent, projetait, ambitionnent, espèrent, visent, visant, promettent, promis, prévus pour, devant, pour atteindre, d'atteindre, pour réaliser, objectif, projet de, programmé, programmée, étudient, envisageait, souhaitait, voulait, s'engage à, s'est engagé à, d'ici à, table sur, tablant sur, tablait sur, table pour, table toujours sur, anticipe, anticipent, pour la construction, pour l'ouverture, pour la création, pour l'acquisition, en vue de, visant à, projet de construction, projet d'ouverture, projet de fermeture",
    'plan-infinitive': 'compte, comptent, comptait',
    'passive-aux': 'seront, sera, sont, est, été, être, étaient, était',
    'other-actor':
      'gouvernement, état, etat, commission, région, ville, mairie, tribunal, ministère, actionnaires, investisseurs, concurrent, parlement, département, union européenne, préfecture, autorités, banques, syndicats',
    lose: 'a perdu, ont perdu, perd, perdait',
    'plan-near': 'prévu, prévue, prévus, prévues, attendu, attendue, attendus',
    would:
      'obtiendrait, obtiendraient, investirait, fournirait, atteindrait, atteindraient, recueillerait, représenterait, rapporterait, réunirait, ouvrirait, vaudrait, voudrait',
    hearsay:
      'aurait, auraient, serait, seraient, supprimerait, supprimeraient, investirait, ouvrirait, fermerait, créerait, pourrait supprimer',
    'hearsay-source':
      "selon des informations, selon la presse, selon des médias, d'après la presse, selon des sources, selon une source, selon plusieurs médias, d'après des informations, selon les informations, selon les médias, selon un média, selon l'agence, selon plusieurs sources, d'après plusieurs médias, selon bloomberg, selon reuters, selon le wall street journal, selon le financial times, à en croire",
    negation: 'ne, n, pas, aucun, aucune, jamais, ni, sans, non',
    denial: 'dément, démenti, démentent, nie, conteste, réfute, a démenti, démentait',
    announce:
      'annonce, annoncé, annoncée, annoncent, annonçait, dévoilé, dévoile, publié, communiqué, indiqué, révélé, annoncer, confirmé, confirme, présenté ses résultats, fait savoir, publie, annonçant',
    'takes-up':
      "ce projet, ce plan, cette décision, cette expansion, cette ouverture, cette fermeture, cet investissement, cette opération, cette acquisition, ce rachat, cette levée de fonds, ce tour de table, ce financement, cette restructuration, ce site, cette usine, cette nouvelle usine, le projet, l'opération, l'investissement, le plan prévoit, l'usine, la boutique, le nouveau site, la nouvelle usine, le nouveau magasin",
    say: 'déclaré, déclare, affirmé, affirme, expliqué, explique, dit, précisé, précise, indique, souligné, souligne, rapporté, rapporte, assuré, assure, selon, ajouté',
    have: "compte, comptent, possède, revendique, revendiquent, atteint, atteignent, dépasse, dépassé, réunit, attire, attiré, séduit, obtenu, obtient, remporte, remporté, recueilli, recueille, affiche, gagné, gagne, conquis, franchi, franchit, dispose, sert, utilisent, utilisé, dessert, décroche, décroché, détient, récolte, récolté, arrive en tête, comptait, compterait, possèdent, revendiquait, revendiquant, dépassent, réunissent, attirent, séduisent, obtiennent, obtenant, obtenir, remportent, remporter, remportant, recueillent, recueillant, recueillir, affichent, disposent, disposant, servent, décrochent, rafle, raflé, totalise, totalisé, totalisant, récoltent, arrivé en tête, crédité, créditée, crédités, rassemble, rassemblé, engrangé, engrange, comptant, comptabilise, recense, a plus de, a près de, a environ, a déjà, ont plus de, avait plus de, rallié, conserve, a désormais, devance, élu, élue, élus, réélu, réélue, l'emporte, emporté, obtiendrait, obtiendraient, recueillerait, recueilleraient, remporterait, remporteraient, emporterait, totaliserait, décrocherait, réunirait, rassemblerait, engrangerait, glanerait, crédite, créditent, glane, glané, perdrait, recueillis, obtenus, avec, arrivée en tête, arrivée en, termine, distancé",

    // Amounts and places that are not the one stated.
    from: 'de, passant de, passe de, passé de, passer de',
    to: 'à',
    step: 'augmenté de, progressé de, augmente de, progresse de, baissé de, reculé de, hausse de, baisse de, par, bondi de, recule de, recul de, chaque, augmentation de, progression de, en hausse de, en baisse de, en recul de, en progression de, chuté de, chute de, grimpé de, diminué de, diminue de, diminution de, augmentait de, crû de, accru de, repli de, replié de, réduit de, réduction de, supérieur de, inférieur de, rebond de, contraction de, plus de la moitié de, déficitaire de, excédentaire de, en déficit de',
    'change-of':
      'recul de, recul du, baisse de, baisse du, hausse de, hausse du, progression de, progression du, chute de, chute du, augmentation de, augmentation du, repli de, repli du, diminution de, diminution du, bond de, bond du',
    against: 'à, au, contre',
    bound: "environ, près de, plus de, presque, quelque, jusqu'à, au moins, moins de, autour de, de",
    compared:
      'contre, par rapport à, comparé à, après, face à, comparativement, comparativement à, comparé à, comparée à, comparés à, comparées à, en regard de, au lieu de, succédant à, faisant suite à, par rapport au, par rapport aux, comparé au, comparée au, comparés au, comparées au, par comparaison avec',
    indefinite: "un, une, autre, plusieurs, deux, d'autres",
    prior: "un an plus tôt, un an auparavant, l'année précédente, l'an passé, précédemment, auparavant",
    'of-whole': 'de ses, de leurs, de son, sur, sur les, sur ses, sur un total de, sur un effectif de',
    respectively: 'respectivement',
    each: 'chaque, chacun des, chacune des',
    'source-kind':
      'sondage, sondage réalisé par, étude, enquête, baromètre, rapport, estimation, estimations, projection, projections',
    near: 'près de, près d, non loin de, à proximité de, aux portes de, en périphérie de, dans la banlieue de, au nord de, au sud de',
    per: 'par, chacun, chacune, l unité, chaque jour, par jour, par an, par mois, par semaine, par action, par tête, par habitant, par personne, chaque année, chaque mois, chaque semaine, à chacun, à chacune, en moyenne',
    demand:
      "requis, réclame, réclamé, réclament, demande, demandé, demandent, exige, risque, risquent, encourt, requiert, requérait, requis contre, demandait, réclamait, exigeait, encourait, encourent, passible, réquisitions, avait requis, avait demandé, soupçonné, soupçonnée, soupçonnés, soupçonnées, accusé, accusée, accusés, accusées, mis en examen, poursuivi pour, poursuivie pour, poursuivis pour, présumé, présumés, objectif d'inflation, cible d'inflation, vise une inflation, visent une inflation, vise un taux d'inflation, ramener l'inflation, inflation cible, cible de, objectif de 2",
    number: 'deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze',
    followed: 'devant, suivi de, suivie de, suivis de, suivi par, suivie par, suivis par, suivi d, suivie d',
    for: 'pour',
    additional:
      'nouveaux, nouvelles, supplémentaires, nouvel, nouvelle, nouveau, supplémentaire, de plus, en plus',
    existing: 'existants, existantes, actuels, existant',
    based:
      'basé, basée, basés, basées, installé, installée, siège à, établi, établie, originaire, implantée, implanté, siège, siège social, domiciliée, situé, située, situés, situées, né, née, natif, native, siège social de, dont le siège est',
    beside: 'outre, hormis, excepté',

    // Opening and closing a site.
    site: 'bureau, bureaux, agence, agences, usine, usines, magasin, magasins, boutique, boutiques, centre, centres, site, sites, succursale, succursales, filiale, filiales, laboratoire, laboratoires, hôtel, hôtels, restaurant, restaurants, entrepôt, entrepôts, campus, antenne, antennes, point de vente, points de vente, clinique, musée, hypermarché, supermarché, école, showroom, gigafactory, fonderie, raffinerie, librairie, hôpital, siège européen, fabrique, brasserie, brasseries, librairies, cinéma, cinémas, salle de sport, crèche, crèches, data center, data centers, plateforme logistique, parc de loisirs, concession, concessions, station-service, stations-service, épicerie, boulangerie, boulangeries, pharmacie, café, cafés, pop-up store, flagship, flagship store, boutique éphémère, enseignes, guichet, pôle, papeterie, scierie, centrale, distillerie, abattoir, ferme solaire, méga-usine, cimenterie, verrerie, bibliothèque, médiathèque, résidence, incubateur',
    open: "ouvre, ouvrent, ouvert, ouvrir, ouvrira, ouvriront, inaugure, inauguré, inaugurer, inaugurera, implante, implanter, construire, construira, ouvrait, inaugurent, inaugureront, inaugurait, implantent, implanté, implantera, implanteront, construit, construisent, construiront, bâtir, bâtira, s'implante, installer, installera, inaugurant, ouvrant, ouvrirait, ouvraient",
    opened:
      'ouverte, ouverts, ouvertes, inaugurée, inaugurés, ouvrira ses portes, ouvert ses portes, ouvre ses portes',
    opening: 'ouverture, inauguration, implantation, construction',
    'site-opening': '',
    'site-closing': '',
    close:
      'ferme, ferment, fermé, fermer, fermera, fermeront, fermait, fermant, fermerait, fermaient, baisse le rideau de',
    closed:
      'fermée, fermées, fermés, fermera ses portes, fermé ses portes, fermeront leurs portes, ferme ses portes, ferment leurs portes, fermerait',
    closing: 'fermeture, fermetures',

    // Beginnings.
    founded:
      'fondée, fondé en, fondé à, créée, créé en, fondés, fondées, créée en, été fondé, été créé, fondé par, créés en, créées en, fondée par, fondée à, créée à, créée par, a vu le jour',
    born: 'née en, né en, née à, né à, est née, est né, née en tant que',
    found:
      'a fondé, ont fondé, fonda, a créé, avait fondé, fonde, cofondé, a cofondé, fondèrent, a lancé en, avaient fondé, a créé en, ont cofondé, fondent, fondait',
    launched:
      'lancé, lancée, lancés, lancées, commercialisé, commercialisée, sorti, sortie, mis en ligne, dévoilé, dévoilée, sera disponible, disponible, lancement',
    launch:
      'lance, lancera, a lancé, ont lancé, va lancer, lancer, a dévoilé, dévoilera, a sorti, commercialisera',

    // Money.
    round:
      "levée de fonds, levées de fonds, tour de table, tour de financement, levée, augmentation de capital, levées, tours de table, série a, série b, série c, levée d'argent",
    raise:
      'levé, lève, lèvent, lever, lèvera, levés, levait, levant, lèveront, a levé, ont levé, avait levé, lèverait',
    capital:
      'fonds, capital, capitaux, investisseurs, euros, dollars, financement, investissements, m€, md€, €, millions, milliards, million, milliard, m, tour de table, levée, levée de fonds',
    collect:
      'récolte, récoltent, récolté, récolter, rassemble, rassemblé, rassembler, décroche, décroché, décrocher, obtient, obtenu, obtenir, boucle, bouclé, boucler, sécurise, sécurisé, finalise, finalisé, reçu, reçoit, recevra',
    collected:
      "financement, tour de table, investisseurs, amorçage, fonds d'amorçage, business angels, investisseur, financements, nouveaux financements",
    'raise-capital': '',
    valuation:
      'valorisation, capitalisation boursière, valorisation boursière, valorisations, valeur boursière, capitalisation',
    valued:
      'valorisée, valorisé, valorise, valorisées, valorisés, valorisant, valorisait, valorisent, valorisaient',
    punish: 'condamné, condamne, condamnent, condamner, condamnera, sanctionné, sanctionne, sanctionner',
    inflict:
      'inflige, infligé, infligée, infligent, infliger, infligera, prononcé, prononce, condamné, condamne, sanctionné, sanctionne',
    undergo:
      'se voit, se voient, vu infliger, vue infliger, écope, écopé, écopent, été, subi, devra, devront, doit, paiera, payé',
    invest:
      'investi, investit, investissent, investir, investira, investiront, injecte, injecter, injecté, investissait, investissant, investirait, injectent, injectera, injecteront, injectant, consacre, consacrent, consacrera, consacreront, consacrer',
    investment:
      "investissement, investissements, plan d'investissement, enveloppe d'investissement, investissement total, investissement global, investissement initial, programme d'investissement, programme d'investissements, plan d'investissements",
    'in-return': 'pour, contre, moyennant, montant',
    at: 'chez, au sein de, au sein du',
    blames:
      "dénonce, dénoncent, a dénoncé, ont dénoncé, déplore, déplorent, a déploré, redoute, redoutent, craint, craignent, regrette, regrettent, s'inquiète, s'inquiètent, s'oppose, s'opposent, critique, critiquent, fustige, fustigent, refuse, refusent, condamne, condamnent, salue, se félicite",
    with: 'avec',
    'at-org': 'chez',
    acquire:
      "rachète, racheté, racheter, rachètent, acquiert, acquis, acquérir, rachètera, achète, acheté, acheter, rachetée, rachetait, rachetant, rachèteront, rachèterait, acquièrent, acquérait, acquerra, s'offre, s'offrir, s'est offert, s'empare de, s'emparer de, s'est emparé de, met la main sur, mettre la main sur, mis la main sur, mettra la main sur, absorbe, absorber, absorbé, avale, reprend, reprendre, a repris, reprendra, racheté par, prend le contrôle de, prendre le contrôle de, pris le contrôle de, prendra le contrôle de, fait l'acquisition de, faire l'acquisition de, fera l'acquisition de, s'adjuge, avait repris, ont repris, avaient repris, ayant repris",
    acquisition:
      "rachat, acquisition, reprise, rachats, prise de contrôle, offre publique d'achat, opa, offre de rachat, offre de reprise",
    revenue:
      "chiffre d'affaires, chiffres d'affaires, revenus, recettes, ventes, revenu, volume d'affaires, ca",
    'earn-revenue': '',
    'earn-profit': '',
    surplus: '',
    net: '',
    'lose-net': '',
    'consumer-prices': '',
    rise: '',
    profit:
      'bénéfice, bénéfices, bénéfice net, profit, profits, résultat net, résultat net part du groupe, profit net, bénéfices nets, excédent',
    'losses-of': '',
    loss: 'perte, pertes, perte nette, déficit, pertes nettes, déficits',
    cost: 'coûte, coûtera, coûtent, coûter, vendu, vendue, vendus, facturé, facturée, commercialisé au prix, proposé à, affiché à, proposée à, coûtait, coûteront, vendues, commercialisée au prix, commercialisés au prix, facturés, facturées, proposé au prix, proposée au prix, proposés à, proposées à, affichée à, tarifé, accessible à partir de, disponible à partir de, commercialisé à, commercialisée à, commercialisés à, commercialisées à, coûterait, coûteraient, vendu à partir de, vendue à partir de, proposé à partir de, proposée à partir de',
    price: 'prix, tarif, prix de vente, prix de départ, abonnement',
    budget: 'budget, budgets, enveloppe budgétaire',
    aid: "aide, aides, subvention, subventions, aide d'urgence, plan d'aide, plan de soutien, aide financière, fonds de soutien, aide humanitaire, aide publique, aide exceptionnelle, soutien financier, fonds d'urgence, enveloppe d'urgence, plan d'urgence, aides publiques, aide d'État, don, donation, dons",
    grant: 'débloque, débloquer, débloqué, débloquent, débloquera, débloqueront',
    fine: 'amende, amendes, pénalité, sanction',

    // Counts.
    users:
      'utilisateurs, utilisatrices, abonnés, usagers, joueurs, utilisateurs actifs, utilisateurs mensuels, utilisateurs quotidiens, abonnées, inscrits',
    customers:
      'clients, clientes, assurés, clients actifs, clients particuliers, sociétaires, foyers abonnés',
    jobs: "emplois, postes, salariés, employés, collaborateurs, personnes, suppressions de postes, suppressions d'emplois, postes supprimés, cdi, embauches, suppressions d'emploi, suppressions de poste, licenciements, départs, départs volontaires, emplois directs, équivalents temps plein, recrutements, ouvriers, travailleurs, intérimaires, cadres, agents, licenciés, collaboratrices, emploi, poste, licenciements secs, équipiers, équipières, techniciens, ingénieurs, chauffeurs, conducteurs, saisonniers, vendeurs, apprentis, alternants, infirmiers, soignants, enseignants, opérateurs, conseillers, livreurs, chercheurs, développeurs",
    'cut-jobs':
      "supprime, supprimé, supprimer, supprimera, suppriment, licencie, licencier, licencié, licenciera, supprimeront, biffe, supprimés, supprimées, supprimant, supprimait, supprimerait, supprimeraient, licencient, licencieront, licenciait, licencierait, licenciant, licenciés, licenciées, se sépare de, se séparer de, se séparera de, se sépareront de, s'est séparé de, met à pied, mettre à pied, mis à pied, mettra à pied, biffer, élimine, éliminer, éliminera, éliminé, sacrifie, sacrifier, supprimée, réduire ses effectifs de, réduit ses effectifs de, sacrifié, sacrifient, sacrifiera, éliminent, remercie, remercié",
    'jobs-lost':
      'disparaître, disparaissent, disparaîtront, disparaîtraient, disparu, passer à la trappe, passent à la trappe',
    'lose-jobs':
      'disparaître, disparaissent, disparaîtront, disparaîtraient, disparu, passer à la trappe, passent à la trappe',
    'job-cuts':
      "suppression, suppressions, suppressions de postes, suppressions d'emplois, licenciement, licenciements, plan social, plans sociaux, plan de départs volontaires, plan de licenciement, plan de licenciements, plan de suppression, mises à pied, suppressions d'emploi, suppressions de poste, compression, pse, rupture conventionnelle collective, coupe, coupes, purge, vague de licenciements",
    'create-jobs':
      'crée, créer, créera, créent, a créé, ont créé, avoir créé, embauche, embauchent, embaucher, embauchera, recrute, recrutent, recruter, recrutera, a recruté, ont recruté, générer, générera, génère, création, créations, créeront, embauché, créant, créerait, embaucheront, recruteront, création nette, création de, recrutement, recrutements',
    'jobs-arise':
      'seront créés, sont créés, être créés, vont être créés, ont été créés, sont attendus, seront générés, devraient être créés, devraient voir le jour, pourraient être créés, seront recrutés, seront embauchés, seront recrutées, seront embauchées',
    people:
      'morts, personnes, mort, victimes, blessés, blessé, soldats, enfants, civils, passagers, militaires, policiers, ouvriers, hommes, femmes, élèves, décès, tués, habitants, pompiers, touristes, migrants, manifestants, mineurs, randonneurs, occupants, voyageurs, gendarmes, conducteurs, automobilistes, piétons, cyclistes, motards, skieurs, alpinistes, adolescents, jeunes, étudiants, fidèles, spectateurs, supporteurs, supporters, marins, pêcheurs, détenus, journalistes, militants, combattants, passants, lycéens, collégiens, ouvrières, employés, secouristes, agriculteurs, fêtards, estivants, vacanciers',
    kill: 'tué, tués, tuées, tuant, tue, tuer, mortes, péri, morts, décédées, décédés, coûté la vie, trouvé la mort, perdu la vie, décédé, tuée, décédée, tuent, tuait, a tué, ont tué, morte, meurent, mourir, ont péri, périssent, périr, ont été retrouvés morts, ont perdu la vie, faucher, fauché, fauchés, causé la mort de, provoqué la mort de, entraîné la mort de, causant la mort de, provoquant la mort de, entraînant la mort de',
    dead: 'morts, mort, décès, tués',
    injure:
      'blessées, blessés, blessant, blessé, blessée, blesse, blesser, blessait, blessent, intoxiquées, intoxiqués',
    injured: 'blessés, blessé, blessées, blessés graves, blessés légers, blessés dont',
    'reach-share': '',
    'share-verb':
      'recueille, recueillent, recueillerait, obtient, obtiennent, obtiendrait, obtenu, crédité de, créditée de, crédités de, créditées de, remporte, totalise, glane, récolte, arrive à, plafonne à, stagne à, culmine à, tombe à, monte à, grimpe à',
    party: '',
    votes: 'voix, suffrages, intentions de vote, suffrages exprimés, votes',
    seats:
      'sièges, députés, élus, mandats, siège, fauteuils, sénateurs, conseillers, parlementaires, eurodéputés',
    somebody:
      'homme, femme, prévenu, prévenue, prévenus, accusé, accusée, accusés, jeune, jeune homme, jeune femme, hommes, femmes, conducteur, conductrice, automobiliste, complice, complices, individu, individus, trentenaire, quadragénaire, quinquagénaire, sexagénaire, père, mère, retraité, médecin, policier, militant, ressortissant, mineur, adolescent, chauffeur',
    sentenced:
      "condamné, condamnée, condamne, condamnés, écopé, écope, condamnées, condamnait, condamner, écopera, écopent, s'est vu infliger, s'est vue infliger, inculpé et condamné",
    prison:
      "prison, réclusion, emprisonnement, détention, prison ferme, sursis, emprisonnement ferme, prison avec sursis, réclusion criminelle, détention criminelle, de prison, d'emprisonnement, ferme",

    // Rates.
    economy: 'économie, pib, produit intérieur brut, activité économique',
    grow: 'progresse, progressé, croître, crû, augmenté, augmente, croîtra, progressera, croît, progresser, augmenter, rebondi, rebondir, accru, progressait, progressent',
    growth:
      "croissance économique, croissance du pib, hausse du pib, progression du pib, croissance de l'économie, augmentation du pib",
    area: "Europe, Asie, Afrique, Amérique, Amérique du Nord, Amérique latine, Moyen-Orient, Hexagone, l'international, international, l'étranger, étranger, l'export, export, zone euro, France, Allemagne, Chine, États-Unis, Etats-Unis, Royaume-Uni, Japon, Italie, Espagne, Inde, Russie, Belgique, Suisse, Brésil, Canada, Maroc, Algérie, Tunisie, Asie-Pacifique, outre-mer, outre-Atlantique, région, métropole, province",
    'part-of':
      'division, divisions, branche, branches, segment, segments, pôle, pôles, filière, activité, activités, unité, département, région, catégorie, métiers, métier, rayon, gamme, marque, en ligne, montres, parfums, vins, boutiques, magasins, véhicules, voitures, comparable',
    'any-growth': 'croissance, taux de croissance',
    inflation:
      "inflation, taux d'inflation, hausse des prix, prix à la consommation, hausse des prix à la consommation, taux d'inflation annuel, inflation annuelle, inflation sur un an, inflation annuelle moyenne, inflation moyenne",

    // Meetings.
    meeting:
      "sommet, conférence, salon, festival, congrès, forum, réunion, rencontre, exposition, colloque, concert, assemblée générale, séminaire, g7, g20, conférences, réunion publique, rencontres, foire, biennale, championnat, championnats, tournoi, marathon, carnaval, assises, symposium, édition, événement, évènement, convention, cérémonie, gala, séance plénière, session, jeux olympiques, coupe du monde, exposition universelle, congrès mondial, course, défilé, journées, états généraux, universités d'été, g8",
    held: "tient, tiendra, tenu, lieu, organisé, organisée, déroule, déroulera, déroulé, accueille, accueillera, ouvre, s'ouvre, réunit, réunira, tenir, ouvrira, s'ouvrira, dérouler, débute, débutera, tenait, déroulait, tenue, participera, se tenir, tiennent, tiendront, se tient, organisés, organisées, organise, organisera, déroulent, dérouleront, accueilleront, réunissait, tenus, tenues, débutent, débuté, commence, commencera, réuni, réunis, clôturé, prévu, prévue, s'est ouvert, s'est ouverte, s'est tenu, s'est tenue, s'est déroulé, s'est déroulée, se tiendra, qui aura lieu, qui se tient, qui s'est tenu",
  },
  // Conditionals. Imperfects of -rer end in "rait" as well, so that not every "-irait" or "-urait" is one.
  endings: {
    would:
      'erait, eraient, iendrait, iendraient, mettrait, mettraient, ndirait, ndraient, nnaîtrait, evrait, evraient',
    plan: 'era, eront, ira, iront, dra, dront, vra, vront, rra, rront, aura, auront',
  },
  order: 'after',
  nounsHaveCapitals: false,
  bareNouns: false,
  genitive: [],
  countries: countryWords,
  examples: claimExamples,
};
