import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { dot } from '../text/dot';
import { shareSentence } from '../text/share-sentence';
import { words } from '../text/words';
import { placedRendering } from './placed-rendering';
import { type ReadTerm, TermReader } from './read-terms';
import type { RenderingGroup } from './renderings';
import { evidenceOf, isByLikenessAlone, type TermEvidence } from './term-evidence';
import { scoreOf } from './term-weights';
import { termWindows } from './term-windows';
import { WordRelations } from './word-relations';

// What is longer is no article, and has too many words for chance to make no pairs.
const LONGEST_TEXT = 100_000;
const MOST_MAINS = 150;
const MOST_TERMS = 5000;
const RECURRING = 2;
const LEAST = 0.7;
/** Where only the model says that the heads mean the same: `glass harmonica` and `glass musicians` are as near as that. */
const LEAST_BY_LIKENESS = 0.93;
const SCORE = 0.78;

/**
 * Terms in lower case that are named again by other words: `Massenbilanz` and `Massensaldo`, `soupape de détente` and `vanne
 * d'évacuation`. What their words have in common and how the article speaks of both is weighed together. Needs a model.
 */
export const weighedTerms = defineAnalysis({
  id: 'weighed-terms',
  needs: { termWindows, words },
  run: async (article, facts, signal): Promise<readonly RenderingGroup[]> => {
    const { document, embedder } = article;
    if (embedder === undefined || document.prose.length > LONGEST_TEXT) return [];
    const recurring = facts.termWindows.some(({ places }) => places.length >= RECURRING);
    if (!recurring) return [];
    const reader = new TermReader(article, facts.words);
    const terms = facts.termWindows.flatMap((window) => reader.read(window) ?? []).slice(0, MOST_TERMS);
    const relations = await WordRelations.of(
      article,
      terms.flatMap(({ parts }) => parts),
      signal,
    );
    const pairs = await scoredPairs(terms, relations, reader, article, signal);
    return groupsOf(
      pairs.filter(({ score, evidence }) => score >= (isByLikenessAlone(evidence) ? LEAST_BY_LIKENESS : LEAST)),
      document.prose,
    );
  },
});

interface TermPair {
  readonly main: ReadTerm;
  readonly other: ReadTerm;
  readonly evidence: TermEvidence;
}

interface ScoredPair extends TermPair {
  readonly score: number;
}

async function scoredPairs(
  terms: readonly ReadTerm[],
  relations: WordRelations,
  reader: TermReader,
  article: Article,
  signal: AbortSignal | undefined,
): Promise<readonly ScoredPair[]> {
  const pairs = [...pairsToWeigh(terms, relations, reader, article)];
  const textOf = ({ window }: ReadTerm) => window.text.toLowerCase();
  const texts = [...new Set(pairs.flatMap(({ main, other }) => [textOf(main), textOf(other)]))];
  const vectors = (await article.embedder?.embed(texts, signal)) as Float32Array[];
  const vectorOf = new Map(texts.map((text, index) => [text, vectors[index] as Float32Array]));
  return pairs.map((pair) => {
    const [a, b] = [pair.main, pair.other].map((term) => vectorOf.get(textOf(term))) as [Float32Array, Float32Array];
    return { ...pair, score: scoreOf(pair.evidence, dot(a, b)) };
  });
}

/** Terms that recur, each with those that have a word which is one of its own or related to one. */
function* pairsToWeigh(
  terms: readonly ReadTerm[],
  relations: WordRelations,
  reader: TermReader,
  article: Article,
): Generator<TermPair> {
  const byWord = new Map<number | string, ReadTerm[]>();
  const index = (key: number | string, term: ReadTerm) => {
    const sharing = byWord.get(key);
    if (sharing === undefined) byWord.set(key, [term]);
    else sharing.push(term);
  };
  for (const term of terms) {
    for (const part of term.parts) index(relations.idOf(part), term);
    for (const sense of term.senses) index(sense, term);
  }
  const order = new Map(terms.map((term, index) => [term, index]));
  const timesOf = ({ window }: ReadTerm) => window.places.length;
  const mains = terms
    .filter((term) => timesOf(term) >= RECURRING)
    .sort((a, b) => timesOf(b) - timesOf(a))
    .slice(0, MOST_MAINS);
  for (const main of mains) {
    const related = main.parts.flatMap((part) => relations.partnersOf(relations.idOf(part)));
    for (const other of new Set([...related, ...main.senses].flatMap((key) => byWord.get(key) ?? []))) {
      if (other === main || timesOf(other) > timesOf(main)) continue;
      if (timesOf(other) === timesOf(main) && (order.get(other) as number) < (order.get(main) as number)) continue;
      if (shareSentence(main.window.places, other.window.places)) continue;
      const evidence = evidenceOf(main, other, relations, reader, article);
      if (evidence !== undefined) yield { main, other, evidence };
    }
  }
}

/** The surest first: a term is in one group, and what is cut from a longer one or reaches beyond it yields to the whole. */
function groupsOf(pairs: readonly ScoredPair[], prose: string): readonly RenderingGroup[] {
  const taken = new Uint8Array(prose.length);
  const isFree = ({ window }: ReadTerm) =>
    !window.places.some(({ offset, endOffset }) => taken.subarray(offset, endOffset).includes(1));
  const take = ({ window }: ReadTerm) => {
    for (const { offset, endOffset } of window.places) taken.fill(1, offset, endOffset);
  };
  const groups = new Map<ReadTerm, ReadTerm[]>();
  for (const { main, other } of [...pairs].sort((a, b) => b.score - a.score)) {
    const known = groups.get(main);
    if ((known === undefined && !isFree(main)) || !isFree(other)) continue;
    if (known === undefined) groups.set(main, [other]);
    else known.push(other);
    take(main);
    take(other);
  }
  return [...groups].map(([main, others]) => ({
    id: main.parts.map(({ stem }) => stem).join('-'),
    main: placedRendering(main.window.places, prose),
    variants: others.map(({ window }) => ({
      ...placedRendering(window.places, prose),
      score: SCORE,
      links: ['meaning'],
      anchors: 1,
      kind: 'words',
    })),
  }));
}
