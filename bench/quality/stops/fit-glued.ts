import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GluedPlace, GluedReader, listOf } from '../../../src/analysis/breaks/glued-signs';
import { type ReaderModel, readerModel } from '../../../src/analysis/breaks/reader-model';
import { byName, oddsOf, type StopSign } from '../../../src/analysis/breaks/stop-reader';
import { languageFor } from '../../../src/lang';
import { fitSparse, type SparseRow } from '../accuracy/logistic';
import { cleanCorpora, declarations, flores, humanTranslations } from '../clean-texts';
import { loadCorpus } from '../corpus';
import { shared } from '../places';

/**
 * Fits the weights of `src/lang/data/glued-weights-ja.ts`: logistic regressions on places in whole sentences, against those between two
 * sentences whose stop is taken away. Polite ends are put into the plain style as well, which most news has. Prints what is found
 * beside how many places of whole sentences, each fifth being judged by the others.
 * Usage: `tsx bench/quality/stops/fit-glued.ts [--write]`.
 */

const RIDGE = 2;
const FOLDS = 5;
const SHORTEST = 6;
const MOST_OF_DOCS = 12000;
const ALARMS = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];
const CHEAP_ALARMS = [100, 200, 400, 800, 1600, 3200];
/** How much each kind of text counts: short examples of a textbook are unlike articles. */
const WEIGHTS = { article: 3, train: 1 } as const;

interface Row {
  readonly glued: boolean;
  readonly weight: number;
  readonly fold: number;
  readonly cheap: readonly StopSign[];
  readonly all: readonly StopSign[];
  readonly text: string;
}

const language = languageFor('ja');
const signs = language?.verbs.glued;
if (language === undefined || signs === undefined) throw new Error('Japanese has no such signs');
const reader = new GluedReader(signs);
const model = readerModel(language)?.() as ReaderModel;

const PLAIN: ReadonlyArray<readonly [RegExp, string]> = [
  [/ではありません$/, 'ではない'],
  [/でした$/, 'だった'],
  [/(?<=[いな])のです$/, 'のだ'],
  [/(?<=い)です$/, ''],
  [/です$/, 'だ'],
  [/(?<=[しいえけせてねべめれちきにびみり]|で[きい])ました$/, 'PAST'],
  [/しています$/, 'している'],
  [/(?<=[てで]い)ます$/, 'る'],
  [/します$/, 'する'],
  [/(?<=[れせえけべめてねげ])ます$/, 'る'],
  [/ります$/, 'る'],
];

/** The sentence in plain style, where its end is easily told. */
function plain(body: string): string | undefined {
  for (const [from, to] of PLAIN) {
    if (!from.test(body)) continue;
    if (to !== 'PAST') return body.replace(from, to);
    if (/(?:[しえけせてねべめれ]|[てで]い|でき)ました$/.test(body)) return body.replace(/ました$/, 'た');
    if (/[りち]ました$/.test(body)) return body.replace(/[りち]ました$/, 'った');
    return /[みびに]ました$/.test(body) ? body.replace(/[みびに]ました$/, 'んだ') : undefined;
  }
  return undefined;
}

/** Paragraphs as lists of sentences without their stops; undefined where a sentence is of no use. */
function* articleParagraphs(): Generator<Array<string | undefined>> {
  const clean = [
    ...cleanCorpora({ halves: ['tune'], languages: ['ja'] }),
    ...(humanTranslations(['ja']) ?? []),
    ...(flores(['ja']) ?? []),
    ...(declarations(['ja']) ?? []),
  ].flatMap(({ texts }) => texts);
  for (const { text } of clean) for (const line of text.split('\n')) yield bodies(line);
  for (const { text, labels } of loadCorpus('flawed', { halves: ['tune'], languages: ['ja'] })) {
    let offset = 0;
    for (const line of text.split('\n')) {
      const from = offset;
      offset += line.length + 1;
      let at = from;
      yield sentencesOf(line).map((sentence) => {
        const [start, end] = [at, at + sentence.length];
        at = end;
        return labels.some(
          (label) =>
            label.offset < end + 1 &&
            label.endOffset > start - 1 &&
            label.names.some(({ rule }) => /^(?:fluency|markup|accuracy)/.test(rule)),
        )
          ? undefined
          : bodyOf(sentence);
      });
    }
  }
}

function* trainParagraphs(): Generator<Array<string | undefined>> {
  const file = join(shared, 'data', 'train', 'ja-en.tsv.xz');
  if (!existsSync(file)) return;
  const lines = execFileSync('xzcat', [file], { encoding: 'utf8', maxBuffer: 2 ** 30 }).split('\n');
  let run: Array<string | undefined> = [];
  let count = 0;
  for (const line of lines) {
    const [source = '', text = ''] = line.split('\t');
    if (
      !/^(?:flores-dev|tanaka50k|tatoeba|python-docs|gnome-help|debian-docs|gimp-help|libreoffice-help)$/.test(source)
    )
      continue;
    if (source === 'python-docs') count += 1;
    if (source === 'python-docs' && count > MOST_OF_DOCS) continue;
    run.push(...bodies(text.includes('。') ? text : `${text}。`));
    if (run.length >= 6) {
      yield run;
      run = [];
    }
  }
}

function sentencesOf(line: string): string[] {
  return line.match(/[^。]+(?:。|$)/g) ?? [];
}

function bodies(line: string): Array<string | undefined> {
  return sentencesOf(line).map(bodyOf);
}

function bodyOf(sentence: string): string | undefined {
  const text = sentence.trim();
  if (!text.endsWith('。') || /[「」『』“”"<>{}|`_=！？!?…#*;；:：()（）[\]\\]|- /.test(text)) return undefined;
  const body = text.slice(0, -1);
  return body.length >= SHORTEST && /[\u3041-\u309f]/.test(body) ? body : undefined;
}

let seed = 7;
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}

const rows: Row[] = [];
let characters = 0;
let missedByGate = 0;
let joins = 0;
let fold = 0;
for (const [paragraphs, kind] of [
  [articleParagraphs(), 'article'],
  [trainParagraphs(), 'train'],
] as const) {
  for (const paragraph of paragraphs) {
    fold = (fold + 1) % FOLDS;
    paragraph.forEach((body, index) => {
      if (body === undefined) return;
      characters += body.length;
      for (const place of reader.places(body, 0, body.length)) add(body, place, false, kind);
      const next = paragraph[index + 1];
      if (next === undefined || (kind === 'train' && random() > 0.25)) return;
      const firsts = [body, plain(body)].filter((one) => one !== undefined);
      for (const first of firsts) {
        const second = first === body ? next : (plain(next) ?? next);
        if (kind === 'article') joins += 1;
        const text = first + second;
        const place = [...reader.places(text, 0, text.length)].find(({ at }) => at === first.length);
        if (place === undefined) missedByGate += kind === 'article' ? 1 : 0;
        else add(text, place, true, kind);
      }
    });
  }
}
console.log(
  `${characters} characters, ${rows.filter(({ glued }) => !glued).length} places in whole sentences, ${joins} joins in articles, ${missedByGate} not looked at`,
);

function add(text: string, place: GluedPlace, glued: boolean, kind: keyof typeof WEIGHTS): void {
  const signs = reader.cheap(text, place);
  const cheap = listOf(signs);
  const read = reader.read(model, text, place, signs);
  if (read === undefined) return;
  rows.push({
    glued,
    weight: WEIGHTS[kind],
    fold,
    cheap,
    all: [...cheap, ...read],
    text: `${text.slice(Math.max(0, place.at - 30), place.at)}|${text.slice(place.at, place.at + 16)}`,
  });
}

function fitWeights(some: readonly Row[], of: 'cheap' | 'all'): ReadonlyMap<string, number> {
  const index = new Map([['', 0]]);
  const matrix: SparseRow[] = [];
  const labels: boolean[] = [];
  for (const row of some) {
    for (const [name] of row[of]) if (!index.has(name)) index.set(name, index.size);
    const one = {
      columns: [0, ...row[of].map(([name]) => index.get(name) as number)],
      values: [1, ...row[of].map(([, value]) => value)],
    };
    for (let count = row.weight; count > 0; count -= 1) {
      matrix.push(one);
      labels.push(row.glued);
    }
  }
  const weights = fitSparse(
    matrix,
    labels,
    [...index.keys()].map((name) => (name === '' ? 1e-3 : RIDGE)),
  );
  return new Map([...index.keys()].map((name, at) => [name, weights[at] as number]));
}

const objectOf = (weights: ReadonlyMap<string, number>) => Object.fromEntries(weights);
for (const [of, counts] of [
  ['cheap', CHEAP_ALARMS],
  ['all', ALARMS],
] as const) {
  const judged: Array<{ row: Row; odds: number }> = [];
  for (let one = 0; one < FOLDS; one += 1) {
    const weights = byName(
      objectOf(
        fitWeights(
          rows.filter((row) => row.fold !== one),
          of,
        ),
      ),
    );
    for (const row of rows) if (row.fold === one) judged.push({ row, odds: oddsOf(weights, row[of]) });
  }
  const alarms = judged.filter(({ row }) => !row.glued).sort((a, b) => b.odds - a.odds);
  for (const weight of [3, 1]) {
    const mine = judged.filter(({ row }) => row.glued && row.weight === weight);
    console.log(
      `${of} ${weight === 3 ? 'articles' : 'others'}: of ${mine.length} % found beside so many: `,
      counts
        .map((count) => {
          const limit = alarms[count]?.odds ?? Number.NEGATIVE_INFINITY;
          return `${count}: ${((100 * mine.filter(({ odds }) => odds > limit).length) / mine.length).toFixed(0)} (${limit.toFixed(1)})`;
        })
        .join(', '),
    );
  }
  if (process.argv.includes('--alarms') && of === 'all') {
    for (const { row, odds } of alarms.slice(0, 60)) console.log(`  ${odds.toFixed(2)} ${row.text}`);
    const missed = judged.filter(({ row, odds }) => row.glued && row.weight === 3 && odds < (alarms[8]?.odds ?? 0));
    for (const { row, odds } of missed.filter((_, at) => at % Math.ceil(missed.length / 40) === 0))
      console.log(`  - ${odds.toFixed(2)} ${row.text}`);
  }
}
if (process.argv.includes('--write')) {
  const linesOf = (weights: ReadonlyMap<string, number>) =>
    [...weights.keys()]
      .filter((name) => Math.abs(weights.get(name) as number) >= 0.1)
      .sort()
      .map((name) => `    '${name}': ${(weights.get(name) as number).toFixed(2)},`)
      .join('\n');
  const file = fileURLToPath(new URL('../../../src/lang/data/glued-weights-ja.ts', import.meta.url));
  writeFileSync(
    file,
    `import type { GluedWeights } from '../../core/language';

/** Written by \`bench/quality/stops/fit-glued.ts\`. */
export const weights: GluedWeights = {
  cheap: {
${linesOf(fitWeights(rows, 'cheap'))}
  },
  glued: {
${linesOf(fitWeights(rows, 'all'))}
  },
};
`,
  );
}
