// Written for mtlint from general knowledge of the language; no list was copied.

import type { RootFacts } from '../../core/language';
import { wordList } from '../word-list';

export const roots: RootFacts = {
  head: 'first',
  links: wordList(`de du d' des à au aux pour en avec`),
  endings:
    /^(?:e?s?|x|ie?s?|i[ao]s?|(?:i|u|ori?|ion?n?)?(?:ale?s?|aux|els?|elles?)|aires?|i?eres?|iers?|i?fs?|i?ves?|(?:at|et|ist|it)?iques?|i?eu(?:x|ses?)|i?enn?es?|iens?|ins?|ines?|ains?|aines?|estres?|(?:al|in)?(?:is|ifi|ific)?[aei]?(?:t?ions?|ssions?|ments?|teurs?|trices?|nte?s?|ges?|toires?|ti(?:fs?|ves?)|t?ures?|bles?)|ees?|er|ir|ites?)?$/u,
  alternations: ['cç', 'cq', 'vf'],
  actions: /^(?:al|in)?(?:is|ifi|ific)?[ae](?:tion|ment|ge)$/u,
  verbal: { done: /(?:ees?|es?|ie?s?|ue?s?)$/, doing: /(?:tions?|ssions?|ments?|ges?|er|ir|oir|re)$/ },
  roots: `électricité,électrique,électro-
immunité,immunitaire,immuno-
radio,radiophonique,radio-
chaleur,chaud,thermique,thermal,thermo-
eau,hydrique,aqueux,aquatique,hydro-
sang,sanguin,hématique,hémato-,hémo-
nerf,nerveux,neural,neuronal,neuro-
nuit,nocturne
jour,diurne
lumière,lumineux,photo-
air,aérien,aéro-
animal,zoo-
plante,végétal,phyto-
cœur,coeur,cardiaque,cardio-
mer,marin,maritime
soleil,solaire,hélio-
terre,terrestre,géo-
os,osseux,ostéo-
œil,oculaire,ophtalmo-
peau,cutané,dermo-
foie,hépatique,hépato-
poumon,pulmonaire,pneumo-
rein,rénal,néphro-
bouche,buccal,oral
pierre,litho-
vie,vital,bio-
distance,télé-
feu,igné,pyro-
glace,glaciaire,cryo-
fleuve,fluvial
lac,lacustre
pluie,pluvial,pluvio-
ville,urbain
chien,canin
cheval,équin,équestre,hippo-
enfant,infantile
école,scolaire
hôpital,hospitalier
lait,laitier,lacté,lacto-
forêt,forestier
voix,vocal
oreille,auriculaire
guerre,guerrier
étoile,stellaire
lune,lunaire
temps,temporel,chrono-
couleur,chromatique,chromo-
petit,mini-,micro-
mois,mensuel
semaine,hebdomadaire`,
  wholes: 'neurone=cellule nerf,neurones=cellule nerf',
  apart: `général genre,social socio,formel forme formation,central centre,officiel office,capital capitale cap,minéral minier minière mine
personnel personne,musicien musique,politique politicien,final fin,national nation natif,partiel part parti partie`,
};
