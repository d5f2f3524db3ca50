// Written for mtlint from general knowledge of the language; no list was copied.
import { lazyWordList } from '../word-list';

/**
 * Forms of the past in which stories are told, which the texts that `finite-verbs-de.ts` was counted in hardly have: fochten, misslang. What
 * may be a noun or a participle as well is left out.
 */
export const narrativePast = lazyWordList(
  () => `
befahlen besann empfahlen empfanden erlosch ersann erschraken flochten flogen fochten gebar gelang genas genasen
gewannen glitten goss hoben klangen krochen lasen litten mieden misslangen pfiffen riefen sandten schlichen schmissen
schwanden schworen spien sprangen stahlen stanken starben tranken traten verdarb verdarben warb warben wichen wog
wuchsen wuschen zwangen überwanden
`,
);
