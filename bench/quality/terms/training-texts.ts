import { readFileSync } from 'node:fs';
import type { Span } from '../../../src/core/span';
import { readMarks } from '../../../src/testing/marks';
import { seededRandom } from '../../random';
import { languagesIn } from '../case-files';
import { cleanCorpora, declarations, flores, humanTranslations } from '../clean-texts';
import { type CorpusArticle, loadCorpus } from '../corpus';
import { type DriftCase, folder as driftFolder, readCases } from '../drift-cases/drift-case';
import { type DriftKind, driftKinds, slippedNames } from '../injected-drift/candidates';
import { carrierOf, wordUseOf } from '../injected-drift/carrier';
import { driftedCopies } from '../injected-drift/inject-drift';
import { faultsJudgedIn, loadJudgedFindings } from '../judged';
import { groupOf } from '../labels';
import { isTerminology } from '../match';
import { loadTermPairs, type TermPair } from './term-pairs';

/** A text that weights are fitted on, and what its author says of the things that it names. */
export interface TrainingText {
  readonly path: string;
  readonly language: string;
  readonly format: 'text' | 'markdown';
  readonly text: string;
  readonly names: readonly GroupedName[];
  /** Words, in lower case, of which an editor says that something is wrong with them though the text counts as clean. */
  readonly doubtful?: ReadonlySet<string>;
}

/** One of the names of a thing, at its place in the text; the same group is the same thing. */
export interface GroupedName extends Span {
  readonly text: string;
  readonly group: string;
}

/** A tiny article whose marks name one thing, or each another. */
type MarkedCase = Omit<DriftCase, 'half'>;

/** Articles of the tuning half, the last `newest` of each language apart. */
export function labelledArticles(newest: number): Readonly<Record<'older' | 'newest', readonly TrainingText[]>> {
  const articles = loadCorpus('flawed', { halves: ['tune'], languages: [] });
  const languages = [...new Set(articles.map(({ language }) => language))];
  const kept = new Set(
    languages.flatMap((language) => {
      const own = articles.filter((article) => article.language === language);
      return own.slice(Math.max(0, own.length - newest));
    }),
  );
  return {
    older: articles.filter((article) => !kept.has(article)).map(withNames),
    newest: [...kept].map(withNames),
  };
}

function withNames(article: CorpusArticle): TrainingText {
  const faults = article.labels.filter(({ names }) => names.some(({ rule }) => isTerminology(rule)));
  const names = [
    ...article.mentions,
    ...faults.flatMap((label) => {
      const group = groupOf(label);
      return group === undefined ? [] : [{ ...label, group }];
    }),
  ];
  return { ...article, names };
}

/** Texts in which nothing drifts. */
export function cleanTexts(): readonly TrainingText[] {
  const sets = [
    ...cleanCorpora({ halves: ['tune'], languages: [] }),
    ...(humanTranslations([]) ?? []),
    ...(flores([]) ?? []),
    ...(declarations([]) ?? []),
  ];
  const judged = loadJudgedFindings();
  return sets
    .flatMap(({ texts }) => texts)
    .map((text) => ({
      ...text,
      names: [],
      doubtful: doubtfulWords(text.text, faultsJudgedIn(judged, text, 'terminology')),
    }));
}

function doubtfulWords(text: string, places: readonly number[]): ReadonlySet<string> {
  const words = places.flatMap((place) => /^[\p{L}\p{M}'’-]+/u.exec(text.slice(place)) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

/** The tuning half of the cases of drift. */
export function driftCases(): readonly TrainingText[] {
  return casesIn(driftFolder)
    .filter(({ half }) => half === 'tune')
    .map(caseText);
}

/** The cases of a folder of this one, none of which is held out. */
export function ownCases(folder: string): readonly TrainingText[] {
  return casesIn(new URL(folder, import.meta.url).pathname).map(caseText);
}

function casesIn(folder: string): readonly DriftCase[] {
  return languagesIn(folder).flatMap((language) => readCases(language, folder));
}

function caseText({ language, kind, text, marks }: MarkedCase, index: number): TrainingText {
  const names = marks.map(({ offset, endOffset }) => {
    const name = text.slice(offset, endOffset);
    return { offset, endOffset, text: name, group: kind === 'same' ? 'one' : name };
  });
  return { path: `case ${language} ${index}`, language, format: 'text', text, names };
}

/** Pairs of terms of a file, each set into every article that `made-frames.tsv` has for its language. */
export function madeArticles(file: string): readonly TrainingText[] {
  const frames = readFileSync(new URL('made-frames.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const cases = loadTermPairs(file).flatMap((pair) =>
    frames.flatMap((line) => {
      const [language, frame = ''] = line.split('\t');
      return language === pair.languages[0] ? [framed(pair, frame)] : [];
    }),
  );
  return cases.map(caseText);
}

function framed({ languages: [language], terms: [a, b], equivalent }: TermPair, frame: string): MarkedCase {
  const { text, spans } = readMarks(frame.replaceAll('{A}', `⟦${a}⟧`).replaceAll('{B}', `⟦${b}⟧`));
  return { language, kind: equivalent ? 'same' : 'different', text, marks: spans };
}

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Labelled articles with an acronym of another one in the place of each of theirs that is a fault: it stands for something else. */
export function otherAcronyms(): readonly TrainingText[] {
  const { older } = labelledArticles(0);
  const articles = loadCorpus('flawed', { halves: ['tune'], languages: [] });
  const faulty = new Set(
    articles.flatMap(({ labels }) => labels.map(({ text }) => text).filter((text) => ACRONYM.test(text))),
  );
  return older.flatMap((article) => {
    const own = [...new Set(article.names.map(({ text }) => text))].filter((text) => faulty.has(text));
    if (own.length === 0) return [];
    let { text } = article;
    const replaced = new Set(own);
    for (const [at, acronym] of own.entries()) {
      // Of the same length, so that all stays in its place.
      const others = [...faulty].filter((other) => other.length === acronym.length && !text.includes(other));
      const other = others[(article.text.length + at) % Math.max(1, others.length)];
      if (other !== undefined) text = text.replaceAll(acronym, other);
    }
    return [{ ...article, text, names: article.names.filter((name) => !replaced.has(name.text)) }];
  });
}

const SEED = 7;
/** Marks of the article are told by how they read, for the exchanges have shifted them. */
const NOWHERE: Span = { offset: 0, endOffset: 0 };

/**
 * Texts in which some names that drift nowhere are spelt otherwise at a place or two: labelled articles as the benchmark spells them
 * and with slips, clean texts, which the benchmark measures, with slips alone.
 */
export function respeltArticles(): readonly TrainingText[] {
  const { older } = labelledArticles(0);
  const respelt = driftKinds.filter(({ name }) => name === 'name respelt');
  return [...copiesOf(older, [...respelt, slippedNames]), ...copiesOf(cleanTexts(), [slippedNames])];
}

function copiesOf(texts: readonly TrainingText[], kinds: readonly DriftKind[]): readonly TrainingText[] {
  const english = texts.filter(({ language }) => language === 'en');
  return [...new Set(texts.map(({ language }) => language))].flatMap((language) => {
    const own = texts.filter((text) => text.language === language);
    const wordUse = wordUseOf(own, english);
    return own.flatMap((original, at) => {
      const carrier = carrierOf(original, wordUse);
      if (carrier === undefined) return [];
      const copies = kinds.flatMap((kind) => driftedCopies(carrier, kind, seededRandom(SEED + at)));
      return copies.map(({ text, groups }) => ({
        ...original,
        text,
        names: [...namesOf(text, groups), ...respeltNames(original.names, text, groups)],
      }));
    });
  });
}

/** Names that stand in the article, and the same with the words that are spelt otherwise now. */
function respeltNames(
  names: readonly GroupedName[],
  text: string,
  groups: ReturnType<typeof driftedCopies>[number]['groups'],
): readonly GroupedName[] {
  const exchanges = groups.flatMap(({ faults, dominant }) => {
    const textsOf = (spans: readonly Span[]) => [
      ...new Set(spans.map(({ offset, endOffset }) => text.slice(offset, endOffset))),
    ];
    return textsOf(dominant).flatMap((from) => textsOf(faults).map((to) => [from, to] as const));
  });
  return names.flatMap((name) => {
    const words = name.text.split(/(?<![\p{L}\p{M}])(?=[\p{L}\p{M}])|(?<=[\p{L}\p{M}])(?![\p{L}\p{M}])/u);
    const others = exchanges.filter(([from]) => words.includes(from));
    return [name.text, ...others.map(([from, to]) => words.map((word) => (word === from ? to : word)).join(''))].map(
      (spelling) => ({ ...NOWHERE, text: spelling, group: name.group }),
    );
  });
}

function namesOf(text: string, groups: ReturnType<typeof driftedCopies>[number]['groups']): readonly GroupedName[] {
  return groups.flatMap(({ faults, dominant }, at) =>
    [...faults, ...dominant].map((span) => ({
      ...span,
      text: text.slice(span.offset, span.endOffset),
      group: `respelt ${at}`,
    })),
  );
}
