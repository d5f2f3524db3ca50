/** How long 50,000 entries take to load and to index, and what they add to a check. Usage: `tsx bench/speed/glossary.ts` */

import { glossaryMatches } from '../../src/analysis/glossary/glossary-matches';
import { words } from '../../src/analysis/text/words';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import type { Article } from '../../src/core/article';
import type { Glossary } from '../../src/core/glossary';
import type { Language } from '../../src/core/language';
import { parseGlossary } from '../../src/glossary';
import { languageFor } from '../../src/lang';
import { parseText } from '../../src/parse/text';

const ENTRIES = 50_000;
const TEXT_BYTES = 1_000_000;
const RUNS = 5;

const SYLLABLES = 'ba co di fer gra hul in jo ka lem mon nar op pri qua ros sta tion ur ve xi yl zor'.split(' ');

/** A small linear congruential generator: the same words in every run. */
let state = 1;
function below(limit: number): number {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state % limit;
}

const word = () => Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
const vocabulary = Array.from({ length: 40_000 }, word);
// An article and a large glossary share a small part of their words.
const inGlossary = () => vocabulary[below(22_000)] as string;
const inText = () => vocabulary[20_000 + below(20_000)] as string;
const phrase = () => Array.from({ length: 1 + below(3) }, inGlossary).join(' ');

function table(): string {
  const rows = Array.from({ length: ENTRIES }, (_, index) => `${phrase()} ${index},${phrase()},${phrase()}`);
  return `source,target,forbidden\n${rows.join('\n')}\n`;
}

function prose(): string {
  let text = '';
  while (text.length < TEXT_BYTES) {
    text += `${Array.from({ length: 8 + below(12) }, inText).join(' ')}. `;
    if (below(5) === 0) text += '\n\n';
  }
  return text;
}

async function best(run: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < RUNS; at += 1) {
    const start = performance.now();
    await run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function articleWith(text: string, glossary: Glossary | undefined): Article {
  return articleOf(parseText(text, undefined), languageFor('fr') as Language, { glossary });
}

const csv = table();
const text = prose();
const short = text.slice(0, 6000);
const print = (label: string, value: string) => console.log(`${label.padEnd(48)} ${value}`);

print(`load ${ENTRIES} entries of CSV`, `${(await best(() => parseGlossary(csv, 'bench.csv'))).toFixed(0)} ms`);
const glossary = await parseGlossary(csv, 'bench.csv');
const matchIn = async (of: Article) => new FactStore(of, undefined).get(glossaryMatches);
const first = await best(async () => matchIn(articleWith(short, { ...glossary })));
print('first check of 6 kB (builds the index)', `${first.toFixed(0)} ms`);
print('each further check of 6 kB', `${(await best(() => matchIn(articleWith(short, glossary)))).toFixed(1)} ms`);
const bare = await best(async () => new FactStore(articleWith(text, undefined), undefined).get(words));
const full = await best(() => matchIn(articleWith(text, glossary)));
const { renderings, sources, variants } = await matchIn(articleWith(text, glossary));
print('words of 1 MB', `${bare.toFixed(0)} ms`);
print('words and glossary of 1 MB', `${full.toFixed(0)} ms`);
print('found', `${renderings.length} renderings, ${sources.length} sources, ${variants.length} variants`);
