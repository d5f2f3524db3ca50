import { quotes } from '../../../src/analysis/marks/quotes';
import { LONGEST_ARTICLE } from '../../../src/analysis/text/longest-article';
import { sentences } from '../../../src/analysis/text/sentences';
import { structure } from '../../../src/analysis/text/structure';
import { words } from '../../../src/analysis/text/words';
import { articleOf } from '../../../src/check/article-of';
import { FactStore } from '../../../src/check/fact-store';
import { toOriginal } from '../../../src/core/document';
import { overlaps, type Span } from '../../../src/core/span';
import { readLexicon } from '../../../src/io/lexicon-door';
import { languageFor } from '../../../src/lang';
import { lexiconFor } from '../../../src/lang/lexicon';
import { formats, parseAs } from '../../../src/parse';
import { restEvidence, WHOLE_SIGNS } from '../../../src/rules/pieces/rest-evidence';
import { restCandidates } from '../../../src/rules/pieces/rest-of-sentence';
import { fitSparse, logOdds, type SparseRow } from '../accuracy/logistic';
import { languagesIn } from '../case-files';
import { type CleanText, cleanCorpora, flores, humanTranslations } from '../clean-texts';
import { loadCorpus } from '../corpus';
import { folder, readCases } from './fragment-case';

/**
 * Fits and prints the weights of `src/rules/pieces/rest-weights.ts` and the `restOdds` of each language: a logistic regression on the
 * sentences of clean texts and of the tuning half of the labelled articles, of which those that a label calls a fragment are the rest of
 * the one before. Usage: `tsx bench/quality/fragments/fit-weights.ts`.
 */

const RIDGE = 2;
const RIDGE_OF_CONSTANT = 1e-3;
/** Few texts tell of a language alone. */
const RIDGE_OF_LANGUAGE = 8;
const FALSE_ALARMS = [5, 10, 20, 40];

/** A text, what of it is a fragment, and where another fault is, of which nothing is learnt. */
interface Training extends CleanText {
  readonly pieces: readonly Span[];
  readonly others: readonly Span[];
}

interface Row extends SparseRow {
  readonly isRest: boolean;
}

const columns: string[] = [''];

async function main(): Promise<void> {
  const rows: Row[] = [];
  for (const text of trainingTexts()) for await (const row of rowsOf(text)) rows.push(row);
  const ridges = columns.map((name, at) => {
    if (at === 0) return RIDGE_OF_CONSTANT;
    return name.startsWith('in ') ? RIDGE_OF_LANGUAGE : RIDGE;
  });
  const weights = fitSparse(
    rows,
    rows.map(({ isRest }) => isRest),
    ridges,
  );
  const rests = rows.filter(({ isRest }) => isRest);
  console.log(`${rows.length} sentences, ${rests.length} of them the rest of another`);
  const order = columns.map((_, at) => at).sort((a, b) => ((columns[a] as string) < (columns[b] as string) ? -1 : 1));
  for (const at of order) console.log(`  '${columns[at]}': ${(weights[at] as number).toFixed(2)},`);
  const alarms = rows
    .filter(({ isRest }) => !isRest)
    .map((row) => logOdds(row, weights))
    .sort((a, b) => b - a);
  for (const count of FALSE_ALARMS) {
    const limit = alarms[count] as number;
    const found = rests.filter((row) => logOdds(row, weights) > limit).length;
    console.log(`above ${limit.toFixed(2)}: ${found} of ${rests.length}, and ${count} whole sentences`);
  }
}

function trainingTexts(): readonly Training[] {
  const clean = [
    ...cleanCorpora({ halves: ['tune'], languages: [] }),
    ...(humanTranslations([]) ?? []),
    ...(flores([]) ?? []),
  ]
    .flatMap(({ texts }) => texts)
    .map((text) => ({ ...text, pieces: [], others: [] }));
  const labelled = loadCorpus('flawed', { halves: ['tune'], languages: [] }).map((article) => {
    const isPiece = ({ names }: (typeof article.labels)[number]) =>
      names.some(({ rule }) => rule === 'fluency/fragment');
    return {
      ...article,
      pieces: article.labels.filter(isPiece),
      others: article.labels.filter((label) => !isPiece(label)),
    };
  });
  const cases = languagesIn(folder)
    .flatMap(readCases)
    .filter(({ half }) => half === 'tune')
    .map(({ language, text, marks }) => ({
      path: '',
      language,
      format: 'text' as const,
      text,
      pieces: marks,
      others: [],
    }));
  return [...clean, ...labelled, ...cases];
}

async function* rowsOf({ path, language: tag, format, text, pieces, others }: Training): AsyncGenerator<Row> {
  const language = languageFor(tag);
  if (language === undefined) return;
  const known = formats.find(({ name }) => name === format)?.name ?? 'text';
  const document = await parseAs(known, text, path);
  if (document.prose.length > LONGEST_ARTICLE) return;
  const article = articleOf(document, language, { embedder: undefined, lexicon: lexiconFor(language, readLexicon) });
  const store = new FactStore(article, undefined);
  const signsOf = restEvidence(language, await store.get(words), document.prose);
  if (signsOf === undefined) return;
  const facts = {
    sentences: await store.get(sentences),
    structure: await store.get(structure),
    quotes: await store.get(quotes),
  };
  for (const neighbours of restCandidates(document.prose, facts)) {
    const place = toOriginal(document, neighbours.sentence);
    // A label begins where its sentence does.
    const isRest = pieces.some(({ offset }) => Math.abs(offset - place.offset) < 4);
    if (!isRest && [...pieces, ...others].some((fault) => overlaps(fault, place))) continue;
    const signs = [...signsOf(neighbours), [`in ${tag}`, 1] as const].filter(([, value]) => value !== 0);
    if (signs.some(([name]) => WHOLE_SIGNS.has(name))) continue;
    yield {
      columns: [0, ...signs.map(([name]) => columnOf(name))],
      values: [1, ...signs.map(([, value]) => value)],
      isRest,
    };
  }
}

function columnOf(name: string): number {
  const at = columns.indexOf(name);
  return at < 0 ? columns.push(name) - 1 : at;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
