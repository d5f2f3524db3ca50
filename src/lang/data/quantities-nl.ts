import type { QuantityFacts } from '../../core/language';

const UNITS = ['', 'eenen', 'tweeën', 'drieën', 'vieren', 'vijfen', 'zesen', 'zevenen', 'achten', 'negenen'];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
/** Eenentwintigste: ordinals of two digits. */
const ranks = TENS.flatMap((tens, at) => UNITS.map((unit, one) => `${unit}${tens}ste=${20 + 10 * at + one}`));

/** What Dutch calls numbers and units. */
export const quantities: QuantityFacts = {
  numbers: `nul=0? een=1? twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8? negen=9 tien=10 elf=11 twaalf=12 dertien=13
veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50
zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=*100 duizend=*1000 miljoen=*1e6 miljoenen=*1e6 miljard=*1e9
miljarden=*1e9 biljoen=*1e12 biljoenen=*1e12 biljard=*1e15 beide=2?`,
  allusions: `${ranks.join(' ')} dertiende=13 veertiende=14 vijftiende=15 zestiende=16 zeventiende=17 achttiende=18 negentiende=19
geen=0 enige=1 enkele=1 eerste=1 eenmaal=1 tweede=2 derde=3,0.333,33 vierde=4 vijfde=5,0.2,20 zesde=6 zevende=7
achtste=8 negende=9 tiende=10,0.1 elfde=11 twaalfde=12 honderdste=100 duizendste=1000 half=0.5,50,1.5,30,6
halve=0.5,1.5,30 helft=0.5,50,2 halveren=2,50 halveert=2,50 gehalveerd=2,50 halveerde=2,50 kwart=0.25,25,15 kwartier=15
anderhalf=1.5 anderhalve=1.5 beide=2 beiden=2 paar=2 dubbel=2 dubbele=2 verdubbelen=2,100 verdubbeld=2,100 verdubbelde=2,100
verdubbelt=2,100 verdrievoudigd=3 verdrievoudigde=3 verviervoudigd=4 drievoudig=3 tweemaal=2 driemaal=3 viermaal=4 vijfmaal=5
tweeling=2 drieling=3 duo=2 trio=3 kwartet=4 dozijn=12 tientallen=10 tiental=10 decennium=10 decennia=10 eeuw=100,1900
eeuwen=100 millennium=1000 honderden=100 duizenden=1000 week=7 etmaal=24 dag=24 middernacht=0,12,24 kwartaal=3,4
semester=6 weekend=2 tweeën=2 drieën=3 vieren=4 halfjaar=6 lustrum=5`,
  units: `km=kilometer|kilometers m=meter|meters cm=centimeter|centimeters mm=millimeter|millimeters mi=mijl|mijlen ft=voet?
in=inch|duim? yd=yard|yards kg=kilogram|kilo g=gram mg=milligram t=ton|tonnen lb=pond? oz=ounce|ons? l=liter|liters
ml=milliliter gal=gallon|gallons ha=hectare|hectaren ac=acre|acres C=celsius F=fahrenheit min=minuut|minuten
s=seconde|seconden h=uur|uren d=dag|dagen wk=week|weken mo=maand|maanden y=jaar|jaren|jarig|jarige %=procent
USD=dollar|dollars EUR=euro|euro's GBP=pond? JPY=yen CNY=yuan|renminbi RUB=roebel|roebels CHF=frank|franken
INR=roepie|roepies KRW=won`,
  short: 'mln=1e6 mld=1e9 k=1e3',
  claims: 'beide tweemaal tiende twaalfde twintigste',
  joiners: ['en'],
  solid: true,
  turnOfYear: { late: 'eind|einde|laat', before: 'voor|vóór|vooravond' },
};
