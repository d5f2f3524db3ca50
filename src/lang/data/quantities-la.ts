import type { QuantityFacts } from '../../core/language';

/** What Latin calls numbers and units. */
export const quantities: QuantityFacts = {
  numbers: `uno=1? ducentis=200 ducentorum=200 trecentis=300 trecentorum=300 quingentis=500
unus=1? una=1? unum=1? duo=2 duae=2 duos=2 duas=2 duorum=2 duarum=2 duobus=2 duabus=2 tres=3 tria=3 trium=3 tribus=3
quattuor=4 quinque=5 sex=6 septem=7 octo=8 novem=9 decem=10 undecim=11 duodecim=12 tredecim=13 quattuordecim=14
quindecim=15 sedecim=16 septendecim=17 duodeviginti=18 undeviginti=19 viginti=20 triginta=30 quadraginta=40
quinquaginta=50 sexaginta=60 septuaginta=70 octoginta=80 nonaginta=90 centum=100 ducenti=200 ducenta=200 ducentos=200
trecenti=300 trecenta=300 trecentos=300 quadringenti=400 quadringenta=400 quingenti=500 quingenta=500 quingentos=500
sescenti=600 sescenta=600 septingenti=700 octingenti=800 nongenti=900 nongenta=900 mille=1000 milia=*1000
milibus=*1000 milium=*1000 decies=*10?`,
  allusions: `tricesimus=30 tricesima=30 tricesimo=30 quadragesimus=40 quadragesimo=40 quinquagesimus=50 quinquagesimo=50
sexagesimo=60 septuagesimo=70 octogesimo=80 nonagesimo=90
nullus=0 nulla=0 solus=1 primus=1 prima=1 primum=1 secundus=2 secunda=2 alter=2? tertius=3 tertia=3,0.333 quartus=4
quarta=4,0.25 quintus=5 quinta=5 sextus=6 septimus=7 octavus=8 nonus=9 decimus=10 undecimus=11 duodecimus=12
vicesimus=20 vicesima=20 vicesimo=20 undevicesimo=19 duodevicesimo=18 dimidius=0.5,50 dimidia=0.5,50 dimidium=0.5,50
ambo=2 uterque=2 utraque=2 bini=2 terni=3 bis=2 ter=3 quater=4 duplex=2 triplex=3 decennium=10 biennium=2 triennium=3
saeculum=100 saeculo=100 saecula=100 septimana=7 hebdomas=7 meridies=12 miliones=1e6 milio=1e6 milionum=1e6
milliones=1e6 millionum=1e6`,
  units: `km=chiliometrum|chiliometra|chiliometrorum m=metrum|metra|metrorum cm=centimetrum|centimetra mi=milia_passuum?
kg=chiliogramma|chiliogrammata t=tonna|tonnae h=hora|horae|horas|horis|horarum d=dies|diebus|dierum
wk=septimana|hebdomada mo=mensis|menses|mensibus|mensium y=annus|anni|annos|annis|annorum %=centesimae|centesimas
USD=dollarium|dollaria|dollariorum EUR=euro|euronum`,
  short: '',
  joiners: ['et'],
  solid: false,
  turnOfYear: { late: 'exeunte|extremo|fine', before: 'ante|priusquam' },
};
