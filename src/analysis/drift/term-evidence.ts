import type { Article } from '../../core/article';
import { letterDistance } from '../sounds/letter-distance';
import { spokenConsonants } from '../sounds/spoken-consonants';
import { sharedBeginning } from '../text/shared-beginning';
import type { Form } from '../text/words';
import type { ReadTerm, TermReader } from './read-terms';
import { areNoRenderings, DEGREES, headsOf, type PartPair, pairParts } from './term-parts';
import type { TermWord, WordRelations } from './word-relations';
import { addOwn, share } from './word-shares';

/** What speaks for and against two terms being one thing, by name; `term-weights.ts` says how much. */
export type TermEvidence = ReadonlyMap<string, number>;

const NO_MODIFIER = 4;
const HIGH = 0.6;
const LOW = 0.3;
const MOST_LIKELY_DEFINITE = 0.6;
/** What the lexicon says of two that mean the same for sure. */
const SURELY_TOLD = 1;
const FEWEST_CONSONANTS = 3;
/** What begins alike in as many letters is of one root, and no loan beside a native word. */
const ONE_ROOT = 4;
/** How the senses of a term begin that are pairs of the lexicon. */
const PAIR = 'p';

/** What speaks against two terms of which no word is related to one of the other. */
const OF_PARTS = ['unrelated', 'nothing shared', 'least like', 'parted'] as const;

/** What is asked besides the terms themselves. */
export interface TermFacts {
  readonly article: Article;
  readonly relations: WordRelations;
  readonly reader: TermReader;
  /** How many terms that recur have this word as their head. */
  readonly headTimes: (stem: string) => number;
}

/**
 * What two terms have in common; undefined where they are none to be compared: one is a part of the other, they differ only in
 * how one word is derived, two of their words exclude each other, or they name people.
 */
export function evidenceOf(main: ReadTerm, other: ReadTerm, facts: TermFacts): TermEvidence | undefined {
  const pairs = pairParts(main.parts, other.parts, facts.relations);
  if (pairs === undefined || arePeople(main, other, facts.article)) return undefined;
  const told = facts.article.lexicon.sameSense(main.stems, other.stems);
  const areToldInOtherWords = told > 0 && main.stems.length !== other.stems.length;
  if (areNoRenderings(pairs, main, other, areToldInOtherWords)) return undefined;
  const evidence = new Map<string, number>();
  const add = (name: string, value: number) => {
    if (value !== 0) evidence.set(name, value);
  };
  const isPhrase = Math.max(main.parts.length, other.parts.length) > 1;
  // Time slot, hourly band: of what is listed as a whole, parts that have nothing in common say nothing.
  const isWhole =
    told > 0 && isPhrase && areListed(main, other, facts) && pairs.every(({ relation }) => relation.link === 'alike');
  if (isWhole) add('told as a whole', 1);
  else addPairing(add, pairs, main, other);
  addParts(add, pairs, main, other, told, facts.article);
  addWords(add, pairs, main, other, facts);
  if (isWhole) for (const name of OF_PARTS) evidence.delete(name);
  addPlaces(add, main, other, facts.article);
  addNames(add, pairs, main, other, facts.article);
  return evidence;
}

/** True where all words but the heads are the same, and of the heads only the model says that they may be. */
export function isByLikenessAlone(evidence: TermEvidence): boolean {
  return evidence.has(`head ${DEGREES.alike} modifier ${DEGREES.same}`);
}

/** True for two things of one kind that only likeness takes for one; of names also where only likeness says that the kind is one. */
export function areOfKind(evidence: TermEvidence): boolean {
  const heads = evidence.has('both named') ? [DEGREES.same, DEGREES.alike] : [DEGREES.same];
  const modifiers = [DEGREES.near, DEGREES.alike];
  return heads.some((head) => modifiers.some((modifier) => evidence.has(`head ${head} modifier ${modifier}`)));
}

/** True for what the lexicon has for the same as a whole. */
export function areTold(evidence: TermEvidence): boolean {
  return [...evidence.keys()].some((name) => name.startsWith('told'));
}

/** True for a lone word whose counterpart is no head of the other term. */
export function isWithinPhrase(evidence: TermEvidence): boolean {
  return evidence.has('lone') && [...evidence.keys()].some((name) => name.startsWith('crossed'));
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
  const heads = headsOf(pairs, main, other);
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

/** How many words found a partner, and of what sort. */
function addParts(
  add: Add,
  pairs: readonly PartPair[],
  main: ReadTerm,
  other: ReadTerm,
  told: number,
  article: Article,
): void {
  const [m, n] = [main.parts.length, other.parts.length];
  const changed = pairs.filter(({ relation }) => relation.link !== 'same');
  const likenesses = changed.map(({ relation }) => relation.likeness);
  // Sicherungskopie, backup: a compound or a phrase may be known for one word, whatever its parts say. Of single words that mean the same nearly all are of the writer's choice; of phrases hardly any.
  if (told > 0 && Math.max(m, n) > 1) {
    const sort = m === n ? 'told' : 'told in fewer words';
    add(told < SURELY_TOLD ? `${sort}, likely` : sort, 1);
  }
  const isWhole = Math.max(m, n) > 1 && main.senses.some((sense) => other.senses.includes(sense));
  if (isWhole) add(m === n ? 'one sense' : 'one sense in fewer words', 1);
  // `planes de depósito`, `programas de depósito-retorno`
  else if (m !== n && changed.length < pairs.length) add('word more', 1);
  // Control panel, dashboard: what is known for the same as a whole needs no words in common.
  const isTold = told >= SURELY_TOLD && m === n;
  if (!isTold && !areRelated(pairs, main, other, article)) add('unrelated', 1);
  if (m === 1 && n === 1) {
    add('single', 1);
    add('single like', likenesses[0] ?? 0);
    if (told >= SURELY_TOLD && isLoanFor(main, other, article)) add('loan', 1);
  }
  if (m !== n && Math.min(m, n) === 1) add('lone', 1);
  add('least like', Math.min(...likenesses));
  add('changed', changed.length);
  add('parted', changed.filter(({ relation }) => relation.areParted).length);
  add('derived', changed.filter(({ relation }) => relation.link === 'derived').length);
  add('translated', changed.filter(({ relation }) => relation.link === 'translated').length);
  add('unmatched', Math.max(m, n) - pairs.length);
  add('length', Math.abs(m - n));
  add('joints', Math.abs(main.joints - other.joints));
}

/**
 * Tells whether the lexicon has two terms for a pair. A usual word is the writer's choice, though it be long: Zeitalter, Perioden.
 */
function areListed(main: ReadTerm, other: ReadTerm, { article: { lexicon } }: TermFacts): boolean {
  if (!main.senses.some((sense) => sense[0] === PAIR && other.senses.includes(sense))) return false;
  return [main, other].every(({ stems }) => stems.length > 1 || stems.every((stem) => lexicon.isRare(stem)));
}

/**
 * Хранилище and репозиторий: of two words for one special thing, of which one stands once and is English by its sound or its letters,
 * the writer hardly chose both.
 */
function isLoanFor({ window: own }: ReadTerm, { window: { forms, places } }: ReadTerm, { lexicon, language }: Article) {
  const [word, loan] = [own.forms[0], forms[0]] as const;
  if (word === undefined || loan === undefined || places.length > 1) return false;
  if (!lexicon.isRare(word.stem) || !lexicon.isRare(loan.stem)) return false;
  if (lexicon.translates([word.stem], [loan.lower])) return true;
  // Loans of Sanskrit are told by what it says of them.
  if (language.scripts.includes('Latin') || language.loans !== undefined) return false;
  if (sharedBeginning(word.lower, loan.lower) >= ONE_ROOT) return false;
  const isSpoken = ({ lower }: Form) => {
    const consonants = spokenConsonants(lower);
    return consonants.length >= FEWEST_CONSONANTS && lexicon.soundsLike([word.stem], consonants);
  };
  // Σεισμόμετρο and σεισμογράφος: what English has borrowed itself is no loan.
  return isSpoken(loan) && !isSpoken(word);
}

/** What words differ, and whether they and the others stand elsewhere in the article. */
function addWords(add: Add, pairs: readonly PartPair[], main: ReadTerm, other: ReadTerm, facts: TermFacts): void {
  const { reader, article, headTimes } = facts;
  const { lexicon } = article;
  const isSame = (side: 'left' | 'right', at: number) =>
    pairs.some((pair) => pair[side] === at && pair.relation.link === 'same');
  const mine = main.parts.filter((_, at) => !isSame('left', at));
  const theirs = other.parts.filter((_, at) => !isSame('right', at));
  const shared = main.parts.filter((_, at) => isSame('left', at));
  const isGeneral = ({ stem }: TermWord) => lexicon.isGeneral(stem);
  const isUnknown = ({ stem }: TermWord) => !lexicon.knows([stem]);
  addOwn(add, reader, [main, mine], [other, theirs]);
  add('general', share([...mine, ...theirs], isGeneral));
  add('general shared', share(shared, isGeneral));
  add('unknown main', share(mine, isUnknown));
  add('unknown other', share(theirs, isUnknown));
  add('shared', shared.length);
  if (shared.length === 0) add('nothing shared', 1);
  else {
    const places = main.window.places.length + other.window.places.length;
    const elsewhere = Math.min(...shared.map(({ stem }) => reader.countOf(stem) - places));
    if (elsewhere <= 0) add('shared own', 1);
    else add('elsewhere', Math.log1p(elsewhere));
  }
  // Of many valves none is another one.
  if (headsOf(pairs, main, other)?.relation.link === 'same')
    add('rivals', Math.log1p(Math.max(0, headTimes((main.parts[main.head] as TermWord).stem) - 1)));
}

function addPlaces(add: Add, main: ReadTerm, other: ReadTerm, { language }: Article): void {
  const hasArticle = (language.words.definiteArticles?.length ?? 0) > 0;
  add('definite main', hasArticle ? main.definite : MOST_LIKELY_DEFINITE);
  add('definite other', hasArticle ? other.definite : MOST_LIKELY_DEFINITE);
  if (hasArticle && other.indefinite === 0) add('taken for known', main.definite * other.definite);
  // What is introduced as a new thing is none that was named before.
  if (other.indefinite > 0 && main.indefinite === 0) add('introduced', 1);
  add('cut main', main.left);
  add('cut other', other.left);
  add('right main', main.right);
  add('opens main', main.opens);
  add('opens other', other.opens);
  add('verbs', main.verbs + other.verbs);
  add('no head', (main.headless ? 1 : 0) + (other.headless ? 1 : 0));
  const [mine, theirs] = [main.window.places, other.window.places];
  add('times main', Math.log(mine.length));
  add('times other', Math.log(theirs.length));
  const [first, last, at] = [mine[0], mine.at(-1), theirs[0]].map((place) => place?.offset ?? 0) as [
    number,
    number,
    number,
  ];
  if (at < first) add('before main', 1);
  else if (at < last) add('between', 1);
}

/** What tells names from terms, and names from what is cut from them. */
function addNames(add: Add, pairs: readonly PartPair[], main: ReadTerm, other: ReadTerm, { lexicon }: Article): void {
  if (main.named && other.named) add('both named', 1);
  if (main.named !== other.named) add('one named', 1);
  add('ragged', main.ragged + other.ragged);
  add('ragged unlike', Math.abs(main.ragged - other.ragged));
  add('goes on main', main.goesOn);
  add('goes on other', other.goesOn);
  const isUnknown = ({ stem }: TermWord) => !lexicon.knows([stem]);
  const spelt = pairs.map(({ left, right, relation }) => {
    const [a, b] = [main.parts[left] as TermWord, other.parts[right] as TermWord];
    return relation.link !== 'same' && (isUnknown(a) || isUnknown(b)) ? 1 - letterDistance(a.lower, b.lower) : 0;
  });
  add('spelt like', Math.max(...spelt));
}

/**
 * Tells whether they have more in common than a root, a word that goes with everything, the kind of thing alone, or a word that is
 * the head of the one and no head of the other.
 */
function areRelated(pairs: readonly PartPair[], main: ReadTerm, other: ReadTerm, { lexicon }: Article): boolean {
  const shared = pairs.filter(({ relation }) => relation.link === 'same');
  const isKnown = pairs.some(({ relation }) => DEGREES[relation.link] === 1);
  if (isKnown) return true;
  // Feststellbremse, Bremshebel
  const isHinted = pairs.some(({ relation }) => DEGREES[relation.link] === 2);
  if (shared.length === 0) return isHinted;
  const heads = headsOf(pairs, main, other);
  // Of great importance, of special importance: a head that goes with everything makes no term.
  if (
    heads?.relation.link === 'same' &&
    shared.every(({ left }) => lexicon.isGeneral((main.parts[left] as TermWord).stem))
  )
    return false;
  // Inlet valve and outlet valve are kinds of one thing: of modifiers that are not known for the same, likeness says nothing.
  return isHinted || (heads !== undefined && heads.relation.link !== 'same');
}

/** What knows names tells people apart: here one of the two must have a word that is none. */
function arePeople(main: ReadTerm, other: ReadTerm, { nameFacts, lexicon }: Article): boolean {
  const isName = ({ lower, stem }: TermWord) => nameFacts.givenNameOf(lower) !== undefined || !lexicon.knows([stem]);
  return main.parts.every(isName) && other.parts.every(isName);
}
