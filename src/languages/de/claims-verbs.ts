/**
 * Verbs that a clause of its own has, and that a name without an article stands beside. Those of news: third person,
 * present and past.
 */

const AUXILIARIES =
  'dürfen, dürfte, dürften, habe, haben, hat, hatte, hatten, ist, kann, konnte, konnten, können, könnte, könnten, muss, musste, mussten, möchte, möchten, müssen, sei, sind, soll, sollen, sollte, sollten, war, waren, werde, werden, will, wird, wolle, wollen, wollte, wollten, wurde, wurden, würde, würden';

/** What figures do. */
const FIGURES =
  'beläuft, belief, beliefen, beträgt, betrug, betrugen, bleibt, blieb, blieben, brach, brachen, bricht, drehte, entfällt, entfiel, entfielen, erhöhte, erhöhten, erreicht, erreichte, erreichten, fallen, fällt, fiel, fielen, geht, ging, gingen, halbierte, halbierten, kam, kamen, klettert, kletterte, kletterten, kommen, kommt, lag, lagen, landet, landete, landeten, lautete, legen, legt, legte, legten, liegen, liegt, nahm, reduzierte, reduzierten, rutschte, rutschten, sackte, sackten, sank, sanken, schnellte, schnellten, schrumpft, schrumpfte, schrumpften, sinken, sinkt, sprang, stagnierte, stagnierten, steigen, steigt, stieg, stiegen, verbesserte, verbesserten, verdoppelte, verdoppelten, verdreifachte, verringerte, verringerten, verschlechterte, verteuerte, verteuerten, wächst, wuchs, wuchsen, zog, zogen';

/** What companies, parties and persons do. */
const DEEDS =
  'baut, baute, begründet, begründete, bekam, bekommt, bekräftigte, berichtete, beschäftigt, beschäftigte, bestätigte, beteiligt, betreibt, betrieb, bezahlt, bezahlte, bietet, brachte, braucht, brauchte, bringt, dementiert, dementierte, entlässt, entließ, erhält, erhielt, erklärte, erlitt, erlitten, erlöste, eröffnet, eröffnete, errang, erwartet, erwartete, erwirbt, erwirtschaftete, erzielte, feiert, feuert, forderte, führt, führte, gab, gehört, gehörte, gewann, gibt, gründet, gründete, half, hält, heißt, hielt, hieß, holt, holte, investiert, investierte, kappt, kauft, kaufte, kippt, kostet, kostete, kündigt, kündigte, lässt, lehnt, lehnte, leitet, leitete, liefert, ließ, macht, machte, machten, meldet, meldete, nannte, nennt, nutzen, nutzt, nutzte, peilt, peilte, plane, plant, plante, präsentiert, präsentierte, produziert, produzierte, profitiert, profitierte, prüft, prüfte, reagiert, reagierte, rechnen, rechnet, rechnete, sagt, sagte, sammelt, sammelte, schafft, schließt, schloss, schluckt, schluckte, schreibt, schrieb, senkt, senkte, setzt, setzte, sicherte, sorgte, starb, starben, startet, startete, steckt, steckte, steigerte, stellt, stellte, stockt, stoppt, stoppte, streicht, strich, sucht, suchte, teilte, testete, trennt, trennte, übernahm, übernimmt, verbuchte, verdiente, verkauft, verkaufte, verlagert, verlagerte, verlängert, verlängerte, verlässt, verliert, verlor, veröffentlichte, verschiebt, versorgt, vertreibt, verzeichnete, verzichtet, wagt, wandelt, warb, weist, weitete, wies, wirbt, zählt, zahlt, zahlte, zählte, zeigte, zieht';

export const finiteVerbs: string = [AUXILIARIES, FIGURES, DEEDS].join(', ');
