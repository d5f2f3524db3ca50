import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readerModel } from '../../../src/analysis/breaks/reader-model';
import { type StopSign, stopEvidence } from '../../../src/analysis/breaks/stop-reader';
import { quotes } from '../../../src/analysis/marks/quotes';
import { Ending } from '../../../src/analysis/text/ending';
import { type Sentence, sentences } from '../../../src/analysis/text/sentences';
import { structure } from '../../../src/analysis/text/structure';
import { articleOf } from '../../../src/check/article-of';
import { FactStore } from '../../../src/check/fact-store';
import { toOriginal } from '../../../src/core/document';
import type { Language } from '../../../src/core/language';
import { overlaps, type Span } from '../../../src/core/span';
import { languageFor } from '../../../src/lang';
import { formats, parseAs } from '../../../src/parse';
import { fitSparse, logOdds, type SparseRow } from '../accuracy/logistic';
import { type CleanText, cleanCorpora, declarations, flores, humanTranslations } from '../clean-texts';
import { loadCorpus } from '../corpus';
import { readCases } from '../fragments/fragment-case';
import { shared } from '../places';

/**
 * Fits the weights of `src/lang/data/stop-weights-XX.ts`: logistic regressions on the full stops of clean texts and of the tuning half of
 * the labelled articles, against those that a label calls wrong and those that are put here between two words of whole sentences. Prints
 * what is found beside how many right stops, each fifth of the texts being judged by the others.
 * Usage: `tsx bench/quality/stops/fit-weights.ts [--write] zh ja`.
 */

const RIDGE = 3;
const RIDGE_OF_CONSTANT = 1e-3;
const FOLDS = 5;
const SEED = 20261127;
const INSERTED_A_SENTENCE = 3;
/** What people split is as telling as so many stops at random, and right stops of whole articles as so many of single sentences. */
const WEIGHT_OF_LABELLED = 8;
const WEIGHT_OF_ARTICLES = 6;
const FALSE_ALARMS = [1, 2, 4, 6, 10, 20, 40];
const NEAR_WORDS = 4;
const SENTENCES_A_TEXT = 8;
/** How many sentences of each source; there is too little other Japanese to show how rare a beginning may be. */
const TRAINING: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ja: {
    'flores-dev': 1000,
    tanaka50k: 3000,
    tatoeba: 1500,
    'python-docs': 1500,
    'gnome-help': 600,
    'debian-docs': 600,
    'gimp-help': 500,
  },
};
/** No code, no quotation, and not the rest of a sentence that markup was taken from. */
const WELL_FORMED =
  /^[\p{Script=Han}\p{Script=Katakana}あいうえおかきくけこさしすそただちつとどなにのひふほまみむもやゆよわ][^「」『』()（）<>{}|`_*=:：;；\\]{5,200}。$/u;

type Kind = 'right' | 'torn' | 'lost' | 'labelled torn' | 'labelled lost';

interface Stop {
  readonly kind: Kind;
  readonly weight: number;
  readonly text: string;
  readonly fold: number;
  readonly cheap: readonly StopSign[];
  readonly before: readonly StopSign[];
  readonly behind: readonly StopSign[];
}

const SETS = {
  glance: { yes: ['torn', 'lost'], no: ['right'], signs: ({ cheap }: Stop) => cheap },
  torn: { yes: ['torn'], no: ['right'], signs: ({ before, behind }: Stop) => [...before, ...behind] },
  lost: { yes: ['lost'], no: ['right'], signs: ({ before }: Stop) => before },
  goesOn: { yes: ['torn'], no: ['lost'], signs: ({ before, behind }: Stop) => [...before, ...behind] },
} as const;

async function main(): Promise<void> {
  const tags = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  for (const tag of tags) {
    const language = languageFor(tag);
    if (language === undefined) continue;
    const stops: Stop[] = [];
    for await (const stop of stopsOf(tag, language)) stops.push(stop);
    const written: string[] = [];
    for (const [name, { yes, no, signs }] of Object.entries(SETS)) {
      const isYes = ({ kind }: Stop) => yes.some((one) => kind.endsWith(one));
      const rows = stops.filter(
        (stop) => isYes(stop) || (no as readonly string[]).some((one) => stop.kind.endsWith(one)),
      );
      written.push(`  ${name}: {\n${linesOf(fitWeights(rows, isYes, signs))}\n  },`);
      printFound(`${tag} ${name}`, rows, isYes, signs);
    }
    if (process.argv.includes('--write')) writeWeights(tag, written);
  }
}

/** Weights by the names of the signs. */
type Weights = ReadonlyMap<string, number>;

function fitWeights(
  stops: readonly Stop[],
  isYes: (stop: Stop) => boolean,
  signs: (stop: Stop) => readonly StopSign[],
): Weights {
  const columns = [''];
  const index = new Map([['', 0]]);
  const rows: SparseRow[] = [];
  const labels: boolean[] = [];
  for (const stop of stops) {
    const given = signs(stop).filter(([, value]) => value !== 0);
    for (const [name] of given) {
      if (index.has(name)) continue;
      index.set(name, columns.length);
      columns.push(name);
    }
    const row = {
      columns: [0, ...given.map(([name]) => index.get(name) as number)],
      values: [1, ...given.map(([, value]) => value)],
    };
    for (let count = stop.weight; count > 0; count -= 1) {
      rows.push(row);
      labels.push(isYes(stop));
    }
  }
  const weights = fitSparse(
    rows,
    labels,
    columns.map((name) => (name === '' ? RIDGE_OF_CONSTANT : RIDGE)),
  );
  return new Map(columns.map((name, at) => [name, weights[at] as number]));
}

function linesOf(weights: Weights): string {
  const names = [...weights.keys()].filter((name) => Math.abs(weights.get(name) as number) >= 0.005).sort();
  return names.map((name) => `    '${name}': ${(weights.get(name) as number).toFixed(2)},`).join('\n');
}

function oddsOf(signs: readonly StopSign[], weights: Weights): number {
  const columns = signs.map((_, at) => at);
  const row = { columns, values: signs.map(([, value]) => value) };
  return (
    (weights.get('') ?? 0) +
    logOdds(
      row,
      signs.map(([name]) => weights.get(name) ?? 0),
    )
  );
}

function printFound(
  title: string,
  stops: readonly Stop[],
  isYes: (stop: Stop) => boolean,
  signs: (stop: Stop) => readonly StopSign[],
): void {
  const judged: Array<{ stop: Stop; odds: number }> = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitWeights(
      stops.filter((stop) => stop.fold !== fold),
      isYes,
      signs,
    );
    for (const stop of stops) if (stop.fold === fold) judged.push({ stop, odds: oddsOf(signs(stop), weights) });
  }
  const alarms = judged.filter(({ stop }) => !isYes(stop)).sort((a, b) => b.odds - a.odds);
  const kinds = [...new Set(judged.filter(({ stop }) => isYes(stop)).map(({ stop }) => stop.kind))].sort();
  for (const kind of kinds) {
    const mine = judged.filter(({ stop }) => stop.kind === kind);
    const shares = [
      ...FALSE_ALARMS,
      ...(title.endsWith('glance') || title.endsWith('goesOn') ? [100, 200, 400, 600] : []),
    ].map((count) => {
      const limit = alarms[count]?.odds ?? Number.NEGATIVE_INFINITY;
      return `${count}: ${((100 * mine.filter(({ odds }) => odds > limit).length) / mine.length).toFixed(0)} (${limit.toFixed(1)})`;
    });
    console.log(
      `${title}: of ${mine.length} ${kind}, % found beside so many of ${alarms.length}: ${shares.join(', ')}`,
    );
  }
  if (!process.argv.includes('--alarms')) return;
  for (const { stop, odds } of alarms.slice(0, 25)) console.log(`  ${odds.toFixed(2)} ${stop.text}`);
  for (const { stop, odds } of judged)
    if (stop.kind.startsWith('labelled')) console.log(`  + ${odds.toFixed(2)} ${stop.kind} ${stop.text}`);
}

function writeWeights(tag: string, written: readonly string[]): void {
  const head = `import type { StopWeights } from '../../core/language';

/** Written by \`bench/quality/stops/fit-weights.ts\`. */
export const weights: StopWeights = {`;
  const file = fileURLToPath(new URL(`../../../src/lang/data/stop-weights-${tag}.ts`, import.meta.url));
  writeFileSync(file, `${[head, ...written, '};'].join('\n')}\n`);
}

async function* stopsOf(tag: string, language: Language): AsyncGenerator<Stop> {
  const clean = [
    ...cleanCorpora({ halves: ['tune'], languages: [tag] }),
    ...(humanTranslations([tag]) ?? []),
    ...(flores([tag]) ?? []),
    ...(declarations([tag]) ?? []),
    { texts: terse(tag) },
    { texts: ofTraining(tag) },
  ].flatMap(({ texts }) => texts);
  let count = 0;
  const nextFold = () => {
    count += 1;
    return count % FOLDS;
  };
  for (const one of clean) yield* cleanStops(one, language, nextFold());
  for (const article of loadCorpus('flawed', { halves: ['tune'], languages: [tag] }))
    yield* labelledStops(article, language, nextFold());
}

/** Sentences of the parallel texts beside the repository, in their order, which the reader has read as well. */
function ofTraining(tag: string): readonly CleanText[] {
  const sources = TRAINING[tag];
  const file = join(shared, 'data', 'train', `${tag}-en.tsv.xz`);
  if (sources === undefined || !existsSync(file)) return [];
  const found: string[] = [];
  const counts = new Map<string, number>();
  for (const line of execFileSync('xzcat', [file], { encoding: 'utf8', maxBuffer: 2 ** 30 }).split('\n')) {
    const [source = '', text = ''] = line.split('\t');
    const count = counts.get(source) ?? 0;
    if (count >= (sources[source] ?? 0) || !text.endsWith('。') || !WELL_FORMED.test(text)) continue;
    counts.set(source, count + 1);
    found.push(text);
  }
  const texts: CleanText[] = [];
  for (let at = 0; at < found.length; at += SENTENCES_A_TEXT)
    texts.push({
      path: `flores-like/${at}`,
      language: tag,
      format: 'text',
      text: found.slice(at, at + SENTENCES_A_TEXT).join(''),
    });
  return texts;
}

/** Whole sentences as short as those of features, notices and instructions: the paragraphs beside this file, and cases that are no fragments. */
function terse(tag: string): readonly CleanText[] {
  const lines = readFileSync(new URL(`${tag}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const cases = readCases(tag).filter(({ half, marks }) => half === 'tune' && marks.length === 0);
  return [...lines, ...cases.map(({ text }) => text)].map((text) => ({
    path: tag,
    language: tag,
    format: 'text',
    text,
  }));
}

const random = seeded(SEED);

async function* cleanStops(text: CleanText, language: Language, fold: number): AsyncGenerator<Stop> {
  const segmenter = new Intl.Segmenter(language.tag, { granularity: 'word' });
  const { prose, pairs } = await readText(text, language);
  for (const [sentence, next] of pairs) {
    const whole = bodyOf(prose, sentence);
    const following = next === undefined ? undefined : bodyOf(prose, next);
    yield* stopOf('right', whole, following, language, fold, text.path.startsWith('flores') ? 1 : WEIGHT_OF_ARTICLES);
    const places = [...segmenter.segment(whole)]
      .filter(
        ({ index, isWordLike }) => isWordLike && /[\p{L}\p{Nd}]/u.test(whole[index - 1] ?? ' ') && index >= NEAR_WORDS,
      )
      .map(({ index }) => index)
      .filter((index) => index <= whole.length - NEAR_WORDS / 2);
    for (let count = Math.min(INSERTED_A_SENTENCE, places.length); count > 0; count -= 1) {
      const [place] = places.splice(Math.floor(random() * places.length), 1) as [number];
      yield* stopOf('torn', whole.slice(0, place), whole.slice(place), language, fold, 1);
      if (count === 1 || following === undefined)
        yield* stopOf('lost', whole.slice(0, place), following, language, fold, 1);
    }
  }
}

async function* labelledStops(text: Labelled, language: Language, fold: number): AsyncGenerator<Stop> {
  const { prose, pairs, original } = await readText(text, language);
  for (const [sentence, next] of pairs) {
    const stop = original({ offset: sentence.endOffset - sentence.terminator.length, endOffset: sentence.endOffset });
    const touched = text.labels.filter((label) =>
      [sentence, ...(next ? [next] : [])].some((one) => overlaps(label, original(one))),
    );
    const at = touched.filter((label) => label.offset <= stop.endOffset && label.endOffset >= stop.offset);
    const names = (labels: typeof touched) => labels.flatMap((label) => label.names.map(({ rule }) => rule));
    const body = bodyOf(prose, sentence);
    const following = next === undefined ? undefined : bodyOf(prose, next);
    if (names(at.filter(({ endOffset }) => endOffset > stop.endOffset)).includes('fluency/broken-sentence'))
      yield* stopOf('labelled torn', body, following, language, fold, WEIGHT_OF_LABELLED);
    else if (names(at).includes('fluency/truncated-sentence'))
      yield* stopOf('labelled lost', body, following, language, fold, WEIGHT_OF_LABELLED);
    else if (!names(touched).some((name) => /^fluency|^markup|untranslated|wrong-language/.test(name)))
      yield* stopOf('right', body, following, language, fold, WEIGHT_OF_ARTICLES);
  }
}

type Labelled = ReturnType<typeof loadCorpus>[number];

/** Sentences that a full stop ends, each with the next one of its paragraph; what is quoted is left out. */
async function readText({ text, format, path }: CleanText, language: Language) {
  const document = await parseAs(formats.find(({ name }) => name === format)?.name ?? 'text', text, path);
  const store = new FactStore(articleOf(document, language, { embedder: undefined }), undefined);
  const all = await store.get(sentences);
  const blocks = await store.get(structure);
  const { quotations } = await store.get(quotes);
  const isQuoted = ({ offset }: Span) => quotations.some((one) => one.offset < offset && one.endOffset > offset);
  const pairs: Array<readonly [Sentence, Sentence | undefined]> = [];
  all.forEach((sentence, index) => {
    const { blockIndex, terminator, offset, endOffset } = sentence;
    if (terminator !== '。' || blocks[blockIndex]?.role !== 'prose' || isQuoted(sentence)) return;
    if (endOffset - offset <= NEAR_WORDS || document.prose[endOffset - 1] !== terminator) return;
    const next = all[index + 1];
    const isNext =
      next?.blockIndex === blockIndex && /\p{Lo}/u.test(document.prose.slice(next.offset, next.offset + 3));
    if (next?.blockIndex === blockIndex && !isNext) return;
    pairs.push([sentence, isNext ? next : undefined]);
  });
  return { prose: document.prose, pairs, original: (span: Span) => toOriginal(document, span) };
}

function bodyOf(prose: string, { offset, endOffset, terminator }: Sentence): string {
  return prose.slice(offset, endOffset - terminator.length).trimEnd();
}

function* stopOf(
  kind: Kind,
  body: string,
  following: string | undefined,
  language: Language,
  fold: number,
  weight: number,
): Generator<Stop> {
  const reader = readerModel(language)?.();
  const text = `${body}。${following ?? ''}`;
  const evidence = stopEvidence(language, text);
  if (reader === undefined || evidence === undefined) return;
  const place = {
    offset: 0,
    end: body.length,
    next: following === undefined ? undefined : body.length + 1,
    nextEnd: text.length,
  };
  const { cuts } = language.verbs;
  const listed = {
    openEnds: new Ending(cuts?.openEnds).test(body),
    terseEnds: new Ending(cuts?.terseEnds).test(body),
    phraseEnds: new Ending(cuts?.phraseEnds).test(body),
  };
  const read = evidence.read(reader, place, listed);
  if (read === undefined || (following !== undefined && read.behind.length === 0)) return;
  const { before, behind } = evidence.cheap(place);
  const signs = {
    cheap: [...before, ...behind, ['glance', evidence.glance(reader, place)] as const],
    before: [...before, ...read.before],
    behind: [...behind, ...read.behind],
  };
  yield { kind, weight, text: `${body.slice(-24)} | ${following?.slice(0, 16) ?? ''}`, fold, ...signs };
}

/** Numbers between 0 and 1 that are the same at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
