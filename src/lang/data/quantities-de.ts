import type { QuantityFacts } from '../../core/language';

const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = ['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];
/** Fünfzehnten, einundzwanzigste: ordinals of two digits. */
const ranks = ENDINGS.flatMap((ending) => [
  ...TEENS.map((word, at) => `${word}t${ending}=${13 + at}`),
  ...TENS.flatMap((tens, at) =>
    UNITS.map((unit, one) => `${unit}${unit === '' ? '' : 'und'}${tens}st${ending}=${20 + 10 * at + one}`),
  ),
]);

/** What German calls numbers and units. */
export const quantities: QuantityFacts = {
  numbers: `null=0? ein=1? eins=1? eine=1? einen=1? einem=1? einer=1? eines=1? zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7
acht=8? neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18
neunzehn=19 zwanzig=20 dreissig=30 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
hundert=*100 tausend=*1000 million=*1e6 millionen=*1e6 milliarde=*1e9 milliarden=*1e9 billion=*1e12 billionen=*1e12
billiarde=*1e15 billiarden=*1e15 zweier=2? dreier=3? vierer=4?`,
  allusions: `${ranks.join(' ')} tausendste=1000 hundertste=100 kein=0 keine=0 einzig=1 erste=1 ersten=1 erster=1 erstes=1 einmal=1 einzige=1 zweit=2 zweite=2 zweiten=2 zweiter=2
dritte=3 dritten=3 dritter=3 vierte=4 vierten=4 fünfte=5 fünften=5 sechste=6 sechsten=6 siebte=7 siebten=7 achte=8 achten=8? acht=8 neunte=9 neunten=9
zehnte=10 elfte=11 zwölfte=12 halb=0.5,50,1.5,30,6 halbe=0.5,1.5,30 hälfte=0.5,50,2 halbieren=2,50
drittel=3,0.333,33 viertel=4,0.25,25,15 fünftel=5,0.2,20 zehntel=10 anderthalb=1.5 eineinhalb=1.5 beide=2 beiden=2
beider=2 paar=2 doppelt=2 doppel=2 verdoppeln=2,100 verdoppelt=2,100 verdreifachen=3 verdreifacht=3 vervierfachen=4
dreifach=3 zweimal=2 dreimal=3 viermal=4 fünfmal=5 zwilling=2 zwillinge=2 duo=2 trio=3 quartett=4 dutzend=12
dutzende=12 jahrzehnt=10 jahrzehnte=10 jahrzehnten=10 jahrhundert=100,1900 jahrtausend=1000 hunderte=100 hunderten=100
tausende=1000 tausenden=1000 woche=7 tag=24 mittag=12 mittags=12 mitternacht=0,12,24 quartal=3,4 semester=6
wochenende=2 erstmals=1 zweitens=2 drittens=3 allein=1 vierteljahr=3 halbjahr=6`,
  units: `km=kilometer|kilometern m=meter|metern cm=zentimeter|zentimetern mm=millimeter|millimetern mi=meile|meilen ft=fuß|fuss
in=zoll yd=yard|yards kg=kilogramm|kilo g=gramm mg=milligramm t=tonne|tonnen lb=pfund? oz=unze|unzen l=liter|litern
ml=milliliter gal=gallone|gallonen ha=hektar ac=acre|acres|morgen? C=celsius F=fahrenheit min=minute|minuten
s=sekunden h=stunde|stunden|uhr d=tag|tage|tagen|tages wk=woche|wochen mo=monat|monate|monaten|monats
y=jahr|jahre|jahren|jahres|jährig|jährige|jährigen|jähriger %=prozent USD=dollar|dollars EUR=euro|euros GBP=pfund?
JPY=yen CNY=yuan|renminbi RUB=rubel CHF=franken INR=rupie|rupien KRW=won`,
  short: 'tsd=1e3 mio=1e6 mill=1e6 mrd=1e9 bio=1e12 k=1e3',
  claims:
    'beide beiden beider zweimal zehnte zehnten zehnter zehntes zwölfte zwölften zwölfter zwanzigste zwanzigsten zwanzigster',
  joiners: ['und'],
  solid: true,
  turnOfYear: { late: 'ende|spätjahr|ausgang', before: 'vor|vorabend' },
};
