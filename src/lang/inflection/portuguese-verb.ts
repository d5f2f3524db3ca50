import { wordList } from '../word-list';

const ENDINGS = {
  ar: wordList(`ar o as a amos am ava avas ávamos avam ei aste ou ámos aram e es emos em arei arás ará aremos arão aria arias
aríamos ariam asse asses ássemos assem ares armos arem ando ado ada ados adas`),
  er: wordList(`er o es e emos em ia ias íamos iam i este eu eram a as amos am erei erás erá eremos erão eria erias eríamos
eriam esse esses essem eres ermos erem endo ido ida idos idas`),
  ir: wordList(`ir o es e imos em ia ias íamos iam i iste iu iram a as amos am irei irás irá iremos irão iria irias iríamos
iriam isse isses issem ires irmos irem indo ido ida idos idas`),
} as const;

/** Forms that the endings do not make. */
const IRREGULAR: Readonly<Record<string, string>> = {
  fazer: `faço faça faças façamos façam fiz fizeste fez fizemos fizeram fará farão faria fariam fizesse fizessem fizer
fizerem faz feito feita feitos feitas`,
  ter: `tenho tens tem temos têm tinha tinham tive teve tivemos tiveram terá terão teria teriam tenha tenham tivesse
tivessem tiver tiverem tendo tido`,
  pôr: 'ponho põe põem punha punham pus pôs puseram porá porão poria poriam ponha ponham pusesse pondo posto posta postos',
  dar: `dou dás dá damos dão dava davam dei deste deu demos deram dará darão daria dariam dê deem desse dessem der derem
dando dado dada dados dadas`,
  ir: 'vou vais vai vamos vão ia iam fui foi fomos foram irá irão iria iriam vá vão fosse fossem for forem indo ido',
  ser: 'sou és é somos são era eram fui foi foram será serão seria seriam seja sejam fosse fossem for forem sendo sido',
  estar:
    'estou está estamos estão estava estavam esteve estiveram estará estaria esteja estejam estivesse estiver estando',
  vir: 'venho vem vêm vinha vinham veio vieram virá virão viria viriam venha venham viesse viessem vindo vinda vindos',
  ver: 'vejo vê veem vemos via viam vi viu viram veja vejam verá verão veria visse vissem vir vendo visto vista',
  dizer: 'digo diz dizem disse disseram dirá dirão diria diriam diga digam dissesse dizendo dito dita ditos',
  trazer: 'trago traz trazem trouxe trouxeram trará trarão traria traga tragam trouxesse trazendo trazido trazida',
  pedir: 'peço peça peçam',
  perder: 'perco perca percam',
  servir: 'sirvo sirva sirvam',
  pagar: 'pago paga pagos pagas',
  gastar: 'gasto gasta gastos gastas',
};

/** Verbs that leave nothing to the endings, which would make other words of them: ir gives no o, ser no se, estar no esta. */
const COMPLETE: ReadonlySet<string> = new Set(['ir', 'ser', 'ter', 'dar', 'ver', 'vir', 'estar']);

/** Forms of a Portuguese verb: `apoiar` gives apoia, apoiou, apoiaram; spelling changes (pague, busque) are made. */
export function inflectPortuguese(infinitive: string): readonly string[] {
  const own = wordList(IRREGULAR[infinitive] ?? '');
  const kind = infinitive.slice(-2);
  if (kind !== 'ar' && kind !== 'er' && kind !== 'ir') return [infinitive, ...own];
  if (COMPLETE.has(infinitive)) return [infinitive, ...own];
  const root = infinitive.slice(0, -2);
  const forms = ENDINGS[kind].map((ending) => join(root, ending, kind));
  return [...new Set([...forms, ...own])].filter((form) => form !== '');
}

/** pagar pague, buscar busque, começar comece; dirigir dirija, conhecer conheça. */
function join(stem: string, ending: string, kind: 'ar' | 'er' | 'ir'): string {
  const soft = /^[eéií]/.test(ending);
  if (kind === 'ar' && soft) {
    if (stem.endsWith('g')) return `${stem}u${ending}`;
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
    if (stem.endsWith('ç')) return `${stem.slice(0, -1)}c${ending}`;
  }
  if (kind !== 'ar' && !soft && stem.endsWith('g')) return `${stem.slice(0, -1)}j${ending}`;
  if (kind !== 'ar' && !soft && stem.endsWith('c')) return `${stem.slice(0, -1)}ç${ending}`;
  return stem + ending;
}
