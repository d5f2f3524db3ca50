// Written for mtlint from general knowledge of the language; no list was copied.
import { lazyWordList } from '../word-list';

/**
 * Forms of the past in which stories are told, which the texts that `finite-verbs-pt.ts` was counted in hardly have: trouxeram, expôs. What
 * may be a noun or a participle as well is left out.
 */
export const narrativePast = lazyWordList(
  () => `
absteve aconteceram adormeceram adormeceu antepôs anteviu caíram cobriram cobriu comeram compuseram conduziu construiu
construíram conteve contiveram contradisse contradisseram contrapôs conveio convieram correram coube couberam creram
cresceram creu deduziu depuseram depôs desapareceu desceram descobriram desfizeram despiu destruiu deteve detiveram
dispuseram dormiu expuseram expôs fugiram houveram impuseram interveio intervieram introduziram luziu maldisse
mentiram meteram meteu mexeu moveram opuseram pareceram pareceu predisse preferiram preferiu pressupôs previram previu
produziram propuseram propôs proveio proveu puseram quiseram reduziram refez refizeram reouve repetiram repetiu
repuseram repôs resolveram responderam reteve retiveram reviram reviu satisfez satisfizeram saíram seduziu seguiram
sentiram serviram sobreveio sobrevieram sosteve subiram supuseram supôs traduziram traduziu trouxeram venderam
vestiram vestiu
`,
);
