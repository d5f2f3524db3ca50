import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/core/language';
import { languages } from '../../src/lang';
import { Graph } from './graph';
import { loanFinder } from './loans';
import { type OwnSenses, readOwnSenses } from './own-senses';
import { writeContent } from './pack';
import { pairsOf } from './same-sense';
import { tellerOfSiblings } from './siblings';
import { readDictionaries, readSynsets } from './sources';
import { englishWords, writeLexicon } from './write';

const { values: options } = parseArgs({
  options: {
    from: { type: 'string', default: 'lexicon.json' },
    debian: { type: 'string', default: '' },
    senses: { type: 'string', default: 'scripts/lexicon/senses' },
    out: { type: 'string', default: 'lexicon' },
    dump: { type: 'string' },
  },
});

const collected = JSON.parse(readFileSync(options.from, 'utf8'));
const graph = Graph.fromJSON(collected.graph);
const senses = new Map<string, Map<number, number>>(
  collected.senses.map(([tag, counts]: [string, Array<[number, number]>]) => [tag, new Map(counts)]),
);
const counts = new Map<string, Map<string, number>>(
  collected.counts.map(([tag, words]: [string, Array<[string, number]>]) => [tag, new Map(words)]),
);

const loans = loanFinder(readDictionaries(join(options.debian, 'dictd')));
const areApart = tellerOfSiblings(readSynsets(join(options.debian, 'wordnet')));

mkdirSync(options.out, { recursive: true });
const tags = [...senses.keys()];
const packOf = (tag: string) => languages.find((language) => language.tag === tag) as Language;
const listed = new Map<string, OwnSenses>(
  tags.map((tag) => [tag, readOwnSenses(options.senses, packOf(tag), packOf('en'), graph)]),
);
const listedEnglish = [...listed].flatMap(([tag, { translations, pairs }]) =>
  tag === 'en' ? pairs.flatMap(({ a, b }) => [a, b]) : [...translations.values()].flatMap((meanings) => [...meanings]),
);
const english = englishWords(graph, tags, listedEnglish);
for (const tag of tags) {
  const found = pairsOf(tag, graph, senses.get(tag) ?? new Map());
  const pairs =
    tag === 'en'
      ? found.filter(({ a, b }) => !areApart(graph.keysOf(tag)[a] as string, graph.keysOf(tag)[b] as string))
      : found;
  const own = listed.get(tag) as OwnSenses;
  const frequent = counts.get(tag) ?? new Map();
  const { bytes, summary } = writeLexicon(tag, graph, pairs, frequent, english, loans(tag), packOf(tag).spaced, own);
  writeContent(options.out, tag, bytes);
  process.stderr.write(`${tag}: ${bytes.length} bytes, ${summary}\n`);
  if (options.dump !== undefined) {
    mkdirSync(options.dump, { recursive: true });
    const name = (id: number) => graph.keysOf(tag)[id];
    writeFileSync(
      join(options.dump, `${tag}.pairs`),
      pairs
        .map(({ a, b, evidence, support }) => `${evidence.toFixed(2)}\t${name(a)}\t${name(b)}\t${support}`)
        .join('\n'),
    );
  }
}
