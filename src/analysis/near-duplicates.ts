import { defineAnalysis } from '../core/analysis';
import { type FoldedForms, foldedForms } from './folded-forms';
import { type Sentence, sentences } from './sentences';
import { type Form, type Words, words } from './words';

/** Two sentences that share most of their words, and what each has of its own. */
export interface NearDuplicate {
  readonly first: Sentence;
  readonly second: Sentence;
  /** Share of common words, 0 to 1 (Dice coefficient of the two bags of words). */
  readonly likeness: number;
  /** How many sentences on the second one stands; 1 where it follows at once. */
  readonly distance: number;
  readonly differing: readonly Form[];
}

// MinHash with 5 bands of 3 finds 97 of 100 pairs that share 80 % of their words, in one pass (Broder 1997).
const BANDS = 5;
const ROWS = 3;
/** Sentences that a bucket keeps: a template repeated a thousand times is compared with its first few only. */
const BUCKET = 3;
const FEWEST_WORDS = 8;
const MOST_WORDS = 200;
const LEAST_LIKENESS = 0.5;

/** Pairs of sentences of eight words or more that share at least half of their words and are not the same. */
export const nearDuplicates = defineAnalysis({
  id: 'near-duplicates',
  needs: { words, sentences, foldedForms },
  run: (_, facts): readonly NearDuplicate[] => findPairs(facts.sentences, spellingsOf(facts.words, facts.foldedForms)),
});

function findPairs(sentenceList: readonly Sentence[], spellings: Spellings): readonly NearDuplicate[] {
  const { lowers } = spellings;
  const hashes = hashForms(spellings.all);
  const buckets = new Buckets(sentenceList.length * BANDS);
  const known = new Set<number>();
  const found: NearDuplicate[] = [];
  const minima = new Int32Array(BANDS * ROWS);
  /** The last sentence that each word stands in, one more than its index. */
  const lastIn = new Int32Array(spellings.all.forms.length);
  const tried: number[] = [];
  for (let index = 0; index < sentenceList.length; index += 1) {
    const sentence = sentenceList[index] as Sentence;
    if (!isComparable(sentence)) continue;
    let fromBefore = 0;
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      if (lastIn[lowers[word] as number] === index) fromBefore += 1;
    }
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      lastIn[lowers[word] as number] = index + 1;
    }
    // What is repeated exactly is another analysis's part, and would fill the buckets.
    const exact = hashOf(sentence, lowers);
    if (known.has(exact)) continue;
    known.add(exact);
    lowerMinima(minima, hashes, spellings.all, sentence);
    // A sentence that was said twice often stands right behind the first, where less likeness is telling.
    let partner: NearDuplicate | undefined;
    if (index > 0 && mayBeLike(sentenceList[index - 1] as Sentence, sentence, fromBefore))
      partner = compare(sentenceList, index - 1, index, spellings);
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
        const pair = compare(sentenceList, other, index, spellings);
        if (pair !== undefined && pair.likeness > (partner?.likeness ?? 0)) partner = pair;
      }
    }
    if (partner !== undefined) found.push(partner);
  }
  return found;
}

/** The smallest hash of any word of the sentence, row by row. */
function lowerMinima(minima: Int32Array, hashes: Int32Array, { formIds }: Words, sentence: Sentence): void {
  minima.fill(0x7fffffff);
  for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
    const from = (formIds[word] as number) * BANDS * ROWS;
    for (let row = 0; row < BANDS * ROWS; row += 1) {
      const hash = hashes[from + row] as number;
      if (hash < (minima[row] as number)) minima[row] = hash;
    }
  }
}

/** Tells whether sentences with at most `common` words in common may be alike enough. */
function mayBeLike(first: Sentence, second: Sentence, common: number): boolean {
  return 2 * common >= LEAST_LIKENESS * (first.lastWord - first.firstWord + second.lastWord - second.firstWord);
}

/** The first few sentences under each key, in flat arrays: a map of lists would be made of forty thousand objects. */
class Buckets {
  readonly #keys: Int32Array;
  readonly #members: Int32Array;
  readonly #mask: number;

  constructor(most: number) {
    let size = 16;
    while (size < 2 * most) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#members = new Int32Array(size * BUCKET).fill(-1);
  }

  /** Where the members of a key stand; an empty place becomes the key's. */
  placeOf(key: number): number {
    let at = (key ^ (key >>> 15)) & this.#mask;
    while (this.#members[at * BUCKET] !== -1 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    this.#keys[at] = key;
    return at;
  }

  member(place: number, index: number): number {
    return this.#members[place * BUCKET + index] as number;
  }

  put(place: number, index: number, sentence: number): void {
    this.#members[place * BUCKET + index] = sentence;
  }
}

/** One row of hashes a form, by its lower-case spelling. */
function hashForms({ forms }: Words): Int32Array {
  const hashes = new Int32Array(forms.length * BANDS * ROWS);
  for (const { id, lower } of forms) {
    let seed = 0x811c9dc5;
    for (let at = 0; at < lower.length; at += 1) seed = Math.imul(seed ^ lower.charCodeAt(at), 0x01000193);
    for (let row = 0; row < BANDS * ROWS; row += 1) {
      let hash = Math.imul(seed ^ Math.imul(row + 1, 0x9e3779b1), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      hashes[id * BANDS * ROWS + row] = (hash ^ (hash >>> 16)) & 0x7fffffff;
    }
  }
  return hashes;
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

/** Compares two sentences word by word; `counts` is scratch space, all zero before and after. */
function compare(
  list: readonly Sentence[],
  firstIndex: number,
  secondIndex: number,
  spellings: Spellings,
): NearDuplicate | undefined {
  const first = list[firstIndex] as Sentence;
  const second = list[secondIndex] as Sentence;
  if (!isComparable(first)) return undefined;
  const { all, lowers, counts } = spellings;
  const lengths = [first.lastWord - first.firstWord, second.lastWord - second.firstWord] as const;
  // Bags of so different a size cannot share half of their words.
  if (lengths[0] > 3 * lengths[1] || lengths[1] > 3 * lengths[0]) return undefined;
  let same = lengths[0] === lengths[1];
  for (let word = first.firstWord; word < first.lastWord; word += 1) {
    const lower = lowers[word] as number;
    counts[lower] = (counts[lower] as number) + 1;
    if (same && lowers[second.firstWord + word - first.firstWord] !== lower) same = false;
  }
  const additions: number[] = [];
  let common = 0;
  for (let word = second.firstWord; word < second.lastWord; word += 1) {
    const lower = lowers[word] as number;
    const count = counts[lower] as number;
    if (count === 0) {
      additions.push(word);
    } else {
      common += 1;
      counts[lower] = count - 1;
    }
  }
  const likeness = (2 * common) / (lengths[0] + lengths[1]);
  const isLike = !same && likeness >= LEAST_LIKENESS;
  const differing: Form[] = isLike ? additions.map((word) => all.form(word)) : [];
  for (let word = first.firstWord; word < first.lastWord; word += 1) {
    const lower = lowers[word] as number;
    if (isLike && (counts[lower] as number) > 0) differing.push(all.form(word));
    counts[lower] = 0;
  }
  return isLike ? { first, second, likeness, distance: secondIndex - firstIndex, differing } : undefined;
}

interface Spellings {
  readonly all: Words;
  /** For each word of the article, one number for all its spellings that differ in case only. */
  readonly lowers: Int32Array;
  readonly counts: Int32Array;
}

function spellingsOf(all: Words, folded: FoldedForms): Spellings {
  const lowers = new Int32Array(all.count);
  for (let word = 0; word < all.count; word += 1) lowers[word] = folded[all.formIds[word] as number] as number;
  return { all, lowers, counts: new Int32Array(all.forms.length) };
}
