import { MtlintError } from '../core/error';
import type { Language } from '../core/language';
import type { Lexicon, LexiconReader } from '../core/lexicon';
import { languages } from './packs';

/** The first byte of each file, which a changed form of any of them raises. */
export const FORM = 2;
/** How words are marked that stand in texts of every kind, and those that stand in next to none; a mark is less than `MARKS`. */
export const GENERAL = 1;
export const RARE = 2;
export const MARKS = 4;
/** Of one word fewer meanings are kept. */
export const MEANINGS = 16;
/** Meanings that two bytes can number stand first, and the others, less this, behind them. */
export const HIGH = 65_536;
/** No language has as many words. */
const MOST_PLACES = 2 ** 20;
const BITS = 24;
const MASK = 2 ** BITS - 1;
const LIKELY = 0.6;
const STRONG = 1;
// Of one phrase more meanings are never needed; the bound keeps their products few.
const MOST_COMPOSED = 64;
const NONE: readonly number[] = [];
const NO_INITIALS: ReadonlySet<string> = new Set();

/** What a lexicon knows where there is none. */
export const noLexicon: Lexicon = {
  isKnown: false,
  translates: () => false,
  meaningsOf: () => NONE,
  of: () => noLexicon,
  sameSense: () => 0,
  pairsOf: () => NONE,
  hintsOf: () => NONE,
  pairsOfMeaning: () => NONE,
  knows: () => false,
  englishOf: () => 0,
  knowsEnglish: () => false,
  isGeneral: () => false,
  isRare: () => true,
  initialsOf: () => NO_INITIALS,
  initialOfMeaning: () => undefined,
  soundsLike: () => false,
  phraseOf: () => 0,
  spokenAs: () => NONE,
};

/** How the file of initials is named, and how it writes one. */
export const englishInitials = {
  name: 'en-initials',
  code: (word: string): number => word.charCodeAt(0) - 0x60,
  letter: (code: number): string => String.fromCharCode(code + 0x60),
};

/** How the file of consonants is named, and what it holds of a word's consonants: a number of sixteen bits. */
export const englishConsonants = {
  name: 'en-consonants',
  code: (consonants: string): number => hashOf(consonants) & 0xffff || 1,
};

/** How the file of pronunciations is named, and what it holds of one: a number of 24 bits. */
export const englishSounds = { name: 'en-sounds', code: (key: string): number => hashOf(key), bytes: 6 };

/** What a file holds behind its first byte; throws MtlintError `format` where it is of another form than is read here. */
export function contentOf(file: Uint8Array, name: string): Uint8Array {
  if (file[0] === FORM) return file.subarray(1);
  throw new MtlintError('format', `the form of this file is ${file[0] ?? 'none'}, and this mtlint reads ${FORM}`, {
    place: `lexicon/${name}.bin`,
    remedy: 'install mtlint again',
  });
}

/** The places among the English words that a file has for meanings. */
export function meaningPlacesIn(bytes: Uint8Array): ReadonlySet<number> {
  const { starts, meanings } = readTable(bytes);
  return new Set(meanings.subarray(0, starts.at(-1)));
}

/** The fingerprints of a file, sorted. */
export function fingerprintsIn(bytes: Uint8Array): Int32Array {
  return readTable(bytes).fingerprints;
}

/** How a word is looked up: by its stem, with ё as print has it. */
export function stemOf(language: Language, lower: string): string {
  return fold(language.stem(lower));
}

function fold(stem: string): string {
  return stem.includes('ё') ? stem.replaceAll('ё', 'е') : stem;
}

/** FNV-1a, with its bits mixed once more as MurmurHash3 does. */
function hashOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem.length; at += 1) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
  return mix(hash);
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & MASK;
}

/** What stands for a word or a phrase, whose words may come in any order, in 24 bits. */
export function fingerprintOf(stems: readonly string[]): number {
  return joined(stems.map((stem) => hashOf(fold(stem))));
}

/** The fingerprint of a phrase by those of its words. */
function joined(words: readonly number[]): number {
  return words.length === 1 ? (words[0] as number) : mix(words.reduce((sum, word) => sum + word, 0));
}

/** The words of one file: what `scripts/lexicon` writes, which tells how. */
interface Table {
  readonly fingerprints: Int32Array;
  /** Whether it is general or rare. */
  readonly marks: Uint8Array;
  /** The meanings of word `i` are `meanings[starts[i]]` to `meanings[starts[i + 1]]`: places among the English words. */
  readonly starts: Int32Array;
  readonly meanings: Int32Array;
  /** Where the pairs begin, which are read when one is asked for: of the English words none ever is. */
  readonly end: number;
}

/** Words that mean the same: those of word `i` are `others[starts[i]]` to `others[starts[i + 1]]`. */
interface Pairs {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly isStrong: Uint8Array;
  /** Where what stands behind them in the file begins. */
  readonly end: number;
}

const lexicons = new WeakMap<LexiconReader, Map<string, Lexicon>>();

/** The lexicon of a language, read when it is first asked for anything. */
export function lexiconFor(language: Language, read: LexiconReader): Lexicon {
  const tag = language.tag.split('-')[0] as string;
  const known = lexicons.get(read) ?? new Map<string, Lexicon>();
  lexicons.set(read, known);
  let lexicon = known.get(tag);
  if (lexicon === undefined) {
    lexicon = lazily(() => makeLexicon(tag, read));
    known.set(tag, lexicon);
  }
  return lexicon;
}

/** Most articles have no term of which it is asked. */
function lazily(make: () => Lexicon): Lexicon {
  let made: Lexicon | undefined;
  const get = () => {
    made ??= make();
    return made;
  };
  return {
    get isKnown() {
      return get().isKnown;
    },
    translates: (stems, english) => get().translates(stems, english),
    meaningsOf: (stems) => get().meaningsOf(stems),
    of: (language) => get().of(language),
    sameSense: (a, b) => get().sameSense(a, b),
    pairsOf: (stems) => get().pairsOf(stems),
    hintsOf: (stems) => get().hintsOf(stems),
    pairsOfMeaning: (meaning) => get().pairsOfMeaning(meaning),
    knows: (stems) => get().knows(stems),
    englishOf: (words) => get().englishOf(words),
    knowsEnglish: (words) => get().knowsEnglish(words),
    isGeneral: (stem) => get().isGeneral(stem),
    isRare: (stem) => get().isRare(stem),
    initialsOf: (stems) => get().initialsOf(stems),
    initialOfMeaning: (meaning) => get().initialOfMeaning(meaning),
    soundsLike: (stems, consonants) => get().soundsLike(stems, consonants),
    phraseOf: (meanings) => get().phraseOf(meanings),
    spokenAs: (key) => get().spokenAs(key),
  };
}

function makeLexicon(tag: string, read: LexiconReader): Lexicon {
  const pack = languages.find((language) => language.tag === 'en');
  const file = (name: string) => {
    const bytes = read(name);
    return bytes === undefined ? undefined : contentOf(bytes, name);
  };
  const [own, foreign] = [file(tag), file('en')];
  if (own === undefined || foreign === undefined || pack === undefined) return noLexicon;
  const table = readTable(own);
  const english = tag === 'en' ? table : readTable(foreign);

  let initials: Uint8Array | undefined;
  const initialOfMeaning = (meaning: number): string | undefined => {
    initials ??= file(englishInitials.name) ?? new Uint8Array();
    const code = initials[placeOf(english.fingerprints, meaning)] ?? 0;
    return code > 0 ? englishInitials.letter(code) : undefined;
  };
  const meaningsOf = (fingerprint: number): readonly number[] => {
    const place = placeOf(table.fingerprints, fingerprint);
    if (place < 0) return NONE;
    return Array.from(
      table.meanings.subarray(table.starts[place], table.starts[place + 1]),
      (meaning) => english.fingerprints[meaning] as number,
    );
  };
  /** Fish farm of fish and farm: the phrases that the words of a phrase may make in English. */
  const composed = (stems: readonly string[]): readonly number[] => {
    let phrases: number[][] = [[]];
    for (const stem of stems) {
      const meanings = meaningsOf(fingerprintOf([stem]));
      phrases = phrases.flatMap((phrase) => meanings.map((meaning) => [...phrase, meaning])).slice(0, MOST_COMPOSED);
    }
    return phrases.map(joined);
  };
  const allMeanings = (stems: readonly string[]): readonly number[] => {
    const whole = meaningsOf(fingerprintOf(stems));
    return stems.length === 1 ? whole : [...whole, ...composed(stems)];
  };
  let ownPairs: Pairs | undefined;
  const pairs = (): Pairs => {
    ownPairs ??= readPairs(own, table, table.end);
    return ownPairs;
  };
  let ownHints: Pairs | undefined;
  const hints = (): Pairs => {
    ownHints ??= readPairs(own, table, pairs().end);
    return ownHints;
  };
  const numbersOf = (fingerprint: number, { starts, others }: Pairs): readonly number[] => {
    const place = placeOf(table.fingerprints, fingerprint);
    if (place < 0) return NONE;
    return Array.from(
      others.subarray(starts[place], starts[place + 1]),
      (other) => Math.min(place, other) * MOST_PLACES + Math.max(place, other),
    );
  };
  const pairOf = (a: readonly string[], b: readonly string[]): number => {
    const one = placeOf(table.fingerprints, fingerprintOf(a));
    const two = placeOf(table.fingerprints, fingerprintOf(b));
    if (one < 0 || two < 0) return 0;
    const { starts, others, isStrong } = pairs();
    const from = starts[one] as number;
    const at = others.subarray(from, starts[one + 1]).indexOf(two);
    return at === -1 ? 0 : isStrong[from + at] === 1 ? STRONG : LIKELY;
  };
  let spoken: ReadonlyMap<number, readonly number[]> | undefined;
  const inEnglish = (words: readonly string[]) => fingerprintOf(words.map((word) => stemOf(pack, word)));
  return {
    isKnown: true,
    translates: (stems, words) => allMeanings(stems).includes(inEnglish(words)),
    // What English means, English words are the numbers of.
    meaningsOf: tag === pack.tag ? (stems) => [fingerprintOf(stems)] : allMeanings,
    of: (language) => lexiconFor(language, read),
    sameSense: (a, b) => {
      const pair = pairOf(a, b);
      if (pair > 0 || a.length === b.length) return pair;
      // `piscifactoría` and `granja de peces`: one word means in English what the words of the other do together.
      const [short, long] = a.length < b.length ? [a, b] : [b, a];
      const meanings = meaningsOf(fingerprintOf(short));
      return meanings.length > 0 && composed(long).some((meaning) => meanings.includes(meaning)) ? LIKELY : 0;
    },
    pairsOf: (stems) => numbersOf(fingerprintOf(stems), pairs()),
    hintsOf: (stems) => numbersOf(fingerprintOf(stems), hints()),
    pairsOfMeaning: (meaning) =>
      tag === pack.tag ? numbersOf(meaning, pairs()) : lexiconFor(pack, read).pairsOfMeaning(meaning),
    knows: (stems) => placeOf(table.fingerprints, fingerprintOf(stems)) >= 0,
    englishOf: inEnglish,
    knowsEnglish: (words) => placeOf(english.fingerprints, inEnglish(words)) >= 0,
    isGeneral: (stem) => {
      const place = placeOf(table.fingerprints, fingerprintOf([stem]));
      return place >= 0 && table.marks[place] === GENERAL;
    },
    isRare: (stem) => {
      const place = placeOf(table.fingerprints, fingerprintOf([stem]));
      return place < 0 || table.marks[place] === RARE;
    },
    initialsOf: (stems) => {
      const found = new Set<string>();
      for (const meaning of meaningsOf(fingerprintOf(stems))) {
        const initial = initialOfMeaning(meaning);
        if (initial !== undefined) found.add(initial);
      }
      return found;
    },
    initialOfMeaning,
    soundsLike: (stems, consonants) => {
      const bytes = file(englishConsonants.name);
      if (bytes === undefined) return false;
      const code = englishConsonants.code(consonants);
      return meaningsOf(fingerprintOf(stems)).some((meaning) => {
        const place = placeOf(english.fingerprints, meaning);
        return place >= 0 && ((bytes[2 * place] as number) | ((bytes[2 * place + 1] as number) << 8)) === code;
      });
    },
    phraseOf: joined,
    spokenAs: (key) => {
      spoken ??= readSpoken(file(englishSounds.name), english);
      return spoken.get(englishSounds.code(key)) ?? NONE;
    },
  };
}

/** Where a fingerprint stands in a sorted list; -1 where it does not. */
function placeOf(sorted: Int32Array, fingerprint: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] as number;
    if (value === fingerprint) return middle;
    if (value < fingerprint) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Reads numbers of seven bits a byte, the lowest first. */
class NumberReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  next(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.#bytes[this.at] as number;
      this.at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }
}

function readTable(bytes: Uint8Array): Table {
  const numbers = new NumberReader(bytes, 0);
  const count = numbers.next();
  const fingerprints = new Int32Array(count);
  const marks = new Uint8Array(count);
  const starts = new Int32Array(count + 1);
  const meanings = new Int32Array(bytes.length >> 1);
  let [last, next] = [0, 0];
  for (let word = 0; word < count; word += 1) {
    last += numbers.next();
    fingerprints[word] = last;
    const mark = numbers.next();
    marks[word] = mark % MARKS;
    starts[word] = next;
    const counts = Math.floor(mark / MARKS);
    const [all, high] = [counts % MEANINGS, Math.floor(counts / MEANINGS)];
    for (let left = all; left > 0; left -= 1) {
      const place = (bytes[numbers.at] as number) | ((bytes[numbers.at + 1] as number) << 8);
      meanings[next] = left > high ? place : place + HIGH;
      numbers.at += 2;
      next += 1;
    }
  }
  starts[count] = next;
  return { fingerprints, marks, starts, meanings, end: numbers.at };
}

/** The numbers of English words by the codes of how they are spoken. */
function readSpoken(bytes: Uint8Array | undefined, { fingerprints }: Table): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const step = englishSounds.bytes;
  for (let at = 0; bytes !== undefined && at + step <= bytes.length; at += step) {
    const byte = (index: number) => bytes[at + index] as number;
    const meaning = fingerprints[byte(0) | (byte(1) << 8) | (byte(2) << 16)] as number;
    const code = byte(3) | (byte(4) << 8) | (byte(5) << 16);
    const known = found.get(code);
    if (known === undefined) found.set(code, [meaning]);
    else known.push(meaning);
  }
  return found;
}

/** A pair stands once in the file, with the first of its words, and is found by both. */
function readPairs(bytes: Uint8Array, { fingerprints: { length: count } }: Table, at: number): Pairs {
  const numbers = new NumberReader(bytes, at);
  const read: number[] = [];
  const starts = new Int32Array(count + 1);
  for (let word = 0; word < count; word += 1) {
    let other = word;
    for (let left = numbers.next(); left > 0; left -= 1) {
      const step = numbers.next();
      other += step >> 1;
      read.push(word, other, step & 1);
      starts[word + 1] = (starts[word + 1] as number) + 1;
      starts[other + 1] = (starts[other + 1] as number) + 1;
    }
  }
  for (let word = 0; word < count; word += 1)
    starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  const others = new Int32Array(starts[count] as number);
  const isStrong = new Uint8Array(others.length);
  const free = starts.slice();
  const put = (word: number, other: number, strong: number) => {
    const at = free[word] as number;
    free[word] = at + 1;
    others[at] = other;
    isStrong[at] = strong;
  };
  for (let index = 0; index < read.length; index += 3) {
    const [word, other, strong] = [read[index] as number, read[index + 1] as number, read[index + 2] as number];
    put(word, other, strong);
    put(other, word, strong);
  }
  return { starts, others, isStrong, end: numbers.at };
}
