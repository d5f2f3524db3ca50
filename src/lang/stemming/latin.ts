import { withoutMarks } from '../../core/without-marks';

/**
 * Reduces Latin nouns, names and adjectives by case, number and gender; macrons and a joined -que do not count. Endings
 * are those of the noun half of Schinke's algorithm; what he leaves apart (Cicero and Ciceronis, civitas and civitatis,
 * magister and magistri) meets by rules of the third declension. Verbs keep their personal endings.
 */
export function stemLatin(word: string): string {
  const plain = spelledOut(word);
  if (plain.includes('-')) return plain.split('-').map(stemPart).join('-');
  return stemPart(plain);
}

function spelledOut(word: string): string {
  const plain = withoutMarks(word);
  return /[æœ]/.test(plain) ? plain.replaceAll('æ', 'ae').replaceAll('œ', 'oe') : plain;
}

function stemPart(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 3) return word;
  if (word.endsWith('que') && word.length > 5 && !WITH_QUE.has(word)) return stemPart(word.slice(0, -3));
  if (word.endsWith('sne') || word.endsWith('tne') || word.endsWith('sve')) {
    if (word.length > 5) return stemPart(word.slice(0, -2));
  }
  return shortened(withoutCase(word));
}

/** Endings of the five declensions, the longest first. */
const ENDINGS = `abus ebus ubus ibus orum arum uum iis ae am as em es ia is us um ei ui os a e i o u`.split(' ');
/** Those of the list that a letter can end. */
const BY_LAST = new Map<string, readonly string[]>(
  [...'seaimou'].map((last) => [last, ENDINGS.filter((ending) => ending.endsWith(last))]),
);
const SHORTEST = 2;

function withoutCase(word: string): string {
  const nominative = ofThird(word);
  if (nominative !== undefined) return nominative;
  const endings = BY_LAST.get(word.at(-1) as string);
  if (endings === undefined) return word;
  for (const ending of endings) {
    if (word.length - ending.length < SHORTEST || !word.endsWith(ending)) continue;
    // aqua, lingua: the u belongs to the consonant.
    const before = word.charCodeAt(word.length - ending.length - 1);
    if ((ending === 'uum' || ending === 'ui') && (before === Q || before === G)) continue;
    return word.slice(0, word.length - ending.length);
  }
  return word;
}

const Q = 0x71;
const G = 0x67;

/** Nominatives of the third declension that are shorter than the stem: urbs, dux, mons, nomen, iudex. */
function ofThird(word: string): string | undefined {
  if (word.endsWith('x')) {
    if (word.endsWith('ex') && word.length > 4) return `${word.slice(0, -2)}ic`;
    return `${word.slice(0, -1)}c`;
  }
  if (word.endsWith('ns') || word.endsWith('rs')) return `${word.slice(0, -1)}t`;
  if (word.endsWith('bs') || word.endsWith('ps') || word.endsWith('ms')) return word.slice(0, -1);
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}in`;
  return undefined;
}

/** What the cases of one noun still differ in when their endings are gone. */
function shortened(stem: string): string {
  let short = stem;
  // Cicero and Ciceron(is), imago and imagin(is), civitas and civitat(is), virtus and virtut(is)
  if (short.endsWith('on') && short.length > 3) short = short.slice(0, -2);
  else if (short.length > 4 && /(?:[aiour]gin|din)$/.test(short)) short = short.slice(0, -2);
  else if (short.length > 5 && /(?:it|iet|st|ert|unt)at$/.test(short)) short = short.slice(0, -2);
  else if (short.length > 4 && short.endsWith('ut')) short = short.slice(0, -2);
  if (short.length > 3 && short.endsWith('i')) short = short.slice(0, -1);
  else if (short.length > 4 && short.endsWith('u') && !/[qg]u$/.test(short)) short = short.slice(0, -1);
  // magister and magistr(i), opus, oper(is): where a vowel stands before -er, it stays.
  if (short.length > 3 && /[^aeiou]er$/.test(short)) return `${short.slice(0, -2)}r`;
  return short;
}

const list = (words: string) => words.trim().split(/\s+/);

/** Words in -que that hold no `and`. */
const WITH_QUE = new Set(
  list(`atque neque quoque usque denique itaque namque utique undique ubique plerumque plerique pleraeque pleraque
quisque quaeque quodque quidque quemque quamque cuiusque cuique quosque uterque utraque utrumque utrique utramque utroque
utriusque absque quinque quandoque quousque utrobique abusque adusque peraeque aeque susque plerosque plerisque`),
);

/** Whole paradigms that no rule reaches. */
const IRREGULAR = new Map(
  list(`rex=reg lex=leg grex=greg remex=remig coniux=coniug coniunx=coniug nox=noct nix=niv senex=sen supellex=supellectil
tempus=tempor corpus=corpor pectus=pector litus=litor frigus=frigor decus=decor facinus=facinor pecus=pecor opus=opr
genus=genr vulnus=vulnr sidus=sidr pondus=pondr foedus=foedr munus=munr scelus=scelr onus=onr holus=holr latus=latr
ius=iur jus=iur iura=iur jura=iur rus=rur crus=crur flos=flor mos=mor honos=honor os=or aes=aer cor=cord lac=lact
miles=milit comes=comit eques=equit pedes=pedit hospes=hospit dives=divit limes=limit trames=tramit stipes=stipit
caput=capit interpres=interpret sacerdos=sacerdot custos=custod nepos=nepot heres=hered pes=ped obses=obsid
praeses=praesid princeps=princip auceps=aucup particeps=particip municeps=municip anceps=ancipit praeceps=praecipit
lapis=lapid pulvis=pulvr cinis=cinr sanguis=sanguin bos=bov palus=palud laus=laud fraus=fraud merces=merced quies=quiet
abies=abiet paries=pariet obsides=obsid iter=itinr pater=patr mater=matr frater=fratr homo=hom homines=hom hominis=hom
hominem=hom homini=hom homine=hom hominum=hom hominibus=hom nemo=nemo caro=carn carnis=carn carnem=carn carne=carn
virgo=virg iuppiter=iov juppiter=iov iupiter=iov jupiter=iov iovis=iov jovis=iov iovi=iov jovi=iov iovem=iov jovem=iov
iove=iov jove=iov res=res rei=res rem=res re=res rerum=res rebus=res vis=vis vim=vis vi=vis vires=vis virium=vis
viribus=vis viris=vir vir=vir viri=vir viro=vir virum=vir virorum=vir viros=vir deus=de dei=de deo=de deum=de di=de dii=de
deorum=de deos=de diis=de dis=de dea=dea deae=dea deam=dea dies=di diei=di diem=di die=di dierum=di diebus=di
domus=dom domi=dom domum=dom domo=dom domos=dom domibus=dom domorum=dom domuum=dom spes=sp spei=sp spem=sp spe=sp
sex=sex dux=duc crux=cruc lux=luc pax=pac vox=voc fax=fac fex=faec vetus=vetr maius=maior minus=minor melius=melior
pons=pont fons=font regio=regio
regionis=regio regioni=regio regionem=regio regione=regio regiones=regio regionum=regio regionibus=regio temporum=tempor
corporum=corpor pectorum=pector litorum=litor imperatorum=imperator senatorum=senator doctorum=doctor auctorum=auctor
scriptorum=scriptor oratorum=orator praetorum=praetor professorum=professor laborum=labor honorum=honor florum=flor
morum=mor maiorum=maior minorum=minor`).map((pair) => pair.split('=') as [string, string]),
);
