import { sharedBeginning } from '../text/shared-beginning';
import type { LinkedWords, RelateWords } from './body-links';
import type { BodyWindow, BodyWord } from './body-windows';

/** A word of one name and its counterpart in the other. */
interface WordPair extends LinkedWords {
  readonly left: BodyWord;
  readonly right: BodyWord;
}

/** What two names of bodies have in common, and what only one of them has. */
export interface BodyLikeness {
  readonly head: HeadLink;
  /** How alike the two nouns are. */
  readonly heads: number;
  readonly pairs: readonly WordPair[];
  /** How alike the words are that have no counterpart of their own, taken together; undefined where one side has none. */
  readonly joint: number | undefined;
  /** Words without a counterpart. */
  readonly over: readonly [readonly BodyWord[], readonly BodyWord[]];
  /** Words that add little to what their neighbour says: gempa [bumi], [mountain] passes. */
  readonly absorbed: number;
}

/** How the nouns that say what sort of body is named stand for each other. */
export type HeadLink = 'same' | 'kind' | 'family';

/** What is known of words besides how they are related. */
export interface BodyFacts {
  readonly relate: RelateWords;
  /** How alike the meanings of two rows of words are. */
  readonly likenessOf: (a: readonly BodyWord[], b: readonly BodyWord[]) => number;
  readonly isSettlement: (word: BodyWord) => boolean;
  readonly isPlace: (word: BodyWord) => boolean;
}

const HEAD_SHARE = 0.75;
/** What is less alike is no counterpart by itself. */
const LEAST_PAIR = 0.45;
/** Words that are less alike may be so together with others: travailleurs portuaires, dockers. */
const LEAST_LONE_PAIR = 0.2;
const LEAST_IN_HEAD = 0.45;
const LEAST_ABSORBED = 0.7;

/** Compares two names word by word; undefined where something says that they name two bodies. */
export function compareBodies(a: BodyWindow, b: BodyWindow, facts: BodyFacts): BodyLikeness | undefined {
  const head = headsOf(a, b);
  if (head === undefined) return undefined;
  const candidates: WordPair[] = [];
  for (const left of a.rest) {
    for (const right of b.rest) {
      const found = facts.relate(left, right);
      if (found === 'excluded') return undefined;
      if (found.score >= LEAST_LONE_PAIR) candidates.push({ left, right, ...found });
    }
  }
  candidates.sort((one, two) => two.score - one.score);
  const chosen: WordPair[] = [];
  for (const one of candidates)
    if (!chosen.some(({ left, right }) => left === one.left || right === one.right)) chosen.push(one);
  const sure = chosen.filter(({ score }) => score >= LEAST_PAIR);
  const leftOf = (pairs: readonly WordPair[]) => pairs.map(({ left }) => left);
  const rightOf = (pairs: readonly WordPair[]) => pairs.map(({ right }) => right);
  // Words without a partner that say more: not a number, and not that Ruiyuan is a city.
  const overOf = (rest: readonly BodyWord[], paired: readonly BodyWord[], other: BodyWord) =>
    rest.filter(
      (word) => !paired.includes(word) && !word.isNumber && !facts.isSettlement(word) && !isSaidBy(other, word),
    );
  const isSaidBy = (noun: BodyWord, word: BodyWord) => {
    const found = head === 'same' ? undefined : facts.relate(noun, word);
    return found !== undefined && found !== 'excluded' && found.score >= LEAST_IN_HEAD;
  };
  let left = overOf(a.rest, leftOf(sure), b.noun);
  let right = overOf(b.rest, rightOf(sure), a.noun);
  const heads = facts.relate(a.noun, b.noun);
  const found = { head, heads: heads === 'excluded' ? 0 : heads.score };
  if (left.length > 0 && right.length > 0) {
    const lone =
      chosen.length - sure.length === 1 && left.length === 1 && right.length === 1 ? chosen.at(-1)?.score : 0;
    const joint = Math.max(lone ?? 0, facts.likenessOf(left, right));
    return { ...found, pairs: sure, joint, over: [left, right], absorbed: 0 };
  }
  const isAbsorbed = (word: BodyWord) =>
    sure.some((pair) =>
      [pair.left, pair.right].some(
        (beside) =>
          !beside.isName &&
          !word.isName &&
          facts.likenessOf([beside, word], [beside === pair.left ? pair.right : pair.left]) >= LEAST_ABSORBED,
      ),
    );
  const before = left.length + right.length;
  left = left.filter((word) => !isAbsorbed(word));
  right = right.filter((word) => !isAbsorbed(word));
  const absorbed = before - left.length - right.length;
  return { ...found, pairs: sure, joint: undefined, over: [left, right], absorbed };
}

function headsOf(a: BodyWindow, b: BodyWindow): HeadLink | undefined {
  // парк and парки, agente and agenzia: what begins alike is one word, or derived from it.
  if (a.head === b.head || sharedBeginning(a.head, b.head) >= HEAD_SHARE * Math.min(a.head.length, b.head.length))
    return 'same';
  if (a.kinds.some((kind) => b.kinds.includes(kind))) return 'kind';
  return a.families.some((family) => b.families.includes(family)) ? 'family' : undefined;
}

// What each thing that two names have in common, or have not, counts for their being one.
const HEAD: Readonly<Record<HeadLink, number>> = { same: 0.5, kind: 0.4, family: 0.1 };
const LIKE_HEAD = 0.4;
const LEAST_LIKE_HEAD = 0.5;
const ANCHOR = 1;
const PLACE = 0.4;
const SAME = 0.6;
const MOST_SUPPORT = 1.7;
const NEUTRAL = 0.42;
const SLOPE = 5;
const MOST_FOR = 1;
const UNPAIRED = -1.2;
const UNPAIRED_MOVED = -0.7;
const ABSORBED = -0.7;
/** Words less alike than this are two, whatever else is the same; beside the same noun a word tells more. */
const LEAST_JOINT: Readonly<Record<HeadLink, number>> = { same: 0.38, kind: 0.33, family: 0.33 };

/** How much says that two names name one body. */
export function scoreOf(
  { head, heads, pairs, joint, over, absorbed }: BodyLikeness,
  { isPlace }: Pick<BodyFacts, 'isPlace'>,
): number {
  if (joint !== undefined && joint < LEAST_JOINT[head]) return Number.NEGATIVE_INFINITY;
  let support = Math.max(HEAD[head], heads >= LEAST_LIKE_HEAD ? LIKE_HEAD : 0);
  let score = 0;
  for (const { left, link, score: likeness } of pairs) {
    if (link === 'meaning') score += forLikeness(likeness);
    else if (isPlace(left)) support += PLACE;
    else support += left.isName || left.isNumber ? ANCHOR : SAME;
  }
  score += Math.min(MOST_SUPPORT, support) + ABSORBED * absorbed;
  // Institute of Polar Research of Halden, Halden Polar Institute: who names another one builds its name alike.
  if (joint === undefined)
    return score + (pairs.some(isMoved) ? UNPAIRED_MOVED : UNPAIRED) * Math.max(over[0].length, over[1].length);
  // A name that only one of them has is no matter of other words.
  const names = over.flat().filter((word) => word.isName || isPlace(word)).length;
  return score + forLikeness(joint) + UNPAIRED * names;
}

/** A word that stands behind the noun of the one name and before that of the other. */
function isMoved({ left, right }: WordPair): boolean {
  const standsBehind = ({ joint }: BodyWord) => joint === 'linked' || joint === 'behind';
  return standsBehind(left) !== standsBehind(right);
}

function forLikeness(likeness: number): number {
  return Math.min(MOST_FOR, SLOPE * (likeness - NEUTRAL));
}
