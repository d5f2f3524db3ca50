/**
 * Writes `src/lang/data/clause-weights-XX.ts`: weights of a logistic regression that tells whole sentences from pieces of
 * sentences that have no main clause. Usage: `tsx scripts/generate-clause-weights.ts ../shared/data/train [XX…]` (needs `xz`).
 *
 * Whole sentences are those of parallel text, some of them with a phrase set before them; pieces are their ends, from a preposition or a participle on.
 * An end may hold the verb all the same, so what a first round takes for a whole sentence is left out of the second.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { writeWeights } from '../src/analysis/clause-evidence';
import { CLAUSE_WEIGHTS, type ClauseWord, clauseFeatures } from '../src/analysis/clause-features';
import { closedWords } from '../src/analysis/closed-words';
import { segmentWords } from '../src/analysis/words';
import type { Language } from '../src/core/language';
import { languages } from '../src/lang';

const RUNNING_TEXT = new Set(
  'flores-dev ud-pud tico19 xquad tatoeba manythings gnome-help debian-docs gimp-help python-docs kde-docs'.split(' '),
);
const TAGS = ['fr', 'en', 'de', 'es', 'it', 'pt'];
const PIVOT = 'en';
const MOST_SENTENCES = 80_000;
const ROUNDS = 8;
/** Weights are the mean of those of the last rounds, which differ by what came last. */
const AVERAGED = 5;
const LEARNING_RATE = 0.1;
/** Logits of a piece from which on it is taken to hold a verb. */
const NOISE = 2;
/** A tenth of the sentences is kept for measuring. */
const KEPT = 0.1;
/** Missing a fragment costs less than accusing a sentence. */
const FRAGMENT_COST = 0.67;

let seed = 20_261_124;
const random = () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed / 0x7fffffff;
};

function shuffle<T>(list: T[]): T[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}

async function sentencesOf(tag: string): Promise<string[]> {
  const found = new Set<string>();
  for (const file of tag === PIVOT ? ['fr', 'de', 'es'] : [tag]) {
    const xz = spawn('xz', ['-dc', join(process.argv[2] ?? '../shared/data/train', `${file}-en.tsv.xz`)]);
    for await (const line of createInterface({ input: xz.stdout })) {
      const columns = line.split('\t');
      const text = columns[tag === PIVOT ? 2 : 1] ?? '';
      if (!RUNNING_TEXT.has(columns[0] as string)) continue;
      if (/^\p{Lu}.*[^.]\.$/u.test(text) && !/[:;()"«»“”„—–]|\.\s/.test(text)) found.add(text);
    }
  }
  return [...found];
}

function wordsOf(prose: string, language: Language): ClauseWord[] {
  const blocks = [{ kind: 'paragraph' as const, level: 0, offset: 0, endOffset: prose.length }];
  const words = segmentWords({ prose, blocks }, language);
  return Array.from({ length: words.count }, (_, at) => ({
    form: words.form(at),
    comma: at > 0 && prose[words.ends[at - 1] as number] === ',',
  }));
}

type Example = readonly [features: readonly number[], whole: 0 | 1];

function train(examples: Example[], cost: number): Float32Array {
  const weights = new Float32Array(CLAUSE_WEIGHTS + 1);
  const mean = new Float32Array(CLAUSE_WEIGHTS + 1);
  const squares = new Float32Array(CLAUSE_WEIGHTS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [features, whole] of shuffle(examples)) {
      const slope = (1 / (1 + Math.exp(-score(weights, features))) - whole) * (whole === 1 ? 1 : cost);
      (weights[CLAUSE_WEIGHTS] as number) -= 0.02 * slope;
      for (const feature of features) {
        // Adagrad with a little decay.
        const step = slope + 1e-5 * (weights[feature] as number);
        (squares[feature] as number) += step * step;
        (weights[feature] as number) -= (LEARNING_RATE * step) / Math.sqrt((squares[feature] as number) + 1e-6);
      }
    }
    if (round < ROUNDS - AVERAGED) continue;
    for (let at = 0; at <= CLAUSE_WEIGHTS; at += 1) (mean[at] as number) += (weights[at] as number) / AVERAGED;
  }
  return mean;
}

function score(weights: Float32Array, features: readonly number[]): number {
  let sum = weights[CLAUSE_WEIGHTS] as number;
  for (const feature of features) sum += weights[feature] as number;
  return sum;
}

const wanted = process.argv.slice(3);
for (const tag of wanted.length > 0 ? wanted : TAGS) {
  const language = languages.find((one) => one.tag === tag) as Language;
  const { prepositions, contractions, articles } = language.words;
  const opens = new Set([...contractions, ...prepositions.filter((word) => !articles.includes(word))]);
  const all = shuffle(await sentencesOf(tag))
    .slice(0, MOST_SENTENCES)
    .map((text) => wordsOf(text, language))
    .filter(({ length }) => length >= 5 && length <= 40);
  const { participleEndings = ['(?!)'], passiveEndings = ['(?!)'], passivePrefixes = [''] } = language.verbs;
  const present = new RegExp(`..(?:${participleEndings.join('|')})$`, 'u');
  const past = new RegExp(`^(?:${passivePrefixes.join('|')})...*(?:${passiveEndings.join('|')})$`, 'u');
  const closed = closedWords(language);
  const isParticiple = (words: readonly ClauseWord[], at: number) => {
    const [before, { form }, after] = [words[at - 1]?.form, words[at] as ClauseWord, words[at + 1]?.form];
    if (form.casing !== 'lower' || closed.has(form.lower) || before === undefined || closed.has(before.lower))
      return false;
    return present.test(form.lower) || (past.test(form.lower) && opens.has(after?.lower ?? ''));
  };
  /** A piece from a preposition or a participle in the latter part on; where nouns have capitals, one that ends in a verb is left out. */
  const endOf = (words: readonly ClauseWord[]): readonly ClauseWord[] | undefined => {
    const last = words.at(-1)?.form;
    if (language.capitalisedNouns && last?.casing === 'lower' && !last.isNumber) return undefined;
    const places: number[] = [];
    for (let at = Math.max(3, Math.floor(words.length * 0.4)); at < words.length - 3; at += 1) {
      const isOpening = opens.has((words[at] as ClauseWord).form.lower) || isParticiple(words, at);
      if (isOpening && !words.slice(at + 1).some(({ comma }) => comma)) places.push(at);
    }
    const place = places[Math.floor(random() * places.length)];
    return place === undefined ? undefined : words.slice(place);
  };
  const learnt = all.slice(Math.floor(all.length * KEPT));
  const ends = learnt.map(endOf).filter((end) => end !== undefined);
  const wholes = learnt.flatMap((words) => {
    const phrase = (ends[Math.floor(random() * ends.length)] as readonly ClauseWord[]).slice(0, 8);
    const [first, ...rest] = words as [ClauseWord, ...ClauseWord[]];
    const second = {
      form: { ...first.form, lower: first.form.lower, isNumber: first.form.isNumber, casing: 'lower' as const },
      comma: random() < 0.6,
    };
    return [words, [...phrase, second, ...rest]];
  });
  const positive = wholes.map((words): Example => [clauseFeatures(words, language), 1]);
  let negative = ends.map((words): Example => [clauseFeatures(words, language), 0]);
  const costOf = () => (FRAGMENT_COST * positive.length) / negative.length;
  const first = train([...positive, ...negative], costOf());
  negative = negative.filter(([features]) => score(first, features) < NOISE);
  const weights = train([...positive, ...negative], costOf());

  const kept = all.slice(0, Math.floor(all.length * KEPT));
  const inRange = ({ length }: readonly ClauseWord[]) => length >= 5 && length <= 25;
  const scoresOf = (rows: ReadonlyArray<readonly ClauseWord[]>) =>
    rows.filter(inRange).map((words) => score(weights, clauseFeatures(words, language)));
  const opening = scoresOf(kept.filter(([first]) => opens.has(first?.form.lower ?? '')));
  const pieces = scoresOf(kept.map(endOf).filter((end) => end !== undefined));
  const below = (scores: readonly number[], at: number) =>
    `${((100 * scores.filter((one) => one < at).length) / scores.length).toFixed(1)} %`;
  console.log(
    tag,
    `${learnt.length} sentences, ${ends.length} ends; of ${opening.length} sentences that open with a preposition / ${pieces.length} pieces are below:`,
  );
  console.log(`  ${[-2, -1, 0, 1].map((at) => `${at}: ${below(opening, at)} / ${below(pieces, at)}`).join('; ')}`);
  const text = writeWeights(weights)
    .replace(/(.{1,116})/g, "  '$1' +\n")
    .replace(/ \+\n$/, ';\n');
  writeFileSync(
    `src/lang/data/clause-weights-${tag}.ts`,
    `// Written by scripts/generate-clause-weights.ts from the openly licensed running text among the training data
// of the embedding model (its sources: see models/mtlint-multilingual-v1/README.md). MIT, as mtlint itself.

/** What words and endings say of a main clause, one digit a weight; see \`analysis/clause-evidence\`. */
export const clauseWeights =
${text}`,
  );
}
