// Written for mtlint from general knowledge of the language; no list was copied.
import { lazyWordList } from '../word-list';

/**
 * Forms of the past in which stories are told, which the texts that `finite-verbs-es.ts` was counted in hardly have: anduvo, trajeron. What
 * may be a noun or a participle as well is left out.
 */
export const narrativePast = lazyWordList(
  () => `
anduvieron anduvo atrajeron atrajo bendijo compusieron compuso contradijo contrajo contuvieron contuvo convinieron
convino cupieron dedujeron dedujo depuso desdijo deshicieron deshizo dispusieron dispuso distrajo entretuvo expusieron
expuso hubieron huyeron huyó impusieron indujo intervinieron intervino prefirieron prefirió provino quisieron rehízo
repusieron repuso retuvo satisfizo sedujo sobrevino sostuvo supieron supuso sustrajo tradujeron trajeron vistieron
vistió
`,
);
