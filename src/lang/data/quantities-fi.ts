import type { QuantityFacts } from '../../core/language';

/** Both parts of a number take the ending of its case: kahdessakymmenessä, and the first part alone in kahdessatoista. */
const UNITS: ReadonlyArray<readonly [stem: string, ordinal: string, value: number]> = [
  ['kahde', 'kahdenne', 2],
  ['kolme', 'kolmanne', 3],
  ['neljä', 'neljänne', 4],
  ['viide', 'viidenne', 5],
  ['kuude', 'kuudenne', 6],
  ['seitsemä', 'seitsemänne', 7],
  ['kahdeksa', 'kahdeksanne', 8],
  ['yhdeksä', 'yhdeksänne', 9],
];
const ENDINGS = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'na'];
/** Kolmantena, kolmanteen: the endings before which nn is nt. */
const ESSIVE = ['na', 'en'];
const inHarmony = (stem: string, ending: string) => stem + (/[aou]/.test(stem) ? ending : ending.replaceAll('a', 'ä'));
const casesOf = () =>
  ENDINGS.flatMap((ending) => [
    `${inHarmony('yhde', ending)}toista=11`,
    `${inHarmony('kymmene', ending)}=10`,
    `${inHarmony('sada', ending)}=*100`,
    `${inHarmony('tuhanne', ending)}=*1000`,
    ...UNITS.flatMap(([stem, , value]) => [
      `${inHarmony(stem, ending)}=${value}`,
      `${inHarmony(stem, ending)}toista=${10 + value}`,
      `${inHarmony(stem, ending)}${inHarmony('kymmene', ending)}=${10 * value}`,
    ]),
  ]);
const ranksOf = () =>
  ENDINGS.flatMap((ending) => [
    `${inHarmony('kymmenenne', ending)}=10`,
    `${inHarmony('yhdenne', ending)}toista=11`,
    ...UNITS.flatMap(([, stem, value]) => [
      ...ESSIVE.map((strong) => `${inHarmony(`${stem.slice(0, -2)}te`, strong)}=${value}`),
      ...ESSIVE.map((strong) => `${inHarmony(`${stem.slice(0, -2)}te`, strong)}toista=${10 + value}`),
      ...(value === 2 ? [] : [`${inHarmony(stem, ending)}=${value}`]),
      `${inHarmony(stem, ending)}toista=${10 + value}`,
      `${inHarmony(stem, ending)}${inHarmony('kymmenenne', ending)}=${10 * value}`,
    ]),
  ]);

/** Kaksissakymmenissään: somebody in the twenties. */
const decadesOfLife = ['kaks', 'kolm', 'nelj', 'viis', 'kuus', 'seitsem', 'kahdeks', 'yhdeks'].flatMap((stem, at) =>
  ['kymmenissään', 'kymmenissä'].map((tens) => `${inHarmony(stem, 'issa')}${tens}=${10 * (at + 2)}`),
);

/** What Finnish calls numbers and units. */
export const quantities: QuantityFacts = {
  // Put together when asked for: all packs are loaded at the start.
  get numbers() {
    return `${casesOf().join(' ')} nolla=0? yksi=1? yhden=1? yhtä=1? yhdessä=1? yhdellä=1? kaksi=2 kahden=2 kahta=2 kahdessa=2 kahdella=2 kahdeksi=2
kahdesta=2 kahteen=2 kahdelle=2 kolme=3 kolmen=3 kolmea=3 kolmessa=3 kolmella=3 kolmesta=3 kolmeen=3 kolmeksi=3
neljä=4 neljän=4 neljää=4 neljässä=4 neljällä=4 neljästä=4 neljään=4 viisi=5 viiden=5 viittä=5 viidessä=5 viidellä=5
viidestä=5 viiteen=5 kuusi=6? kuuden=6 kuutta=6 kuudessa=6 kuudella=6 kuudesta=6 seitsemän=7 seitsemää=7 seitsemässä=7
kahdeksan=8 kahdeksaa=8 kahdeksassa=8 yhdeksän=9 yhdeksää=9 yhdeksässä=9 kymmenen=10 kymmentä=*10 kymmenessä=10
kymmenestä=10 kymmeneen=10 yksitoista=11 kaksitoista=12 kahdentoista=12 kolmetoista=13 kolmentoista=13 neljätoista=14
neljäntoista=14 viisitoista=15 viidentoista=15 kuusitoista=16 kuudentoista=16 seitsemäntoista=17 kahdeksantoista=18
yhdeksäntoista=19 yhdentoista=11 kahtakymmentä=20 kahdenkymmenen=20 kolmenkymmenen=30 neljänkymmenen=40
viidenkymmenen=50 kolmatoista=13 neljäätoista=14 viittätoista=15 kuuttatoista=16 seitsemäätoista=17
kahdeksaatoista=18 yhdeksäätoista=19 kahtatoista=12 yhtätoista=11 sata=100 sadan=*100 sataa=*100? tuhat=1000 tuhannen=*1000 tuhatta=*1000 miljoona=*1e6 miljoonaa=*1e6
miljoonan=*1e6 miljoonasta=*1e6 miljoonalla=*1e6 miljoonaan=*1e6 miljardi=*1e9 miljardia=*1e9 miljardin=*1e9
miljardista=*1e9 miljardilla=*1e9 miljardiin=*1e9 biljoona=*1e12 biljoonaa=*1e12 biljoonan=*1e12`;
  },
  get allusions() {
    return `${ranksOf().join(' ')} ${decadesOfLife.join(' ')} sadas=100 tuhannes=1000 ainoa=1 ensimmäinen=1 ensimmäisen=1 toinen=2 toisen=2 toisessa=2 toista=2 kolmas=3 kolmannen=3 kolmannessa=3
kolmasosa=3,0.333,33 kolmannes=3,0.333,33 neljäs=4 neljännen=4 neljäsosa=4,0.25,25 neljännes=4,0.25,25
neljännesvuosi=3,4 viides=5 viidennen=5 viidesosa=5,20 kuudes=6 kuudennen=6 seitsemäs=7 kahdeksas=8 yhdeksäs=9
kymmenes=10 kymmenesosa=10 yhdestoista=11 kahdestoista=12 puoli=0.5,50,1.5,30,6 puolet=0.5,50,2 puolen=0.5,1.5,30
puolitoista=1.5 puolentoista=1.5 molemmat=2 molempien=2 kumpikin=2 pari=2 parin=2 paria=2 kaksoset=2 kaksois=2
kahdesti=2 kolmesti=3 kaksinkertainen=2 kaksinkertaistua=2,100 kolminkertainen=3 tupla=2 duo=2 trio=3 tusina=12
kymmenet=10 kymmeniä=10 kymmenien=10 sadat=100 satoja=100 satojen=100 tuhannet=1000 tuhansia=1000 tuhansien=1000
miljoonat=1e6 miljoonia=1e6 vuosikymmen=10 vuosikymmenen=10 vuosikymmeniä=10 vuosisata=100,1900 vuosisadan=100
vuosituhat=1000 viikko=7 vuorokausi=24 päivä=24 keskipäivä=12 keskiyö=0,12,24 vuosipäivä=1 muu=2?`;
  },
  units: `km=kilometri|kilometriä|kilometrin m=metri|metriä|metrin cm=sentti?|senttimetri|senttimetriä|senttiä?
mm=millimetri|millimetriä|millimetrin mi=maili|mailia|mailin ft=jalka|jalkaa|jalan in=tuuma|tuumaa|tuuman
yd=jaardi|jaardia|jaardin kg=kilogramma|kilogrammaa|kilo|kiloa|kilon g=gramma|grammaa|gramman t=tonni|tonnia|tonnin
lb=pauna|paunaa|naula? oz=unssi|unssia l=litra|litraa|litran ml=millilitra|millilitraa gal=gallona|gallonaa
ha=hehtaari|hehtaaria|hehtaarin ac=eekkeri|eekkeriä|acre C=celsius|celsiusta F=fahrenheit|fahrenheitia
min=minuutti|minuuttia|minuutin s=sekunti|sekuntia h=tunti|tuntia|tunnin d=päivä|päivää|päivän|vuorokausi|vuorokautta
wk=viikko|viikkoa|viikon mo=kuukausi|kuukautta|kuukauden y=vuosi|vuotta|vuoden|vuotias
%=prosentti|prosenttia|prosentin USD=dollari|dollaria|dollarin EUR=euro|euroa|euron GBP=punta|puntaa JPY=jeni|jeniä
CNY=juan|juania RUB=rupla|ruplaa CHF=frangi?|frangia? INR=rupia|rupiaa`,
  short: 't=1e3 milj=1e6 mrd=1e9 mn=1e6',
  claims: 'molemmat molempien molempia kumpikin kahdesti kymmenes kahdestoista',
  joiners: [],
  solid: true,
  turnOfYear: { late: 'loppu|lopu|loppuvuo', before: 'ennen|alla|aattona' },
};
