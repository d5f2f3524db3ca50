// Written for mtlint from general knowledge of the language; no list was copied.

import type { RootFacts } from '../../core/language';
import { wordList } from '../word-list';

export const roots: RootFacts = {
  head: 'first',
  links: wordList(
    `di del dello della dell' dei degli delle d' per a al allo alla all' ai agli alle con da dal dallo dalla dall' dai`,
  ),
  endings:
    /^(?:[oaei]|i[oaei]|h[ei]|(?:i|u|ori?|ion?)?al[ei]|ar[ei]|ari[oae]?|ier[oaei]|iv[oaei]|(?:at|et|ist|it)?ic(?:[oai]|he)|i?os[oaei]|[aei]n[oaei]|e[on][oaei]|il[ei]|(?:al|in)?(?:izz|ific)?[aeiu]?(?:zion[ei]|ment[oi]|tor[ei]|tric[ei]|t[oaei]|nt[ei]|tori[oae]?|tiv[oaei]|tur[ae]|ggio?|bil[ei])|[aei]re|ita)?$/u,
  alternations: ['cz', 'gz', 'tz'],
  actions: /^(?:al|in)?(?:izz|ific)?[aeiu]?(?:zione|mento|ggio)$/u,
  verbal: { done: /[aiu]t[oaei]$/, doing: /(?:zion[ei]|ment[oi]|ggi|ggio|[aei]re)$/ },
  roots: `elettricità,elettrico,elettro-
immunità,immunitario,immuno-
radio,radiofonico,radio-
calore,termico,termale,termo-
acqua,idrico,acquatico,idro-
sangue,sanguigno,ematico,emato-,emo-
nervo,nervoso,neurale,neuronale,neuro-
notte,notturno
giorno,diurno,giornaliero
luce,luminoso,foto-
aria,aereo,aero-
animale,zoo-
pianta,vegetale,fito-
cuore,cardiaco,cardio-
mare,marino,marittimo
sole,solare,elio-
terra,terrestre,geo-
osso,osseo,osteo-
occhio,oculare,oftalmo-
pelle,cutaneo,dermo-
fegato,epatico,epato-
polmone,polmonare,pneumo-
rene,renale,nefro-
bocca,orale,buccale
pietra,lapideo,lito-
vita,vitale,bio-
distanza,remoto,tele-
fuoco,igneo,piro-
ghiaccio,glaciale,crio-
fiume,fluviale
lago,lacustre
pioggia,piovano,pluviale,pluvio-
città,urbano,cittadino
cane,canino
cavallo,equino,equestre,ippo-
bambino,infantile
padre,paterno
madre,materno
scuola,scolastico
ospedale,ospedaliero
latte,latteo,lattiero,latto-
pesca,peschereccio
bosco,forestale,boschivo
voce,vocale
orecchio,auricolare
udito,uditivo,audio-
guerra,bellico
stella,stellare
luna,lunare
tempo,temporale,crono-
colore,cromatico,cromo-
piccolo,mini-,micro-`,
  wholes: 'neurone=cellula nervo,neuroni=cellula nervo',
  apart: `generale genere,sociale socio,formale forma formazione,centrale centro,ufficiale ufficio,capitale capo,minerale miniera minerario
totale tutto,personale persona,musica musico musicista,politico politica,comunale comunitario,temporale tempo`,
};
