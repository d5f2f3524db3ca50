import type { Article } from '../../core/article';
import { sharedBeginning } from '../text/shared-beginning';
import type { ReadTerm, TermReader } from './read-terms';
import type { TermWord, WordLink, WordRelation, WordRelations } from './word-relations';

/** What speaks for and against two terms being one thing, by name; `term-weights.ts` says how much. */
export type TermEvidence = ReadonlyMap<string, number>;

interface PartPair {
  readonly left: number;
  readonly right: number;
  readonly relation: WordRelation;
}

/** How much two words have in common: all, one meaning, perhaps one meaning, or nothing that is known. */
const DEGREES: Readonly<Record<WordLink, number>> = {
  same: 0,
  derived: 0,
  known: 1,
  translated: 1,
  shared: 2,
  hinted: 2,
  alike: 3,
};
const NO_MODIFIER = 4;
const HIGH = 0.6;
const LOW = 0.3;
const MOST_LIKELY_DEFINITE = 0.6;
const BEGINNING = 5;
const SHORTEST = 4;

/**
 * What two terms have in common; undefined where they are none to be compared: one is a part of the other, they differ only in
 * how one word is derived, or two of their words exclude each other.
 */
export function evidenceOf(
  main: ReadTerm,
  other: ReadTerm,
  relations: WordRelations,
  reader: TermReader,
  article: Article,
): TermEvidence | undefined {
  const pairs = pairParts(main.parts, other.parts, relations);
  if (pairs === undefined || areOneInOther(pairs, main, other)) return undefined;
  const changed = pairs.filter(({ relation }) => relation.link !== 'same');
  if (changed.every((pair) => isDerivation(pair, main, other))) return undefined;
  if (changed.some(({ left, right }) => contains(main.parts[left] as TermWord, other.parts[right] as TermWord)))
    return undefined;
  const [m, n] = [main.parts.length, other.parts.length];
  if (!areRelated(pairs, main, other, article)) return undefined;
  // What is introduced as a new thing is none that was named before.
  if (other.indefinite > 0 && main.indefinite === 0) return undefined;
  // Sicherungskopie, backup: a compound or a phrase may be known for one word, whatever its parts say.
  const isWhole = Math.max(m, n) > 1 && main.senses.some((sense) => other.senses.includes(sense));
  // `planes de depósito`, `programas de depósito-retorno`: a word more makes another thing.
  if (!isWhole && m !== n && changed.length < pairs.length) return undefined;
  if (m === 1 && n === 1 && changed[0]?.relation.link === 'alike') return undefined;
  const evidence = new Map<string, number>();
  const add = (name: string, value: number) => {
    if (value !== 0) evidence.set(name, value);
  };
  addPairing(add, pairs, main, other);
  addWords(add, pairs, main, other, reader, article);
  addPlaces(add, main, other, article);
  add('unmatched', Math.max(m, n) - pairs.length);
  add('changed', changed.length);
  add('derived', pairs.filter(({ relation }) => relation.link === 'derived').length);
  add('translated', pairs.filter(({ relation }) => relation.link === 'translated').length);
  add('length', Math.abs(m - n));
  if (isWhole) add(m === n ? 'one sense' : 'one sense in fewer words', 1);
  add('joints', Math.abs(main.joints - other.joints));
  return evidence;
}

/** True where all words but the heads are the same, and of the heads only the model says that they may be. */
export function isByLikenessAlone(evidence: TermEvidence): boolean {
  return evidence.has(`head ${DEGREES.alike} modifier ${DEGREES.same}`);
}

/** How alike the model takes the terms as wholes. */
export function likenessEvidence(likeness: number): ReadonlyArray<readonly [string, number]> {
  return [
    ['like', likeness],
    ['very like', Math.max(0, likeness - HIGH)],
    ['unlike', Math.max(0, LOW - likeness)],
  ];
}

type Add = (name: string, value: number) => void;

/** What the words have in common that say what kind of thing it is, and what those that say which one. */
function addPairing(add: Add, pairs: readonly PartPair[], main: ReadTerm, other: ReadTerm): void {
  const heads = pairs.find(({ left, right }) => left === main.head && right === other.head);
  const rest = pairs.filter((pair) => pair !== heads);
  const worst = rest.at(-1)?.relation;
  if (heads === undefined) {
    // The head of the one is a modifier of the other: `moniteur de sommeil`, `Schlafmonitor`.
    add(`crossed ${worst === undefined ? NO_MODIFIER : DEGREES[worst.link]}`, 1);
    add('crossed like', worst?.likeness ?? 0);
    return;
  }
  const [head, modifier] = [DEGREES[heads.relation.link], worst === undefined ? NO_MODIFIER : DEGREES[worst.link]];
  add(`head ${head} modifier ${modifier}`, 1);
  if (head > 0) add(head === DEGREES.alike ? 'head alike' : 'head like', heads.relation.likeness);
  if (worst !== undefined && modifier > 0)
    add(modifier === DEGREES.alike ? 'modifier alike' : 'modifier like', worst.likeness);
}

/** What words differ, and whether they and the others stand elsewhere in the article. */
function addWords(
  add: Add,
  pairs: readonly PartPair[],
  main: ReadTerm,
  other: ReadTerm,
  reader: TermReader,
  { lexicon }: Article,
): void {
  const isSame = (side: 'left' | 'right', at: number) =>
    pairs.some((pair) => pair[side] === at && pair.relation.link === 'same');
  const mine = main.parts.filter((_, at) => !isSame('left', at));
  const theirs = other.parts.filter((_, at) => !isSame('right', at));
  const shared = main.parts.filter((_, at) => isSame('left', at));
  const isGeneral = ({ stem }: TermWord) => lexicon.isGeneral(stem);
  add(
    'own of main',
    share(mine, (word) => reader.isOwn(word, main)),
  );
  add(
    'own of other',
    share(theirs, (word) => reader.isOwn(word, other)),
  );
  add('general', share([...mine, ...theirs], isGeneral));
  add('general shared', share(shared, isGeneral));
  const places = main.window.places.length + other.window.places.length;
  if (shared.length > 0) {
    const elsewhere = Math.min(...shared.map(({ stem }) => reader.countOf(stem) - places));
    add('elsewhere', Math.log1p(Math.max(0, elsewhere)));
  }
}

function addPlaces(add: Add, main: ReadTerm, other: ReadTerm, { language }: Article): void {
  const hasArticle = (language.words.definiteArticles?.length ?? 0) > 0;
  add('no article', hasArticle ? 0 : 1);
  add('definite main', hasArticle ? main.definite : MOST_LIKELY_DEFINITE);
  add('definite other', hasArticle ? other.definite : MOST_LIKELY_DEFINITE);
  add('cut main', main.left);
  add('cut other', other.left);
  add('verbs', main.verbs + other.verbs);
  add('no head', (main.headless ? 1 : 0) + (other.headless ? 1 : 0));
  add('times main', Math.log(main.window.places.length));
  add('times other', Math.log(other.window.places.length));
}

/**
 * Tells whether they have more in common than a root, a word that goes with everything, the kind of thing alone, or a word that is
 * the head of the one and no head of the other.
 */
function areRelated(pairs: readonly PartPair[], main: ReadTerm, other: ReadTerm, { lexicon }: Article): boolean {
  const shared = pairs.filter(({ relation }) => relation.link === 'same');
  const isKnown = pairs.some(({ relation }) => DEGREES[relation.link] === 1);
  if (shared.length === 0) return isKnown || pairs.some(({ relation }) => DEGREES[relation.link] === 2);
  if (isKnown) return true;
  // Feststellbremse, Bremshebel
  const isHinted = pairs.some(({ relation }) => DEGREES[relation.link] === 2);
  const heads = pairs.find(({ left, right }) => left === main.head && right === other.head);
  // Of great importance, of special importance: a head that goes with everything makes no term.
  if (
    heads?.relation.link === 'same' &&
    shared.every(({ left }) => lexicon.isGeneral((main.parts[left] as TermWord).stem))
  )
    return false;
  // Inlet valve and outlet valve are kinds of one thing: of modifiers that are not known for the same, likeness says nothing.
  return isHinted || (heads !== undefined && heads.relation.link !== 'same');
}

function areOneInOther(pairs: readonly PartPair[], main: ReadTerm, other: ReadTerm): boolean {
  const same = pairs.filter(({ relation }) => relation.link === 'same').length;
  return same === Math.min(main.parts.length, other.parts.length);
}

/** An eruption of the volcano and a volcanic one: what derivation alone tells apart is compared by its roots. */
function isDerivation({ left, right, relation }: PartPair, main: ReadTerm, other: ReadTerm): boolean {
  if (relation.link === 'derived') return true;
  const [a, b] = [(main.parts[left] as TermWord).lower, (other.parts[right] as TermWord).lower];
  return sharedBeginning(a, b) >= Math.min(BEGINNING, a.length, b.length);
}

/** A part more makes another thing: European and East European. */
function contains({ lower: a, stem: one }: TermWord, { lower: b, stem: two }: TermWord): boolean {
  const [short, long] = a.length < b.length ? [one, b] : [two, a];
  return short.length >= SHORTEST && one !== two && long.lastIndexOf(short) > 0;
}

function share(words: readonly TermWord[], holds: (word: TermWord) => boolean): number {
  return words.length === 0 ? 0 : words.filter(holds).length / words.length;
}

/** The best partner of each word, one to one, the surest first; undefined where two exclude each other. */
function pairParts(
  a: readonly TermWord[],
  b: readonly TermWord[],
  relations: WordRelations,
): readonly PartPair[] | undefined {
  const all: PartPair[] = [];
  for (let left = 0; left < a.length; left += 1) {
    for (let right = 0; right < b.length; right += 1) {
      const relation = relations.relate(relations.idOf(a[left] as TermWord), relations.idOf(b[right] as TermWord));
      if (relation === undefined) return undefined;
      all.push({ left, right, relation });
    }
  }
  all.sort((one, two) => two.relation.strength - one.relation.strength);
  const chosen: PartPair[] = [];
  for (const one of all)
    if (!chosen.some(({ left, right }) => left === one.left || right === one.right)) chosen.push(one);
  return chosen;
}
