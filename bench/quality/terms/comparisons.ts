import { acronymPairs } from '../../../src/analysis/drift/acronym-pairs';
import { scoreOf as scoreOfAcronyms } from '../../../src/analysis/drift/acronym-weights';
import { crossPairs } from '../../../src/analysis/drift/cross-pairs';
import { scoreOf as scoreAcross } from '../../../src/analysis/drift/cross-weights';
import { englishRenderings } from '../../../src/analysis/drift/english-renderings';
import { memberPairs } from '../../../src/analysis/drift/member-pairs';
import { memberNames, memberRenderings } from '../../../src/analysis/drift/member-renderings';
import { scoreOf as scoreOfMembers } from '../../../src/analysis/drift/member-weights';
import { namePairs } from '../../../src/analysis/drift/name-pairs';
import { scoreOf as scoreOfNames } from '../../../src/analysis/drift/name-weights';
import { likenessEvidence } from '../../../src/analysis/drift/term-evidence';
import { termPairs } from '../../../src/analysis/drift/term-pairs';
import { scoreOf as scoreOfTerms } from '../../../src/analysis/drift/term-weights';
import { toldAcronyms } from '../../../src/analysis/drift/told-acronyms';
import { weighedNames } from '../../../src/analysis/drift/weighed-names';
import { weighedTerms } from '../../../src/analysis/drift/weighed-terms';
import { nameRuns } from '../../../src/analysis/names/name-runs';
import { spellingPairs } from '../../../src/analysis/names/spelling-pairs';
import { scoreOf as scoreOfSpellings } from '../../../src/analysis/names/spelling-weights';
import { piecePairs } from '../../../src/analysis/unspaced/piece-pairs';
import { scoreOf as scoreOfPieces } from '../../../src/analysis/unspaced/piece-weights';
import { weighedPieces } from '../../../src/analysis/unspaced/weighed-pieces';
import type { FactStore } from '../../../src/check/fact-store';
import type { Facts, Needs } from '../../../src/core/analysis';
import type { Article } from '../../../src/core/article';
import type { Language } from '../../../src/core/language';
import type { Span } from '../../../src/core/span';
import {
  driftCases,
  madeArticles,
  otherAcronyms,
  ownCases,
  respeltArticles,
  type TrainingText,
} from './training-texts';

/** Two terms of an article that mtlint compares, by their places, and what speaks for and against both being one thing. */
export interface ComparedPair {
  readonly main: readonly Span[];
  readonly other: readonly Span[];
  readonly evidence: ReadonlyMap<string, number>;
  /** What the weights in the code make of it. */
  readonly shipped: number;
}

/** One of the comparisons whose weights are fitted. */
export interface Comparison {
  /** Where the weights stand. */
  readonly weights: string;
  /** How strongly weights are drawn to 0. */
  readonly ridge: number;
  readonly compares: (language: Language) => boolean;
  readonly pairsOf: (article: Article, store: FactStore) => Promise<readonly ComparedPair[]>;
  /** What it is fitted on besides labelled articles and clean texts. */
  readonly examples: () => readonly TrainingText[];
}

const terms: Comparison = {
  weights: 'src/analysis/drift/term-weights.ts',
  ridge: 0.3,
  compares: ({ spaced }) => spaced,
  pairsOf: async (article, store) =>
    (await termPairs(article, await factsFor(weighedTerms, store), undefined)).map((pair) => ({
      main: pair.main.window.places,
      other: pair.other.window.places,
      evidence: new Map([...pair.evidence, ...likenessEvidence(pair.likeness)]),
      shipped: scoreOfTerms(pair),
    })),
  examples: () => [],
};

const pieces: Comparison = {
  weights: 'src/analysis/unspaced/piece-weights.ts',
  ridge: 0.5,
  compares: ({ nounPhrases }) => nounPhrases !== undefined,
  pairsOf: async (article, store) => {
    const { unspacedPhrases, sentences } = await factsFor(weighedPieces, store);
    return (await piecePairs(article, unspacedPhrases, sentences, undefined)).map(({ main, other, evidence }) => ({
      main: main.phrase.mentions,
      other: other.phrase.mentions,
      evidence,
      shipped: scoreOfPieces(evidence),
    }));
  },
  examples: () => [...driftCases(), ...madeArticles('made-pairs.tsv')],
};

const members: Comparison = {
  weights: 'src/analysis/drift/member-weights.ts',
  ridge: 0.5,
  compares: ({ scripts }) => scripts.includes('Devanagari'),
  pairsOf: async (article, store) => {
    const names = memberNames(article, await factsFor(memberRenderings, store));
    return (await memberPairs(article, names, undefined)).map(({ main, other, evidence }) => ({
      main: main.mentions,
      other: other.mentions,
      evidence,
      shipped: scoreOfMembers(evidence),
    }));
  },
  examples: () => [...driftCases(), ...ownCases('member-cases')],
};

const english: Comparison = {
  weights: 'src/analysis/drift/cross-weights.ts',
  ridge: 1,
  compares: ({ spaced }) => spaced,
  pairsOf: async (article, store) =>
    (await crossPairs(article, await factsFor(englishRenderings, store), undefined)).map(
      ({ foreign, own, evidence }) => ({
        main: foreign.places,
        other: own.window.places,
        evidence,
        shipped: scoreAcross(evidence),
      }),
    ),
  examples: () => [...driftCases(), ...ownCases('english-cases')],
};

const initials: Comparison = {
  weights: 'src/analysis/drift/acronym-weights.ts',
  ridge: 0.5,
  compares: ({ cased, spaced }) => cased || !spaced,
  pairsOf: async (article, store) => {
    const { toldAcronyms: all } = await factsFor({ needs: { toldAcronyms } }, store);
    return acronymPairs(article, all).map(({ main, other, evidence }) => ({
      main: [...main.expansions, ...main.places],
      other: other.places,
      evidence,
      shipped: scoreOfAcronyms(evidence),
    }));
  },
  examples: () => otherAcronyms(),
};

const names: Comparison = {
  weights: 'src/analysis/drift/name-weights.ts',
  ridge: 1,
  compares: ({ spaced, cased }) => spaced && cased,
  pairsOf: async (article, store) =>
    (await namePairs(article, await factsFor(weighedNames, store), undefined)).map(({ main, other, evidence }) => ({
      main: main.name.places,
      other: other.name.places,
      evidence,
      shipped: scoreOfNames(evidence),
    })),
  examples: driftCases,
};

const spellings: Comparison = {
  weights: 'src/analysis/names/spelling-weights.ts',
  ridge: 0.3,
  compares: ({ cased, spaced }) => cased && spaced,
  pairsOf: async (article, store) => {
    const { nameRuns: all } = await factsFor({ needs: { nameRuns } }, store);
    return spellingPairs(article, all).map(({ main, other, evidence }) => ({
      main: [...main.runs, ...main.mentions],
      other: [...other.runs, ...other.mentions],
      evidence,
      shipped: scoreOfSpellings(evidence),
    }));
  },
  examples: () => [...driftCases(), ...respeltArticles()],
};

/** By what `--of` calls them. */
export const comparisons: Readonly<Record<string, Comparison>> = {
  terms,
  names,
  spellings,
  pieces,
  members,
  english,
  acronyms: initials,
};

async function factsFor<N extends Needs>({ needs }: { readonly needs: N }, store: FactStore): Promise<Facts<N>> {
  return (await store.all(needs)) as Facts<N>;
}
