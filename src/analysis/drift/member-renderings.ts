import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import type { CompoundMember } from '../text/compound-members';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { verbatim } from '../text/verbatim';
import { type Words, words } from '../text/words';
import { borrowedNames } from './borrowed-names';
import { byMeaning } from './by-meaning';
import { acronymsOf, lettersOf } from './member-acronyms';
import { compoundsOf, type MemberName, type SentenceList } from './member-names';
import { memberPairs } from './member-pairs';
import { scoreOf } from './member-weights';
import { namedRendering } from './named-rendering';
import { partedCompounds } from './parted-compounds';
import type { Rendering, RenderingGroup } from './renderings';
import { joinedGroups } from './surest-groups';
import { swappedReadings } from './swapped-members';

/** From where on two names count as one, by how many other groups the article has: three or more make another likely. */
const LEAST = [0, 0, -0.2, -0.5] as const;
/** From where on a name is joined to one of a group, and from where on its pairs with the others are no objection. */
const LEAST_JOINED = 1;
const LEAST_COMPARED = -2;
const SURE = 10;
const SCORE = 0.8;
/** Of a compound that a loan may stand for. */
const FEWEST_MENTIONS = 2;
const OPENS_BRACKET = /^\s?[(（]/;

/** Two names, and how likely they are one thing, as log odds. */
export interface ScoredMembers {
  readonly main: MemberName;
  readonly other: MemberName;
  readonly score: number;
}

/**
 * Compounds of which some members are other words for the same, राज्यसेतुनिगमः and राज्यपुलनिगमः, with what English or its loans say in
 * several words, `Water Life Trust` and सोलर वाटर मिशन, and the acronyms that are made of their first syllables.
 */
export const memberRenderings = defineAnalysis({
  id: 'member-renderings',
  needs: { words, sentences, verbatim },
  run: async (article, facts, signal): Promise<readonly ScoredMembers[]> => {
    const { language, senses } = article;
    if (!language.scripts.includes('Devanagari') || !senses.coversLanguage) return [];
    const names = memberNames(article, facts);
    const pairs = (await memberPairs(article, names, signal)).map(({ main, other, evidence }) => ({
      main,
      other,
      score: scoreOf(evidence),
    }));
    return [
      ...pairs.filter(({ score }) => score >= LEAST_COMPARED),
      ...acronymPairs(article, names, facts),
      ...genitivePairs(article, names, facts),
    ];
  },
});

/** The pairs that count as one thing, the surest first, in an article that has so many other groups. */
export function memberGroups(all: readonly ScoredMembers[], drifts: number): readonly RenderingGroup[] {
  const least = LEAST[Math.min(drifts, LEAST.length - 1)] as number;
  const pairs = all.filter(({ score }) => score >= least);
  const compared = new Map<MemberName, Set<MemberName>>();
  for (const { main, other } of all)
    for (const [one, two] of [[main, other] as const, [other, main] as const]) {
      const known = compared.get(one);
      if (known === undefined) compared.set(one, new Set([two]));
      else known.add(two);
    }
  // What is contrary to one of a group is no other name of it, though it resembles another.
  const mayJoin = ({ score }: ScoredMembers, added: MemberName, group: readonly MemberName[]) =>
    score >= LEAST_JOINED && group.every((one) => one.isBorrowed || compared.get(one)?.has(added) === true);
  return [...joinedGroups(pairs, ({ mentions }) => mentions, mayJoin)].map(([first, others]) => {
    const names = [first, ...others].sort((a, b) => rank(b) - rank(a));
    const [main, ...variants] = names.map(({ mentions }) => namedRendering(mentions)) as [Rendering, ...Rendering[]];
    return { id: main.text, main, variants: variants.map((one) => byMeaning(one, SCORE)) };
  });
}

/** The language's own name that recurs most is the main one. */
function rank({ isBorrowed, mentions }: MemberName): number {
  return isBorrowed ? 0 : mentions.length;
}

interface NameFacts {
  readonly words: Words;
  readonly sentences: SentenceList & readonly Span[];
  readonly verbatim: (offset: number) => boolean;
}

/** The compounds of an article, and what stands in Latin letters or as a loan. */
export function memberNames(article: Article, facts: NameFacts): readonly MemberName[] {
  const compounds = compoundsOf(article, facts.words, facts.sentences, facts.verbatim);
  const borrowed = borrowedNames(article, facts.words, facts.sentences, compounds);
  if (borrowed.length === 0) return compounds;
  const asked = borrowed.flatMap(readingsOf);
  const swapped = swappedReadings(article, new Set(asked.flat().flatMap(({ meanings }) => meanings)));
  const named = compounds.map((name) =>
    name.mentions.length < FEWEST_MENTIONS ? name : { ...name, readings: [...(name.readings ?? []), ...swapped(name)] },
  );
  return [...named, ...withNearMeanings(article, borrowed, compounds)];
}

/** Loans with those meanings of the article's compounds that are other English words for theirs. */
function withNearMeanings(
  { lexicon }: Article,
  borrowed: readonly MemberName[],
  compounds: readonly MemberName[],
): readonly MemberName[] {
  const byPair = new Map<number, number[]>();
  const own = compounds.filter(({ mentions }) => mentions.length >= FEWEST_MENTIONS);
  for (const meaning of new Set(
    own
      .flatMap(readingsOf)
      .flat()
      .flatMap(({ meanings }) => meanings),
  ))
    for (const pair of lexicon.pairsOfMeaning(meaning)) {
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [meaning]);
      else known.push(meaning);
    }
  const extended = (members: readonly CompoundMember[]) =>
    members.map((member) => {
      const near = member.meanings.flatMap(lexicon.pairsOfMeaning).flatMap((pair) => byPair.get(pair) ?? []);
      return near.length === 0 ? member : { ...member, near };
    });
  return borrowed.map((name) => ({
    ...name,
    members: extended(name.members),
    readings: (name.readings ?? []).map(extended),
  }));
}

function readingsOf({ members, readings = [] }: MemberName): ReadonlyArray<readonly CompoundMember[]> {
  return [members, ...readings];
}

function genitivePairs(article: Article, names: readonly MemberName[], { words, sentences }: NameFacts) {
  const mains = names.filter(({ isBorrowed, mentions }) => !isBorrowed && mentions.length >= FEWEST_MENTIONS);
  return partedCompounds(article, mains, words, sentences)
    .filter(({ main, other }) => !shareSentence(main.mentions, other.mentions))
    .map(({ main, other }) => ({ main, other, score: SURE + main.mentions.length }));
}

function acronymPairs(article: Article, names: readonly MemberName[], { words, sentences }: NameFacts) {
  // A body that a bracket has given a short name is named by that from there on.
  const isShortened = ({ endOffset }: Span) =>
    OPENS_BRACKET.test(article.document.prose.slice(endOffset, endOffset + 2));
  const mains = names.filter(
    ({ isBorrowed, isBody, mentions }) =>
      !isBorrowed && (mentions.length > 1 || (isBody && mentions.some(isShortened))),
  );
  if (mains.length === 0) return [];
  const acronyms = [...acronymsOf(mains, article, words, sentences), ...lettersOf(mains, article, sentences)];
  return acronyms.flatMap((other) =>
    mains
      .filter((main) => other.acronymOf?.includes(main) === true && !shareSentence(main.mentions, other.mentions))
      .map((main) => ({ main, other, score: SURE + main.mentions.length })),
  );
}
