import { wordList } from '../word-list';
import { listedForms, type VerbFamilies } from './listed-forms';

const ENDINGS_ER =
  wordList(`er e es ons ez ent ais ait ions iez aient ai as a âmes âtes èrent asse asses ât assions assiez
assent erai eras era erons erez eront erais erait erions eriez eraient é ée és ées ant`);
const ENDINGS_IR =
  wordList(`ir is it issons issez issent issais issait issions issiez issaient îmes îtes irent isse isses ît
irai iras ira irons irez iront irais irait irions iriez iraient i ie ies issant`);
const ENDINGS_RE = wordList(`re s ons ez ent ais ait ions iez aient is it îmes îtes irent isse isses ît issions issiez
issent rai ras ra rons rez ront rais rait rions riez raient u ue us ues ant`).concat('');

/** Verbs that share their forms with no other. */
const IRREGULAR: Readonly<Record<string, string>> = {
  être: `être suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes furent serai seras sera serons
serez seront serais serait serions seriez seraient sois soit soyons soyez soient fût fussent été étant`,
  avoir: `avoir ai as a avons avez ont avais avait avions aviez avaient eus eut eûmes eurent aurai auras aura aurons aurez
auront aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eût eussent eu eue eus eues ayant`,
  aller: `aller vais vas va allons allez vont allais allait allions alliez allaient allai allas alla allâmes allèrent irai
iras ira irons irez iront irais irait irions iriez iraient aille ailles aillent allé allée allés allées allant`,
  faire: `faire fais fait faisons faites font faisais faisait faisions faisiez faisaient fis fit fîmes firent ferai feras
fera ferons ferez feront ferais ferait ferions feriez feraient fasse fasses fassions fassiez fassent fît faite faits
faites faisant`,
  dire: `dire dis dit disons dites disent disais disait disions disiez disaient dîmes dirent dirai diras dira dirons direz
diront dirais dirait diraient dise dises dît dite dits disant`,
  vivre: `vivre vis vit vivons vivez vivent vivais vivait vivions viviez vivaient vécus vécut vécûmes vécurent vivrai vivras
vivra vivrons vivrez vivront vivrais vivrait vivraient vive vives vécût vécu vécue vécus vécues vivant`,
  voir: `voir vois voit voyons voyez voient voyais voyait voyaient vis vit virent verrai verra verrons verrez verront
verrais verrait verraient voie voient vu vue vus vues voyant`,
};

/** Ends of infinitives, and what stands in their place in the forms of every verb that ends so. */
const FAMILIES: VerbFamilies = [
  [
    'prendre',
    `prendre prends prend prenons prenez prennent prenais prenait prenions preniez prenaient pris prit prîmes prirent
prendrai prendras prendra prendrons prendrez prendront prendrais prendrait prendrions prendriez prendraient prenne
prennes prennent prît prise prises prenant`,
  ],
  [
    'mettre',
    `mettre mets met mettons mettez mettent mettais mettait mettions mettiez mettaient mis mit mîmes mirent mettrai
mettras mettra mettrons mettrez mettront mettrais mettrait mettrions mettriez mettraient mette mettes mît mise mises
mettant`,
  ],
  [
    'enir',
    `enir iens ient enons enez iennent enais enait enions eniez enaient ins int înmes inrent iendrai iendras iendra
iendrons iendrez iendront iendrais iendrait iendrions iendriez iendraient ienne iennes înt enu enue enus enues enant`,
  ],
  [
    'courir',
    `courir cours court courons courez courent courais courait courions couriez couraient courus courut coururent
courrai courras courra courrons courrez courront courrais courrait courrions courriez courraient coure coures couru
courue courus courues courant`,
  ],
  [
    'servir',
    `servir sers sert servons servez servent servais servait servions serviez servaient servis servit servirent servirai
servira servirons servirez serviront servirais servirait serviraient serve serves servi servie servis servies servant`,
  ],
  [
    'uire',
    `uire uis uit uisons uisez uisent uisais uisait uisions uisiez uisaient uisis uisit uisirent uirai uiras uira uirons
uirez uiront uirais uirait uirions uiriez uiraient uise uises uite uits uites uisant`,
  ],
  [
    'vrir',
    `vrir vre vres vrons vrez vrent vrais vrait vrions vriez vraient vris vrit vrîmes vrirent vrirai vriras vrira vrirons
vrirez vriront vrirais vrirait vriraient vrît vert verte verts vertes vrant`,
  ],
  [
    'ffrir',
    `ffrir ffre ffres ffrons ffrez ffrent ffrais ffrait ffrions ffriez ffraient ffris ffrit ffrîmes ffrirent ffrirai
ffriras ffrira ffrirons ffrirez ffriront ffrirais ffrirait ffriraient ffrît ffert fferte fferts ffertes ffrant`,
  ],
  [
    'cevoir',
    `cevoir çois çoit cevons cevez çoivent cevais cevait cevions ceviez cevaient çus çut çûmes çurent cevrai cevras cevra
cevrons cevrez cevront cevrais cevrait cevraient çoive çoives çût çu çue çus çues cevant`,
  ],
  [
    'oindre',
    `oindre oins oint oignons oignez oignent oignais oignait oignions oigniez oignaient oignis oignit oignirent oindrai
oindras oindra oindrons oindrez oindront oindrais oindrait oindrions oindriez oindraient oigne oignes ointe oints
ointes oignant`,
  ],
  [
    'crire',
    `crire cris crit crivons crivez crivent crivais crivait crivions criviez crivaient crivis crivit crivirent crirai
criras crira crirons crirez criront crirais crirait criraient crive crives crite crits crites crivant`,
  ],
];

/** Forms of a French verb by the rules of its group; a few that nobody uses may be among them. */
export function inflectFrench(infinitive: string): readonly string[] {
  const listed = listedForms(infinitive, IRREGULAR, FAMILIES);
  if (listed !== undefined) return listed;
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ir')) return ENDINGS_IR.map((ending) => stem + ending);
  if (infinitive.endsWith('re')) return ENDINGS_RE.map((ending) => stem + ending);
  return stemsOf(stem).flatMap((variant) => ENDINGS_ER.map((ending) => variant + ending));
}

/** The shapes that a stem of the first group takes: lançons, mangeons, emploie, lève, cède, appelle. */
function stemsOf(stem: string): readonly string[] {
  if (stem.endsWith('c')) return [stem, `${stem.slice(0, -1)}ç`];
  if (stem.endsWith('g')) return [stem, `${stem}e`];
  if (stem.endsWith('y')) return [stem, `${stem.slice(0, -1)}i`];
  const open = /^(.*)[eé]([bcdfgjklmnprstvz]r?)$/.exec(stem);
  if (open === null) return [stem];
  const grave = `${open[1]}è${open[2]}`;
  return /e[lt]$/.test(stem) ? [stem, grave, stem + stem.slice(-1)] : [stem, grave];
}
