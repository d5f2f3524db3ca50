import type { QuantityFacts } from '../../core/language';

/** What French calls numbers and units. */
export const quantities: QuantityFacts = {
  numbers: `zéro=0? un=1? une=1? deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9? dix=10 onze=11 douze=12 treize=13
quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 vingt=20 trente=30 quarante=40 cinquante=50
soixante=60 septante=70 quatre-vingt=80 quatre-vingts=80 huitante=80 octante=80 nonante=90 cent=*100? cents=*100
mille=*1000 mil=*1000? million=*1e6 millions=*1e6 milliard=*1e9 milliards=*1e9 billion=*1e12 billions=*1e12
trillion=*1e18`,
  allusions: `unième=1 soixante-dixième=70 quatre-vingtième=80 quatre-vingt-dixième=90 soixantième=60
millième=1000 dix-septième=17 dix-huitième=18 dix-neuvième=19 quarantième=40 cinquantième=50 seul=1 unique=1 aucun=0 premier=1 première=1 second=2 seconde=2 deuxième=2 troisième=3 quatrième=4 cinquième=5,0.2,20
sixième=6 septième=7 huitième=8 neuvième=9 dixième=10,0.1 onzième=11 douzième=12 treizième=13 quatorzième=14
quinzième=15 seizième=16 vingtième=20 trentième=30 centième=100 demi=0.5,2,30,1.5 demie=0.5,30,1.5 moitié=0.5,50,2
tiers=3,0.333,33 quart=4,0.25,25,15 quarts=4 double=2,100 doubler=2,100 doublé=2,100 tripler=3 triplé=3 triple=3
quadruple=4 deux=2 couple=2 paire=2 jumeau=2 jumelle=2 duo=2 trio=3 quatuor=4 douzaine=12 dizaine=10 dizaines=10
quinzaine=15,2,14 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 centaines=100
millier=1000 milliers=1000 décennie=10 siècle=100 siècles=100 millénaire=1000 centenaire=100 bicentenaire=200
semaine=7,8 jour=24 midi=12 minuit=0,12,24 semestre=6,2 trimestre=3,4 biennal=2 triennal=3 autre=2? neuf=9 mille=1000
tous=100 ambidextre=2 bilatéral=2 trilatéral=3 bis=2 ter=3 bimensuel=2 hebdomadaire=7`,
  units: `ct=cents?|centimes km=kilomètre|kilomètres m=mètre|mètres cm=centimètre|centimètres mm=millimètre|millimètres
mi=mille?|milles?|mile|miles ft=pied|pieds in=pouce|pouces yd=yard|yards|verge|verges
kg=kilogramme|kilogrammes|kilo|kilos g=gramme|grammes mg=milligramme t=tonne|tonnes lb=livre?|livres? oz=once|onces
l=litre|litres ml=millilitre|millilitres gal=gallon|gallons ha=hectare|hectares ac=acre|acres C=celsius|centigrades F=fahrenheit
min=minute|minutes s=secondes h=heure|heures d=jour|jours wk=semaine|semaines mo=mois y=an|ans|année|années
%=pour_cent|pourcent USD=dollar|dollars EUR=euro|euros GBP=livre?|livres? JPY=yen|yens CNY=yuan|yuans|renminbi
RUB=rouble|roubles CHF=franc?|francs? INR=roupie|roupies KRW=wons`,
  short: 'k=1e3 m=1e6 mio=1e6 md=1e9 mds=1e9 mrd=1e9 mrds=1e9 mmd=1e9',
  claims: 'dixième douzième vingtième',
  joiners: ['et'],
  solid: false,
  turnOfYear: { late: 'fin|finissant', before: 'avant|veille' },
};
