/**
 * Writes the files of the lexicon, `names.bin` apart, all in one run and of the sources alone: they hold places in one another, and stems as
 * the languages' records have them at the time.
 *
 *     npx tsx scripts/lexicon/generate.ts --parallel ../shared/data/train --debian debian/usr/share --spoken package/index.js --out lexicon
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/core/language';
import { languages } from '../../src/lang';
import { collect } from './collect';
import { writeInitials } from './initials';
import { loanFinder } from './loans';
import { type OwnSenses, readOwnSenses } from './own-senses';
import { writeContent } from './pack';
import { pairsOf } from './same-sense';
import { tellerOfSiblings } from './siblings';
import { readPronunciations, writeSounds } from './sounds';
import { readDictionaries, readSynsets } from './sources';
import { englishWords, writeLexicon } from './write';

const { values: options } = parseArgs({
  options: {
    parallel: { type: 'string', default: '../shared/data/train' },
    debian: { type: 'string', default: '' },
    spoken: { type: 'string', default: '' },
    senses: { type: 'string', default: 'scripts/lexicon/senses' },
    out: { type: 'string', default: 'lexicon' },
    dump: { type: 'string' },
  },
});

const wordnet = join(options.debian, 'wordnet');
const dictionaries = readDictionaries(join(options.debian, 'dictd'));
const synsets = readSynsets(wordnet);
const spoken = await readPronunciations(options.spoken);
const { graph, senses, counts } = collect(dictionaries, synsets, options.parallel);
const loans = loanFinder(dictionaries);
const areApart = tellerOfSiblings(synsets);

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
writeInitials(packOf('en'), wordnet, options.out);
writeSounds(packOf('en'), spoken, options.senses, options.out);
