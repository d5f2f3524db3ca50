// Written for mtlint from general knowledge of the language; no list was copied.

import type { RootFacts } from '../../core/language';
import { wordList } from '../word-list';

export const roots: RootFacts = {
  head: 'first',
  noHead: /^(?:ber|me[nmlrwy]|di)/u,
  links: wordList(`untuk dari`),
  roots: `panas,termal,termis,termo-
air,hidro-
darah,hemato-
saraf,neural,neuro-
cahaya,foto-
udara,aero-
hewan,hewani,zoo-
tumbuhan,nabati,fito-
jantung,kardiak,kardio-
laut,maritim,bahari
surya,matahari,solar,helio-
bumi,geo-
tulang,osteo-
mulut,oral
gigi,dental
batu,lito-
kecil,mini-,mikro-
kota,urban`,
};
