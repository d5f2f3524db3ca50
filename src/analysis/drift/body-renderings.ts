import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { overlaps } from '../../core/span';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { sharedBeginning } from '../text/shared-beginning';
import { type Words, words } from '../text/words';
import { type RelateWords, relateBodyWords } from './body-links';
import { type BodyWindow, type BodyWord, bodyWindows } from './body-windows';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup } from './renderings';

const MOST_SHARING = 80;
const PREFIX = 4;
const SCORE = 0.8;

/**
 * Bodies that are named again by another noun of their family, or by other words of which some are the same: `association des
 * victimes du 3 mars` and `collectif des victimes du 3 mars`, Erziehungsbüro von Ruiyuan and Bildungsamt der Stadt Ruiyuan.
 * What the two share must be distinctive, the rest must have its counterpart.
 */
export const bodyRenderings = defineAnalysis({
  id: 'body-renderings',
  needs: { bodyWindows, words, sentences },
  run: async (article, facts, signal): Promise<readonly RenderingGroup[]> => {
    const { embedder, document, language, lexicon } = article;
    // Where words stand in any order, only capitals tell what belongs together.
    const isTold = ({ isCertain, isNamed }: BodyWindow) => (language.freeNameOrder === true ? isNamed : isCertain);
    const certain = facts.bodyWindows.filter(isTold);
    const candidates = [...pairsToCompare(certain, lexicon)];
    if (candidates.length === 0) return [];
    const places = new Map<string, number>();
    for (const pair of candidates)
      for (const { rest } of pair) for (const { lower } of rest) if (!places.has(lower)) places.set(lower, places.size);
    const texts = [...places.keys()].map((lower) => language.citationForm?.(lower) ?? lower);
    const vectors = (await embedder?.embed(texts, signal)) ?? [];
    const relate = relateBodyWords(article, ({ lower }) => vectors[places.get(lower) ?? -1]);
    const judge = new Judge(article, relate, sentencesByWord(facts.words, facts.sentences));
    const found: Found[] = [];
    for (const [a, b] of candidates) {
      const strength = judge.match(a, b);
      if (strength === undefined) continue;
      found.push(
        a.places.length >= b.places.length ? { main: a, other: b, strength } : { main: b, other: a, strength },
      );
    }
    return groupsOf(found, document.prose);
  },
});

interface Found {
  readonly main: BodyWindow;
  readonly other: BodyWindow;
  /** How much says that both are one. */
  readonly strength: number;
}

/** Windows with heads of one family, and a word that begins alike or means the same. */
function* pairsToCompare(
  windows: readonly BodyWindow[],
  lexicon: Article['lexicon'],
): Generator<readonly [BodyWindow, BodyWindow]> {
  const sharing = new Map<string, BodyWindow[]>();
  const seen = new Set<string>();
  for (const window of windows) {
    const heads = [...window.kinds, ...window.families];
    const keys = new Set(window.rest.flatMap((word) => [word.plain.slice(0, PREFIX), ...lexicon.pairsOf([word.stem])]));
    for (const head of heads) {
      for (const word of keys) {
        const key = `${head} ${word}`;
        const known = sharing.get(key) ?? [];
        sharing.set(key, known);
        for (const other of known) {
          const pair = `${other.key}&${window.key}`;
          if (seen.has(pair)) continue;
          seen.add(pair);
          yield [other, window];
        }
        if (known.length < MOST_SHARING) known.push(window);
      }
    }
  }
}

function sentencesByWord(
  all: Words,
  list: ReadonlyArray<{ readonly firstWord: number; readonly lastWord: number }>,
): (stem: string) => ReadonlySet<number> {
  const found = new Map<string, Set<number>>();
  for (const [index, { firstWord, lastWord }] of list.entries()) {
    for (let word = firstWord; word < lastWord; word += 1) {
      const { stem } = all.form(word);
      const known = found.get(stem);
      if (known === undefined) found.set(stem, new Set([index]));
      else known.add(index);
    }
  }
  return (stem) => found.get(stem) ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();

interface WordPair {
  readonly left: BodyWord;
  readonly right: BodyWord;
  readonly link: 'same' | 'derived' | 'meaning' | 'near';
  readonly score: number;
}

class Judge {
  readonly #relate: RelateWords;
  readonly #sentencesOf: (stem: string) => ReadonlySet<number>;
  readonly #isSettlement: (word: BodyWord) => boolean;

  constructor({ kindsOf }: Article, relate: RelateWords, sentencesOf: (stem: string) => ReadonlySet<number>) {
    this.#sentencesOf = sentencesOf;
    this.#relate = relate;
    this.#isSettlement = ({ lower }) => kindsOf(lower).some((kind) => SETTLEMENTS.has(kind));
  }

  /** How much says that two windows name one body; undefined where it is too little. */
  match(a: BodyWindow, b: BodyWindow): number | undefined {
    // Centre national [du livre], Maison nationale [du thé]: what was cut off may tell them apart.
    if (a.isOpen && b.isOpen) return undefined;
    const pairs = this.#pair(a.rest, b.rest);
    if (pairs === undefined) return undefined;
    const leftOver = this.#leftOver(
      a.rest,
      pairs.map(({ left }) => left),
    );
    const rightOver = this.#leftOver(
      b.rest,
      pairs.map(({ right }) => right),
    );
    const head = headsOf(a, b);
    if (head === undefined || !isEnough(a, b, { pairs, head, over: [leftOver, rightOver] })) return undefined;
    if (standInOneAnother(a, b) || shareSentence(a.places, b.places) || this.#areTold(a, b) || this.#areTold(b, a))
      return undefined;
    return (
      pairs.reduce((sum, { score }) => sum + score, 0) +
      (head === 'family' ? 0 : 0.5) -
      (a.isOpen ? 0.6 : 0) -
      (b.isOpen ? 0.6 : 0)
    );
  }

  /** `L’association et le collectif des victimes`: a sentence that has both of their nouns tells them apart. */
  #areTold(a: BodyWindow, b: BodyWindow): boolean {
    if (a.head === b.head) return false;
    const sentences = this.#sentencesOf(b.head);
    return a.places.some(({ sentence }) => sentences.has(sentence));
  }

  /** The best partner of each word; undefined where two exclude each other. */
  #pair(a: readonly BodyWord[], b: readonly BodyWord[]): readonly WordPair[] | undefined {
    const candidates: WordPair[] = [];
    for (const left of a) {
      for (const right of b) {
        const found = this.#relate(left, right);
        if (found === 'excluded') return undefined;
        if (found !== undefined) candidates.push({ left, right, ...found });
      }
    }
    candidates.sort((one, two) => two.score - one.score);
    const chosen: WordPair[] = [];
    for (const one of candidates)
      if (!chosen.some(({ left, right }) => left === one.left || right === one.right)) chosen.push(one);
    return chosen;
  }

  /** Words without a partner that say more: not a number, and not that Ruiyuan is a city. */
  #leftOver(rest: readonly BodyWord[], paired: readonly BodyWord[]): readonly BodyWord[] {
    return rest.filter((word) => !paired.includes(word) && !word.isNumber && !this.#isSettlement(word));
  }
}

const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'village', 'municipality']);

const HEAD_SHARE = 0.75;

type HeadLink = 'same' | 'kind' | 'family';

function headsOf(a: BodyWindow, b: BodyWindow): HeadLink | undefined {
  // парк and парки, agente and agenzia: what begins alike is one word, or derived from it.
  if (a.head === b.head || sharedBeginning(a.head, b.head) >= HEAD_SHARE * Math.min(a.head.length, b.head.length))
    return 'same';
  if (a.kinds.some((kind) => b.kinds.includes(kind))) return 'kind';
  return a.families.some((family) => b.families.includes(family)) ? 'family' : undefined;
}

interface Evidence {
  readonly pairs: readonly WordPair[];
  readonly head: HeadLink;
  readonly over: readonly [readonly BodyWord[], readonly BodyWord[]];
}

const SURE = 0.85;
const RECURRING = 2;
const OFTEN = 3;
const FEWEST_PLACES = 3;

function isEnough(a: BodyWindow, b: BodyWindow, { pairs, head, over: [left, right] }: Evidence): boolean {
  const strong = pairs.filter(isStrong);
  const isAnchored = strong.some((pair) => pair.left.isName || pair.left.isNumber);
  const recurs =
    a.places.length + b.places.length >= FEWEST_PLACES && Math.max(a.places.length, b.places.length) >= RECURRING;
  // What changes is the construction alone, or nothing: that is the matter of other analyses.
  if (head === 'same' && pairs.every(isStrong) && left.length + right.length === 0) return false;
  if (left.length + right.length === 0) {
    // Both as words of one meaning: Hilfsfonds für Winzer, Unterstützungskasse für Weinbauern.
    if (strong.length === 0) return recurs && pairs.length > 1 && pairs.some(({ link }) => link === 'meaning');
    if (pairs.length > 1)
      return (
        head !== 'family' || strong.length > 1 || isAnchored || recurs || pairs.every(({ score }) => score >= SURE)
      );
    // A noun of two words says more than one: Cassa di risparmio di Montelago, Banca dei risparmi di Montelago.
    if (a.head.includes(' ') || b.head.includes(' ')) return isAnchored || recurs;
    return (
      head === 'kind' &&
      !isAnchored &&
      (isUndertaking(a) ? Math.max(a.places.length, b.places.length) >= OFTEN : recurs)
    );
  }
  // Belgrade’s main airport, Serbia’s main airport in Belgrade: what is no body is described in many ways.
  if (!a.families.some((family) => b.families.includes(family))) return false;
  // Institute of Polar Research of Halden, Halden Polar Institute: who names another one builds its name alike.
  if (left.length + right.length === 1 && head === 'same')
    return a.isNamed && b.isNamed && pairs.length > 1 && strong.some(isMoved);
  if (left.length + right.length === 1)
    return strong.length > 1 && !strong.every(({ left: word }) => word.isName) && isLast(a, b, left[0] ?? right[0]);
  if (left.length !== 1 || right.length !== 1) return false;
  // Fonds pour l’essor des ports, Fonds de développement portuaire: who names another fund of the ports names it likewise.
  return head === 'same' && recurs && pairs.length === 1 && pairs.some(isRebuilt);
}

/** Plans and programmes of one thing may well be several. */
function isUndertaking({ kinds }: BodyWindow): boolean {
  return kinds.includes('project');
}

function isStrong({ link }: WordPair): boolean {
  return link === 'same' || link === 'derived';
}

/** A noun behind a preposition, and its adjective: des ports, portuaire. */
function isRebuilt({ left, right, link }: WordPair): boolean {
  return link === 'derived' && !left.isName && (left.joint === 'linked') !== (right.joint === 'linked');
}

/** A word that stands behind the head of the one name and before that of the other. */
function isMoved({ left, right }: WordPair): boolean {
  const standsBehind = ({ joint }: BodyWord) => joint === 'linked' || joint === 'behind';
  return standsBehind(left) !== standsBehind(right);
}

function isLast(a: BodyWindow, b: BodyWindow, word: BodyWord | undefined): boolean {
  return word !== undefined && (a.rest.at(-1) === word || b.rest.at(-1) === word);
}

function standInOneAnother(a: BodyWindow, b: BodyWindow): boolean {
  return a.places.some((one) => b.places.some((two) => overlaps(one, two)));
}

function groupsOf(found: Found[], prose: string): readonly RenderingGroup[] {
  found.sort((one, two) => two.strength - one.strength);
  const groups = new Map<BodyWindow, BodyWindow[]>();
  const taken = new Uint8Array(prose.length);
  const isTaken = ({ places }: BodyWindow) =>
    places.some(({ offset, endOffset }) => taken.subarray(offset, endOffset).includes(1));
  const take = ({ places }: BodyWindow) => {
    for (const { offset, endOffset } of places) taken.fill(1, offset, endOffset);
  };
  for (const { main, other } of found) {
    const known = groups.get(main);
    if (isTaken(other) || (known === undefined && isTaken(main))) continue;
    if (known === undefined) groups.set(main, [other]);
    else known.push(other);
    take(main);
    take(other);
  }
  return [...groups].map(([main, others]) => ({
    id: main.key.replaceAll(/[ |]/g, '-'),
    main: placedRendering(main.places, prose, main.isNamed),
    variants: others.map((other) => ({
      ...placedRendering(other.places, prose, other.isNamed),
      score: SCORE,
      links: ['meaning'],
      anchors: 1,
      kind: 'words',
    })),
  }));
}
