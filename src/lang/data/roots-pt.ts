// Written for mtlint from general knowledge of the language; no list was copied.

import type { RootFacts } from '../../core/language';
import { wordList } from '../word-list';

export const roots: RootFacts = {
  head: 'first',
  links: wordList(`de do da dos das para a ao à com`),
  endings:
    /^(?:[oae]s?|es|i[oa]s?|(?:i|u|ori?|ion?)?(?:al|ais)|ar(?:es)?|ari[oa]s?|eir[oa]s?|iv[oa]s?|(?:at|et|ist|it|an)?ic[oa]s?|i?os[oa]s?|[aei]n[oa]s?|e[on][oa]s?|(?:al|in)?(?:iz|ific)?[aei]?(?:cao|coes|mentos?|dor(?:a|es|as)?|d[oa]s?|ntes?|tori[oa]s?|tiv[oa]s?|dur[oa]s?|ge(?:m|ns)|ve(?:l|is))|[aei]r|ao|oes|idades?)?$/u,
  alternations: ['cz', 'cq', 'gj'],
  actions: /^(?:al|in)?(?:iz|ific)?[aei]?(?:cao|mento|gem)$/u,
  verbal: { done: /[ai]d[oa]s?$/, doing: /(?:cao|coes|mentos?|gem|gens|[aei]r)$/ },
  roots: `eletricidade,elétrico,eletro-
imunidade,imunitário,imuno-
rádio,radiofónico,radio-
calor,térmico,termal,termo-
água,hídrico,aquoso,hidro-
sangue,sanguíneo,hemático,hemato-,hemo-
nervo,nervoso,neural,neuronal,neuro-
noite,noturno,nocturno
dia,diurno
luz,luminoso,foto-
ar,aéreo,aero-
animal,zoo-
planta,vegetal,fito-
coração,cardíaco,cardio-
mar,marinho,marítimo
sol,solar,helio-
terra,terrestre,geo-
osso,ósseo,osteo-
olho,ocular,oftalmo-
pele,cutâneo,dermo-
fígado,hepático,hepato-
pulmão,pulmonar,pneumo-
rim,renal,nefro-
boca,bucal,oral
pedra,pétreo,lito-
vida,vital,bio-
distância,remoto,tele-
fogo,ígneo,piro-
gelo,glacial,crio-
rio,fluvial
lago,lacustre
chuva,pluvial,pluvio-
cidade,urbano
cão,canino
cavalo,equino,equestre,hipo-
criança,infantil
escola,escolar
hospital,hospitalar
leite,lácteo,leiteiro,lacto-
pesca,pesqueiro
floresta,florestal
voz,vocal
ouvido,auditivo,audio-
guerra,bélico
estrela,estelar
lua,lunar
tempo,temporal,crono-
cor,cromático,cromo-
pequeno,mini-,micro-`,
  wholes: 'neurónio=célula nervo,neurónios=célula nervo,neurônio=célula nervo,neurônios=célula nervo',
  apart: `geral género gênero,social sócio,formal forma formação,central centro,oficial ofício,capital capa,mineral mineiro
total todo,pessoal pessoa,músico música,político política`,
};
