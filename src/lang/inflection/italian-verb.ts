import { wordList } from '../word-list';
import { listedForms, type VerbFamilies } from './listed-forms';

const ENDINGS_ARE =
  wordList(`are ar o i a iamo ate ano avo avi ava avamo avate avano ai asti ò ammo aste arono erò erai erà
eremo erete eranno erei eresti erebbe eremmo ereste erebbero ino assi asse assimo assero ato ata ati ate ando arlo arla
arli arle arsi arci`);
const ENDINGS_ERE =
  wordList(`ere er o i e iamo ete ono evo evi eva evamo evate evano ei esti é ette emmo este erono ettero erò
erai erà eremo erete eranno erei eresti erebbe eremmo ereste erebbero a ano essi esse essero uto uta uti ute endo erlo
erla erli erle ersi`);
const ENDINGS_IRE =
  wordList(`ire ir o i e iamo ite ono ivo ivi iva ivamo ivate ivano ii isti ì immo iste irono irò irai irà
iremo irete iranno irei iresti irebbe iremmo ireste irebbero a ano isco isci isce iscono isca iscano issi isse issero ito
ita iti ite endo irlo irla irli irle irsi`);

/** Verbs that share their forms with no other. */
const IRREGULAR: Readonly<Record<string, string>> = {
  essere: `essere sono sei è siamo siete ero eri era eravamo eravate erano fui fu fummo furono sarò sarai sarà saremo sarete
saranno sarei sarebbe sarebbero sia siano fosse fossero stato stata stati state essendo`,
  avere: `avere ho hai ha abbiamo avete hanno avevo avevi aveva avevamo avevano ebbi ebbe ebbero avrò avrai avrà avremo
avrete avranno avrei avrebbe avrebbero abbia abbiano avesse avessero avuto avuta avuti avute avendo aver averlo averla`,
  fare: `fare far faccio fai fa facciamo fate fanno facevo facevi faceva facevamo facevano feci fece fecero farò farai farà
faremo farete faranno farei farebbe farebbero faccia facciano facesse facessero fatto fatta fatti fatte facendo farlo farla
farsi`,
  dare: `dare dar do dai dà diamo date danno davo dava davano diedi diede diedero dette dettero darò darai darà daremo
daranno darebbe darebbero dia diano desse dessero dato data dati date dando darlo darla darsi`,
  andare: `andare andar vado vai va andiamo andate vanno andavo andava andavano andai andò andarono andrò andrà andranno
andrebbe andrebbero vada vadano andasse andassero andato andata andati andate andando`,
  dire: `dire dir dico dici dice diciamo dite dicono dicevo diceva dicevano dissi disse dissero dirò dirà diranno direbbe
direbbero dica dicano dicesse dicessero detto detta detti dette dicendo`,
  venire: `venire venir vengo vieni viene veniamo venite vengono veniva venivano venne vennero verrà verranno verrebbe
verrebbero venga vengano venisse venissero venuto venuta venuti venute venendo`,
};

/** Ends of infinitives, and what stands in their place in the forms of every verb that ends so. */
const FAMILIES: VerbFamilies = [
  [
    'endere',
    `endere ender endo endi ende endiamo endete endono endevo endeva endevano esi ese esero enderò enderà enderanno
enderebbe enderebbero enda endano endesse endessero eso esa esi ese endendo enderlo enderla endersi`,
  ],
  [
    'correre',
    `correre correr corro corri corre corriamo correte corrono correva correvano corsi corse corsero correrà correranno
correrebbe correrebbero corra corrano corresse corressero corso corsa corsi corse correndo`,
  ],
  [
    'mettere',
    `mettere metter metto metti mette mettiamo mettete mettono metteva mettevano misi mise misero metterà metteranno
metterebbe metterebbero metta mettano mettesse mettessero messo messa messi messe mettendo metterlo metterla mettersi`,
  ],
  [
    'gliere',
    `gliere glier lgo gli glie gliamo gliete lgono glieva glievano lsi lse lsero glierà glieranno glierebbe glierebbero lga
lgano gliesse gliessero lto lta lti lte gliendo`,
  ],
  [
    'porre',
    `porre por pongo poni pone poniamo ponete pongono poneva ponevano posi pose posero porrà porranno porrebbe porrebbero
ponga pongano ponesse ponessero posto posta posti poste ponendo porsi`,
  ],
  [
    'durre',
    `durre dur duco duci duce duciamo ducete ducono duceva ducevano dussi dusse dussero durrà durranno durrebbe durrebbero
duca ducano ducesse ducessero dotto dotta dotti dotte ducendo`,
  ],
  [
    'olvere',
    `olvere olver olvo olvi olve olviamo olvete olvono olveva olvevano olse olsero olverà olveranno olverebbe olverebbero
olva olvano olvesse olvessero olto olta olti olte olvendo`,
  ],
];

/** Past forms that the endings of the second conjugation do not make. */
const PAST: Readonly<Record<string, string>> = {
  concedere: 'concesse concessero concesso concessa concessi',
  mordere: 'morse morsero morso morsa',
  perdere: 'perse persero perso persa persi',
  rompere: 'ruppe ruppero rotto rotta rotti rotte',
  scuotere: 'scosse scossero scosso scossa',
  spingere: 'spinse spinsero spinto spinta spinti spinte',
  uccidere: 'uccise uccisero ucciso uccisa uccisi uccise',
  vedere: 'vide videro visto vista visti viste',
  vincere: 'vinse vinsero vinto vinta vinti vinte',
};

/** Forms of an Italian verb by the rules of its conjugation; a few that nobody uses may be among them. */
export function inflectItalian(infinitive: string): readonly string[] {
  const listed = listedForms(infinitive, IRREGULAR, FAMILIES);
  if (listed !== undefined) return listed;
  const stem = infinitive.slice(0, -3);
  if (infinitive.endsWith('ere')) {
    return [...ENDINGS_ERE.map((ending) => stem + ending), ...wordList(PAST[infinitive] ?? '')].filter(
      (form) => form !== '',
    );
  }
  if (infinitive.endsWith('ire')) return ENDINGS_IRE.map((ending) => stem + ending);
  return ENDINGS_ARE.map((ending) => joined(stem, ending));
}

/** The spellings that keep the sound of a stem: cerchi, pagherà, lasciò but lasci. */
function joined(stem: string, ending: string): string {
  const soft = ending.startsWith('e') || ending.startsWith('i');
  if (soft && /[cg]$/.test(stem)) return `${stem}h${ending}`;
  if (soft && /[cg]i$/.test(stem)) return stem.slice(0, -1) + ending;
  return ending.startsWith('i') && stem.endsWith('i') ? stem + ending.slice(1) : stem + ending;
}
