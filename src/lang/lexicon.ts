import { MtlintError } from '../core/error';
import type { Language } from '../core/language';
import type { Lexicon, LexiconReader } from '../core/lexicon';
import { pivotOf } from '../core/pivot';
import { remember, rememberRow } from '../core/remember';
import { attestedNames } from './attested-names';
import { hashOf, mix } from './fingerprint';
import { languages } from './packs';

/** The first byte of each file, which a changed form of any of them raises. */
export const FORM = 3;
/** How words are marked that stand in texts of every kind, and those that stand in next to none; a mark is a byte. */
export const GENERAL = 1;
export const RARE = 2;
/** Of one word no more meanings are kept. */
export const MEANINGS = 15;
/** Where the numbers of a word begin is written of one word in so many. */
export const STEP = 32;
/** What the highest byte of a pair has in it where the pair is strong. */
export const STRONG_BIT = 128;
/** No language has as many words. */
const MOST_PLACES = 2 ** 20;
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
  knowsAt: () => false,
  englishOf: () => 0,
  knowsEnglish: () => false,
  isGeneral: () => false,
  isRare: () => true,
  initialsOf: () => NO_INITIALS,
  initialOfMeaning: () => undefined,
  soundsLike: () => false,
  phraseOf: () => 0,
  spokenAs: () => NONE,
  knowsName: () => false,
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

/** What a file holds behind its first four bytes, of which the first is its form; throws MtlintError `format` where that is another. */
export function contentOf(file: Uint8Array, name: string): Uint8Array {
  if (file[0] === FORM) return file.subarray(4);
  throw new MtlintError('format', `the form of this file is ${file[0] ?? 'none'}, and this mtlint reads ${FORM}`, {
    place: `lexicon/${name}.bin`,
    remedy: 'install mtlint again',
  });
}

/** The places among the English words that a file has for meanings. */
export function meaningPlacesIn(bytes: Uint8Array): ReadonlySet<number> {
  const { words, meanings } = readTable(bytes);
  return new Set(Array.from(words, (_, place) => numbersIn(meanings, place)).flat());
}

/** The fingerprints of a file, sorted. */
export function fingerprintsIn(bytes: Uint8Array): readonly number[] {
  return Array.from(readTable(bytes).words, fingerprintIn);
}

/** How a word is looked up: by its stem, with ё as print has it. */
export function stemOf(language: Language, lower: string): string {
  return fold(language.stem(lower));
}

function fold(stem: string): string {
  return stem.includes('ё') ? stem.replaceAll('ё', 'е') : stem;
}

/** What stands for a word or a phrase, whose words may come in any order, in 24 bits. */
export function fingerprintOf(stems: readonly string[]): number {
  return stems.length === 1 ? hashOf(fold(stems[0] as string)) : joined(stems.map((stem) => hashOf(fold(stem))));
}

/** The fingerprint of a phrase by those of its words. */
function joined(words: readonly number[]): number {
  return words.length === 1 ? (words[0] as number) : mix(words.reduce((sum, word) => sum + word, 0));
}

/** One file, which `scripts/lexicon/pack.ts` writes: it is read in place, since most articles ask for little of it. */
interface Table {
  /** The fingerprint of each, which they are sorted by, and in the lowest byte whether it is general or rare. */
  readonly words: Uint32Array;
  /** Where the words begin whose fingerprints have the same first bits, and where the last of them end. */
  readonly starts: Uint32Array;
  /** A bit for each row of eight fingerprints that one of the words has: most texts that are looked up are no words. */
  readonly rows: Uint8Array;
  /** As places among the English words. */
  readonly meanings: Rows;
  /** The places of words that mean the same; a pair stands with both of its words. */
  readonly pairs: Rows;
  readonly hints: Rows;
}

/** Numbers of each word, of those that are packed one row behind the other. */
interface Rows {
  /** How many each word has. */
  readonly counts: Uint8Array;
  /** Where the numbers of every `STEP`th word begin. */
  readonly firsts: Uint32Array;
  /** Their lowest 16 bits, and what is above them, with `STRONG_BIT` where a pair is a strong one. */
  readonly lows: Uint16Array;
  readonly tops: Uint8Array;
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
    knowsAt: (text, offset, endOffset) => get().knowsAt(text, offset, endOffset),
    englishOf: (words) => get().englishOf(words),
    knowsEnglish: (words) => get().knowsEnglish(words),
    isGeneral: (stem) => get().isGeneral(stem),
    isRare: (stem) => get().isRare(stem),
    initialsOf: (stems) => get().initialsOf(stems),
    initialOfMeaning: (meaning) => get().initialOfMeaning(meaning),
    soundsLike: (stems, consonants) => get().soundsLike(stems, consonants),
    phraseOf: (meanings) => get().phraseOf(meanings),
    spokenAs: (key) => get().spokenAs(key),
    knowsName: (lower) => get().knowsName(lower),
  };
}

function makeLexicon(tag: string, read: LexiconReader): Lexicon {
  const pack = pivotOf(languages);
  const file = (name: string) => {
    const bytes = read(name);
    return bytes === undefined ? undefined : contentOf(bytes, name);
  };
  const own = file(tag);
  const foreign = pack === undefined ? undefined : file(pack.tag);
  let names: Uint8Array | undefined;
  const knowsName = (lower: string): boolean => {
    names ??= file(attestedNames.name) ?? new Uint8Array();
    return attestedNames.has(names, attestedNames.key(lower));
  };
  // Names are those of all languages.
  if (own === undefined || foreign === undefined || pack === undefined) return { ...noLexicon, knowsName };
  const table = readTable(own);
  const english = tag === pack.tag ? table : readTable(foreign);

  let initials: Uint8Array | undefined;
  const initialOfMeaning = (meaning: number): string | undefined => {
    initials ??= file(englishInitials.name) ?? new Uint8Array();
    const code = initials[placeOf(english, meaning)] ?? 0;
    return code > 0 ? englishInitials.letter(code) : undefined;
  };
  const meaningsOf = (fingerprint: number): readonly number[] => {
    const place = placeOf(table, fingerprint);
    if (place < 0) return NONE;
    return numbersIn(table.meanings, place).map((meaning) => fingerprintIn(english.words[meaning] as number));
  };
  /** Fish farm of fish and farm: the phrases that the words of a phrase may make in English. */
  const composed = rememberRow((stems): readonly number[] => {
    let phrases: number[][] = [[]];
    for (const stem of stems) {
      const meanings = meaningsOf(fingerprintOf([stem]));
      phrases = phrases.flatMap((phrase) => meanings.map((meaning) => [...phrase, meaning])).slice(0, MOST_COMPOSED);
    }
    return phrases.map(joined);
  });
  const allMeanings = (stems: readonly string[]): readonly number[] => {
    const whole = meaningsOf(fingerprintOf(stems));
    return stems.length === 1 ? whole : [...whole, ...composed(stems)];
  };
  const pairsIn = (rows: Rows, fingerprint: number): readonly number[] => {
    const place = placeOf(table, fingerprint);
    if (place < 0) return NONE;
    return numbersIn(rows, place).map((other) => Math.min(place, other) * MOST_PLACES + Math.max(place, other));
  };
  const pairOf = (a: readonly string[], b: readonly string[]): number => {
    const one = placeOf(table, fingerprintOf(a));
    const two = placeOf(table, fingerprintOf(b));
    if (one < 0 || two < 0) return 0;
    const at = numbersIn(table.pairs, one).indexOf(two);
    if (at === -1) return 0;
    const top = table.pairs.tops[startOf(table.pairs, one) + at] as number;
    return (top & STRONG_BIT) > 0 ? STRONG : LIKELY;
  };
  let spoken: ReadonlyMap<number, readonly number[]> | undefined;
  const englishWord = remember((word) => fingerprintOf([stemOf(pack, word)]));
  const inEnglish = (words: readonly string[]) => joined(words.map(englishWord));
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
    pairsOf: (stems) => pairsIn(table.pairs, fingerprintOf(stems)),
    hintsOf: (stems) => pairsIn(table.hints, fingerprintOf(stems)),
    pairsOfMeaning: (meaning) =>
      tag === pack.tag ? pairsIn(table.pairs, meaning) : lexiconFor(pack, read).pairsOfMeaning(meaning),
    knows: (stems) => placeOf(table, fingerprintOf(stems)) >= 0,
    knowsAt: (text, offset, endOffset) => placeOf(table, hashOf(text, offset, endOffset)) >= 0,
    englishOf: inEnglish,
    knowsEnglish: (words) => placeOf(english, inEnglish(words)) >= 0,
    isGeneral: (stem) => {
      const place = placeOf(table, fingerprintOf([stem]));
      return place >= 0 && markIn(table.words[place] as number) === GENERAL;
    },
    isRare: (stem) => {
      const place = placeOf(table, fingerprintOf([stem]));
      return place < 0 || markIn(table.words[place] as number) === RARE;
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
        const place = placeOf(english, meaning);
        return place >= 0 && ((bytes[2 * place] as number) | ((bytes[2 * place + 1] as number) << 8)) === code;
      });
    },
    phraseOf: joined,
    spokenAs: (key) => {
      spoken ??= readSpoken(file(englishSounds.name), english);
      return spoken.get(englishSounds.code(key)) ?? NONE;
    },
    knowsName,
  };
}

/** Where a fingerprint stands among the words; -1 where it does not. */
function placeOf({ words, starts, rows }: Table, fingerprint: number): number {
  if (((rows[fingerprint >>> 6] as number) & (1 << ((fingerprint >>> 3) & 7))) === 0) return -1;
  const bucket = fingerprint >>> BUCKET_BITS;
  let low = starts[bucket] as number;
  let high = (starts[bucket + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = fingerprintIn(words[middle] as number);
    if (value === fingerprint) return middle;
    if (value < fingerprint) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function fingerprintIn(word: number): number {
  return word >>> 8;
}

function markIn(word: number): number {
  return word & 255;
}

function startOf({ counts, firsts }: Rows, word: number): number {
  let start = firsts[Math.floor(word / STEP)] as number;
  for (let at = word - (word % STEP); at < word; at += 1) start += counts[at] as number;
  return start;
}

function numbersIn(rows: Rows, word: number): number[] {
  const count = rows.counts[word] as number;
  if (count === 0) return [];
  const start = startOf(rows, word);
  const numbers: number[] = [];
  for (let at = start; at < start + count; at += 1)
    numbers.push((rows.lows[at] as number) + ((rows.tops[at] as number) & ~STRONG_BIT) * 2 ** 16);
  return numbers;
}

/** Four sizes, then what they are the sizes of: first all numbers of four bytes, then those of two, then bytes. */
function readTable(bytes: Uint8Array): Table {
  let at = 0;
  const next =
    <T>(read: (bytes: Uint8Array, at: number, count: number) => T, size: number) =>
    (count: number) => {
      const numbers = read(bytes, at, count);
      at += count * size;
      return numbers;
    };
  const [fours, twos] = [next(fourBytesOf, 4), next(twoBytesOf, 2)];
  const ones = next((all, from, count) => all.subarray(from, from + count), 1);
  const [count = 0, ...sizes] = fours(4);
  const words = fours(count);
  const firsts = sizes.map(() => fours(Math.ceil(count / STEP)));
  const lows = sizes.map(twos);
  const counts = sizes.map(() => ones(count));
  const [meanings, pairs, hints] = sizes.map(
    (size, row): Rows => ({
      counts: counts[row] as Uint8Array,
      firsts: firsts[row] as Uint32Array,
      lows: lows[row] as Uint16Array,
      tops: ones(size),
    }),
  ) as [Rows, Rows, Rows];
  return { words, starts: startsIn(words), rows: rowsOf(words), meanings, pairs, hints };
}

function rowsOf(words: Uint32Array): Uint8Array {
  const rows = new Uint8Array(2 ** (24 - 6));
  for (let place = 0; place < words.length; place += 1) {
    const fingerprint = fingerprintIn(words[place] as number);
    (rows[fingerprint >>> 6] as number) |= 1 << ((fingerprint >>> 3) & 7);
  }
  return rows;
}

/** So many bits of a fingerprint, of 24, tell words apart whose others are the same: a few dozen of a lexicon. */
const BUCKET_BITS = 12;
const BUCKETS = 2 ** (24 - BUCKET_BITS);

function startsIn(words: Uint32Array): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  let place = 0;
  for (let bucket = 0; bucket <= BUCKETS; bucket += 1) {
    while (place < words.length && fingerprintIn(words[place] as number) >>> BUCKET_BITS < bucket) place += 1;
    starts[bucket] = place;
  }
  return starts;
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Numbers of four bytes, the lowest first: as they stand where the machine has them so and the file is not at an odd place. */
function fourBytesOf(bytes: Uint8Array, at: number, count: number): Uint32Array {
  const from = bytes.byteOffset + at;
  if (isLittleEndian && from % 4 === 0) return new Uint32Array(bytes.buffer, from, count);
  const view = new DataView(bytes.buffer, from, count * 4);
  return Uint32Array.from({ length: count }, (_, index) => view.getUint32(index * 4, true));
}

/** The same of two bytes. */
function twoBytesOf(bytes: Uint8Array, at: number, count: number): Uint16Array {
  const from = bytes.byteOffset + at;
  if (isLittleEndian && from % 2 === 0) return new Uint16Array(bytes.buffer, from, count);
  const view = new DataView(bytes.buffer, from, count * 2);
  return Uint16Array.from({ length: count }, (_, index) => view.getUint16(index * 2, true));
}

/** The numbers of English words by the codes of how they are spoken. */
function readSpoken(bytes: Uint8Array | undefined, { words }: Table): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const step = englishSounds.bytes;
  for (let at = 0; bytes !== undefined && at + step <= bytes.length; at += step) {
    const byte = (index: number) => bytes[at + index] as number;
    const meaning = fingerprintIn(words[byte(0) | (byte(1) << 8) | (byte(2) << 16)] as number);
    const code = byte(3) | (byte(4) << 8) | (byte(5) << 16);
    const known = found.get(code);
    if (known === undefined) found.set(code, [meaning]);
    else known.push(meaning);
  }
  return found;
}
