import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closedWords } from '../../src/analysis/text/closed-words';
import { segmentUnspaced } from '../../src/analysis/text/unspaced-words';
import type { Language } from '../../src/core/language';
import { languages } from '../../src/lang';
import { stemOf } from '../../src/lang/lexicon';
import { alignWords, WIDTH } from './align';
import { Graph, shares } from './graph';
import { keyMaker } from './keys';
import { SenseCounts } from './same-sense';
import { readDictionaries, readParallel, readSynsets } from './sources';

const { values: options } = parseArgs({
  options: {
    parallel: { type: 'string', default: '../shared/data/train' },
    debian: { type: 'string', default: '' },
    out: { type: 'string', default: 'lexicon.json' },
  },
});

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
const graph = new Graph();
const senses = new Map(['en', ...TAGS].map((tag) => [tag, new SenseCounts()]));
const log = (text: string) => process.stderr.write(`${text}\n`);

// 1. The English words that may be part of a term.
for (const { words } of readSynsets(join(options.debian, 'wordnet'))) {
  const ids = words.flatMap((word) => {
    const key = keyOf('en', word);
    return key === undefined ? [] : [graph.idOf('en', key)];
  });
  senses.get('en')?.add([...new Set(ids)], 'wordnet');
}
const dictionaries = readDictionaries(join(options.debian, 'dictd'));
for (const { from, entries } of dictionaries) {
  if (from !== 'en') continue;
  for (const { head } of entries) {
    const key = head === head.toLowerCase() ? keyOf('en', head) : undefined;
    if (key !== undefined) graph.idOf('en', key);
  }
}
const idOf = (tag: string, text: string): number | undefined => {
  const key = keyOf(tag, text);
  if (key === undefined) return undefined;
  return tag === 'en' ? graph.known('en', key) : graph.idOf(tag, key);
};

// 2. Dictionaries by sense.
for (const { from, to, entries } of dictionaries) {
  for (const { head, words } of entries) {
    const a = idOf(from, head);
    if (a === undefined) continue;
    const ids = [...new Set(words.flatMap((word) => idOf(to, word) ?? []))];
    for (const b of ids) graph.link(from, a, to, b, 1);
    senses.get(to)?.add(ids, from);
  }
  log(`${from}-${to}: ${entries.length} senses`);
}

// 3. Dictionaries by pair, and parallel sentences.
const frequent = new Map<string, Map<string, number>>();
for (const tag of TAGS) addParallel(tag);

function addParallel(tag: string): void {
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
  for (const [source, text, translation] of readParallel(options.parallel, tag)) {
    const weight = PAIRS[source];
    if (weight !== undefined) {
      if (/\p{Lu}/u.test(translation) || (language.cased && tag !== 'de' && /\p{Lu}/u.test(text))) continue;
      const b = idOf('en', translation);
      const a = b === undefined ? undefined : idOf(tag, text);
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
  frequent.set(tag, counts);
  log(`${tag}: ${own.length} sentences, ${added} pairs of them alone`);
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

// 4. English by way of other languages.
const LEAST_PATH = 0.05;
const SURE_PATH = 0.6;
for (const tag of TAGS) {
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
const englishCounts = new Map<string, number>();
{
  const stems = tokenizer(packOf('en'));
  for (const tag of ['de', 'fr', 'es', 'ru'])
    for (const [source, , text] of readParallel(options.parallel, tag))
      if (SENTENCES.has(source))
        for (const stem of stems(text)) englishCounts.set(stem, (englishCounts.get(stem) ?? 0) + 1);
}
frequent.set('en', englishCounts);

// 5. What was collected.
writeFileSync(
  options.out,
  JSON.stringify({
    graph: graph.toJSON(),
    senses: [...senses].map(([tag, counts]) => [tag, [...counts.counts()]]),
    // How often words of the lexicon stand in the sentences.
    counts: [...frequent].map(([tag, counts]) => [
      tag,
      [...counts].filter(([word]) => graph.known(tag, word) !== undefined),
    ]),
  }),
);
