// Written for mtlint from general knowledge of the language; no list was copied.

import type { RootFacts } from '../../core/language';
import { wordList } from '../word-list';

export const roots: RootFacts = {
  head: 'first',
  links: wordList(`de del para a al con`),
  endings:
    /^(?:[oae]s?|es|i[oa]s?|(?:i|u|ori?|ion?)?al(?:es)?|ar(?:es)?|ari[oa]s?|er[oa]s?|iv[oa]s?|(?:at|et|ist|it)?ic[oa]s?|i?os[oa]s?|il(?:es)?|[aei]n[oa]s?|e[on][oa]s?|(?:al|in)?(?:iz|ific)?[aei]?(?:cion(?:es)?|mientos?|dor(?:a|es|as)?|d[oa]s?|ntes?|tori[oa]s?|tiv[oa]s?|dur[oa]s?|jes?|bles?)|[aei]r|idad(?:es)?)?$/u,
  alternations: ['cz', 'cq', 'gj', 'ct'],
  actions: /^(?:al|in)?(?:iz|ific)?[aei]?(?:cion|miento|je)$/u,
  verbal: { done: /[ai]d[oa]s?$/, doing: /(?:cion|ciones|mientos?|jes?|[aei]r)$/ },
  roots: `electricidad,eléctrico,electro-
inmunidad,inmunitario,inmuno-
radio,radiofónico,radio-
calor,térmico,termal,termo-
agua,hídrico,acuoso,hidro-
sangre,sanguíneo,hemático,hemato-,hemo-
nervio,nervioso,neural,neuronal,neuro-
noche,nocturno
día,diurno
luz,luminoso,lumínico,foto-
aire,aéreo,aero-
animal,zoo-
planta,vegetal,fito-
corazón,cardíaco,cardiaco,cardio-
mar,marino,marítimo
sol,solar,helio-
tierra,terrestre,geo-
hueso,óseo,osteo-
ojo,ocular,oftalmo-
piel,cutáneo,dermo-
hígado,hepático,hepato-
pulmón,pulmonar,neumo-
riñón,renal,nefro-
boca,bucal,oral
piedra,pétreo,lito-
vida,vital,bio-
distancia,remoto,tele-
fuego,ígneo,piro-
hielo,glacial,helado,crio-
río,fluvial
lago,lacustre
lluvia,pluvial,pluvio-
ciudad,urbano
barrio,vecinal
perro,canino
caballo,equino,ecuestre,hipo-
niño,infantil
padre,paterno
madre,materno
escuela,escolar
hospital,hospitalario
ferrocarril,ferrovía,ferroviario
leche,lácteo,lechero,lacto-
ganado,pecuario,ganadero
pesca,pesquero
bosque,forestal
voz,vocal
oído,auditivo,audio-
grande,macro-
pequeño,mini-,micro-
guerra,bélico
mosca,moscas
estrella,estelar
luna,lunar
color,cromático,cromo-
tiempo,temporal,crono-
velocidad,veloz
peso,ponderal
sueño,somno-
niebla,neblina`,
  wholes: 'neurona=célula nervio,neuronas=célula nervio',
  apart: `general género genero,social socio socia,formal forma formación,central centro,oficial oficio,capital capa,mineral minero minera
total todo,natal nato,personal persona,moral moro,postal posta,casero casa,músico música músicos,político política políticos`,
};
