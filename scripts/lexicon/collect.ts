import { closedWords } from '../../src/analysis/text/closed-words';
import { segmentUnspaced } from '../../src/analysis/text/unspaced-words';
import type { Language } from '../../src/core/language';
import { languages } from '../../src/lang';
import { stemOf } from '../../src/lang/lexicon';
import { alignWords, WIDTH } from './align';
import { Graph, shares } from './graph';
import { keyMaker } from './keys';
import { SenseCounts } from './same-sense';
import { type Bilingual, readParallel, type Synset } from './sources';

/** What the sources say of words, by their stems. */
export interface Collected {
  readonly graph: Graph;
  /** How many dictionaries give two words of a language for one sense of theirs. */
  readonly senses: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** How often words of the lexicon stand in the sentences. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const TAGS = ['de', 'el', 'es', 'fi', 'fr', 'id', 'it', 'ja', 'la', 'pt', 'ru', 'sa', 'zh'];
const SENTENCES = new Set([
  'tatoeba',
  'manythings',
  'tico19',
  'flores-dev',
  'ud-pud',
  'xquad',
  'tanaka50k',
  'vulgate-cpdv',
  'itihasa-devtest',
  'python-docs',
  'perseus-gc',
]);
/** What one pair of a dictionary counts; of the automatic French wordnet less. */
const PAIRS: Readonly<Record<string, number>> = {
  'omw-lemmas': 0.6,
  'dict-freedict-cedict': 1,
  'dict-edict-freedict': 1,
  'dict-lanman': 1,
};
const WEIGHT_OF_WOLF = 0.3;

const packOf = (tag: string) => languages.find((language) => language.tag === tag) as Language;
const keys = new Map(['en', ...TAGS].map((tag) => [tag, keyMaker(packOf(tag))]));
const keyOf = (tag: string, text: string) => keys.get(tag)?.(text);
const log = (text: string) => process.stderr.write(`${text}\n`);

/** Reads the sources: dictionaries, the synsets of WordNet, and the folder of the parallel text. */
export function collect(
  dictionaries: readonly Bilingual[],
  synsets: readonly Synset[],
  parallelFolder: string,
): Collected {
  const graph = new Graph();
  const senses = new Map(['en', ...TAGS].map((tag) => [tag, new SenseCounts()]));
  addEnglish(graph, dictionaries, synsets, senses);
  addDictionaries(graph, dictionaries, senses);
  const counts = new Map<string, Map<string, number>>();
  for (const tag of TAGS) counts.set(tag, addParallel(graph, parallelFolder, tag));
  for (const tag of TAGS) addByOthers(graph, tag);
  counts.set('en', countEnglish(parallelFolder));
  for (const [tag, words] of counts)
    for (const word of words.keys()) if (graph.known(tag, word) === undefined) words.delete(word);
  return { graph, senses: new Map([...senses].map(([tag, found]) => [tag, found.counts()])), counts };
}

/** Only the English words that may be part of a term are known from here on. */
function addEnglish(
  graph: Graph,
  dictionaries: readonly Bilingual[],
  synsets: readonly Synset[],
  senses: ReadonlyMap<string, SenseCounts>,
): void {
  for (const { words } of synsets) {
    const ids = words.flatMap((word) => {
      const key = keyOf('en', word);
      return key === undefined ? [] : [graph.idOf('en', key)];
    });
    senses.get('en')?.add([...new Set(ids)], 'wordnet');
  }
  for (const { from, entries } of dictionaries) {
    if (from !== 'en') continue;
    for (const { head } of entries) {
      const key = head === head.toLowerCase() ? keyOf('en', head) : undefined;
      if (key !== undefined) graph.idOf('en', key);
    }
  }
}

function idIn(graph: Graph, tag: string, text: string): number | undefined {
  const key = keyOf(tag, text);
  if (key === undefined) return undefined;
  return tag === 'en' ? graph.known('en', key) : graph.idOf(tag, key);
}

/** What dictionaries give for each sense of their words. */
function addDictionaries(
  graph: Graph,
  dictionaries: readonly Bilingual[],
  senses: ReadonlyMap<string, SenseCounts>,
): void {
  for (const { from, to, entries } of dictionaries) {
    for (const { head, words } of entries) {
      const a = idIn(graph, from, head);
      if (a === undefined) continue;
      const ids = [...new Set(words.flatMap((word) => idIn(graph, to, word) ?? []))];
      for (const b of ids) graph.link(from, a, to, b, 1);
      senses.get(to)?.add(ids, from);
    }
    log(`${from}-${to}: ${entries.length} senses`);
  }
}

/** Dictionaries of pairs, and parallel sentences, of which it returns how often each word stands there. */
function addParallel(graph: Graph, folder: string, tag: string): Map<string, number> {
  const language = packOf(tag);
  const counts = new Map<string, number>();
  const own: number[][] = [];
  const english: number[][] = [];
  const wordIds = new Map<string, number>();
  const words: string[] = [];
  const englishIds = new Map<string, number>();
  const englishWords: string[] = [];
  const number = (ids: Map<string, number>, list: string[], word: string) => {
    let id = ids.get(word);
    if (id === undefined) {
      id = list.length;
      ids.set(word, id);
      list.push(word);
    }
    return id;
  };
  const stems = tokenizer(language);
  const englishStems = tokenizer(packOf('en'));
  for (const [source, text, translation] of readParallel(folder, tag)) {
    const weight = PAIRS[source];
    if (weight !== undefined) {
      if (/\p{Lu}/u.test(translation) || (language.cased && tag !== 'de' && /\p{Lu}/u.test(text))) continue;
      const b = idIn(graph, 'en', translation);
      const a = b === undefined ? undefined : idIn(graph, tag, text);
      if (a !== undefined && b !== undefined) graph.link(tag, a, 'en', b, tag === 'fr' ? WEIGHT_OF_WOLF : weight);
    } else if (SENTENCES.has(source)) {
      const mine = stems(text);
      for (const stem of mine) counts.set(stem, (counts.get(stem) ?? 0) + 1);
      own.push(mine.map((stem) => number(wordIds, words, stem)));
      english.push(englishStems(translation).map((stem) => number(englishIds, englishWords, stem)));
    }
  }
  const { links, own: ownCounts, english: englishCounts } = alignWords({ own, english });
  let added = 0;
  for (const [key, count] of links) {
    const [one, two] = [Math.floor(key / WIDTH), key % WIDTH];
    const there = count / (ownCounts.get(one) as number);
    const back = count / (englishCounts.get(two) as number);
    const b = graph.known('en', englishWords[two] as string);
    if (b === undefined || count < 2) continue;
    const a = graph.idOf(tag, words[one] as string);
    const isKnown = graph.words(tag, 'en').get(a)?.has(b) === true;
    if (isKnown) graph.link(tag, a, 'en', b, Math.min(1, 2 * Math.sqrt(there * back)));
    else if (count >= 3 && there >= 0.25 && back >= 0.25) {
      added += 1;
      graph.link(tag, a, 'en', b, Math.sqrt(there * back));
    }
  }
  log(`${tag}: ${own.length} sentences, ${added} pairs of them alone`);
  return counts;
}

function tokenizer(language: Language): (text: string) => string[] {
  const closed = closedWords(language);
  const known = new Map<string, string>();
  if (!language.spaced)
    return (text) => {
      const found: string[] = [];
      for (const { 0: run, index } of text.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu))
        for (let at = index; at < index + run.length; ) {
          const next = segmentUnspaced(text, at, index + run.length, language, (offset, end) => {
            const word = text.slice(offset, end);
            if (!closed.has(word)) found.push(word);
          });
          if (next <= at) break;
          at = next;
        }
      return found;
    };
  return (text) =>
    (
      text
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}\p{M}]+'?/gu) ?? []
    ).flatMap((word) => {
      if (word.length < 2 || closed.has(word)) return [];
      const bare = word.replace(/'$/, '');
      let stem = known.get(bare);
      if (stem === undefined) {
        stem = stemOf(language, bare);
        known.set(bare, stem);
      }
      return [stem];
    });
}

const LEAST_PATH = 0.05;
const SURE_PATH = 0.6;

/** English by way of other languages. */
function addByOthers(graph: Graph, tag: string): void {
  const paths = new Map<number, Map<number, number[]>>();
  for (const by of graph.targets(tag)) {
    if (by === 'en') continue;
    const onward = graph.words(by, 'en');
    for (const [a, weights] of graph.words(tag, by)) {
      const reached = new Map<number, number>();
      for (const [word, share] of shares(weights))
        for (const [e, next] of shares(onward.get(word) ?? new Map()))
          reached.set(e, (reached.get(e) ?? 0) + share * next);
      let known = paths.get(a);
      if (known === undefined) {
        known = new Map();
        paths.set(a, known);
      }
      for (const [e, worth] of reached) {
        if (worth < LEAST_PATH) continue;
        const worths = known.get(e);
        if (worths === undefined) known.set(e, [worth]);
        else worths.push(worth);
      }
    }
  }
  const direct = graph.words(tag, 'en');
  let added = 0;
  const found: Array<readonly [number, number, number]> = [];
  for (const [a, reached] of paths)
    for (const [e, worths] of reached) {
      const sum = worths.reduce((one, other) => one + other, 0);
      const isKnown = direct.get(a)?.has(e) === true;
      if (!isKnown && worths.length < 2 && sum < SURE_PATH) continue;
      if (!isKnown) added += 1;
      found.push([a, e, Math.min(1, sum)]);
    }
  for (const [a, e, worth] of found) graph.link(tag, a, 'en', e, worth);
  log(`${tag}: ${added} pairs by other languages`);
}

function countEnglish(folder: string): Map<string, number> {
  const counts = new Map<string, number>();
  const stems = tokenizer(packOf('en'));
  for (const tag of ['de', 'fr', 'es', 'ru'])
    for (const [source, , text] of readParallel(folder, tag))
      if (SENTENCES.has(source)) for (const stem of stems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
