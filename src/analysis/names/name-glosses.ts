/**
 * Morphemes of which place and firm names are made in Chinese (pinyin), Japanese and Russian, with the English and French words
 * by which they are translated. `zh` ones are joined (Lan|shan), those of the other languages are words of their own.
 */
const CHINESE = `shan=mountain,hill,mount,montagne,mont he=river,rivière,fleuve,peace hu=lake,tiger,lac,tigre hai=sea,mer
jiang=river,fleuve bei=north,northern,nord nan=south,southern,sud dong=east,eastern,est xi=west,western,ouest da=great,big,
grand xiao=little,small,petit bai=white,blanc hei=black,noir hong=red,rouge lan=blue,bleu,orchid lü=green,vert qing=clear,
green,blue,clair,vert,bleu huang=yellow,jaune jin=gold,golden,or,doré yin=silver,argent shi=stone,rock,pierre long=dragon,
dragon feng=wind,phoenix,peak,vent,phénix,pic yun=cloud,nuage yue=moon,lune ri=sun,soleil xing=star,étoile tian=sky,heaven,
ciel hua=flower,fleur mei=plum,prune song=pine,pin zhu=bamboo,pearl,bambou,perle ma=horse,cheval niu=ox,cow,bœuf
yu=fish,jade,emerald,rain,poisson,pluie ping=peace,peaceful,paix an=peace,peaceful,paix chang=long,long xin=new,nouveau,nouvelle
lao=old,vieux gu=old,ancient,ancien guang=light,lumière ming=bright,clair qiao=bridge,pont cun=village,village
cheng=city,town,ville men=gate,porte dao=island,île wan=bay,baie gang=harbor,harbour,port,steel,acier quan=spring,source
sha=sand,sable lin=forest,wood,forêt shu=tree,arbre cao=grass,herbe tie=iron,fer ta=tower,tour deng=lamp,lantern,light,lampe,
lanterne shui=water,eau huo=fire,feu tu=earth,terre mu=wood,bois lei=thunder,tonnerre xue=snow,neige bing=ice,glace
chun=spring,printemps qiu=autumn,automne dong=winter,hiver sheng=victory,victoire zhong=middle,central,centre,milieu
tai=peace yuan=garden,source,jardin ling=ridge,crête he=crane,grue que=sparrow ying=eagle,aigle lu=deer,cerf yan=swallow,
hirondelle jing=whale,crystal,capital,baleine,cristal ge=song,pavilion,chant,pavillon dou=dipper,bean hui=grey,gray,gris
feng=maple,bee,érable xia=summer,gorge,dawn,été,aube zhou=boat,island,bateau chuan=river,ship,navire fan=sail,voile
mao=anchor,cat,ancre,chat zhong=bell,cloche gu=drum,valley,tambour,vallée jian=sword,épée dun=shield,bouclier qi=flag,drapeau
xiong=bear,ours hu=fox,renard lang=wolf,wave,loup,vague bao=leopard,treasure,fort,léopard,trésor shi=lion,lion
gui=turtle,tortue sha=shark,requin tu=rabbit,lapin,lièvre yang=sheep,sun,ocean,poplar,mouton,soleil,océan ou=gull,mouette
die=butterfly,papillon chan=cicada,cigale can=silkworm ting=pavilion,pavillon lou=tower,tour dian=palace,lightning,palais,éclair
gong=palace,palais tang=hall,pond,étang lu=dew,road,reed,rosée,route shuang=frost,double,givre wu=fog,mist,brume
lian=lotus,lotus ju=chrysanthemum tao=peach,wave,pêche li=pear,plum,poire liu=willow,saule hong=rainbow,swan,arc cha=tea,thé
mi=honey,rice,miel,riz mai=wheat,blé yan=rock,flame,salt,rocher,flamme,sel shen=spirit,deep,esprit meng=dream,rêve
si=silk,soie jin=brocade wang=king,roi huang=emperor,empereur xi=stream,creek,ruisseau hu=lake,lac he=lotus,lotus
yun=rhyme xing=apricot sheng=sound,holy,saint zhi=wisdom xin=heart,cœur fei=flying ma=hemp`;
const WORDS = `dengta=lighthouse,lantern,phare heping=peace,paix shengli=victory,victoire xinhua=new_china changcheng=great_wall
hongqi=red_flag,red_banner,drapeau_rouge dongfang=east,eastern,orient,oriental xiwang=hope,espoir guangming=light,bright,lumière
kaifa=development taiyang=sun,soleil yueliang=moon,lune minami=south,southern,sud kita=north,northern,nord
higashi=east,eastern,est nishi=west,western,ouest yama=mountain,montagne kawa=river,rivière shima=island,île mori=forest,forêt
hashi=bridge,pont shiro=white,castle,blanc,château kuro=black,noir akai=red,rouge umi=sea,mer hana=flower,fleur
sakura=cherry,cerisier matsu=pine,pin hoshi=star,étoile tsuki=moon,lune hikari=light,lumière ishi=stone,pierre mizu=water,eau
chuo=central,centre asahi=sunrise,rising_sun,soleil_levant midori=green,vert aoba=green_leaf heiwa=peace,paix kibo=hope,espoir
mirai=future,avenir gora=mountain,mount,mont reka=river,rivière ozero=lake,lac more=sea,mer gorod=city,town,ville novy=new,
nouveau novaya=new,nouvelle novoye=new stary=old,vieux staraya=old,vieille bely=white,blanc belaya=white,blanche
beloye=white,blanc beloie=white,blanc cherny=black,noir chernaya=black,noire krasny=red,rouge krasnaya=red,rouge
krasnoye=red,rouge zeleny=green,vert zelenaya=green,verte siny=blue,bleu sinyaya=blue,bleue severny=north,northern,nord
severnaya=north,northern,nord severka=north,northern,nord yuzhny=south,southern,sud yuzhnaya=south,southern,sud
vostochny=east,eastern,est vostochnaya=east,eastern,est zapadny=west,western,ouest zapadnaya=west,western,ouest
bolshoi=big,great,grand bolshaya=big,great,grande maly=little,small,petit malaya=little,small,petite zarya=dawn,aube
pobeda=victory,victoire zvezda=star,étoile vesna=spring,printemps mys=cape,cap ostrov=island,île most=bridge,pont
zavod=factory,works,usine molodezhny=youth,jeunesse oktyabr=october,octobre mayak=lighthouse,phare rodina=motherland,patrie
druzhba=friendship,amitié stal=steel,acier metallist=metalworker,métallurgiste sokol=falcon,faucon oryol=eagle,aigle
medved=bear,ours volk=wolf,loup`;

type Glosses = ReadonlyMap<string, ReadonlyArray<readonly string[]>>;

let chinese: Glosses | undefined;
let whole: Glosses | undefined;

function read(table: string): Glosses {
  const found = new Map<string, Array<readonly string[]>>();
  for (const entry of table.replace(/,\s+/g, ',').split(/\s+/)) {
    const [name, words] = entry.split('=') as [string, string];
    const glosses = words.split(',').map((word) => word.split('_').map(plain).join(' '));
    found.set(name, [...(found.get(name) ?? []), glosses]);
  }
  return found;
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const LONGEST = 14;
const SHORTEST = 4;
// As far as an article of usual length goes; the table is emptied when it is full.
const MOST_KNOWN = 5000;
const sounded = new Map<string, boolean>();

/** Tells whether a name is made of parts that have glosses, before anything is compared with them. */
export function isSounded(name: string): boolean {
  let known = sounded.get(name);
  if (known === undefined) {
    if (sounded.size >= MOST_KNOWN) sounded.clear();
    const sound = soundOf(name);
    whole ??= read(WORDS);
    chinese ??= read(CHINESE);
    known = sound.length >= SHORTEST && sound.length <= LONGEST && (whole.has(sound) || isMadeOf(sound, chinese, 4));
    sounded.set(name, known);
  }
  return known;
}

function isMadeOf(rest: string, table: Glosses, most: number): boolean {
  if (rest === '') return true;
  if (most === 0) return false;
  for (let length = 2; length <= 5; length += 1)
    if (table.has(rest.slice(0, length)) && isMadeOf(rest.slice(length), table, most - 1)) return true;
  return false;
}

/** `Jingge-2` is a Jingge; what compares names sees to the number. */
function soundOf(name: string): string {
  return name.normalize('NFD').replace(/-?\p{Nd}+$|\p{M}|['’-]/gu, '');
}

/**
 * Which of some words translate a name that is given by its sound, part by part: for `lanshan` and `blue mountain` both.
 * Undefined where a part of the name has no word; each word is taken once.
 */
export function glossedBy(name: string, wordsOf: () => readonly string[]): readonly number[] | undefined {
  if (!isSounded(name)) return undefined;
  const sound = soundOf(name);
  const others = wordsOf().map(plain);
  const alone = whole?.get(sound);
  if (alone !== undefined) {
    const used = take(alone.flat(), others, []);
    if (used !== undefined) return [used];
  }
  return segment(sound, others, [], chinese as Glosses);
}

/** Tries every way to cut the rest of a name into morphemes; a name has at most four. */
function segment(
  rest: string,
  words: readonly string[],
  used: readonly number[],
  table: Glosses,
): readonly number[] | undefined {
  if (rest === '') return used.length < 2 ? undefined : used;
  if (used.length === 4) return undefined;
  for (let length = Math.min(5, rest.length); length >= 2; length -= 1) {
    const senses = table.get(rest.slice(0, length));
    const word = senses === undefined ? undefined : take(senses.flat(), words, used);
    if (word === undefined) continue;
    const found = segment(rest.slice(length), words, [...used, word], table);
    if (found !== undefined) return found;
  }
  return undefined;
}

function take(glosses: readonly string[], words: readonly string[], used: readonly number[]): number | undefined {
  const index = words.findIndex((word, at) => !used.includes(at) && glosses.some((gloss) => isFormOf(word, gloss)));
  return index === -1 ? undefined : index;
}

/** `bleue` of `bleu`, `peaceful` of `peace`, but not `sunday` of `sun`. */
function isFormOf(word: string, gloss: string): boolean {
  return (
    word === gloss ||
    (gloss.length >= 3 && word.startsWith(gloss) && /^(?:e|s|es|he|ne|le)$/.test(word.slice(gloss.length)))
  );
}
