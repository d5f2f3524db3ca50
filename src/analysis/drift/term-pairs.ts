import type { Article } from '../../core/article';
import { dot } from '../text/dot';
import { inTurns } from '../text/in-turns';
import { shareSentence } from '../text/share-sentence';
import type { Words } from '../text/words';
import { type ReadTerm, TermReader } from './read-terms';
import { evidenceOf, type TermEvidence, type TermFacts } from './term-evidence';
import type { TermWindow } from './term-windows';
import { WordRelations } from './word-relations';

const MOST_MAINS = 150;
const MOST_TERMS = 5000;
const RECURRING = 2;
const LEAST_ALIKE = 0.45;

/** Two terms that may be one, and what speaks for it. */
export interface TermPair {
  readonly main: ReadTerm;
  readonly other: ReadTerm;
  readonly evidence: TermEvidence;
  /** How alike the model takes them as wholes. */
  readonly likeness: number;
}

export interface PairFacts {
  readonly termWindows: readonly TermWindow[];
  readonly words: Words;
}

/** The terms that recur, each with those that may be another rendering of it. Needs a model. */
export async function termPairs(
  article: Article,
  { termWindows, words }: PairFacts,
  signal: AbortSignal | undefined,
): Promise<readonly TermPair[]> {
  if (!termWindows.some(({ places }) => places.length >= RECURRING)) return [];
  const reader = new TermReader(article, words);
  const terms = termWindows.flatMap((window) => reader.read(window) ?? []).slice(0, MOST_TERMS);
  const relations = await WordRelations.of(
    article,
    terms.flatMap(({ parts }) => parts),
    signal,
  );
  const heads = new Map<string, number>();
  for (const { parts, head, window } of terms) {
    if (window.places.length < RECURRING || parts.length < 2) continue;
    const { stem } = parts[head] as { stem: string };
    heads.set(stem, (heads.get(stem) ?? 0) + 1);
  }
  const facts: TermFacts = {
    article,
    relations,
    reader,
    headTimes: (stem) => heads.get(stem) ?? 0,
  };
  const pairs = await inTurns(pairsToWeigh(terms, facts), article.breathe);
  const textOf = ({ window }: ReadTerm) => window.text.toLowerCase();
  const texts = [...new Set(pairs.flatMap(({ main, other }) => [textOf(main), textOf(other)]))];
  const vectors = (await article.embedder?.embed(texts, signal)) as Float32Array[];
  const vectorOf = new Map(texts.map((text, index) => [text, vectors[index] as Float32Array]));
  return pairs.map((pair) => {
    const [a, b] = [pair.main, pair.other].map((term) => vectorOf.get(textOf(term))) as [Float32Array, Float32Array];
    return { ...pair, likeness: dot(a, b) };
  });
}

/** Terms that recur, each with those that have a word which is one of its own or related to one. */
function* pairsToWeigh(
  terms: readonly ReadTerm[],
  facts: TermFacts,
): Generator<Omit<TermPair, 'likeness'> | undefined> {
  const { relations } = facts;
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
  const alike = new Map<number, readonly number[]>();
  const alikeTo = (id: number) => {
    let found = alike.get(id);
    if (found === undefined) {
      found = relations.alikeTo(id, LEAST_ALIKE);
      alike.set(id, found);
    }
    return found;
  };
  for (const main of mains) {
    const related = main.parts.flatMap((part) => {
      const id = relations.idOf(part);
      return [...relations.partnersOf(id), ...alikeTo(id)];
    });
    for (const other of new Set([...related, ...main.senses].flatMap((key) => byWord.get(key) ?? []))) {
      if (other === main || timesOf(other) > timesOf(main)) continue;
      if (timesOf(other) === timesOf(main) && (order.get(other) as number) < (order.get(main) as number)) continue;
      if (shareSentence(main.window.places, other.window.places)) continue;
      const evidence = evidenceOf(main, other, facts);
      yield evidence && { main, other, evidence };
    }
  }
}
