import { LONGEST_ARTICLE } from '../../../src/analysis/text/longest-article';
import { type Sentence, sentences } from '../../../src/analysis/text/sentences';
import { structure } from '../../../src/analysis/text/structure';
import { words } from '../../../src/analysis/text/words';
import { articleOf } from '../../../src/check/article-of';
import { FactStore } from '../../../src/check/fact-store';
import { type Document, toOriginal } from '../../../src/core/document';
import type { Language } from '../../../src/core/language';
import { overlaps } from '../../../src/core/span';
import { languageFor } from '../../../src/lang';
import { formats, parseAs } from '../../../src/parse';
import { tornEvidence } from '../../../src/rules/stops/torn-evidence';
import { LIMIT, mayBeTorn } from '../../../src/rules/stops/torn-sentence';
import { TORN_WEIGHTS } from '../../../src/rules/stops/torn-weights';
import { fitSparse, logOdds, type SparseRow } from '../accuracy/logistic';
import { type CleanText, cleanCorpora, flores, humanTranslations } from '../clean-texts';
import { loadCorpus } from '../corpus';
import { isNamed, type Label } from '../labels';

/**
 * Fits and prints the two tables of `src/rules/stops/torn-weights.ts`: logistic regressions on the sentences of clean texts and of the tuning
 * half of the labelled articles, whole, torn in two at random by a full stop, or cut off there. Limits and alarms are those of texts that
 * the weights have not seen. Usage: `tsx bench/quality/torn/fit-weights.ts [TAG…]`.
 */

const RIDGE = 2;
const RIDGE_OF_CONSTANT = 1e-3;
const FALSE_ALARMS = [2, 5, 10, 20, 40, 80];
/** Sentences of so many words are torn, one of so many, in so many copies of each text. */
const SHORTEST = 6;
const EVERY = 4;
const PASSES = 3;
/** Of what the shipped weights believe to be torn, what may be lost by a first look. */
const LOST_SHARES = [0.01, 0.02, 0.05];

/** `labelled` stops are torn as well, by the authors of the labelled articles. */
type Kind = 'whole' | 'torn' | 'lost' | 'labelled';
interface Row extends SparseRow {
  readonly kind: Kind;
  readonly cut: boolean;
  /** How many of its columns the kinds of its words make, and all that is seen at a glance. */
  readonly seen: { readonly kinds: number; readonly spelling: number };
  readonly language: string;
  readonly text: string;
  readonly fold: number;
}
const columns: string[] = [''];

let seed = 1;

/** Numbers from 0 to 1, the same ones in every run. */
function random(): number {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
}

const CUT_ENDS = /^ends (bound|article|contraction|preposition|conjunction|relative|clause|auxiliary)$/;

async function main(): Promise<void> {
  const only = process.argv.slice(2);
  const rows: Row[] = [];
  let fold = 0;
  for (const text of trainingTexts()) {
    if (only.length > 0 && !only.includes(text.language)) continue;
    const language = languageFor(text.language);
    if (language === undefined || !language.spaced || !language.cased) continue;
    const name = formats.find((one) => one.name === text.format)?.name ?? 'text';
    const document = await parseAs(name, text.text, text.path);
    if (document.prose.length > LONGEST_ARTICLE) continue;
    fold += 1;
    for await (const row of rowsOf(document, language, text.faults, new Map(), fold)) rows.push(row);
    if (text.faults.length > 0) continue;
    for (const isLost of [false, true])
      for (let pass = 0; pass < PASSES; pass += 1) {
        const cuts = new Map<number, Kind>();
        const torn = await tear(document, language, cuts, isLost);
        for await (const row of rowsOf(await parseAs('text', torn, ''), language, [], cuts, fold)) rows.push(row);
      }
  }
  reportFirstLooks(rows);
  report(
    'torn against whole',
    rows.filter(({ kind }) => kind !== 'lost'),
  );
  report(
    'torn against lost',
    rows.filter(({ kind, cut }) => (kind === 'torn' || kind === 'lost') && cut),
  );
}

/** How much of what is believed to be torn would be lost, and how many whole neighbours be read, if less were asked for at first. */
function reportFirstLooks(rows: readonly Row[]): void {
  const oddsOf = ({ columns: signs, values }: Row, count = signs.length) => {
    let odds = TORN_WEIGHTS.constant as number;
    for (let at = 1; at < count; at += 1)
      odds += (TORN_WEIGHTS[columns[signs[at] as number] as string] ?? 0) * (values[at] as number);
    return odds;
  };
  const believed = rows.filter((row) => row.kind === 'torn' && oddsOf(row) > LIMIT);
  const whole = rows.filter(({ kind }) => kind === 'whole');
  for (const look of ['kinds', 'spelling'] as const) {
    const least = believed.map((row) => oddsOf(row, row.seen[look])).sort((a, b) => a - b);
    for (const share of LOST_SHARES) {
      const limit = least[Math.floor(least.length * share)] ?? 0;
      const read = whole.filter((row) => oddsOf(row, row.seen[look]) >= limit).length / whole.length;
      console.log(
        `by ${look}, above ${limit.toFixed(2)}: ${share} of the torn lost, ${read.toFixed(2)} of the whole read`,
      );
    }
  }
}

function report(title: string, rows: readonly Row[]): void {
  const count = new Map<number, number>();
  for (const row of rows) for (const column of row.columns) count.set(column, (count.get(column) ?? 0) + 1);
  const used = columns.map((_, at) => at).filter((at) => at === 0 || (count.get(at) ?? 0) >= 25);
  const placeOf = new Map(used.map((at, place) => [at, place]));
  const kept = rows.map((row) => {
    const pairs = row.columns.flatMap((at, index) =>
      placeOf.has(at) ? [[placeOf.get(at) as number, row.values[index] as number] as const] : [],
    );
    return { ...row, columns: pairs.map(([at]) => at), values: pairs.map(([, value]) => value) };
  });
  const ridges = used.map((at) => (at === 0 ? RIDGE_OF_CONSTANT : RIDGE));
  const weigh = (some: typeof kept) =>
    fitSparse(
      some,
      some.map(({ kind }) => kind === 'torn' || kind === 'labelled'),
      ridges,
    );
  const half = weigh(kept.filter(({ fold }) => fold % 2 === 0));
  const other = weigh(kept.filter(({ fold }) => fold % 2 === 1));
  const scored = kept.map((row) => ({ ...row, odds: logOdds(row, row.fold % 2 === 0 ? other : half) }));
  const torn = scored.filter(({ kind }) => kind === 'torn');
  const labelled = scored.filter(({ kind }) => kind === 'labelled');
  const rest = scored.filter(({ kind }) => kind === 'whole' || kind === 'lost').sort((a, b) => b.odds - a.odds);
  console.log(`${title}: ${torn.length} and ${rest.length}`);
  for (const at of FALSE_ALARMS) {
    const limit = rest[at]?.odds ?? 0;
    const above = (some: typeof scored) => some.filter(({ odds }) => odds > limit).length;
    console.log(
      `above ${limit.toFixed(2)}: ${above(torn)} torn, ${above(labelled)} of ${labelled.length} labelled, ${at} others`,
    );
  }
  for (const limit of [0, 1, 2, 3, 4])
    console.log(
      `above ${limit}: ${torn.filter(({ odds }) => odds > limit).length} torn, ${rest.filter(({ odds }) => odds > limit).length} others`,
    );
  for (const { odds, language, text } of rest.slice(0, 60)) console.log(`  ${odds.toFixed(2)} ${language} ${text}`);
  const weights = weigh(kept);
  const all = used.map((at, place) => [columns[at] as string, weights[place] as number] as const);
  console.log(
    JSON.stringify(
      Object.fromEntries(
        all.filter(([, weight]) => Math.abs(weight) >= 0.1).map(([name, weight]) => [name, Number(weight.toFixed(2))]),
      ),
    ),
  );
}

function trainingTexts(): ReadonlyArray<CleanText & { readonly faults: readonly Label[] }> {
  const clean = [
    ...cleanCorpora({ halves: ['tune'], languages: [] }),
    ...(humanTranslations([]) ?? []),
    ...(flores([]) ?? []),
  ]
    .flatMap(({ texts }) => texts)
    .map((text) => ({ ...text, faults: [] }));
  const labelled = loadCorpus('flawed', { halves: ['tune'], languages: [] }).map((article) => ({
    ...article,
    faults: article.labels,
  }));
  return [...clean, ...labelled];
}

/** The prose with a stop in the middle of some of its sentences, whose rest is lost or goes on with a capital. */
async function tear(document: Document, language: Language, cuts: Map<number, Kind>, isLost: boolean): Promise<string> {
  const store = new FactStore(
    articleOf(document, language, { embedder: undefined, lexicon: undefined } as never),
    undefined,
  );
  const [all, found, blocks] = [await store.get(words), await store.get(sentences), await store.get(structure)];
  let text = '';
  let from = 0;
  let skip = false;
  for (const sentence of found) {
    if (skip) {
      skip = false;
      continue;
    }
    if (sentence.terminator !== '.' || blocks[sentence.blockIndex]?.role !== 'prose') continue;
    const length = sentence.lastWord - sentence.firstWord;
    if (length < SHORTEST || random() * EVERY > 1) continue;
    const word = sentence.firstWord + 2 + Math.floor(random() * (length - 3));
    const [end, next] = [all.ends[word - 1] as number, all.offsets[word] as number];
    const between = document.prose.slice(end, next);
    if (between !== ' ' && between !== ', ') continue;
    text += document.prose.slice(from, end);
    cuts.set(text.length, isLost ? 'lost' : 'torn');
    text += '.';
    if (isLost) {
      from = sentence.endOffset;
      skip = true;
      continue;
    }
    const [first] = document.prose.slice(next);
    text += ` ${(first as string).toUpperCase()}`;
    from = next + (first as string).length;
  }
  return text + document.prose.slice(from);
}

async function* rowsOf(
  document: Document,
  language: Language,
  faults: readonly Label[],
  cuts: ReadonlyMap<number, Kind>,
  fold: number,
): AsyncGenerator<Row> {
  const store = new FactStore(
    articleOf(document, language, { embedder: undefined, lexicon: undefined } as never),
    undefined,
  );
  const evidence = tornEvidence(language, await store.get(words), document.prose);
  if (evidence === undefined) return;
  const [found, blocks] = [await store.get(sentences), await store.get(structure)];
  for (let index = 0; index + 1 < found.length; index += 1) {
    const [sentence, next] = [found[index] as Sentence, found[index + 1] as Sentence];
    if (sentence.terminator !== '.' || next.blockIndex !== sentence.blockIndex) continue;
    if (sentence.lastWord === sentence.firstWord || next.lastWord === next.firstWord) continue;
    if (blocks[sentence.blockIndex]?.role !== 'prose') continue;
    if (!mayBeTorn(sentence, next, document.prose)) continue;
    const stop = toOriginal(document, { offset: sentence.endOffset - 1, endOffset: sentence.endOffset });
    const isLabelled = faults.some((fault) => isNamed(fault, 'fluency/broken-sentence') && overlaps(fault, stop));
    const kind = isLabelled ? 'labelled' : (cuts.get(sentence.endOffset - 1) ?? 'whole');
    if (!isLabelled && (kind === 'whole') !== (cuts.size === 0)) continue;
    const place = toOriginal(document, { offset: sentence.offset, endOffset: next.endOffset });
    if (!isLabelled && faults.some((fault) => overlaps(fault, place))) continue;
    const [kinds, spelling] = [evidence.kinds(sentence, next), evidence.spelling(sentence, next)];
    const all = [...kinds, ...spelling, ...evidence.reading(sentence, next)];
    const signs = all.filter(([, value]) => value !== 0);
    yield {
      kind,
      language: language.tag,
      fold,
      seen: { kinds: 1 + kinds.length, spelling: 1 + kinds.length + spelling.length },
      cut: signs.some(([name]) => CUT_ENDS.test(name)),
      text: document.prose.slice(
        Math.max(sentence.offset, sentence.endOffset - 60),
        Math.min(next.endOffset, next.offset + 80),
      ),
      columns: [0, ...signs.map(([name]) => columnOf(name))],
      values: [1, ...signs.map(([, value]) => value)],
    };
  }
}

function columnOf(name: string): number {
  const at = columns.indexOf(name);
  return at < 0 ? columns.push(name) - 1 : at;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
