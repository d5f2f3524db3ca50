import { fingerprintOf, GENERAL, MEANINGS, RARE } from '../../src/lang/lexicon';
import type { Graph } from './graph';
import type { OwnSenses } from './own-senses';
import { type Entry, MOST_IN_ROW, packTable } from './pack';
import type { Pair } from './same-sense';

const LEAST_SHARE = 0.06;
const LEAST_WEIGHT = 0.3;
const MOST_TRANSLATIONS = 6;
/** As many where our own list has some of them. */
export const MOST_LISTED = 10;
const MOST_WORDS = 30_000;
const MOST_UNSPACED = 80_000;
const LONGEST_UNSPACED = 6;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;
const MOST_ENGLISH = 80_000;
const MOST_PAIRS = 60_000;
const MOST_HINTS = 40_000;
const STRONG = 1.6;
/** What stands in the sentences no more often is rare there. */
const MOST_OF_RARE = 3;
const BEGINNING = 5;

/** The English words of all files: those of our own lists and the most often translated. Their places in this order stand for them. */
export function englishWords(
  graph: Graph,
  tags: readonly string[],
  listed: Iterable<number>,
): ReadonlyMap<number, number> {
  const keys = graph.keysOf('en');
  const counts = new Map<number, number>();
  for (const e of listed) counts.set(fingerprintOf((keys[e] as string).split(' ')), tags.length);
  for (const tag of tags)
    for (const e of graph.words('en', tag).keys()) {
      const fingerprint = fingerprintOf((keys[e] as string).split(' '));
      counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    }
  const kept = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_ENGLISH);
  return new Map(
    kept
      .map(([fingerprint]) => fingerprint)
      .sort((a, b) => a - b)
      .map((fingerprint, index) => [fingerprint, index]),
  );
}

/** How well a word is known: by its translations, most of all in English, and by how often it stands in the sentences. */
function salience(tag: string, graph: Graph, counts: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const keys = graph.keysOf(tag);
  const found = new Map<number, number>();
  for (const to of graph.targets(tag))
    for (const [word, weights] of graph.words(tag, to)) {
      let sum = 0;
      for (const weight of weights.values()) sum += weight;
      const worth = to === 'en' ? Math.min(3, 1 + sum) : 1;
      found.set(word, (found.get(word) ?? Math.log2(1 + (counts.get(keys[word] as string) ?? 0)) / 2) + worth);
    }
  return found;
}

const MOST_FREQUENT = 1500;

/**
 * The best known words and those of our own list, and of the others, since where nothing parts words a compound is translated part
 * by part, as many as `most` leaves room for: of those that are known as well first those in katakana, which names and terms are left in where
 * a machine did not translate them, and then the shortest: those are the parts of compounds.
 */
function withParts(
  known: ReadonlySet<number>,
  rank: ReadonlyArray<readonly [word: number, worth: number]>,
  keys: readonly string[],
  most: number,
): ReadonlySet<number> {
  const lengthOf = (word: number) => (KATAKANA.test(keys[word] as string) ? 0 : (keys[word] as string).length);
  const others = rank
    .filter(([word]) => !known.has(word) && lengthOf(word) <= LONGEST_UNSPACED)
    .sort(
      ([a, one], [b, two]) =>
        Number(lengthOf(b) === 0) - Number(lengthOf(a) === 0) || two - one || lengthOf(a) - lengthOf(b) || a - b,
    )
    .map(([word]) => word);
  return new Set([...known, ...others.slice(0, Math.max(0, most - known.size))]);
}

/** One file: words by their fingerprints, what each means in English, and which mean the same. `src/lang/lexicon.ts` reads it. */
export function writeLexicon(
  tag: string,
  graph: Graph,
  pairs: readonly Pair[],
  counts: ReadonlyMap<string, number>,
  indexOfEnglish: ReadonlyMap<number, number>,
  loans: readonly string[],
  isSpaced: boolean,
  own: OwnSenses,
) {
  const keys = graph.keysOf(tag);
  const english = graph.keysOf('en');
  const general = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_FREQUENT)
      .map(([word]) => word),
  );
  const rank = [...salience(tag, graph, counts)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const known = new Set(
    tag === 'en'
      ? rank.flatMap(([word]) => (indexOfEnglish.has(fingerprintOf((keys[word] as string).split(' '))) ? [word] : []))
      : rank.slice(0, MOST_WORDS).map(([word]) => word),
  );
  const listed = [...own.translations.keys(), ...own.pairs.flatMap(({ a, b }) => [a, b])];
  const translated = isSpaced
    ? known
    : withParts(new Set([...known, ...listed]), rank, keys, MOST_UNSPACED - loans.length);
  const translations = new Map<number, number[]>();
  if (tag !== 'en')
    for (const [word, weights] of graph.words(tag, 'en')) {
      if (!translated.has(word)) continue;
      const sum = [...weights.values()].reduce((one, other) => one + other, 0);
      const kept = [...weights]
        .filter(([, weight]) => weight / sum >= LEAST_SHARE && weight >= LEAST_WEIGHT)
        .sort((a, b) => b[1] - a[1])
        .flatMap(([e]) => indexOfEnglish.get(fingerprintOf((english[e] as string).split(' '))) ?? []);
      if (kept.length > 0) translations.set(word, kept.slice(0, MOST_TRANSLATIONS));
    }
  if (tag !== 'en')
    for (const [word, listed] of own.translations) {
      const places = [...listed].flatMap(
        (e) => indexOfEnglish.get(fingerprintOf((english[e] as string).split(' '))) ?? [],
      );
      const all = new Set([...places, ...(translations.get(word) ?? [])]);
      if (all.size > 0) translations.set(word, [...all].slice(0, MOST_LISTED));
    }
  // Writers vary at will what texts of every kind have: company, firm.
  const areGeneral = ({ a, b }: Pair) => general.has(keys[a] as string) && general.has(keys[b] as string);
  const isTold = (pair: Pair) => {
    const [one, two] = [keys[pair.a] as string, keys[pair.b] as string];
    if (areGeneral(pair)) return false;
    // Forms of one word need no list.
    return one.slice(0, BEGINNING) !== two.slice(0, BEGINNING) && !one.startsWith(two) && !two.startsWith(one);
  };
  const told = pairs.filter((pair) => known.has(pair.a) && known.has(pair.b) && isTold(pair));
  const kept = [
    ...own.pairs.filter((pair) => !areGeneral(pair)),
    ...told.filter(({ isHint }) => !isHint).slice(0, MOST_PAIRS),
  ];
  const used = new Set([...translations.keys(), ...[...own.pairs, ...kept].flatMap(({ a, b }) => [a, b])]);
  const printOf = (word: number) => fingerprintOf((keys[word] as string).split(' '));
  const fingerprints = new Map([...used].map((word) => [word, printOf(word)]));
  const all =
    tag === 'en' ? indexOfEnglish.keys() : [...fingerprints.values(), ...loans.map((stem) => fingerprintOf([stem]))];
  const isWord = new Set(all);
  // Where words are pieces of compounds, a pair that is hinted at as well is one of a word and what a machine makes of it.
  const misread = isSpaced ? [] : own.misread.filter((pair) => !areGeneral(pair));
  const hints = [...own.hints, ...misread, ...own.pairs.filter(areGeneral), ...told.filter(({ isHint }) => isHint)]
    .filter(({ a, b }) => isWord.has(printOf(a)) && isWord.has(printOf(b)))
    .slice(0, MOST_HINTS);
  const words = [...isWord].sort((a, b) => a - b);
  const indexOf = new Map(words.map((fingerprint, index) => [fingerprint, index]));
  const place = (word: number) => indexOf.get(fingerprints.get(word) ?? printOf(word)) as number;
  const meanings: Array<Set<number>> = words.map(() => new Set());
  for (const [word, list] of translations) for (const e of list) meanings[place(word)]?.add(e);
  const marks = words.map(() => RARE);
  for (const word of used) {
    const key = keys[word] as string;
    if (general.has(key)) marks[place(word)] = GENERAL;
    else if ((counts.get(key) ?? 0) > MOST_OF_RARE) marks[place(word)] = 0;
  }
  // Where nothing parts words, pieces of one are pairs by chance, and those of our own list alone are sure.
  const isListed = new Set(own.pairs);
  const isSure = (pair: Pair) => pair.evidence >= STRONG && (isSpaced || isListed.has(pair));
  const rowsOf = (some: readonly Pair[]): ReadonlyArray<readonly Entry[]> => {
    const rows: Array<Map<number, boolean>> = words.map(() => new Map());
    for (const pair of some) {
      const [one, two] = [place(pair.a), place(pair.b)];
      const [ofOne, ofTwo] = [rows[one], rows[two]] as [Map<number, boolean>, Map<number, boolean>];
      // The surest pairs of a word come first.
      if (one === two || Math.max(ofOne.size, ofTwo.size) === MOST_IN_ROW) continue;
      const isStrong = isSure(pair) || ofOne.get(two) === true;
      ofOne.set(two, isStrong);
      ofTwo.set(one, isStrong);
    }
    return rows.map((row) =>
      [...row].sort((one, two) => one[0] - two[0]).map(([other, isStrong]) => ({ place: other, isStrong })),
    );
  };
  const meaningRows = meanings.map((all) => [...all].slice(0, MEANINGS).map((one) => ({ place: one })));
  const count = meanings.reduce((sum, { size }) => sum + size, 0);
  return {
    bytes: packTable(words, marks, [meaningRows, rowsOf(kept), rowsOf(hints)]),
    summary: `${words.length} words, ${count} translations, ${kept.length} pairs, ${hints.length} hints`,
  };
}
