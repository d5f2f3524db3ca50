import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import { overlaps } from '../../core/span';
import { cosine, sumOf } from '../text/dot';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { type Words, words } from '../text/words';
import { type BodyFacts, type BodyLikeness, compareBodies, scoreOf } from './body-likeness';
import { relateBodyWords } from './body-links';
import { type BodyWindow, type BodyWord, bodyWindows } from './body-windows';
import { byMeaning } from './by-meaning';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup } from './renderings';

const MOST_SHARING = 200;
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
    const { embedder, document, language } = article;
    // Where words stand in any order, only capitals tell what belongs together.
    const isTold = ({ isCertain, isNamed }: BodyWindow) => (language.freeNameOrder === true ? isNamed : isCertain);
    const certain = facts.bodyWindows.filter(isTold);
    const candidates = [...pairsToCompare(certain)];
    if (candidates.length === 0) return [];
    const places = new Map<string, number>();
    for (const pair of candidates)
      for (const { noun, rest } of pair)
        for (const { lower } of [noun, ...rest]) if (!places.has(lower)) places.set(lower, places.size);
    const texts = [...places.keys()].map((lower) => language.citationForm?.(lower) ?? lower);
    const vectors = (await embedder?.embed(texts, signal)) ?? [];
    const vectorOf = ({ lower }: BodyWord) => vectors[places.get(lower) ?? -1];
    const bodies: BodyFacts = {
      relate: relateBodyWords(article, vectorOf),
      likenessOf: (a, b) => cosine(sumOf(known(a.map(vectorOf))), sumOf(known(b.map(vectorOf)))),
      isSettlement: ({ lower }) => article.kindsOf(lower).some((kind) => SETTLEMENTS.has(kind)),
      isPlace: ({ text }) => article.placeOf(text) !== undefined,
    };
    const judge = new Judge(language, bodies, sentencesByWord(facts.words, facts.sentences));
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

function known(vectors: ReadonlyArray<Float32Array | undefined>): readonly Float32Array[] {
  return vectors.filter((vector) => vector !== undefined);
}

const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'village', 'municipality']);

interface Found {
  readonly main: BodyWindow;
  readonly other: BodyWindow;
  /** How much says that both are one. */
  readonly strength: number;
}

/** Windows with heads of one family. */
function* pairsToCompare(windows: readonly BodyWindow[]): Generator<readonly [BodyWindow, BodyWindow]> {
  const byHead = new Map<string | number, number[]>();
  const seen = new Set<number>();
  for (let at = 0; at < windows.length; at += 1) {
    const window = windows[at] as BodyWindow;
    for (const head of [window.head, ...window.kinds, ...window.families]) {
      let known = byHead.get(head);
      if (known === undefined) {
        known = [];
        byHead.set(head, known);
      }
      for (const other of known) {
        const pair = other * windows.length + at;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [windows[other] as BodyWindow, window];
      }
      if (known.length < MOST_SHARING) known.push(at);
    }
  }
}

/** The sentences that have a word, or have it with a capital. */
type SentencesOf = (stem: string, isNamed: boolean) => ReadonlySet<number>;

function sentencesByWord(
  all: Words,
  list: ReadonlyArray<{ readonly firstWord: number; readonly lastWord: number }>,
): SentencesOf {
  let found: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  return (stem, isNamed) => {
    // Most articles have no two names that are alike.
    found ??= readSentences(all, list);
    return found.get(isNamed ? `^${stem}` : stem) ?? NONE;
  };
}

function readSentences(
  all: Words,
  list: ReadonlyArray<{ readonly firstWord: number; readonly lastWord: number }>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [index, { firstWord, lastWord }] of list.entries()) {
    for (let word = firstWord; word < lastWord; word += 1) {
      const { stem, casing } = all.form(word);
      for (const key of casing === 'title' ? [stem, `^${stem}`] : [stem]) {
        const known = found.get(key);
        if (known === undefined) found.set(key, new Set([index]));
        else known.add(index);
      }
    }
  }
  return found;
}

const NONE: ReadonlySet<number> = new Set();

// Least that must say that two names name one body: of what is written as a name, of what may be one, of
// what is none, the same where each stands once, and of what is no body.
const LEAST_NAMED = 0.85;
const LEAST_UNTOLD = 1.05;
const LEAST_LOWER = 1.5;
const LEAST_ONCE = 1.6;
const LEAST_OTHER = 2;
const FEWEST_PLACES = 3;
const OPEN = 0.6;
const WORD = 0.1;
const LEAST_LONE = 0.6;

function hasCapital({ noun }: BodyWindow): boolean {
  return noun.text !== noun.lower;
}

function recur(a: BodyWindow, b: BodyWindow): boolean {
  return a.places.length + b.places.length >= FEWEST_PLACES;
}

class Judge {
  readonly #facts: BodyFacts;
  readonly #language: Language;
  readonly #sentencesOf: SentencesOf;

  constructor(language: Language, facts: BodyFacts, sentencesOf: SentencesOf) {
    this.#language = language;
    this.#sentencesOf = sentencesOf;
    this.#facts = facts;
  }

  /** How much says that two windows name one body; undefined where it is too little. */
  match(a: BodyWindow, b: BodyWindow): number | undefined {
    // Centre national [du livre], Maison nationale [du thé]: what was cut off may tell them apart.
    if (a.isOpen && b.isOpen) return undefined;
    if (standInOneAnother(a, b) || shareSentence(a.places, b.places)) return undefined;
    const likeness = compareBodies(a, b, this.#facts);
    if (likeness === undefined) return undefined;
    const { head, pairs, over, joint } = likeness;
    const isMore = over.some((words) => words.length > 0);
    if ((a.isOpen || b.isOpen) && isMore && joint === undefined) return undefined;
    // What changes is the construction alone, or nothing: that is the matter of other analyses.
    if (head === 'same' && !isMore && likeness.absorbed === 0 && pairs.every(({ link }) => link !== 'meaning'))
      return undefined;
    if (!this.#saysEnough(a, b, likeness)) return undefined;
    const score = scoreOf(likeness, this.#facts);
    if (score < this.#least(a, b, likeness) || this.#areTold(a, b) || this.#areTold(b, a)) return undefined;
    // Of windows that say as much, the longest has the whole name.
    return score + WORD * pairs.length - (a.isOpen ? OPEN : 0) - (b.isOpen ? OPEN : 0);
  }

  /** The Supreme Court and the High Court: one word beside the noun says too little. */
  #saysEnough(a: BodyWindow, b: BodyWindow, { head, pairs, joint }: BodyLikeness): boolean {
    const [first] = pairs;
    if (pairs.length + (joint === undefined ? 0 : 1) > 1) return true;
    if (first === undefined) return false;
    if (first.link !== 'meaning' && first.left.isName) return true;
    return head !== 'same' && first.score >= LEAST_LONE && recur(a, b);
  }

  #least(a: BodyWindow, b: BodyWindow, { head, joint, pairs, absorbed }: BodyLikeness): number {
    const isFamily = a.families.some((family) => b.families.includes(family));
    if (a.isNamed && b.isNamed && (isFamily || (hasCapital(a) && hasCapital(b)))) return LEAST_NAMED;
    if (!isFamily)
      return head === 'same' && joint === undefined && absorbed === 0 ? LEAST_OTHER : Number.POSITIVE_INFINITY;
    if (this.#language.capitalisedNouns || a.isNamed || b.isNamed) return LEAST_UNTOLD;
    // Two that stand once each are one where all but their nouns is the same: victimes du 3 mars.
    if (!recur(a, b)) return pairs.every(({ link }) => link !== 'meaning') ? LEAST_ONCE : Number.POSITIVE_INFINITY;
    return a.rest.some(({ isName }) => isName) && b.rest.some(({ isName }) => isName) ? LEAST_UNTOLD : LEAST_LOWER;
  }

  /** `L’association et le collectif des victimes`: a sentence that has both of their nouns tells them apart. */
  #areTold(a: BodyWindow, b: BodyWindow): boolean {
    if (a.head === b.head) return false;
    const sentences = this.#sentencesOf(b.head, a.isNamed && b.isNamed);
    return a.places.some(({ sentence }) => sentences.has(sentence));
  }
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
    variants: others.map((other) => byMeaning(placedRendering(other.places, prose, other.isNamed), SCORE)),
  }));
}
