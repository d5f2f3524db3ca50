import { remember } from '../../core/remember';
import { foldLetters, type LetterFolds } from './fold-letters';

/** The consonants of a name as it is said, and the vowels before, between and behind them: one more than there are of them. */
interface Reading {
  readonly consonants: string;
  readonly vowels: readonly string[];
}

/** How spellings are read in every language, into one letter a consonant: S for sh, C for ch, J for j and z. */
const READ: LetterFolds = [
  [/^kn|^gn/, 'n'],
  [/^wr/, 'r'],
  [/^x/, 'z'],
  [/i?gh(?=t)/, 'i'],
  [/eaux?$|ault$|aul?d$/, 'o'],
  [/tzsch/g, 'tS'],
  [/tsch|tch|cz/g, 'C'],
  [/sch(?=[aeiouylmnrtw])|sh/g, 'S'],
  [/ph/g, 'f'],
  [/dt$/, 't'],
  [/ck|q(?=u)/g, 'k'],
  [/x/g, 'ks'],
  [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/c(?!h)|q/g, 'k'],
  [/w(?=[aeiouy])/g, 'v'],
  [/w/g, 'u'],
  [/dg(?=[eiy])/g, 'J'],
  [/mb$/, 'm'],
  [/l(?=n$)/, ''],
  [/(?<=[aeiou])y(?=[aeiou])/g, 'i'],
  [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''],
];
/** What some languages read so and others not. */
const OPTIONAL: LetterFolds = [
  [/ch/g, 'S'],
  [/(?<!^)ch|^ch(?=[lor])/g, 'k'],
  [/ch/g, 'C'],
  [/g(?=[eiy])/g, 'J'],
  [/sz/g, 'S'],
  [/z/g, 'ts'],
  [/z/g, 's'],
  [/(?<=[aeiou])s(?=[aeiou])/g, 'J'],
  [/j/g, 'y'],
  [/j/g, 'h'],
  [/ngh?/g, 'n'],
  [/ll(?=[aeiou])/g, 'y'],
  [/v/g, 'f'],
  [/th/g, 'd'],
  [/(?<=[nrlm])h(?=[aeiou])/g, 'ah'],
  [/ier$/, 'ie'],
  [/es$/, ''],
  [/(?<=[aeiouyrn])[tdspxzkg]+$/, ''],
  [/n[tdks]$/, ''],
];
const ALWAYS: LetterFolds = [
  [/(?<=[^aeiou])h/g, ''],
  [/[jz]/g, 'J'],
  [/(?<=[^aeiou]|^)y(?=[aeiou])/g, 'i'],
  [/y(?![aeiou])/g, 'i'],
  [/(?<=[aeiou])y(?=[aeiou])/g, 'i'],
  [/m(?=[^aeiou])/g, 'n'],
  [/b/g, 'v'],
  [/w/g, 'v'],
  [/([^aeiou])\1+/g, '$1'],
];
const MOST_READINGS = 48;

/** How a name in Latin letters may be said, in whichever language. */
const readingsOf = remember((name: string): readonly Reading[] => {
  const base = foldLetters(name, READ);
  const all = new Set([base]);
  for (const [pattern, to] of OPTIONAL)
    for (const one of [...all]) {
      if (all.size === MOST_READINGS) break;
      all.add(one.replace(pattern, to));
    }
  return [...all].map((one) => split(foldLetters(one.replace(/ch/g, 'C'), ALWAYS)));
});

/** What a word in Devanagari says, once it is romanised. */
const saidAs = remember(
  (romanised: string): Reading => split(foldLetters(romanised.replace(/sh/g, 'S').replace(/ch|c/g, 'C'), ALWAYS)),
);

function split(sound: string): Reading {
  return { consonants: sound.replace(/[aeiou]/g, ''), vowels: sound.split(/[^aeiou]/) };
}

/**
 * How Indian names are romanised, and what Devanagari says, folded alike: ee and i, oo and u, w and v, ngh and nh, x and ksh, the gy, dny and gn
 * of ज्ञ, ph and f, zh and ळ, jh and झ, ai, ay and e, au, ou, ow and o.
 */
const ROMANISED: LetterFolds = [
  [/ngh/g, 'nh'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/zh/g, 'l'],
  [/z/g, 'j'],
  [/dny|gny|gy|gn|jny/g, 'jn'],
  [/ee|ii/g, 'i'],
  [/oo|uu/g, 'u'],
  [/aa/g, 'a'],
  [/ai(?![aeiou])|ei(?=[^aeiou])|[ae]y(?=[^aeiou])/g, 'e'],
  [/au|ou|[ao]w(?![aeiou])/g, 'o'],
  [/w/g, 'v'],
  [/iy(?=[aeiou])/g, 'i'],
  [/m(?=[^aeiou])/g, 'n'],
  [/(?<=[^aeiou])h/g, ''],
  [/(?<=[^aeiou])y(?=[^aeiou]|$)/g, 'i'],
  [/([^aeiou])\1+/g, '$1'],
];
/** What the romanisations of some regions have: Brinda, Amruta. */
const REGIONAL: LetterFolds = [
  [/b/g, 'v'],
  [/(?<=[^aeiou])ru(?=[^aeiou])/g, 'ri'],
];
const FINAL_VOWEL = /[aeiou]+$/;
const SILENT = /a/g;
const NASAL = /m(?=[^aeiou])/g;
/** A neuter as it is said: Amritapuram. */
const NEUTER = /am$/;
/** What a case has in the place of the vowel that a name ends in. */
const CASE = /^[aeiouy]*(?:[mn]$|s[iy]|t|[eiu]na|na[mn]|b[iy]a?[sn]?|su|y?a(?:[mns]$)?)?[aeiou]*$/;

/** A name or a word as all its romanisations are written. */
interface Plain {
  readonly whole: string;
  /** The same without the vowel that it ends in. */
  readonly core: string;
  /** The core without the vowel that may be silent: Deshpande, Kulkarni, Ramsingh. */
  readonly bare: string;
  /** The core as all regions write it. */
  readonly regional: string;
}

const plain = remember((text: string): Plain => {
  const whole = foldLetters(text, ROMANISED);
  const core = whole.replace(FINAL_VOWEL, '');
  const bare = core.replace(SILENT, '').replace(NASAL, 'n');
  return { whole, core, bare, regional: foldLetters(core, REGIONAL) };
});

/** Tells whether a name is a word in Devanagari, letter by letter, in whatever case that stands; both the word and its stem are romanised. */
export function isRomanised(name: string, romanised: string, stem = romanised): boolean {
  const [one, two] = [plain(name), plain(romanised)];
  if (areOne(one, two) || (stem !== romanised && areOne(one, plain(stem)))) return true;
  const isCase = (start: string) =>
    start.length >= LONG && two.whole.startsWith(start) && CASE.test(two.whole.slice(start.length));
  return isCase(one.core) || (NEUTER.test(one.whole) && isCase(one.whole.replace(NEUTER, '')));
}

/** What a name and a word have in common of which `isRomanised` or `isSaidAs` is true: at least one of these. */
export function readingTracesOfName(name: string): readonly string[] {
  const { whole, core, bare, regional } = plain(name);
  return [
    ...tracesOf({ core, bare, regional }),
    ...[core, whole.replace(NEUTER, '')].flatMap(startOf),
    ...readingsOf(name).map(({ consonants }) => `said ${consonants}`),
  ];
}

/** The same of a word in Devanagari, which is romanised, and of its stem. */
export function readingTracesOfWord(romanised: string, stem: string): readonly string[] {
  return [
    ...[romanised, stem].flatMap((text) => [...tracesOf(plain(text)), `said ${saidAs(text).consonants}`]),
    ...startOf(plain(romanised).whole),
  ];
}

function tracesOf({ core, bare, regional }: Omit<Plain, 'whole'>): readonly string[] {
  return [`core ${core}`, `bare ${bare}`, `regional ${regional}`];
}

function startOf(text: string): readonly string[] {
  return text.length < LONG ? [] : [`start ${text.slice(0, LONG)}`];
}

function areOne(one: Plain, two: Plain): boolean {
  if (one.core === two.core) return true;
  if (one.bare === two.bare) return one.bare.length >= LONG;
  return one.regional === two.regional && Math.min(one.core.length, two.core.length) >= LONG;
}

const FEWEST = 2;
const LONG = 5;
const FEW = 3;

/**
 * Tells whether a word in Devanagari may be how a name in Latin letters is said: Beaumont, बोमोन्; Michael, माइकल्. All consonants are the
 * same, and no vowel is far from the other; of a name with two consonants each vowel must be the same.
 */
export function isSaidAs(name: string, romanised: string): boolean {
  const said = saidAs(romanised);
  if (said.consonants.length < FEWEST) return false;
  return readingsOf(name).some(
    ({ consonants, vowels }) =>
      consonants === said.consonants &&
      vowels.every((vowel, at) => mayBeHeard(vowel, said.vowels[at] as string, at === vowels.length - 1)) &&
      (consonants.length > FEW ||
        vowels.filter((vowel, at) => areNear(vowel, said.vowels[at] as string)).length >= FEWEST),
  );
}

/** i and e, o and u are heard for one another; an a is heard for any vowel that has no stress, and is silent elsewhere. */
function mayBeHeard(written: string, heard: string, isLast: boolean): boolean {
  if (isLast)
    return areNear(written, heard) || (written === '' ? heard === 'a' : heard === '' && /^[eo]$/.test(written));
  if (written === '' || heard === '') return !/[eiou]/.test(heard || written.replace(/^[eo]$/, ''));
  return areNear(written, heard) || heard === 'a' || (written === 'a' && heard === 'o');
}

function areNear(written: string, heard: string): boolean {
  if (heard === '') return written === '';
  if (/[ei]/.test(heard) && /[eiy]|a[iy]/.test(written)) return true;
  if (heard === 'e' && written === 'a') return true;
  if (/[ou]/.test(heard) && /[ou]|a[uw]/.test(written)) return true;
  return heard === 'a' && written.startsWith('a');
}
