/**
 * Tells two forms of one stem apart that no noun has both of: Gizan and Gizen, Kokko and Koko, Iida and Iitan, liiton and liitton. The
 * stemmer takes off the vowel that a word ends in and the grade of its last stop, so that a slip in them leaves no trace. What
 * a form says of its nominative is read where its ending says it; of all others, plurals first, nothing is said.
 */
export function areSpeltApart(a: string, b: string): boolean {
  // Nelson, Nelsonin: the n of a nominative is no ending.
  if (a === b || a.startsWith(b) || b.startsWith(a)) return false;
  const [one, two] = [read(plain(a)), read(plain(b))];
  if (one === undefined || two === undefined) return false;
  if (![...one.vowels].some((vowel) => two.vowels.includes(vowel))) return true;
  return haveOtherStops(one, two) || haveOtherStops(two, one);
}

/** Stanleyssa and Stanleyssä: of names nobody knows for sure which vowels go with theirs. */
function plain(lower: string): string {
  return lower.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('y', 'u');
}

interface Reading {
  /** The vowels that its stem may end in. */
  readonly vowels: string;
  /** The stop before that vowel, twice where it is long, or d or v. */
  readonly stop: string;
  /** True where the ending closes the syllable, so that the stop is in its weak grade. */
  readonly isClosed: boolean;
}

const FORM = /^(?<base>.*?[^aeiou])(?<vowel>[aeiou])(?<ending>n|ssa|lla|lta|lle|ksi|na|(?<long>[aeiou])n?|)$/;
/** Genitives of plurals: Salojen, Lahtien, maiden. */
const PLURAL = /(?:[ijdt]en|ain|seen|hon|han|hen)$/;
/** Words in -ta may be partitives, words in -i have -e- or -i- before endings, and others may end in a case behind two vowels: Porvoossa. */
const DOUBTFUL = /(?:ta|ssa|lla|lle|[aeiou]na|i)$/;
const STOP = /(?:(?<twice>kk|pp|tt)|(?<=[aeioulrmnh])(?<once>[kptdv]))$/;
const SHORTEST = 4;

function read(lower: string): Reading | undefined {
  if (lower.length < SHORTEST || PLURAL.test(lower)) return undefined;
  const groups = FORM.exec(lower)?.groups;
  if (groups === undefined) return undefined;
  const { base = '', vowel = '', ending = '', long } = groups;
  if (long !== undefined) return readLong(base, vowel, ending, long);
  const last = ending.at(-1) ?? '';
  if (ending === '' && DOUBTFUL.test(lower)) return undefined;
  // Salla and Ville may be nominatives as well, and of what ends in -issa most are plurals.
  if (ending.length > 1) return vowel === 'i' ? undefined : { vowels: vowel + last, stop: '', isClosed: true };
  return { vowels: vowel, stop: stopOf(base, vowel), isClosed: ending === 'n' };
}

/** Gizaan, Gizaa, Saloa: an illative, or a partitive; Korea is a nominative. */
function readLong(base: string, vowel: string, ending: string, long: string): Reading | undefined {
  if (ending.endsWith('n'))
    return vowel === long ? { vowels: vowel, stop: stopOf(base, vowel), isClosed: false } : undefined;
  if (long !== 'a' || vowel === 'i') return undefined;
  return { vowels: vowel + long, stop: stopOf(base, vowel), isClosed: false };
}

/** tarvike, tarvikkeen: words in -e are strong where others are weak. */
function stopOf(base: string, vowel: string): string {
  if (vowel === 'e') return '';
  const groups = STOP.exec(base)?.groups;
  return groups?.twice ?? groups?.once ?? '';
}

function haveOtherStops({ stop: one, isClosed: isOneClosed }: Reading, { stop: two, isClosed }: Reading): boolean {
  if (one.length === 2 && two === one[0]) return isOneClosed || !isClosed;
  const strong = one === 'd' ? 't' : one === 'v' ? 'p' : undefined;
  return strong !== undefined && !isOneClosed && two[0] === strong;
}
