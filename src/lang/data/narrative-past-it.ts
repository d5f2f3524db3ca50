// Written for mtlint from general knowledge of the language; no list was copied.
import { lazyWordList } from '../word-list';

/**
 * Forms of the past in which stories are told, which the texts that `finite-verbs-it.ts` was counted in hardly have: aggiunse, tenne. What
 * may be a noun or a participle as well is left out.
 */
export const narrativePast = lazyWordList(
  () => `
accadde accaddero accaddi accesero accolse accolsero accolsi accorsero accrebbe accrebbero accrebbi afflisse
afflissero afflissi aggiunse aggiunsero aggiunsi allusero ammisero appartenne appartennero appartenni apparvero
appesero appresero arsero ascesero assalse assalsero assalsi astrasse astrassero astrassi attesero attrasse attrassero
attrassi avvenne avvennero avvenni avvolse avvolsero avvolsi benedisse benedissero benedissi bevve bevvero cadde
caddero caddi capovolsero capovolsi chiesi cinse cinsero cinsi coinvolse coinvolsero coinvolsi colse colsero colsi
commisero commossero composero compresero conclusero condussero condussi confusero congiunse congiunsero congiunsi
conobbe conobbero conobbi contenne contennero contenni contraddisse contraddissero contraddissi contrasse contrassero
contrassi convenne convennero convenni convinse convinsero convinsi corressero corrisposero corrosero corruppe
corruppero corruppi corsero cossero costrinse costrinsero costrinsi crebbe crebbero crebbi decadde decaddero decaddi
decisero dedusse dedussero dedussi delusero deposero derisero descrisse descrissero descrissi dettero difesero
diffusero dimisero dipinse dipinsero dipinsi diresse diressero diressi discesero disfece disfecero disfeci dispersero
dispiacque dispiacquero dispiacqui disposero dissero distinse distinsero distinsi distolse distolsero distolsi
distrasse distrassero distrassi divennero divenni divisero dolse dolsero dolsi ebbi elesse elessero elessi emersero
emisero esclusero esplosero esposero estinse estinsero estinsi estrassero estrassi evasero finse finsero finsi franse
fransero fransi fusero giacque giacquero giacqui giunse giunsi illusero immersero imposero inclusero indusse indussero
indussi inflisse inflissero inflissi infranse infransero infransi insorse insorsero insorsi interruppe interruppero
interruppi intervenne intervennero intervenni intesero intrapresero intravide intravidero intravidi introdusse
introdussero introdussi invasero irruppe irruppero irruppi iscrissero iscrissi lesse lessero maledisse maledissero
maledissi mantennero mantenni misero morsero mossero nacque nacquero nacqui nascosero nocque nocquero nocqui occorsero
offesero omisero opposero ottenne ottennero ottenni parve parvero percorsero percossero permase permasero permasi
permisero persero persuasero pervenne pervennero pervenni piacquero piacqui piansero piansi piovve piovvero piovvi
porse porsero porsi posero predisse predissero predissi prescelse prescelsero prescelsi prescrisse prescrissero
prescrissi presero pretesero prevalse prevalsero prevalsi prevenne prevennero prevenni previde previdero previdi
produsse produssero produssi promisero promossero proposero proruppe proruppero proruppi protesse protessero protessi
protrasse protrassero protrassi provenne provennero provenni provvide provvidero provvidi punse punsero punsi raccolse
raccolsero raccolsi raggiunse raggiunsi respinse respinsero respinsi restrinse restrinsero restrinsi ricadde ricaddero
ricaddi richiese richiesero richiesi riconobbe riconobbero riconobbi ricorsero ridissero ridissi ridussero ridussi
rifece rifecero rifeci rifusero rilesse rilessero rilessi rimase rimasero rimasi rimisero rimossero rimpianse
rimpiansero rimpiansi rinchiusero rincrebbe rincrebbero rincrebbi riposero ripresero riscossero risero risorsero
risorsi ritenne ritennero ritenni ritrasse ritrassero ritrassi rivide rividero rividi rivolse rivolsero rivolsi rosero
ruppero scelse scelsero scelsi scesero sciolsero sciolsi scomparve scomparvero scomparvi sconfisse sconfissero
sconfissi sconvolse sconvolsero sconvolsi scorsero scossero scrissi sedusse sedussero sedussi seppe seppero seppi
smisero smossero soccorsero soddisfece soddisfecero soddisfeci soggiunse soggiunsero soggiunsi sommersero sopraggiunse
sopraggiunsero sopraggiunsi sorpresero sorrisero sorse sorsero sospesero sospinse sospinsero sospinsi sostenne
sostennero sostenni sottoscrisse sottoscrissero sottoscrissi sottrasse sottrassero sottrassi sparsero spense spensero
spesero spinse spinsero spinsi stesero stettero strinse strinsero strinsi supposero svenne svennero svenni svolsero
svolsi tacque tacquero tacqui tenne tenni tesero tinse tinsero tinsi tolse tolsero tradusse tradussero tradussi
trascorsero trascrisse trascrissero trascrissi trasmisero trasse trassero trassi trattenne trattennero trattenni
travolse travolsero travolsi uccisero unse unsero valsero venni vide videro vinse vinsi vissero vissi volle volli
volse volsero volsi
`,
);
