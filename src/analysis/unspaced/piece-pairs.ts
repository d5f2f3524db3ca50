import type { Article } from '../../core/article';
import { overlaps, type Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { simplify } from '../foreign/han-forms';
import { dot } from '../text/dot';
import { shareSentence } from '../text/share-sentence';
import { namedStretches } from './named-stretches';
import {
  evidenceOf,
  headOf,
  isAcrossScripts,
  isInflected,
  type MatchedTerms,
  matchPieces,
  meanAlike,
  type PieceEvidence,
  quotationTest,
} from './piece-evidence';
import { FIRM_LINKS, type PieceLink, PieceRelations } from './piece-relations';
import { RestSounds } from './rest-sounds';
import { type PiecedTerm, TermPieces } from './term-pieces';
import { isCompound, type UnspacedPhrase, type UnspacedPhrases } from './unspaced-phrases';

const RECURRING = 2;
const MOST_MAINS = 200;
const MOST_TERMS = 4000;
const SHORTEST = 2;
const LONGEST = 18;
const REACH = 6;
/** `kill` beside キル is what is typed or called in the foreign language. */
const COMMAND = /^[^\p{Lu}\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]+$/u;
/** 差し込む: what one does, and no thing. */
const VERB = /\p{Script=Han}\p{Script=Hiragana}*[うくぐすつぬぶむるただ]$/u;
/** 建て, 造り: what is done, more often than a thing. */
const STEM = /^\p{Script=Han}\p{Script=Hiragana}$/u;
/** What more pieces than these have in common tells none of them apart. */
const MOST_SHARING = 150;
/** So much of both must be accounted for by more than their likeness. */
const LEAST_COVERED = 0.22;

export interface WeighedPair extends MatchedTerms {
  readonly evidence: PieceEvidence;
}

/** Terms that recur, each with the phrases that have a piece which may be one of its own, and what speaks for and against both being one. */
export async function piecePairs(
  article: Article,
  phrases: UnspacedPhrases,
  sentences: readonly Span[],
  signal: AbortSignal | undefined,
): Promise<readonly WeighedPair[]> {
  const pieces = new TermPieces(article);
  const shape = article.language.nounPhrases;
  const parts = wordSet(article.language.words.partsOfCompounds);
  const mayBeTerm = ({ text, words }: UnspacedPhrase) =>
    text.length >= SHORTEST &&
    lengthOf(text) <= LONGEST &&
    !COMMAND.test(text) &&
    !VERB.test(text) &&
    shape?.pointing.test(text) === false &&
    !shape.predicates.test(text) &&
    !parts.has(words[0] as string) &&
    article.placeOf(text) === undefined;
  const { prose } = article.document;
  const titles = article.language.words.nameTitles.filter(({ length }) => length > 1);
  /** 秘书长宁采薇: what begins within a title is no term. */
  const cutsTitle = ({ text, mentions }: UnspacedPhrase) =>
    titles.some((title) => {
      const at = title.indexOf(text.charAt(0), 1);
      if (at === -1 || !text.startsWith(title.slice(at))) return false;
      return mentions.every(({ offset }) => prose.startsWith(title, offset - at));
    });
  /** What the text says that something is called is told along, and no slip. */
  const isTold = ({ mentions }: UnspacedPhrase) =>
    shape !== undefined &&
    mentions.some(
      ({ offset, endOffset }) =>
        shape.called.before.test(prose.slice(Math.max(0, offset - REACH), offset)) ||
        shape.called.behind.test(prose.slice(endOffset, endOffset + REACH)),
    );
  const known = new Set(phrases.all.map(({ text }) => text));
  const named = namedStretches(prose, sentences, article.language, known);
  const arePeople = (...terms: readonly PiecedTerm[]) => terms.every(({ text }) => shape?.people.test(text) === true);
  const isMain = new Set([
    ...mainsOf(phrases).filter(mayBeTerm),
    ...named.filter(({ mentions }) => mentions.length >= RECURRING),
  ]);
  const terms = pieces.withLiteral(
    [...named, ...phrases.all]
      .filter((phrase) => isMain.has(phrase) || (mayBeTerm(phrase) && !isTold(phrase) && !cutsTitle(phrase)))
      .slice(0, MOST_TERMS)
      .map((phrase) => pieces.cut(phrase)),
  );
  const relations = new PieceRelations(article, pieces);
  const byPiece = new Map<number, PiecedTerm[]>();
  for (const term of terms)
    for (const { id } of term.pieces) {
      const sharing = byPiece.get(id);
      if (sharing === undefined) byPiece.set(id, [term]);
      else if (sharing.at(-1) !== term) sharing.push(term);
    }
  const mains = terms
    .filter(({ phrase }) => isMain.has(phrase))
    .sort((a, b) => b.phrase.mentions.length - a.phrase.mentions.length)
    .slice(0, MOST_MAINS);
  const isLone = new Set(phrases.all.filter((phrase) => phrase.mentions.length === 1 && isLoneTerm(phrase)));
  const lone = terms.filter(({ phrase }) => isLone.has(phrase));
  const order = new Map(terms.map((term, index) => [term, index]));
  const matched: MatchedTerms[] = [];
  const isSetOff = quotationTest(prose);
  for (const main of mains) {
    for (const other of candidatesOf(main, relations, byPiece)) {
      const turn = article.breathe?.();
      if (turn !== undefined) await turn;
      if (!mayBePair(main, other, order, relations) || arePeople(main, other)) continue;
      const match = matchPieces(main, other, relations);
      if (match !== undefined && isWorthwhile(match, isSetOff, article)) matched.push(match);
    }
  }
  // Every pair of them stands in two scripts, so that it is enough to begin with what holds kana or Latin letters.
  for (const one of lone.filter(({ text }) => OTHER_SCRIPT.test(text))) {
    for (const two of candidatesOf(one, relations, byPiece)) {
      if (!isLone.has(two.phrase)) continue;
      const [main, other] = (order.get(one) as number) < (order.get(two) as number) ? [one, two] : [two, one];
      // It was told from the other side.
      if (main === two && OTHER_SCRIPT.test(two.text)) continue;
      if (!mayBePair(main, other, order, relations)) continue;
      const match = matchPieces(main, other, relations);
      if (match !== undefined && isAccountedFor(match) && isWorthwhile(match, isSetOff, article)) matched.push(match);
    }
  }
  const isBody = ({ phrase: { words } }: PiecedTerm) => article.kindsOf(words.at(-1) as string).length > 0;
  for (const main of lone.filter(isBody)) {
    for (const other of candidatesOf(main, relations, byPiece)) {
      if (!isLone.has(other.phrase) || !isBody(other) || !mayBePair(main, other, order, relations)) continue;
      const match = matchPieces(main, other, relations);
      if (match !== undefined && namesOneBody(match) && isWorthwhile(match, isSetOff, article)) matched.push(match);
    }
  }
  return weigh(matched, article, signal);
}

/**
 * セレナ海洋研究所 and セレナ海事学院, which stand once each: one name, other words for all that stands behind it, and at the end for a
 * body of one kind.
 */
function namesOneBody({ main, other, matches, rest }: MatchedTerms): boolean {
  const head = headOf(matches, main, other);
  return (
    rest[0] === '' &&
    rest[1] === '' &&
    head !== 'same' &&
    FIRM_LINKS.has(head) &&
    matches.some(
      ({ left, right, relation: { link } }) => link === 'same' && left.from + right.from === 0 && left.to > 1,
    )
  );
}

/** Letters of an alphabet say less than other characters do. */
function lengthOf(text: string): number {
  return IS_LATIN.test(text) ? text.length / 2 : text.length;
}

/** What may be a term though it stands once: a compound, or two words that a particle joins. */
function isLoneTerm({ text, words, joints }: UnspacedPhrase): boolean {
  return (
    text.length >= SHORTEST_LONE &&
    (words.length > 1 || /^[\u30a1-\u30fa\u30fc]+$/.test(text)) &&
    joints.every((joint) => /^[の的・]?$/.test(joint))
  );
}

const IS_LATIN = /^\p{Script=Latin}/u;
const SHORTEST_LONE = 4;
const OTHER_SCRIPT = /[\u30a1-\u30fa\p{Script=Latin}]/u;
const LISTED: ReadonlySet<PieceLink> = new Set<PieceLink>(['misread', 'known']);

/**
 * Two terms that stand once each, キャリーセクション and 運搬セクション, フォーカススタッキング and 焦点積層: every piece has a partner that is
 * surely one with it, one of them in the other script; where none is the same, each is listed for its partner.
 */
function isAccountedFor(match: MatchedTerms): boolean {
  const { main, other, matches, rest } = match;
  return (
    rest[0] === '' &&
    rest[1] === '' &&
    matches.every(({ relation: { link } }) => FIRM_LINKS.has(link)) &&
    (matches.some(({ relation: { link } }) => link === 'same') ||
      (matches.length > 1 && matches.every(({ relation: { link } }) => LISTED.has(link)))) &&
    matches.some((one) => isAcrossScripts(one, main, other))
  );
}

/** What recurs and is no part of what recurs as often. */
function mainsOf({ all, terms }: UnspacedPhrases): readonly UnspacedPhrase[] {
  const literal = all.filter((phrase) => phrase.mentions.length >= RECURRING && !isCompound(phrase));
  return [
    ...terms,
    ...literal.filter(
      (phrase) =>
        !literal.some(
          (longer) =>
            longer !== phrase && longer.mentions.length >= phrase.mentions.length && longer.text.includes(phrase.text),
        ),
    ),
  ];
}

function candidatesOf(
  main: PiecedTerm,
  relations: PieceRelations,
  byPiece: ReadonlyMap<number, readonly PiecedTerm[]>,
): ReadonlySet<PiecedTerm> {
  const found = new Set<PiecedTerm>();
  for (const { id } of main.pieces)
    for (const partner of relations.partnersOf(id).keys()) {
      const sharing = byPiece.get(partner) ?? [];
      if (sharing.length <= MOST_SHARING) for (const term of sharing) found.add(term);
    }
  return found;
}

function mayBePair(
  main: PiecedTerm,
  other: PiecedTerm,
  order: ReadonlyMap<PiecedTerm, number>,
  relations: PieceRelations,
): boolean {
  const [one, two] = [main.phrase.mentions, other.phrase.mentions];
  if (main === other || two.length > one.length) return false;
  if (one.length === two.length && (order.get(other) as number) < (order.get(main) as number)) return false;
  const [a, b] = [simplify(main.text), simplify(other.text)];
  if (a.includes(b) || b.includes(a) || relations.differInPlace(a, b)) return false;
  if (relations.areContrary(main.text, other.text)) return false;
  return !one.some((here) => two.some((there) => overlaps(here, there))) && !shareSentence(one, two);
}

function isWorthwhile(
  { matches, main, other, rest }: MatchedTerms,
  isSetOff: (term: PiecedTerm) => boolean,
  article: Article,
): boolean {
  // 保守党 and 保守派, 桃花村 and 梅花村: one character that has nothing to do with the other makes another thing.
  if (
    rest[0].length === 1 &&
    rest[1].length === 1 &&
    matches.every(({ relation: { link } }) => link === 'same') &&
    !meanAlike(rest, article)
  )
    return false;
  // 大きい川 and 広い川: no term, but what is said of a river, unless it is set off as a name.
  if (isInflected(main) && isInflected(other) && !isSetOff(main)) return false;
  if (STEM.test(main.text) && STEM.test(other.text)) return false;
  // 保守派 is no part of a bill of the 保守党, nor カンダハール the family name of a man.
  const isMostlyOpen = (term: PiecedTerm, open: string) => 2 * open.length > term.text.length;
  if (rest[1].length < 2 && isMostlyOpen(main, rest[0])) return false;
  if (rest[0].length < 2 && isMostlyOpen(other, rest[1])) return false;
  if (rest[0] !== '' && rest[1] === '' && matches.every(({ relation: { link } }) => link === 'sound')) return false;
  let covered = 0;
  for (const { left, right } of matches)
    covered += (left.to - left.from) / main.text.length + (right.to - right.from) / other.text.length;
  return covered >= 2 * LEAST_COVERED;
}

async function weigh(
  matched: readonly MatchedTerms[],
  article: Article,
  signal: AbortSignal | undefined,
): Promise<readonly WeighedPair[]> {
  const texts = [...new Set(matched.flatMap(({ main, other, rest }) => [main.text, other.text, ...rest]))];
  const vectors = (await article.embedder?.embed(
    texts.map((text) => text.toLowerCase()),
    signal,
  )) as Float32Array[];
  const vectorOf = new Map(texts.map((text, index) => [text, vectors[index] as Float32Array]));
  const likeness = (a: string, b: string) => dot(vectorOf.get(a) as Float32Array, vectorOf.get(b) as Float32Array);
  const sounds = new RestSounds(article);
  const counts = new Map<string, number>();
  const { prose } = article.document;
  const countOf = (text: string) => {
    let count = counts.get(text);
    if (count === undefined) {
      count = prose.split(text).length - 1;
      counts.set(text, count);
    }
    return count;
  };
  return matched.map((match) => {
    const { main, other, rest } = match;
    const evidence = evidenceOf(
      match,
      { whole: likeness(main.text, other.text), rest: likeness(rest[0], rest[1]), sound: sounds.of(rest) },
      article,
      countOf,
    );
    return { ...match, evidence };
  });
}
