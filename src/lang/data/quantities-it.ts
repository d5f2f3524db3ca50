import type { QuantityFacts } from '../../core/language';

/** What Italian calls numbers and units. */
export const quantities: QuantityFacts = {
  numbers: `zero=0? un=1? uno=1? una=1? due=2 tre=3 quattro=4 cinque=5 sei=6? sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12
tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20? vent=20? trenta=30
trent=30? quaranta=40 quarant=40? cinquanta=50 cinquant=50? sessanta=60 sessant=60? settanta=70 settant=70? ottanta=80
ottant=80? novanta=90 novant=90? cento=*100? mille=*1000 mila=*1000 milione=*1e6 milioni=*1e6 miliardo=*1e9
miliardi=*1e9 bilione=*1e12 bilioni=*1e12`,
  allusions: `tredicesimo=13 quattordicesimo=14 quindicesimo=15 sedicesimo=16 diciassettesimo=17 diciottesimo=18 diciannovesimo=19 trentesimo=30 centesimo=100 millesimo=1000 ventiquattresimo=24 nessun=0 nessuno=0 solo=1 unico=1 unica=1 primo=1 prima=1 secondo=2 seconda=2 terzo=3,0.333,33 terza=3 terzi=3
quarto=4,0.25,25,15 quarta=4 quarti=4 quinto=5 quinta=5 sesto=6 settimo=7 ottavo=8 nono=9 decimo=10 undicesimo=11
dodicesimo=12 ventesimo=20 sei=6 venti=20 mezzo=0.5,1.5,30,50 mezza=0.5,1.5,30 metà=0.5,50,2 entrambi=2 entrambe=2
ambedue=2 paio=2 coppia=2 gemello=2 gemelli=2 duo=2 trio=3 doppio=2 doppia=2 raddoppiare=2,100 raddoppiato=2,100
triplicare=3 triplo=3 dozzina=12 decina=10 decine=10 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50
centinaio=100 centinaia=100 migliaio=1000 migliaia=1000 decennio=10 decenni=10 secolo=100 secoli=100 millennio=1000
centenario=100 biennio=2 triennio=3 biennale=2 trimestre=3,4 semestre=6 settimana=7 giorno=24 mezzogiorno=12
mezzanotte=0,12,24 altro=2? due=2 tutti=100`,
  units: `km=chilometro|chilometri m=metro|metri cm=centimetro|centimetri mm=millimetro|millimetri mi=miglio|miglia
ft=piede|piedi in=pollice|pollici yd=iarda|iarde kg=chilogrammo|chilogrammi|chilo|chili g=grammo|grammi
mg=milligrammo|milligrammi t=tonnellata|tonnellate lb=libbra|libbre oz=oncia|once l=litro|litri
ml=millilitro|millilitri gal=gallone|galloni ha=ettaro|ettari ac=acro|acri C=celsius|centigradi|centigrado F=fahrenheit min=minuto|minuti
s=secondi h=ora|ore d=giorno|giorni wk=settimana|settimane mo=mese|mesi y=anno|anni %=per_cento|percento
USD=dollaro|dollari EUR=euro GBP=sterlina|sterline JPY=yen CNY=yuan|renminbi RUB=rublo|rubli CHF=franco?|franchi?
INR=rupia|rupie KRW=won`,
  short: 'mln=1e6 mld=1e9 mila=1e3 k=1e3',
  claims: 'entrambi entrambe ambedue decimo decima dodicesimo dodicesima ventesimo ventesima',
  joiners: ['e'],
  solid: true,
  turnOfYear: { late: 'fine|tardo', before: 'prima|vigilia' },
};
