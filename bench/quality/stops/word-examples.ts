import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordKindsOf } from '../../../src/analysis/breaks/word-kinds';
import { quotes } from '../../../src/analysis/marks/quotes';
import { type Sentence, sentences } from '../../../src/analysis/text/sentences';
import { structure } from '../../../src/analysis/text/structure';
import { words } from '../../../src/analysis/text/words';
import { articleOf } from '../../../src/check/article-of';
import { FactStore } from '../../../src/check/fact-store';
import { toOriginal } from '../../../src/core/document';
import type { Language } from '../../../src/core/language';
import { overlaps, type Span } from '../../../src/core/span';
import { languageFor } from '../../../src/lang';
import { formats, parseAs } from '../../../src/parse';
import { type CleanText, cleanCorpora, declarations, flores } from '../clean-texts';
import { loadCorpus } from '../corpus';
import { readCases as readDriftCases } from '../drift-cases/drift-case';
import { readCases } from '../fragments/fragment-case';

/**
 * Writes what `training/word_reader.py` learns from: the full stops of clean texts, of the texts beside this file and of the tuning half of
 * the labelled articles, each as the words before it and those behind it.
 * Usage: `tsx bench/quality/stops/word-examples.ts OUT sa`.
 */

const STOPS = ['।', '॥', '.', '|'];
const FOLDS = 20;
/** What people split is as telling as so many right stops, and FLORES, which has faults, less than one. */
const WEIGHTS = { labelled: 6, articles: 2, full: 2, terse: 0.7, cases: 1, flores: 0.7 };
/** A label of these makes a stop wrong, or what stands beside it no example. */
const SPOILT = /^fluency\/(?!repeated|missing)|^markup\/(?:glued|run|stray)|untranslated|wrong-language/;

interface Labelled {
  readonly offset: number;
  readonly endOffset: number;
  readonly names: ReadonlyArray<{ readonly rule: string }>;
}

async function main(): Promise<void> {
  const [out, ...tags] = process.argv.slice(2) as [string, ...string[]];
  mkdirSync(out, { recursive: true });
  for (const tag of tags) {
    const language = languageFor(tag);
    const kinds = language?.verbs.cuts?.wordKinds;
    if (language === undefined || kinds === undefined) throw new Error(`${tag} has no classes of words`);
    const { listed, shaped, verbs, openers } = kinds;
    const names = [...new Set([...Object.keys(listed), ...shaped.map(([kind]) => kind), 'other'])];
    const lines = [JSON.stringify({ kinds: names, verbs, openers })];
    let fold = 0;
    for (const { text, weight, labels } of textsOf(tag)) {
      fold = (fold + 1) % FOLDS;
      for await (const stop of stopsOf(text, language, labels))
        lines.push(
          JSON.stringify({
            ...stop,
            weight: stop.kind === 'right' ? weight : WEIGHTS.labelled,
            fold,
            own: !/^(?:flores|udhr)/.test(text.path),
          }),
        );
    }
    writeFileSync(join(out, `${tag}.jsonl`), `${lines.join('\n')}\n`);
    console.log(tag, `${lines.length - 1} stops`);
  }
}

interface Source {
  readonly text: CleanText;
  readonly weight: number;
  readonly labels?: readonly Labelled[];
}

function* textsOf(tag: string): Generator<Source> {
  const asText = (text: string): CleanText => ({ path: tag, language: tag, format: 'text', text });
  for (const { texts } of cleanCorpora({ halves: ['tune'], languages: [tag] }))
    for (const text of texts) yield { text, weight: WEIGHTS.articles };
  for (const { texts } of [...(flores([tag]) ?? []), ...(declarations([tag]) ?? [])])
    for (const text of texts) yield { text, weight: WEIGHTS.flores };
  for (const [name, weight] of [
    [`${tag}.txt`, WEIGHTS.terse],
    [`${tag}-full.txt`, WEIGHTS.full],
  ] as const)
    for (const line of readFileSync(new URL(name, import.meta.url), 'utf8').split('\n'))
      if (line !== '') yield { text: asText(line), weight };
  const isTune = ({ half }: { readonly half: string }) => half === 'tune';
  for (const { text, marks } of readCases(tag).filter(isTune))
    if (marks.length === 0) yield { text: asText(text), weight: WEIGHTS.cases };
  for (const { text } of readDriftCases(tag).filter(isTune)) yield { text: asText(text), weight: WEIGHTS.cases };
  for (const article of loadCorpus('flawed', { halves: ['tune'], languages: [tag] }))
    yield { text: article, weight: WEIGHTS.articles, labels: article.labels };
}

async function* stopsOf({ text, format, path }: CleanText, language: Language, labels: readonly Labelled[] = []) {
  const document = await parseAs(formats.find(({ name }) => name === format)?.name ?? 'text', text, path);
  const { prose } = document;
  const store = new FactStore(articleOf(document, language, { embedder: undefined }), undefined);
  const [all, known, blocks] = [await store.get(sentences), await store.get(words), await store.get(structure)];
  const { quotations } = await store.get(quotes);
  const kindsOf = wordKindsOf(language, known);
  if (kindsOf === undefined) return;
  const isQuoted = ({ offset }: Span) => quotations.some((one) => one.offset < offset && one.endOffset > offset);
  const original = (span: Span) => toOriginal(document, span);
  for (const [index, sentence] of all.entries()) {
    const { terminator, blockIndex, endOffset } = sentence;
    if (!STOPS.includes(terminator) || blocks[blockIndex]?.role !== 'prose' || isQuoted(sentence)) continue;
    if (prose.slice(endOffset - terminator.length, endOffset) !== terminator) continue;
    if (sentence.lastWord <= sentence.firstWord) continue;
    const following = all[index + 1];
    const inBlock = following?.blockIndex === blockIndex;
    if (inBlock && (isQuoted(following) || !/\p{Script=Devanagari}/u.test(textOf(prose, following)))) continue;
    const next = inBlock ? following : undefined;
    const kind = kindOf(sentence, next, labels, original);
    if (kind === undefined) continue;
    const rows = (run: Sentence) => {
      const found: unknown[] = [];
      for (let at = run.firstWord; at < run.lastWord; at += 1) {
        const { kind: name, isListed, spelling } = kindsOf(at);
        const comma = at > run.firstWord && prose[known.ends[at - 1] as number] === ',' ? 1 : 0;
        found.push([name, isListed, spelling, comma]);
      }
      return found;
    };
    yield {
      kind,
      before: rows(sentence),
      behind: next === undefined ? [] : rows(next),
      text: `${textOf(prose, sentence).slice(-80)} ${next === undefined ? '' : textOf(prose, next).slice(0, 50)}`,
    };
  }
}

function textOf(prose: string, { offset, endOffset }: Span): string {
  return prose.slice(offset, endOffset);
}

/** What the labels make of the stop behind a sentence; nothing where they spoil it. */
function kindOf(
  sentence: Sentence,
  next: Sentence | undefined,
  labels: readonly Labelled[],
  original: (span: Span) => Span,
): 'right' | 'torn' | 'lost' | 'piece' | undefined {
  const stop = original({ offset: sentence.endOffset - sentence.terminator.length, endOffset: sentence.endOffset });
  const own = labels.filter((label) => overlaps(label, original(sentence)));
  const touched = [...own, ...labels.filter((label) => next !== undefined && overlaps(label, original(next)))];
  const at = touched.filter((label) => label.offset <= stop.endOffset && label.endOffset >= stop.offset);
  const names = (some: readonly Labelled[]) => some.flatMap((label) => label.names.map(({ rule }) => rule));
  if (names(at.filter(({ endOffset }) => endOffset > stop.endOffset)).includes('fluency/broken-sentence'))
    return 'torn';
  if (names(at).includes('fluency/truncated-sentence')) return 'lost';
  if (names(own).includes('fluency/fragment')) return 'piece';
  return names(touched).some((name) => SPOILT.test(name)) ? undefined : 'right';
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
