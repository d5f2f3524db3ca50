import { calqueList } from '../calque-list';

/** English turns in Latin words that translation systems write and no Latinist would. */
export const calques = calqueList(
  () => `
facit|faciebat|faciunt|facere|fecit sensum !communem > aliquid significare, rationem habere
sensum (non) =facit|faciebat|faciunt|facere|faciat > aliquid significare, rationem habere
locum =cepit|capit|capiunt|ceperunt|capiet > factum est, fit
=cepit|capit|ceperunt|capiet locum > factum est, fit
in ordine =facere|esse|habere|videre|capere|dare|ire|defendere > ut, ad
pro primo tempore > primum
pro prima|secunda|ultima vice|tempore > primum, iterum, postremum
in fine =diei > denique
in facto =est|erat|sunt > re vera
=dedit|dat|dederunt|dare orationem > orationem habere
=dedit|dat|dederunt conferentiam > diurnarios convocare
=fecit|facit|fecerunt|facere decisionem > decernere, statuere
=cepit|capit|ceperunt|capere decisionem > decernere, statuere
=solvit|solvunt|solvere attentionem > animum attendere
=cepit|capit|ceperunt|capere commodum de|ex > uti
=fecit|facit|fecerunt differentiam > interest, refert
super|in die =lunae|martis|mercurii|iovis|veneris|saturni|solis > die sine praepositione
=reliquit|relinquit officium > magistratu abiit
in termino|terminis de > quod attinet ad
in additione ad > praeter
=currit|currebat|cucurrit|currunt pro praeside|praesidentia > petere
secundum ad > secundum
in accordantia cum > secundum, ex
=vocavit|vocat pro > postulavit
`,
);
