/**
 * Writes what `training/ending.py` learns from: how whole sentences of parallel text end, and how they would if they stopped before.
 * Usage: `tsx scripts/ending-examples.ts ../shared/data/train OUT XX` (needs `xz`; one language a run, for the chance).
 *
 * A row is as in `clause-examples.ts`: kind, number of the sentence, number of words, and four numbers a word, of the last words alone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_ENDING_WORDS } from '../src/analysis/breaks/clause-evidence';
import { COMMA_FLAG, clauseFeatures, FIRST_FLAG, LAST_FLAG } from '../src/analysis/breaks/clause-features';
import type { Language } from '../src/core/language';
import { languages } from '../src/lang';
import { endsOf, random, type Word, wordsOf } from './parallel-sentences';

const KINDS = { whole: 0, cut: 10, flores: 102 };
const SHORTEST = 4;
const SHORTEST_STRETCH = 6;
const LONGEST = 60;
const MOST_ENDS = 90_000;
/** How many cuts are made of one sentence, at most. */
const CUTS = 3;

const [folder, out, tag] = process.argv.slice(2) as [string, string, string];
mkdirSync(out, { recursive: true });
const language = languages.find((one) => one.tag === tag) as Language;
const features = clauseFeatures(language);
const numbers: number[] = [];
/** Adds the last of some words, of which the first may open a sentence. */
const add = (kind: number, group: number, words: readonly Word[], opens = true) => {
  const from = Math.max(0, words.length - MOST_ENDING_WORDS);
  numbers.push(kind, group, words.length - from);
  for (let at = from; at < words.length; at += 1) {
    const { form, comma } = words[at] as Word;
    const isFirst = opens && at === 0;
    const { word, ending, shortEnding, flags } = features(form as never, isFirst);
    const place =
      (isFirst ? 1 << FIRST_FLAG : 0) |
      (comma && at > 0 ? 1 << COMMA_FLAG : 0) |
      (at === words.length - 1 ? 1 << LAST_FLAG : 0);
    numbers.push(word, ending, shortEnding, flags | place);
  }
};

const ends = await endsOf(folder, tag);
ends.slice(0, MOST_ENDS).forEach(({ text, isWhole }, group) => {
  const words = wordsOf(text, language);
  if (words.length < (isWhole ? SHORTEST : SHORTEST_STRETCH) || words.length > LONGEST) return;
  add(KINDS.whole, group, words, isWhole);
  const places = new Set<number>();
  for (let turn = 0; turn < CUTS && words.length > SHORTEST; turn += 1) {
    const place = SHORTEST + Math.floor(random() * (words.length - SHORTEST));
    // Before a comma a clause ends, as a rule.
    if (!(words[place] as Word).comma) places.add(place);
  }
  for (const place of places) add(KINDS.cut, group, words.slice(0, place), isWhole);
});
const devtest = join(folder, `../eval/flores200-devtest/${tag}.txt`);
if (existsSync(devtest))
  readFileSync(devtest, 'utf8')
    .split('\n')
    .forEach((line, at) => {
      const words = wordsOf(line, language);
      if (words.length >= SHORTEST && /\.\s*$/.test(line)) add(KINDS.flores, at, words);
    });
writeFileSync(join(out, `${tag}.bin`), new Uint8Array(Int32Array.from(numbers).buffer));
console.log(tag, `${ends.length} ends of sentences`);
