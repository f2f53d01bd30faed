import type { DetectionTables } from '../../model/detection.ts';

export const detection: DetectionTables = {
  codes: ['deu'],
  neighbours: ['nld', 'afr', 'nds', 'eng', 'dan', 'nob', 'nno', 'swe', 'pol', 'ces', 'hun', 'tur'],
  // Left out as common in Dutch, Afrikaans, English or the Nordic languages: in, die, was, so, man, an, er, war, hier.
  common: `
    der und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass daß
    sie nach wird bei einer um am sind noch wie einem über einen zum haben nur oder aber vor zur bis mehr durch
    sein wurde sei ihre seine ihr ich wir kann gegen vom können schon wenn habe unter eines doch dann diese
    dieser dieses diesem diesen soll ihm ihn uns ihrer ihren seinen seiner seinem müssen keine kein zwischen
    wurden worden hatte waren weil damit sehr mich immer beim wieder ohne jetzt alle allem allen aller alles
    sondern muss nun jedoch denn dort seit während bereits würde könnte sollte sowie etwa gibt sagte laut
    nichts viele vielen ins rund zwei drei jahr jahre jahren uhr heute gestern euch dich mir dir nicht
  `,
};
