// Written for mtlint from general knowledge of the language; no list was copied.

import type { RootFacts } from '../../core/language';
import { wordList } from '../word-list';

const NOUNS = 'a|ae|am|as|arum|is|us|i|o|um|os|orum|e|em|es|ium|ibus|u|ui|uum|ia|iae|iam|ii';
const ADJECTIVES = 'us|a|um|ae|i|am|o|os|as|orum|arum|is';

export const roots: RootFacts = {
  head: 'noun',
  links: wordList(`de ad pro`),
  attributive:
    /(?:ic|al|ar|an|in|ari|os|iv|at|[ct]|re|ne|le|ri)(?:us|a|um|ae|i|am|o|os|as|orum|arum|is|e|em|es|ium|ibus)$/u,
  compounds: true,
  endings: new RegExp(
    `^(?:${NOUNS}|(?:al|ar|il|el|ens)(?:is|em?|i|es|ia|ium|ibus)|(?:ic|in|an|e|i|ari|os|at|iv|ane|tic|atic)(?:${ADJECTIVES})|io(?:n(?:is|em|e|es|um|ibus))?)?$`,
    'u',
  ),
  roots: `calor,caloris,calorem,thermicus,thermo-
aqua,aquatilis,aquarius,hydro-
sanguis,sanguinis,sanguineus,haemato-
nervus,nerveus,nervosus,neuro-
nox,noctis,noctem,nocturnus
lux,lucis,lucem,photo-
aer,aeris,aerem,aerius,aereus,aero-
animal,animale,animalis,zoo-
planta,plantae,phyto-
cor,cordis,cardiacus,cardio-
mare,maris,marinus,maritimus
sol,solis,solaris,helio-
terra,terrestris,geo-
os,ossis,osseus
lapis,lapidis,lapideus,litho-
vita,vitalis,bio-
urbs,urbis,urbem,urbanus
navis,navalis
rex,regis,regius,regalis
apis,apium,apes,apiarius`,
};
