import type { QuantityFacts } from '../../core/language';

/** What English calls numbers and units. */
export const quantities: QuantityFacts = {
  numbers: `zero=0? one=1? two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
seventy=70 eighty=80 ninety=90 hundred=*100 thousand=*1000 million=*1e6 billion=*1e9 trillion=*1e12 quadrillion=*1e15
lakh=*1e5 crore=*1e7`,
  allusions: `thousandth=1000 a=1 an=1 no=0 none=0 nil=0 single=1 once=1 sole=1 alone=1 first=1 second=2 third=3,0.333,33 fourth=4,0.25
fifth=5,0.2,20 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10,0.1 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14
fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50
hundredth=100 millionth=1e6 half=0.5,50,2,1.5,30,6 halved=2,50,0.5 halves=2 quarter=0.25,25,4,3,15 thirds=3 fifths=5
eighths=8 both=2 couple=2 pair=2 twin=2 duo=2 trio=3 triple=3 treble=3 twice=2 double=2,100 doubled=2,100 tripled=3
dual=2 other=2? thrice=3 quadruple=4 dozen=12 dozens=12,10,24 score=20 decade=10 decades=10,20 century=100,1900
centennial=100 bicentennial=200 millennium=1000 millennia=1000 fortnight=14,2,15 week=7 weekend=2 day=24 noon=12
midday=12 midnight=0,12,24 quintet=5 quartet=4 biennial=2 semester=6,2 teens=10 tens=10 hundreds=100 thousands=1000
millions=1e6 billions=1e9 trillions=1e12 twenties=20,1920 thirties=30,1930 forties=40,1940 fifties=50,1950
sixties=60,1960 seventies=70,1970 eighties=80,1980 nineties=90,1990 all=100 whole=100 every=1 anniversary=1
bilateral=2 trilateral=3 triathlon=3 penultimate=2 either=2 neither=2 twofold=2 threefold=3 tenfold=10 percent=100`,
  units: `km=kilometre|kilometer|kilometres|kilometers|kms m=metre|meter|metres|meters
cm=centimetre|centimeter|centimetres|centimeters mm=millimetre|millimeter|millimetres|millimeters mi=mile|miles
ft=foot|feet in=inch|inches yd=yard|yards kg=kilogram|kilograms|kilo|kilos|kilogramme|kilogrammes
g=gram|grams|gramme|grammes mg=milligram|milligrams t=tonne|tonnes|ton|tons lb=lb|lbs|pounds? oz=ounce|ounces
l=litre|liter|litres|liters ml=millilitre|milliliter|millilitres|milliliters gal=gallon|gallons ha=hectare|hectares
ac=acre|acres C=celsius|centigrade F=fahrenheit min=minute|minutes s=seconds h=hour|hours d=day|days wk=week|weeks
mo=month|months y=year|years %=percent|per_cent|percentage USD=dollar|dollars EUR=euro|euros GBP=pounds?|sterling
JPY=yen CNY=yuan|renminbi RUB=rouble|roubles|ruble|rubles CHF=francs? INR=rupee|rupees KRW=won?`,
  short: 'k=1e3 m=1e6 mn=1e6 mln=1e6 mm=1e6 b=1e9 bn=1e9 bln=1e9 t=1e12 tn=1e12 trn=1e12',
  claims: 'both twice tenth twelfth twentieth',
  joiners: ['and'],
  solid: false,
  turnOfYear: { late: 'late|end|close', before: 'before|eve|prior' },
};
