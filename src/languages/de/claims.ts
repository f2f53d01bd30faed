import type { ClaimTables } from '../../model/claims.ts';
import { claimExamples } from './claims-examples.ts';
import { nameWords } from './claims-names.ts';
import { organisationEndings } from './claims-organisations.ts';
import { finiteVerbs } from './claims-verbs.ts';

/** German words of claims. Verb forms are those of news: third person, participle, infinitive. */
export const claims: ClaimTables = {
  words: {
    ...nameWords,

    // Clauses.
    relative: 'der, die, das, dem, den, deren, dessen, denen, was, wo, wodurch, womit, worauf',
    'cut-bare': 'nachdem, obwohl, obgleich, sobald, sodass, weil, wobei, wonach',
    cut: 'dass, weil, nachdem, bevor, während, obwohl, sodass, damit, indem, als, wenn, falls, ob, wie, da, seit, seitdem, sobald, wobei, um, aber, doch, denn, sondern, nach dem, nach der',
    'main-verb': finiteVerbs,
    'amounts-to':
      'betrug, betrugen, beträgt, belief, beliefen, beläuft, lag, lagen, liegt, liegen, stieg, stiegen, steigt, sank, sanken, sinkt, kletterte, wuchs, wächst, ist, sind, war, waren',
    and: 'und, sowie, oder, sowie auch, als auch',
    including: 'darunter, unter anderem, etwa, wie, beispielsweise, zum beispiel, nämlich, und zwar, genauer',
    // What weighs "on the profit" is not the profit.
    'other-figure':
      'auf den gewinn, auf den umsatz, auf die umsätze, auf die erlöse, auf den überschuss, auf das ergebnis, auf das ergebnis vor zinsen, auf das operative ergebnis, auf das betriebsergebnis, auf das ebit, auf das ebitda, aus dem budget, aus dem eu-budget, aus dem haushalt, aus dem eu-haushalt, aus dem etat, aus den haushalten',
    idle: 'entfallen auf, entfielen auf, entfällt auf, entfiel auf',
    if: 'wenn, falls, sollte, ob',
    infinitive: 'zu',

    // Prepositions.
    prep: 'in, ins, durch, per, via, hinter, entlang, samt, mitsamt, mit, bei, gegen, für, an, auf, über, unter, neben, laut, zufolge, gegenüber, zwischen, nach, ohne, wegen, trotz, seit, ab, vor, beim, zum, zur, im, am, statt, dank, aus, wie, als, um',
    oblique:
      'dem, den, einem, einen, diesem, diesen, seinem, seinen, ihrem, ihren, unserem, unseren, keinem, keinen',
    'place-prep': 'in, im, nahe, bei, nach, aus, von, am, an, der',
    of: 'von, vom',
    'org-part':
      'führung, leitung, management, mutterkonzern, konzern, geschäftsführung, vorstand, mutter, gruppe',
    genitive: 'des, der',
    by: 'von, vom, durch',
    determiner:
      'im, am, beim, zum, zur, vom, ins, ans, der, die, das, dem, den, des, ein, eine, einer, einem, einen, eines, dieser, diese, dieses, diesem, diesen, jeder, jede, jedes, kein, keine, keinen, keiner, sein, seine, seinen, seiner, seinem, seines, ihr, ihre, ihren, ihrer, ihrem, ihres, unser, unsere, unseren, unserer, mehr, weniger, viele, viel, alle, allen, aller, einige, mehrere, mehreren, beide, beiden, welche, manche, solche, zwei, drei, vier, fünf, zehn',
    'city-word': 'stadt, hauptstadt, sowie auch, den städten, städten',
    'of-origin': 'aus',

    // Modality.
    plan: 'noch in diesem, noch dieses, noch heuer, noch im laufe, will, wollen, wolle, wollten, soll, sollen, solle, möchte, möchten, dürfte, dürften, würde, würden, wollte',
    'infinitive-form':
      'abzubauen, einzustellen, einzusammeln, aufzunehmen, dichtzumachen, stillzulegen, aufzugeben, einzuführen, bereitzustellen',
    gloss:
      'vor zinsen, steuern, und abschreibungen, abschreibungen, und steuern, nach steuern, vor steuern, vor sondereinflüssen, nach anteilen dritter, ebit, ebitda, unter dem strich, in höhe von',
    perfect: 'worden sein, haben, gewesen sein',
    'perfect-state': 'sein',
    'passive-aux': 'wurde, wurden, worden, werden, wird',
    future: 'wird, werden, werde',
    'infinitive-word':
      'eröffnen, schließen, stilllegen, dichtmachen, aufgeben, einsammeln, aufnehmen, investieren, übernehmen, kaufen, erwerben, abbauen, streichen, kürzen, wegfallen, entfallen, schaffen, entstehen, einstellen, kosten, wachsen, zulegen, sammeln, stattfinden, sterben',
    court:
      'gericht, landgericht, amtsgericht, oberlandesgericht, bundesgerichtshof, richter, richterin, kammer, kommission, eu-kommission, kartellamt, bundeskartellamt, kartellbehörde, finanzaufsicht, bafin, behörde, behörden, aufsicht, staatsanwaltschaft, justiz',
    receive:
      'erhält, erhielt, erhielten, erhalten, bekommt, bekam, bekamen, bekommen, profitiert, profitieren',
    inflict:
      'verhängt, verhängte, verhängten, verhängen, verurteilt, verurteilte, verurteilten, belegt, belegte, bestraft, bestrafte, brummt … auf, brummte … auf, aufgebrummt, ordnete … an, angeordnet',
    punish: 'verurteilt, verurteilte, verurteilten, belegt, belegte, bestraft, bestrafte',
    undergo:
      'wurde, wurden, worden, muss, müssen, musste, mussten, soll, sollen, zahlt, zahlte, zahlen, kassiert, kassierte, kassieren, akzeptiert, akzeptierte',
    against: 'gegen',
    'tells-of-itself':
      'teilte, teilten, mitteilte, mitteilten, mitgeteilt, mitteilt, teilt, gab … bekannt, gaben … bekannt, gab, bekanntgab, kündigte, kündigt, ankündigte, angekündigt, meldete, meldet',
    'at-org': 'bei, beim',
    following: 'nach',
    'legal-form': 'AG, SE, GmbH, KG, KGaA, AöR, eG',
    'org-tail': 'gruppe, unternehmensgruppe, firmengruppe, kliniken, verlag, brauerei, reederei, stadtwerke',
    'region-prep': 'in, nahe',
    stake: 'mehrheit an, aktienmehrheit an, sämtliche anteile an, alle anteile an, mehrheitsbeteiligung an',
    'plan-verb':
      'prognose, ausblick, schätzung, schätzungen, ziel, zielvorgabe, plant, planen, plane, planten, geplant, geplante, geplanten, geplanter, beabsichtigt, beabsichtigen, erwägt, erwägen, vorsieht, sieht vor, strebt, anstrebt, hofft, prüft, peilt, rechnet, erwartet, erwarten, prognostiziert, stellt in aussicht, vorhat',
    'of-whole': 'der, ihrer, seiner, insgesamt, von, unserer',
    'active-too': 'bewertet',
    announces:
      'angekündigt, ankündigte, ankündigt, kündigte, kündigt, kündigten, lehnt, lehnen, lehnte, kritisiert, kritisierte, kritisieren, protestiert, protestieren, protestierte, wehrt, wehren',
    speaks: 'sagte, sagt, betonte, meinte, warnte, erläuterte, räumte',
    explains: 'der, das, ein, eine, einer',
    same: 'es, er, sie',
    pronoun: 'er, sie',
    at: 'bei, beim',
    'have-aux': 'hat, haben, hatte, hatten',
    'other-actor':
      'bundesregierung, regierung, landesregierung, staat, bund, land, kommission, eu-kommission, behörde, behörden, ministerium, gericht, landgericht, stadt, investoren, konkurrent, aktionäre, parlament, bundestag, gewerkschaft, banken, gläubiger',
    lose: '',
    'plan-near': 'geplant, geplante, geplanten, geplanter, erwartete, erwarteten, prognostizierte',
    hearsay: 'angeblich, mutmaßlich, vermutlich, möglicherweise',
    'hearsay-source':
      'berichten zufolge, medienberichten zufolge, einem bericht zufolge, einem medienbericht zufolge, laut medienberichten, laut einem bericht, laut berichten, insidern zufolge, laut insidern, dem vernehmen nach, kreisen zufolge, gerüchten zufolge, soll nach informationen, nach informationen, wie es heißt',
    negation: 'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, weder',
    denial:
      'dementiert, dementierte, dementierten, bestreitet, bestritt, wies zurück, weist zurück, widersprach, wies berichte, weist berichte',
    announce:
      'kündigte, kündigt, angekündigt, ankündigte, kündigten, kündigen, bekannt, bekanntgab, bekanntgegeben, verkündete, verkündet, gab, gaben, ankündigung, teilte, mitteilte, mitgeteilt, meldete, meldet, gemeldet, bestätigte, veröffentlichte, veröffentlicht',
    'takes-up':
      'der plan, die pläne, dieser plan, diese pläne, das vorhaben, dieses vorhaben, dieser schritt, diese entscheidung',
    say: 'sagte, sagt, erklärte, erklärt, hieß, berichtete, berichtet, berichteten, so, betonte, mitteilung, pressemitteilung, schrieb, äußerte',
    have: 'kam, kommt, hat, haben, hatte, hatten, zählt, zählen, zählte, verfügt, erreicht, erreichte, gewann, gewinnt, gewonnen, nutzen, nutzten, überschritten, überschritt, verzeichnet, verzeichnete, erhielt, erhält, erhielten, kommt auf, kam auf, holte, bekam, bekommt, betreut, bedient, erzielte, versorgt, gewonnen, liegt bei, landete bei, meldet, meldete, habe, stellt, sicherte, vertreten, errungen, kommen, erhalten, hält, halten, zieht … ein, ziehen … ein, zog … ein, zogen … ein, einziehen',

    // Amounts and places that are not the one stated.
    from: 'von, zuvor',
    to: 'auf',
    step: 'um, je, pro',
    bound:
      'rund, etwa, fast, über, gut, knapp, mehr als, mindestens, bis zu, circa, ca, ungefähr, nahezu, insgesamt, zuletzt',
    compared:
      'nach, gegenüber, verglichen mit, vergleich zu, statt, vorjahr, anstelle, als, nach zuvor, verglichen, wie im, wie schon im, wie in, wie bereits im',
    indefinite: 'ein, eine, einer, einem, einen, kein, keine, anderer, andere, weitere, mehrere, jeder',
    prior:
      'zunächst, ursprünglich, vorjahresquartal, vorjahreszeitraum, vorjahr, zuvor, vormonat, vorquartal',
    per: 'pro, je, jeweils',
    demand:
      'fordert, forderte, fordern, forderten, gefordert, droht, drohen, drohte, höchstens, verlangt, verlangte, forderung, taxiert, taxieren, schätzt, schätzen, schätzte, schätzten, spekulieren, spekuliert, spekulierten, spekulierte, spekulationen, könnte, könnten, hätte, hätten, wäre, wären, fürchtet, fürchten, fürchtete, befürchtet, befürchten, befürchtete, gescheitert, scheiterte, scheitert, geplatzt, platzte, verzichtet, verzichtete, verzichten, abgesagt, untersagt, untersagte, abgeblasen',
    number: 'zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf',
    followed: 'gefolgt von, vor, dahinter, danach',
    for: 'für',
    additional: 'neue, neuen, neuer, weitere, weiteren, zusätzliche, zusätzlichen',
    existing: 'bestehenden, bestehende, vorhandenen, bisherigen, existierenden, zusätzlich zu',
    based:
      'ansässige, ansässigen, ansässiger, ansässig, stammt, stammende, mit sitz in, sitz in, zentrale in, hauptsitz in, gegründete in, dem sitz in, hauptquartier in',
    'based-after':
      'ansässige, ansässigen, ansässiges, ansässiger, ansässig, beheimatete, beheimateten, stammende, sitzende',
    beside: 'neben, außer, anders als, abgesehen von',

    // Opening and closing a site.
    site: 'büro, büros, niederlassung, niederlassungen, standort, standorte, standorten, filiale, filialen, werk, werke, werken, werks, werkes, fabrik, fabriken, geschäft, geschäfte, laden, läden, zentrum, zentren, zentrums, rechenzentrum, rechenzentren, rechenzentrums, labor, labore, labors, hotel, hotels, restaurant, restaurants, vertretung, zweigstelle, zweigstellen, dependance, dependancen, lager, lagers, supermarkt, klinik, campus, showroom, museum, flagship-store, store, stores, filialnetz, bürostandort, markt, märkte, einrichtungshaus, möbelhaus, kaufhaus, warenhaus, produktion, betrieb, café, apotheke, shop, shops, kaserne, schule, kita, krankenhaus, bäckerei, gaststätte, produktionsstätte, produktionsstandort, logistikzentrum, verteilzentrum, zentrale, europazentrale, sitz, studio, praxis',
    open: 'eröffnet, eröffnete, eröffnen, eröffneten, eröffne, öffnet, öffnete',
    opened: 'eingeweiht',
    opening: 'eröffnung, eröffnungen, einweihung, neueröffnung',
    close:
      'schließt, schloss, schließen, geschlossen, stilllegen, stillgelegt, dichtmachen, aufgeben, zusperren, macht … dicht, machte … dicht, machen … dicht, macht … zu, machte … zu, machen … zu, sperrt … zu, sperrte … zu, sperren … zu, gibt … auf, gab … auf, geben … auf, dichtgemacht',
    closed: '',
    closing: 'schließung, schließungen, stilllegung, aus für',

    // Beginnings.
    born: '',
    founded:
      'gegründet, gegründete, gegründeten, gegründeter, gegründetes, ins leben gerufen, ins leben gerufene',
    found: 'gründete, gründeten',
    launched:
      'eingeführt, veröffentlicht, vorgestellt, lanciert, auf den markt gebracht, auf den markt gekommen, auf den markt kam, auf den markt kommen, erschienen, auf den markt kommt, in den handel kommen, in den handel kommt',
    launch:
      'bringt … auf den markt, brachte … auf den markt, bringen … auf den markt, brachten … auf den markt, brachte auf den markt, lancierte, präsentierte, startete',

    // Money.
    round:
      'finanzierungsrunde, kapitalrunde, investitionsrunde, investorenrunde, wachstumsfinanzierung, seed-runde, anschlussfinanzierung, finanzierungsrunden, wachstumsrunde, seed-finanzierung, startfinanzierung, series-a-runde, series-a-finanzierung, series-a-finanzierungsrunde, series-b-runde, series-b-finanzierung, series-b-finanzierungsrunde, series-c-runde, series-c-finanzierung, series-c-finanzierungsrunde, series-d-runde, series-d-finanzierung, series-d-finanzierungsrunde, series-e-runde, series-e-finanzierung, series-e-finanzierungsrunde, serie-a-runde, serie-b-runde, serie-c-runde',
    raise:
      'gesammelt, sammelt, sammelte, sammeln, eingesammelt, sammelte ein, eingeworben, aufgenommen, erhalten, einsammeln, aufnehmen, beschafft, einzusammeln, sicherte, gesichert, sichert, holt, geholt, sammelten, nimmt … auf, nahm … auf, bekommt, bekam, bekommen, erhält, erhielt, schließt … ab, schloss … ab, abgeschlossen',
    capital:
      'kapital, investitionen, risikokapital, wagniskapital, investoren, geldgebern, wachstumskapital, finanzierung, finanzmittel, eigenkapital, investorengeldern, finanzspritze, startkapital, finanzierungsspritze, kapitalspritze, frisches geld, frischem kapital, risikokapitalgebern, wagniskapitalgebern, seed-finanzierung, startfinanzierung, kapitalerhöhung',
    collect: '',
    collected: '',
    'raise-capital':
      'eingesammelt, einsammeln, einzusammeln, einsammelt, einsammelte, eingeworben, einwerben, einzuwerben, sammelt … ein, sammelte … ein, sammeln … ein, sammelten … ein, wirbt … ein, warb … ein, werben … ein, warben … ein',
    valuation: 'bewertung, unternehmensbewertung, marktbewertung, firmenbewertung',
    valued: 'bewertet',
    invest:
      'investiert, investierte, investieren, investierten, investiere, zu investieren, steckt, gesteckt, in die hand',
    investment:
      'investition, investitionen, investitionssumme, großinvestition, gesamtinvestition, investment, investitionsvolumen, investitionsprogramm',
    acquire:
      'übernimmt, übernahm, übernehmen, übernommen, kauft, kaufte, kaufen, gekauft, erwirbt, erwarb, erwerben, erworben, zu übernehmen, schluckt, schluckte, schlucken, geschluckt, kauft … auf, kaufte … auf, aufkaufen, aufgekauft',
    acquisition: 'übernahme, kauf, zukauf, erwerb',
    revenue:
      'umsatz, umsätze, umsatzes, erlös, erlöse, jahresumsatz, konzernumsatz, quartalsumsatz, nettoumsatz, konzernerlös, umsatzerlöse, gesamtumsatz, einnahmen, erlösen, umsätzen, umsatzerlösen, nettoerlös, nettoerlöse',
    'earn-revenue': 'erlöst, erlöste, erlösten, erlöst, setzte … um, setzten … um, setzt … um, umgesetzt',
    profit:
      'gewinn, gewinns, nettogewinn, reingewinn, überschuss, jahresüberschuss, betriebsgewinn, quartalsgewinn, konzerngewinn, nettoergebnis, betriebsergebnis, ebit, ebitda, vorsteuergewinn, halbjahresgewinn, jahresgewinn, überschusses, gewinne, gewinnen, reinergebnis, konzernergebnis, konzernüberschuss, nachsteuerergebnis, nachsteuergewinn, vorsteuerergebnis, halbjahresüberschuss, periodengewinn, periodenüberschuss, periodenergebnis, operative ergebnis, operativen ergebnis, operatives ergebnis, operativem ergebnis, ergebnis vor zinsen, ergebnis vor steuern, ergebnis nach steuern, bereinigte ergebnis, bereinigten ergebnis, bereinigtes ergebnis',
    'earn-profit': 'verdient, verdiente, verdienten, verdienen, verdient hat',
    'lose-net': 'verlor, verloren, verliert',
    surplus: 'plus',
    net: 'unter dem strich, netto',
    'losses-of': '',
    loss: 'verlust, verluste, verlusts, nettoverlust, fehlbetrag, jahresverlust, quartalsverlust, minus, betriebsverlust, konzernverlust, verlusten, verlustes, fehlbetrags, fehlbetrages, fehlbeträge, periodenverlust, nettoverlusts',
    cost: 'kostet, kosten, kostete, zu haben, erhältlich für, erhältlich, gibt es, zu kaufen',
    price: 'preis, einstiegspreis, startpreis, listenpreis, ticketpreis, preises, grundpreis, monatspreis',
    budget:
      'haushalt, budget, etat, jahresetat, jahresbudget, bundeshaushalt, gesamtetat, verteidigungsetat, haushalts, budgets, gesamtbudget',
    aid: 'hilfe, hilfen, hilfspaket, soforthilfe, fördermittel, förderung, zuschuss, zuschüsse, subvention, subventionen, hilfsgelder, finanzhilfe, finanzhilfen, beihilfe, beihilfen, unterstützung, hilfsprogramm, nothilfe, staatshilfe, staatshilfen, entwicklungshilfe, militärhilfe, wirtschaftshilfe',
    grant: '',
    fine: 'geldstrafe, geldbuße, bußgeld, strafe, kartellstrafe, millionenstrafe, geldauflage, kartellbuße, strafzahlung, busse, buße, bußgeldes, bußgelder',

    // Counts.
    users:
      'nutzer, nutzern, nutzerinnen, nutzende, nutzenden, anwender, anwendern, user, abonnenten, abonnentinnen',
    customers: 'kunden, kundinnen, firmenkunden, privatkunden, geschäftskunden, neukunden, kund',
    jobs: 'stellen, arbeitsplätze, arbeitsplätzen, jobs, mitarbeiter, mitarbeitern, mitarbeitende, beschäftigte, beschäftigten, angestellte, beschäftigen, vollzeitstellen, arbeitnehmer, positionen',
    'cut-jobs':
      'streicht, strich, streichen, strichen, gestrichen, zu streichen, baut … ab, baute … ab, bauen … ab, bauten … ab, abbaut, abbauen, abgebaut, abzubauen, entlässt, entließ, entließen, entlassen, setzt … frei, setzte … frei, freigesetzt, kürzt, kürzte, gekürzt, kündigen, gekündigt, trennt sich von, trennte sich von, trennen sich von, spart … ein, sparen … ein, einsparen, eingespart',
    'jobs-lost':
      'ihre arbeit, ihren job, ihre jobs, ihren arbeitsplatz, ihre arbeitsplätze, ihre stelle, ihre stellen, ihre beschäftigung, müssen gehen, gehen müssen, fallen … weg, fielen … weg, fallen weg, wegfallen, weggefallen, verloren gehen, gehen verloren, gingen verloren, gehen … verloren, gingen … verloren, stellen entfallen, arbeitsplätze entfallen, jobs entfallen, sollen … entfallen, werden … entfallen',
    'lose-jobs':
      'verlieren, verloren, verlören, müssen gehen, gehen müssen, fallen … weg, fielen … weg, fallen weg, wegfallen, weggefallen, verloren gehen, gehen verloren, gingen verloren, gehen … verloren, gingen … verloren, stellen entfallen, arbeitsplätze entfallen, jobs entfallen, sollen … entfallen, werden … entfallen',
    'job-cuts': 'stellenabbau, jobabbau, personalabbau, abbau, wegfall, streichung, entlassung',
    'create-jobs':
      'schafft, schuf, schufen, schaffen, geschaffen, zu schaffen, stellt … ein, stellte … ein, stellen … ein, stellten … ein, einstellen, eingestellt, einzustellen',
    'jobs-arise': 'entstehen, entstanden, entsteht, geschaffen werden',
    people:
      'menschen, personen, tote, toten, todesopfer, todesopfern, verletzte, verletzten, schwerverletzte, leichtverletzte, opfer, männer, frauen, kinder, leute, passagiere, soldaten, zivilisten, arbeiter, bergleute, insassen, fahrgäste, schüler, bewohner, polizisten, feuerwehrleute, touristen, migranten, fußgänger',
    kill: 'getötet, tötete, töteten, ums leben, ums leben gekommen, ums leben kamen, starben, gestorben, umgekommen, kamen ums leben, verstarben, starb, riss in den tod, sterben, das leben gekostet, das leben kostete, kostete das leben, kosteten das leben, in den tod gerissen',
    dead: 'tote, toten, todesopfer, todesopfern, todesfälle, leichen',
    injure: 'verletzt, verletzte, verwundet, verletzten, schwer verletzt, leicht verletzt',
    injured:
      'verletzte, verletzten, verwundete, schwerverletzte, schwerverletzten, leichtverletzte, verwundeten, leichtverletzten',
    'share-verb': '',
    'reach-share':
      'kommt, kommen, kam, kamen, erreicht, erreichte, erreichten, erreichen, holt, holte, holten, erhielt, erhielten, erhält, erzielt, erzielte, erzielten, errang, errangen, landet, landete, landeten',
    party:
      'spd, cdu, csu, afd, fdp, bsw, grünen, grüne, linke, linken, linkspartei, övp, spö, fpö, neos, svp, sp, fdp, glp, npd, piraten, freie wähler, freien wähler, ssw, cdu/csu, union, bzö, kpö, bierpartei, liste pilz, pds',
    poll: 'umfrage, umfragen, sonntagsfrage, hochrechnung, hochrechnungen, prognose, prognosen, wahlumfrage, umfragewerte, politbarometer, deutschlandtrend, trendbarometer, meinungsforschungsinstitut, befragten, befragte, käme, kämen',
    votes: 'stimmen, wählerstimmen, zweitstimmen, stimmenanteil, erststimmen',
    seats:
      'sitze, sitzen, mandate, mandaten, parlamentssitze, abgeordnete, abgeordneten, mandatare, mandataren, landtagssitze, nationalratssitze',
    sentenced:
      'verurteilt, verurteilte, verurteilten, verhängte, erhielt, muss … ins gefängnis, muss … in haft',
    prison:
      'haft, gefängnis, haftstrafe, gefängnisstrafe, freiheitsstrafe, bewährung, jugendstrafe, bewährungsstrafe, haftstrafen, freiheitsstrafen, ins gefängnis',

    // Rates.
    economy: 'wirtschaft, bruttoinlandsprodukt, wirtschaftsleistung, bip, volkswirtschaft',
    grow: 'wächst, wuchs, wachsen, gewachsen, zulegen, zugelegt, legte … zu, legten … zu, legt … zu, legen … zu, stieg, gestiegen',
    'any-growth': '',
    growth: 'wirtschaftswachstum, wirtschaftswachstums, bip-wachstum',
    'consumer-prices': 'verbraucherpreise, lebenshaltungskosten',
    rise: 'stiegen, steigen, gestiegen, legten … zu, zugelegt, kletterten, erhöhten sich, verteuerten sich, verteuert',
    part: 'vormonat, vormonats, nahrungsmittelpreise, lebensmittelpreise, energiepreise',
    inflation:
      'inflation, inflationsrate, teuerung, teuerungsrate, jahresinflation, kerninflation, preissteigerung',

    // Meetings.
    meeting:
      'gipfel, gipfeltreffen, konferenz, messe, treffen, kongress, klimakonferenz, fachmesse, festival, tagung, sondergipfel, ministertreffen, jahrestagung, weltklimakonferenz, hauptversammlung, ausstellung, forum, parteitag, konzert',
    held: 'findet, fand, finden, fanden, stattfindet, stattfinden, stattgefunden, stattfand, beginnt, begann, beginnen, tagt, tagte, eröffnet, zusammenkommen, treffen sich, trafen sich, teilnehmen, ausgerichtet, veranstaltet, stattfinden soll, zusammenkommen, geplant',
    lead: 'angeführt, anführte',
  },
  endings: {
    ...organisationEndings,
    site: 'büro, büros, niederlassung, filiale, filialen, fabrik, werk, zentrum, standort, rechenzentrum, labor, markt, märkte, supermarkt, laden, geschäft, geschäfte, restaurant, hotel, klinik, filialstandort, werke, standorte, standorten',
    round: 'finanzierungsrunde, kapitalrunde',
    street: 'straße, strasse, allee, platz, gasse, damm, ufer',
    opening: 'eröffnung',
    'site-opening': 'filialeröffnung, büroeröffnung, standorteröffnung, werkseröffnung',
    'site-closing': 'werksschließung, filialschließung, standortschließung',
    revenue: 'umsatz, umsätze',
    profit: 'gewinn',
    loss: 'verlust',
    investment: 'investition, investitionen',
    aid: 'hilfspaket, zuschuss, fördermittel, subvention, subventionen',
    fine: 'geldstrafe, bußgeld, geldbuße',
    budget: 'haushalt, etat, budget',
    users: 'nutzer, nutzern, nutzerinnen',
    customers: 'kunden',
    jobs: 'stellen, mitarbeiter, arbeitsplätze',
    'job-cuts': 'stellenabbau, personalabbau',
    court: 'gericht, behörde, kartellamt, aufsicht',
    meeting: 'gipfel, messe, konferenz, kongress, festival, treffen, ausstellung, parteitag, tagung, forum',
    valuation: 'bewertung',
    'no-name':
      'ung, ungen, heit, heiten, keit, keiten, schaft, schaften, tion, tionen, ität, ismus, chen, lein, nis, nisse, logie, lich, weise, falls, dings, seits, wärts, enz, anz, ment, istan, europa, amerika, afrika, asien, mals, maßen, tum, ling, linge, sprecherin, minister, ministerin, jahr, jahre, tag, woche, monat, ende, anfang, mitte',
  },
  order: 'both',
  nounsHaveCapitals: true,
  bareNouns: false,
  inflections: { en: 'e', em: 'e', er: 'e', es: 'e' },
  genitive: ['s'],
  countries: {
    DE: 'Deutschland, Deutschlands, Bundesrepublik, deutsche, deutschen, deutscher',
    AT: 'Österreich, Österreichs, österreichische, österreichischen',
    CH: 'Schweiz, Schweizer',
    FR: 'Frankreich, Frankreichs, französische, französischen',
    ID: 'Indonesien, Indonesiens, indonesische, indonesischen',
    IT: 'Italien, Italiens, italienische, italienischen',
    ES: 'Spanien, Spaniens, spanische, spanischen',
    GB: 'Großbritannien, Großbritanniens, britische, britischen',
    US: 'USA, Vereinigten Staaten, US, amerikanische, amerikanischen',
    CN: 'China, Chinas, chinesische, chinesischen',
    JP: 'Japan, Japans, japanische, japanischen',
    IN: 'Indien, Indiens, indische, indischen',
    TR: 'Türkei, türkische, türkischen',
    RU: 'Russland, Russlands, russische, russischen',
    PL: 'Polen, Polens, polnische, polnischen',
    NL: 'Niederlande, Niederlanden, niederländische, niederländischen',
    BE: 'Belgien, Belgiens, belgische, belgischen',
    AR: 'Argentinien, Argentiniens, argentinische, argentinischen',
    BR: 'Brasilien, Brasiliens, brasilianische, brasilianischen',
    XE: 'Eurozone, Euroraum, Euro-Raum, Euro-Zone, Eurogebiet',
  },
  examples: claimExamples,
};
