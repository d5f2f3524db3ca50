import type { Article } from '../../core/article';
import { overlaps } from '../../core/span';
import { dot } from '../text/dot';
import { inTurns } from '../text/in-turns';
import type { Sentence } from '../text/sentences';
import { sharedBeginning } from '../text/shared-beginning';
import type { Words } from '../text/words';
import { CrossCandidates } from './cross-candidates';
import { type CrossEvidence, CrossReader } from './cross-evidence';
import { relateAcross } from './cross-relations';
import type { ForeignTerm } from './foreign-terms';
import { type OwnTerm, ownTerms } from './own-terms';
import type { TermWindow } from './term-windows';

/** A term that was left in English and what may be the same in the article's own words. */
export interface CrossPair {
  readonly foreign: ForeignTerm;
  readonly own: OwnTerm;
  readonly evidence: CrossEvidence;
}

interface CrossFacts {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly foreignTerms: readonly ForeignTerm[];
  readonly termWindows: readonly TermWindow[];
}

// `rachat d’actions (buyback)`: what stands that near tells the one by the other.
const MOST_BETWEEN = 12;

/** Every term left in English beside all that its words may stand for, with what speaks for and against it. */
export async function crossPairs(
  article: Article,
  facts: CrossFacts,
  signal: AbortSignal | undefined,
): Promise<readonly CrossPair[]> {
  const { embedder, document } = article;
  const { foreignTerms } = facts;
  if (embedder === undefined || foreignTerms.length === 0) return [];
  const owns = ownTerms(article, facts.termWindows, facts.words, facts.sentences).filter(isOwnSide(foreignTerms));
  const vectors = new Map<string, Float32Array>();
  const learn = async (texts: readonly string[]) => {
    const unknown = [...new Set(texts)].filter((text) => !vectors.has(text));
    const found = await embedder.embed(unknown, signal);
    unknown.forEach((text, at) => {
      vectors.set(text, found[at] as Float32Array);
    });
  };
  const vectorOf = (text: string) => vectors.get(text) as Float32Array;
  await learn(
    [...foreignTerms.flatMap(({ words }) => words), ...owns.flatMap(({ parts }) => parts)].map(({ lower }) => lower),
  );
  const relate = relateAcross(article, vectorOf);
  const candidates = new CrossCandidates(owns, relate);
  function* found() {
    for (const foreign of foreignTerms) {
      yield undefined;
      for (const own of candidates.of(foreign))
        if (!mayBeForm(foreign, own) && !isTold(foreign, own, document.prose))
          yield { foreign, own, text: foreign.text.toLowerCase() };
    }
  }
  const pairs = await inTurns(found(), article.breathe);
  await learn(pairs.flatMap(({ text, own }) => [text, own.text]));
  const reader = new CrossReader(article, facts.words, relate);
  function* judged(): Generator<CrossPair | undefined> {
    for (const { foreign, own, text } of pairs) {
      const evidence = reader.evidenceOf(foreign, own, dot(vectorOf(text), vectorOf(own.text)));
      yield evidence && { foreign, own, evidence };
    }
  }
  return inTurns(judged(), article.breathe);
}

/** Spanish `use` may be a form of what `uso` is: all but their last letters are the same. */
function mayBeForm({ words }: ForeignTerm, { parts }: OwnTerm): boolean {
  const [one, two] = [words[0]?.lower ?? '', parts[0]?.lower ?? ''];
  if (words.length > 1 || parts.length > 1) return false;
  return sharedBeginning(one, two) >= Math.max(one.length, two.length) - 1;
}

/** Tells whether some of it is not what was left in English. */
function isOwnSide(terms: readonly ForeignTerm[]): (own: OwnTerm) => boolean {
  const foreign = terms.filter(({ words, byLexicon }) => !byLexicon && words.every(({ isOwn }) => !isOwn));
  const texts = new Set(foreign.flatMap(({ words }) => words.map(({ lower }) => lower)));
  return ({ parts }) => !parts.every(({ lower }) => texts.has(lower));
}

/** True where both are the same place, or one is told right beside the other. */
function isTold({ places }: ForeignTerm, { window }: OwnTerm, prose: string): boolean {
  return places.some((one) =>
    window.places.some((two) => {
      if (one.sentence !== two.sentence) return false;
      if (overlaps(one, two)) return true;
      const [first, second] = one.offset < two.offset ? [one, two] : [two, one];
      const between = prose.slice(first.endOffset, second.offset);
      return between.length < MOST_BETWEEN && !/[\n.!?]/.test(between);
    }),
  );
}
