// Written for mtlint from general knowledge of the language; no list was copied.

import type { RootFacts } from '../../core/language';

export const roots: RootFacts = {
  head: 'last',
  noHead: /^(?:väli|puol|luo|osa|taka|ala|ylä|etu|ulko|sisä)/u,
  compounds: true,
  endings:
    /^(?:(?:i|e|u|y|o|a)?(?:n|t|a|ta|ssa|sta|an|en|in|on|un|lla|lta|lle|ien|ja|ia|jen|ksi|na)?|(?:l?li|mi|i|imi|ami|emi)(?:nen|sen|sta|sia|set|sten|sessa|seen|sella)|(?:a|o|e)?u(?:s|ksen|sta|kset|kseen)|y(?:s|ksen|sta|kset)|nta|nnan|ntaa)?$/u,
  alternations: ['td', 'kg', 'pv'],
  actions: /^(?:[aeiouy]*minen|[aeiouy]*misen|[aeou]*us|y[s]|uksen)$/u,
  roots: `lämpö,lämmin,lämmön,terminen,termo-
vesi,veden,hydro-
veri,veren,hemato-
hermo,hermoston,neuraalinen,neuro-,neuraali-
yö,yöllinen,yön
valo,valon,foto-,valoisa
ilma,ilman,aero-
eläin,eläimen,eläimellinen,zoo-
kasvi,kasvin,kasvillinen,fyto-
sydän,sydämen,kardio-
meri,meren,merellinen
aurinko,auringon,helio-
maa,maan,geo-
luu,luun,osteo-
silmä,silmän,oftalmo-
iho,ihon,dermato-
maksa,maksan,hepato-
keuhko,keuhkon,pneumo-
suu,suun,oraalinen
hammas,hampaan,dentaalinen
kivi,kiven,lito-
elämä,elämän,bio-
jää,jään,kryo-
joki,joen
järvi,järven
sade,sateen
kaupunki,kaupungin,urbaani
koira,koiran
hevonen,hevosen,hippo-
maito,maidon,lakto-
metsä,metsän
ääni,äänen,audio-
tähti,tähden
kuu,kuun
väri,värin,kromo-
aika,ajan,krono-
pieni,pienen,mini-,mikro-
kauko-ohjattu,kauko-ohjaus,kauko-ohjauksen
hiili,hiilen`,
  wholes: 'neuroni=solu hermo,neuronit=solu hermo,neuronien=solu hermo,neuroneja=solu hermo',
  apart: `yhteinen yhteisö,ihminen ihmisen,johto johtaja`,
};
