import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import { closedWords } from '../text/closed-words';
import { type FoldedForms, foldedForms } from '../text/folded-forms';
import { type Sentence, sentences } from '../text/sentences';
import { type Form, numbersOfForms, type Words, words } from '../text/words';

/** Two sentences that share most of their words, and what each has of its own. */
export interface NearDuplicate {
  readonly first: Sentence;
  readonly second: Sentence;
  /** True where the two stand side by side and it is their content words that are counted. */
  readonly isEcho: boolean;
  /** Share of common words, 0 to 1 (Dice coefficient of the two bags of words). */
  readonly likeness: number;
  /** How many sentences on the second one stands; 1 where it follows at once. */
  readonly distance: number;
  /** What the first sentence has of its own. */
  readonly firstOnly: readonly Form[];
  readonly secondOnly: readonly Form[];
}

// MinHash with 5 bands of 3 finds 97 of 100 pairs that share 80 % of their words, in one pass (Broder 1997).
const BANDS = 5;
const ROWS = 3;
/** Sentences that a bucket keeps: a template repeated a thousand times is compared with its first few only. */
const BUCKET = 3;
const FEWEST_WORDS = 8;
/** No more than a byte can count. */
const MOST_WORDS = 200;
const LEAST_LIKENESS = 0.5;

/** Pairs of sentences of eight words or more that share at least half of their words and are not the same. */
export const nearDuplicates = defineAnalysis({
  id: 'near-duplicates',
  needs: { words, sentences, foldedForms },
  run: ({ language }, facts): readonly NearDuplicate[] => {
    const spellings = spellingsOf(facts.words, facts.foldedForms);
    return findPairs(facts.sentences, spellings, contentOf(facts.words, language));
  },
});

function findPairs(
  sentenceList: readonly Sentence[],
  spellings: Spellings,
  content: Int32Array,
): readonly NearDuplicate[] {
  const hashes = hashForms(spellings.all);
  const buckets = new Buckets(BANDS * sentenceList.reduce((sum, sentence) => sum + Number(isComparable(sentence)), 0));
  const known = new Set<number>();
  const found: NearDuplicate[] = [];
  const minima = new Int32Array(BANDS * ROWS);
  const bag = new Bag(spellings);
  const echoes = new Echoes(spellings, content);
  const tried: number[] = [];
  for (let index = 0; index < sentenceList.length; index += 1) {
    const sentence = sentenceList[index] as Sentence;
    const echo = echoes.of(sentenceList, index);
    if (echo !== undefined) found.push(echo);
    if (echo !== undefined || !isComparable(sentence)) continue;
    // What is repeated exactly is another analysis's part, and would fill the buckets.
    const exact = hashOf(sentence, spellings.lowers);
    if (known.has(exact)) continue;
    known.add(exact);
    lowerMinima(minima, hashes, spellings.all, sentence);
    bag.fill(sentence);
    // A sentence that was said twice often stands right behind the first, where less likeness is telling.
    let partner = index - 1;
    let likeness = index === 0 ? 0 : bag.likenessTo(sentenceList[index - 1] as Sentence);
    tried.length = 0;
    tried.push(index - 1);
    for (let band = 0; band < BANDS; band += 1) {
      let key = band + 1;
      for (let row = 0; row < ROWS; row += 1) key = Math.imul(key, 0x01000193) ^ (minima[band * ROWS + row] as number);
      const place = buckets.placeOf(key);
      for (let member = 0; member < BUCKET; member += 1) {
        const other = buckets.member(place, member);
        if (other === -1) {
          buckets.put(place, member, index);
          break;
        }
        if (tried.includes(other)) continue;
        tried.push(other);
        const rival = bag.likenessTo(sentenceList[other] as Sentence);
        if (rival <= likeness) continue;
        likeness = rival;
        partner = other;
      }
    }
    bag.empty();
    if (likeness > 0) found.push(new Pair(sentenceList, [partner, index], likeness, false, spellings));
  }
  return found;
}

/** How far back a sentence is compared by its content words, which also tell in a short one. */
const NEAREST = 2;
const FEWEST_CONTENT = 3;
const MANY_CONTENT = 5;
const LEAST_ECHO = 0.85;
const LEAST_LONG_ECHO = 0.75;
/** Letters that forms of one word share: winner, winners. */
const STEM = 5;

/** For each spelling a number for its first letters, from 1 on; 0 for a function word. */
function contentOf({ forms }: Words, language: Language): Int32Array {
  const closed = closedWords(language);
  const numbers = new Map<string, number>();
  return numbersOfForms(Int32Array, forms, ({ lower, isNumber }) => {
    if (!isNumber && (lower.length < 3 || closed.has(lower))) return 0;
    const beginning = isNumber ? lower : lower.slice(0, STEM);
    let number = numbers.get(beginning);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(beginning, number);
    }
    return number;
  });
}

/** The content words of the latest sentences, each once, for every sentence to be compared with those right before it. */
class Echoes {
  readonly #spellings: Spellings;
  readonly #content: Int32Array;
  /** For each number of a content word the last sentence that has it, one more than its index. */
  readonly #last: Int32Array;
  /** The content words of the last few sentences in turn, and how many they are; -1 for a sentence that is too long. */
  readonly #words: Int32Array;
  readonly #counts = new Int32Array(NEAREST + 1);

  constructor(spellings: Spellings, content: Int32Array) {
    this.#spellings = spellings;
    this.#content = content;
    this.#last = new Int32Array(content.length + 1);
    this.#words = new Int32Array((NEAREST + 1) * MOST_WORDS);
  }

  /** One of the two sentences before, where it has nearly all the content words of this one; to be asked of each in turn. */
  of(list: readonly Sentence[], index: number): NearDuplicate | undefined {
    const sentence = list[index] as Sentence;
    const own = this.#read(sentence, index);
    if (own < FEWEST_CONTENT) return undefined;
    for (let back = 1; back <= NEAREST && back <= index; back += 1) {
      const other = list[index - back] as Sentence;
      const count = this.#counts[(index - back) % (NEAREST + 1)] as number;
      if (count === -1 || other.lastWord - other.firstWord > 3 * (sentence.lastWord - sentence.firstWord)) continue;
      const shared = this.#sharedWith(index, index - back, count);
      const likeness = (2 * shared) / (own + count);
      if (shared < FEWEST_CONTENT || likeness < (shared < MANY_CONTENT ? LEAST_ECHO : LEAST_LONG_ECHO)) continue;
      if (isSame(other, sentence, this.#spellings.lowers)) continue;
      return new Pair(list, [index - back, index], likeness, true, this.#spellings);
    }
    return undefined;
  }

  /** How many content words a sentence has. */
  #read({ firstWord, lastWord }: Sentence, index: number): number {
    const [last, words, content] = [this.#last, this.#words, this.#content];
    const { formIds } = this.#spellings.all;
    const turn = index % (NEAREST + 1);
    let count = 0;
    if (lastWord - firstWord > MOST_WORDS) count = -1;
    else {
      for (let word = firstWord; word < lastWord; word += 1) {
        const key = content[formIds[word] as number] as number;
        if (key === 0 || last[key] === index + 1) continue;
        last[key] = index + 1;
        words[turn * MOST_WORDS + count] = key;
        count += 1;
      }
    }
    this.#counts[turn] = count;
    return count;
  }

  #sharedWith(index: number, other: number, count: number): number {
    const [last, words] = [this.#last, this.#words];
    const from = (other % (NEAREST + 1)) * MOST_WORDS;
    let shared = 0;
    for (let at = from; at < from + count; at += 1) if (last[words[at] as number] === index + 1) shared += 1;
    return shared;
  }
}

/** The smallest hash of any word of the sentence, row by row. */
function lowerMinima(minima: Int32Array, { from, small, seeds }: Hashes, { formIds }: Words, sentence: Sentence): void {
  const { firstWord, lastWord } = sentence;
  minima.fill(NO_HASH);
  for (let word = firstWord; word < lastWord; word += 1) {
    const id = formIds[word] as number;
    for (let at = from[id] as number; at < (from[id + 1] as number); at += 1) {
      const hash = small[at] as number;
      const row = hash & ROW_BITS;
      if (hash < (minima[row] as number)) minima[row] = hash;
    }
  }
  for (let row = 0; row < BANDS * ROWS; row += 1) {
    if (minima[row] !== NO_HASH) continue;
    let least = NO_HASH;
    for (let word = firstWord; word < lastWord; word += 1)
      least = Math.min(least, rowHash(seeds[formIds[word] as number] as number, row));
    minima[row] = least;
  }
}

/** The first few sentences under each key, in one flat array: a map of lists would be made of forty thousand objects. */
class Buckets {
  /** The members of each place, one more than their indexes and 0 where there are fewer, and behind them its key. */
  readonly #places: Int32Array;
  readonly #mask: number;

  constructor(most: number) {
    let size = 16;
    while (size < 2 * most) size *= 2;
    this.#mask = size - 1;
    this.#places = new Int32Array(size * (BUCKET + 1));
  }

  /** Where the members of a key stand; an empty place becomes the key's. */
  placeOf(key: number): number {
    const places = this.#places;
    let at = (key ^ (key >>> 15)) & this.#mask;
    while (places[at * (BUCKET + 1)] !== 0 && places[at * (BUCKET + 1) + BUCKET] !== key) at = (at + 1) & this.#mask;
    places[at * (BUCKET + 1) + BUCKET] = key;
    return at * (BUCKET + 1);
  }

  /** The index of a sentence, or -1. */
  member(place: number, index: number): number {
    return (this.#places[place + index] as number) - 1;
  }

  put(place: number, index: number, sentence: number): void {
    this.#places[place + index] = sentence + 1;
  }
}

/** The last bits of a hash are its row. */
const ROW_BITS = 15;
const NO_HASH = 0x7fffffff;
/** A quarter of all hashes are smaller. */
const SMALL = 2 ** 29;

/**
 * Of the hashes of each form, as many as the bands have rows, the small ones. A sentence of some length has one in nearly every
 * row, so that the others need not be looked at, nor kept: they are worked out where it has none.
 */
interface Hashes {
  /** Where those of each form begin in `small`. */
  readonly from: Int32Array;
  readonly small: Int32Array;
  /** For each form a hash of its lower-case spelling, of which the others are made. */
  readonly seeds: Int32Array;
}

function hashForms({ forms }: Words): Hashes {
  const from = new Int32Array(forms.length + 1);
  const small = new Int32Array(forms.length * BANDS * ROWS);
  const seeds = new Int32Array(forms.length);
  let count = 0;
  for (const { id, lower } of forms) {
    let seed = 0x811c9dc5;
    for (let at = 0; at < lower.length; at += 1) seed = Math.imul(seed ^ lower.charCodeAt(at), 0x01000193);
    seeds[id] = seed;
    for (let row = 0; row < BANDS * ROWS; row += 1) {
      const hash = rowHash(seed, row);
      if (hash >= SMALL) continue;
      small[count] = hash;
      count += 1;
    }
    from[id + 1] = count;
  }
  return { from, small, seeds };
}

function rowHash(seed: number, row: number): number {
  let hash = Math.imul(seed ^ Math.imul(row + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) & 0x7fffffff & ~ROW_BITS) | row;
}

function isComparable({ firstWord, lastWord }: Sentence): boolean {
  return lastWord - firstWord >= FEWEST_WORDS && lastWord - firstWord <= MOST_WORDS;
}

function hashOf({ firstWord, lastWord }: Sentence, lowers: Int32Array): number {
  let hash = 0x811c9dc5 ^ (lastWord - firstWord);
  for (let word = firstWord; word < lastWord; word += 1) {
    hash = Math.imul(hash ^ (lowers[word] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** The words of one sentence, each as often as it stands there, for others to be compared with. */
class Bag {
  readonly #lowers: Int32Array;
  readonly #counts: Uint8Array;
  readonly #taken = new Int32Array(MOST_WORDS);
  #sentence: Sentence | undefined;

  constructor({ lowers, counts }: Spellings) {
    this.#lowers = lowers;
    this.#counts = counts;
  }

  fill(sentence: Sentence): void {
    this.#sentence = sentence;
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      const lower = this.#lowers[word] as number;
      this.#counts[lower] = (this.#counts[lower] as number) + 1;
    }
  }

  empty(): void {
    const { firstWord, lastWord } = this.#sentence as Sentence;
    for (let word = firstWord; word < lastWord; word += 1) this.#counts[this.#lowers[word] as number] = 0;
  }

  /** Share of common words, 0 where it is too small or all is the same. */
  likenessTo(other: Sentence): number {
    if (!isComparable(other)) return 0;
    const own = this.#sentence as Sentence;
    const [length, otherLength] = [own.lastWord - own.firstWord, other.lastWord - other.firstWord];
    // Bags of so different a size cannot share half of their words.
    if (length > 3 * otherLength || otherLength > 3 * length) return 0;
    const [lowers, counts, taken] = [this.#lowers, this.#counts, this.#taken];
    // So many words of the other one may lack before too few are left.
    let spare = otherLength - Math.ceil((LEAST_LIKENESS * (length + otherLength)) / 2);
    let common = 0;
    for (let word = other.firstWord; word < other.lastWord && spare >= 0; word += 1) {
      const lower = lowers[word] as number;
      const count = counts[lower] as number;
      if (count === 0) {
        spare -= 1;
        continue;
      }
      counts[lower] = count - 1;
      taken[common] = lower;
      common += 1;
    }
    for (let index = 0; index < common; index += 1) {
      (counts[taken[index] as number] as number) += 1;
    }
    if (spare < 0) return 0;
    const likeness = (2 * common) / (length + otherLength);
    return likeness < LEAST_LIKENESS || (common === length && isSame(own, other, this.#lowers)) ? 0 : likeness;
  }
}

function isSame(a: Sentence, b: Sentence, lowers: Int32Array): boolean {
  const length = a.lastWord - a.firstWord;
  if (b.lastWord - b.firstWord !== length) return false;
  for (let at = 0; at < length; at += 1) if (lowers[a.firstWord + at] !== lowers[b.firstWord + at]) return false;
  return true;
}

/** A pair; what each sentence has of its own is worked out when it is asked for, since few pairs are told of. */
class Pair implements NearDuplicate {
  readonly first: Sentence;
  readonly second: Sentence;
  readonly likeness: number;
  readonly distance: number;
  readonly isEcho: boolean;
  readonly #spellings: Spellings;
  #own: { readonly firstOnly: readonly Form[]; readonly secondOnly: readonly Form[] } | undefined;

  constructor(
    list: readonly Sentence[],
    [first, second]: readonly [number, number],
    likeness: number,
    isEcho: boolean,
    spellings: Spellings,
  ) {
    this.first = list[first] as Sentence;
    this.second = list[second] as Sentence;
    this.likeness = likeness;
    this.distance = second - first;
    this.isEcho = isEcho;
    this.#spellings = spellings;
  }

  get firstOnly(): readonly Form[] {
    this.#own ??= differenceOf(this.first, this.second, this.#spellings);
    return this.#own.firstOnly;
  }

  get secondOnly(): readonly Form[] {
    this.#own ??= differenceOf(this.first, this.second, this.#spellings);
    return this.#own.secondOnly;
  }
}

/** What each sentence has of its own; `counts` is scratch space, all zero before and after. */
function differenceOf(first: Sentence, second: Sentence, { all, lowers, counts }: Spellings) {
  const firstOnly: Form[] = [];
  const secondOnly: Form[] = [];
  for (let word = first.firstWord; word < first.lastWord; word += 1) {
    const lower = lowers[word] as number;
    counts[lower] = (counts[lower] as number) + 1;
  }
  for (let word = second.firstWord; word < second.lastWord; word += 1) {
    const lower = lowers[word] as number;
    const count = counts[lower] as number;
    if (count === 0) secondOnly.push(all.form(word));
    else counts[lower] = count - 1;
  }
  for (let word = first.firstWord; word < first.lastWord; word += 1) {
    const lower = lowers[word] as number;
    if ((counts[lower] as number) > 0) firstOnly.push(all.form(word));
    counts[lower] = 0;
  }
  return { firstOnly, secondOnly };
}

interface Spellings {
  readonly all: Words;
  /** For each word of the article, one number for all its spellings that differ in case only. */
  readonly lowers: Int32Array;
  /** For each of these numbers, how often it stands in a sentence: in as little room as may be, since that is read at random. */
  readonly counts: Uint8Array;
}

function spellingsOf(all: Words, folded: FoldedForms): Spellings {
  const lowers = new Int32Array(all.count);
  for (let word = 0; word < all.count; word += 1) lowers[word] = folded[all.formIds[word] as number] as number;
  return { all, lowers, counts: new Uint8Array(all.forms.length) };
}
