import type { Article } from '../../core/article';
import { transliterationKinds } from '../sounds/transliteration-characters';
import { FIRM_LINKS, type PieceLink, type PieceRelation, type PieceRelations, STRENGTHS } from './piece-relations';
import type { PiecedTerm, TermPiece } from './term-pieces';
import { INFLECTED } from './unspaced-phrases';

/** What speaks for and against two terms being one thing, by name; `piece-weights.ts` says how much. */
export type PieceEvidence = ReadonlyMap<string, number>;

export interface PieceMatch {
  readonly left: TermPiece;
  readonly right: TermPiece;
  readonly relation: PieceRelation;
}

/** Two terms with what their pieces have in common, and what is left of either. */
export interface MatchedTerms {
  readonly main: PiecedTerm;
  readonly other: PiecedTerm;
  readonly matches: readonly PieceMatch[];
  readonly rest: readonly [main: string, other: string];
}

const ORDER: readonly PieceLink[] = ['same', 'sound', 'misread', 'known', 'kind', 'meaning', 'near', 'character'];
const FIRM = /(?<=..)(?:公司|会社|社)$/;
const SOLID = /[\p{Script=Han}\p{Script=Katakana}ー]/u;
const TOLD: ReadonlySet<PieceLink> = new Set<PieceLink>(['misread', 'known', 'meaning']);
const SPELLS_ONLY = 2;
const FIRST_HAN = 0x3400;
/** How strongly pieces are related that sound the same. */
const SOUND = STRENGTHS.sound;
const HIGH = 0.6;
const LOW = 0.3;

/** The best partners of the pieces of two terms, each character in one of them at most. */
export function matchPieces(main: PiecedTerm, other: PiecedTerm, relations: PieceRelations): MatchedTerms | undefined {
  const all: Array<PieceMatch & { readonly worth: number }> = [];
  for (const left of main.pieces) {
    const partners = relations.partnersOf(left.id);
    for (const right of other.pieces) {
      const relation = partners.get(right.id);
      if (relation === undefined) continue;
      const length = left.to - left.from + right.to - right.from;
      const isWhole = left.isWord && right.isWord;
      // A character inside two words that are not the same says less than the words.
      const isShared = relation.link === 'same' && length === 2 && !isWhole;
      // 特 and 兰 spell sounds, and stand in names that have nothing else in common.
      if (isShared && transliterationKinds[main.text.charCodeAt(left.from)] === SPELLS_ONLY) continue;
      const taken: PieceRelation = isShared ? { link: 'character', strength: relation.strength } : relation;
      all.push({ left, right, relation: taken, worth: relation.strength * length + (isWhole ? 0.1 : 0) });
    }
  }
  all.sort((a, b) => b.worth - a.worth || a.left.from - b.left.from || a.right.from - b.right.from);
  const covered = [new Uint8Array(main.text.length), new Uint8Array(other.text.length)] as const;
  const isFree = (side: Uint8Array, { from, to }: TermPiece) => !side.subarray(from, to).includes(1);
  const matches: PieceMatch[] = [];
  for (const match of all) {
    if (!isFree(covered[0], match.left) || !isFree(covered[1], match.right)) continue;
    covered[0].fill(1, match.left.from, match.left.to);
    covered[1].fill(1, match.right.from, match.right.to);
    matches.push(match);
  }
  if (matches.length === 0) return undefined;
  mergeRuns(matches);
  omitSuffix(main, other, covered);
  const restOf = (text: string, side: Uint8Array) => [...text].filter((_, at) => side[at] === 0).join('');
  return { main, other, matches, rest: [restOf(main.text, covered[0]), restOf(other.text, covered[1])] };
}

/** 诺斯布里奇软件公司 and 北桥软件: the name of a firm may lack the word for one. */
function omitSuffix(main: PiecedTerm, other: PiecedTerm, covered: readonly [Uint8Array, Uint8Array]): void {
  const ends = [main, other].map(({ text }) => FIRM.exec(text)?.[0].length ?? 0) as [number, number];
  if (ends[0] > 0 === ends[1] > 0) return;
  const side = ends[0] > 0 ? 0 : 1;
  const { length } = covered[side];
  covered[side].fill(1, length - ends[side], length);
}

/** 贝尔蒙特, 資源: characters that stand side by side in both are one word that the dictionary has cut. */
function mergeRuns(matches: PieceMatch[]): void {
  const isShared = ({ left, right, relation: { link } }: PieceMatch) =>
    link === 'same' || (link === 'character' && left.to - left.from === 1 && right.to - right.from === 1);
  matches.sort((a, b) => a.left.from - b.left.from);
  for (let at = 1; at < matches.length; at += 1) {
    const [before, here] = [matches[at - 1] as PieceMatch, matches[at] as PieceMatch];
    if (!isShared(before) || !isShared(here)) continue;
    if (before.left.to !== here.left.from || before.right.to !== here.right.from) continue;
    if (before.relation.link === 'same' && here.relation.link === 'same') continue;
    const join = (one: TermPiece, two: TermPiece): TermPiece => ({ id: -1, from: one.from, to: two.to, isWord: false });
    matches.splice(at - 1, 2, {
      left: join(before.left, here.left),
      right: join(before.right, here.right),
      relation: { link: 'same', strength: 1 },
    });
    at -= 1;
  }
}

/** How alike the model takes the terms as wholes, and what is left of them. */
export interface Likeness {
  readonly whole: number;
  readonly rest: number;
  /** How far what is left of the one sounds like what is left of the other, or like what that means in English. */
  readonly sound: number;
}

/** Katakana and Latin letters spell a sound each, Han characters a word or half of one. */
function weightOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at) >= FIRST_HAN ? 1 : 0.5;
  return sum;
}

export function evidenceOf(
  { main, other, matches, rest }: MatchedTerms,
  { whole, rest: restLikeness, sound: restSound }: Likeness,
  article: Article,
  countOf: (text: string) => number,
): PieceEvidence {
  const evidence = new Map<string, number>();
  const add = (name: string, value: number) => {
    if (value !== 0) evidence.set(name, (evidence.get(name) ?? 0) + value);
  };
  const [m, n] = [weightOf(main.text), weightOf(other.text)];
  const areRare = (...texts: readonly string[]) => texts.every((text) => article.lexicon.isRare(text));
  // Our own list has them for one thing.
  const isListed = (a: string, b: string) => article.lexicon.sameSense([a], [b]) === 1;
  const isWhole = matches.length === 1 && rest[0] === '' && rest[1] === '';
  for (const { left, right, relation } of matches) {
    const share =
      weightOf(main.text.slice(left.from, left.to)) / m + weightOf(other.text.slice(right.from, right.to)) / n;
    add(`cover ${relation.link}`, share / 2);
    if (relation.link === 'sound') add('sounds apart', 1 - relation.strength / SOUND);
    if (
      relation.link === 'known' &&
      isListed(main.text.slice(left.from, left.to), other.text.slice(right.from, right.to))
    )
      add(isWhole ? 'listed whole' : 'cover listed', share / 2);
    // Two rare words for one meaning are not in one text by chance.
    if (TOLD.has(relation.link) && areRare(main.text.slice(left.from, left.to), other.text.slice(right.from, right.to)))
      add(`cover rare ${relation.link}`, share / 2);
  }
  const [openMain, openOther] = [weightOf(rest[0]) / m, weightOf(rest[1]) / n];
  add('open most', Math.max(openMain, openOther));
  add('open least', Math.min(openMain, openOther));
  const isOneSided = (rest[0] === '') !== (rest[1] === '');
  add('one-sided', isOneSided ? 1 : 0);
  add('open both', rest[0] !== '' && rest[1] !== '' ? 1 : 0);
  const isClosed = rest[0] === '' && rest[1] === '';
  add('closed', isClosed ? 1 : 0);
  add('misread whole', isClosed && matches.some(({ relation: { link } }) => link === 'misread') ? 1 : 0);
  if (rest[0] !== '' && rest[1] !== '') {
    add('rest like', restLikeness);
    add('rest unlike', Math.max(0, LOW - restLikeness));
    add('rest very like', Math.max(0, restLikeness - HIGH));
  }
  add('like', whole);
  add('very like', Math.max(0, whole - HIGH));
  add('unlike', Math.max(0, LOW - whole));
  const last = headOf(matches, main, other);
  const first = linkAt(matches, 0, 0, 'from');
  add(`head ${last}`, 1);
  add(`first ${first}`, 1);
  add('firm ends', FIRM_LINKS.has(last) && FIRM_LINKS.has(first) ? 1 : 0);
  const sorted = [...matches].sort((a, b) => a.left.from - b.left.from);
  add(
    'crossed',
    sorted.some(({ right }, at) => at > 0 && right.from < (sorted[at - 1] as PieceMatch).right.from) ? 1 : 0,
  );
  add('matches', matches.length);
  add('changed matches', matches.filter(({ relation: { link } }) => link !== 'same').length);
  add('translated', matches.filter((match) => isAcrossScripts(match, main, other)).length);
  addWords(add, main, other, matches, rest, countOf, article);
  const { mentions: mains } = main.phrase;
  const { mentions: others } = other.phrase;
  add('times main', Math.log(mains.length));
  add('times other', Math.log(others.length));
  add('particles other', particlesOf(other));
  add('particles main', particlesOf(main));
  const inflected = [main, other].filter(isInflected).length;
  add('inflected', inflected);
  if (inflected > 0) add('inflected open', Math.max(openMain, openOther));
  add('words main', main.phrase.words.length);
  add('words other', other.phrase.words.length);
  add('short', main.text.length <= 2 ? 1 : 0);
  add('short other', other.text.length <= 2 ? 1 : 0);
  if (main.text.length <= 2) add('short rare', areRare(main.text, other.text) ? 1 : 0);
  add('longer other', Math.max(0, Math.log(n / m)));
  add('longer main', Math.max(0, Math.log(m / n)));
  const isQuoted = quotationTest(article.document.prose);
  const [quotedMain, quotedOther] = [isQuoted(main), isQuoted(other)];
  add('quoted both', quotedMain && quotedOther ? 1 : 0);
  add('quoted one', quotedMain !== quotedOther ? 1 : 0);
  const isBody = ({ text, phrase }: PiecedTerm) => {
    const { kindsOf } = article;
    const tail = phrase.words.at(-1) as string;
    return kindsOf(tail).length > 0 || (text.length > 3 && kindsOf(text.slice(-2)).length > 0);
  };
  const [bodyMain, bodyOther] = [isBody(main), isBody(other)];
  add('kind both', bodyMain && bodyOther ? 1 : 0);
  add('kind one', bodyMain !== bodyOther ? 1 : 0);
  add(`ends ${degreeOf(last)} ${degreeOf(first)}`, 1);
  const parts = article.language.words.partsOfCompounds ?? [];
  add('ends in a part', [main, other].filter(({ phrase: { words } }) => parts.includes(words.at(-1) as string)).length);
  add('known main', article.lexicon.knows([main.text]) ? 1 : 0);
  add('known other', article.lexicon.knows([other.text]) ? 1 : 0);
  add('rest means', meanAlike(rest, article) ? 1 : 0);
  add('rest sound', restSound);
  add('rest read', restSound === 1 ? 1 : 0);
  if (article.language.scripts.includes('Katakana')) {
    add('cut main', cutShare(main, article.document.prose));
    add('cut other', cutShare(other, article.document.prose));
  }
  return evidence;
}

/** 江 and 河 of 三江杯 and 三河杯: what is left of either has a meaning in common. */
export function meanAlike([a, b]: readonly [string, string], { lexicon }: Article): boolean {
  if (a === '' || b === '' || a.length > 2 || b.length > 2) return false;
  const meanings = lexicon.meaningsOf([a]);
  return lexicon.meaningsOf([b]).some((meaning) => meanings.includes(meaning));
}

/** How what stands at the end of both is related. */
export function headOf(matches: readonly PieceMatch[], main: PiecedTerm, other: PiecedTerm): string {
  return linkAt(matches, main.text.length, other.text.length, 'to');
}

/** At which share of its places a term goes on in characters of a compound: キャンペーン in キャンペーン広告. */
function cutShare({ phrase: { mentions } }: PiecedTerm, prose: string): number {
  const isSolid = (at: number) => SOLID.test(prose[at] ?? '');
  return mentions.filter(({ offset, endOffset }) => isSolid(offset - 1) || isSolid(endOffset)).length / mentions.length;
}

/** Tells whether a term stands in quotation marks anywhere. */
export function quotationTest(prose: string): (term: PiecedTerm) => boolean {
  return ({ phrase: { mentions } }) =>
    mentions.some(
      ({ offset, endOffset }) =>
        /[「『《“"〈]/.test(prose[offset - 1] ?? '') && /[」』》”"〉]/.test(prose[endOffset] ?? ''),
    );
}

/** How sure it is that what stands at one end of both means the same. */
function degreeOf(link: string): string {
  if (link === 'same' || link === 'none') return link;
  return FIRM_LINKS.has(link) ? 'firm' : 'weak';
}

type Add = (name: string, value: number) => void;

/** What of either is its own, and what of what they share the article has elsewhere. */
function addWords(
  add: Add,
  main: PiecedTerm,
  other: PiecedTerm,
  matches: readonly PieceMatch[],
  rest: readonly [string, string],
  countOf: (text: string) => number,
  { lexicon }: Article,
): void {
  const [m, n] = [main.phrase.mentions.length, other.phrase.mentions.length];
  const own = (term: PiecedTerm, side: 'left' | 'right') =>
    matches
      .filter(({ relation: { link } }) => link !== 'same' && link !== 'character')
      .map((match) => term.text.slice(match[side].from, match[side].to));
  const mine = [...own(main, 'left'), ...(rest[0].length > 1 ? [rest[0]] : [])];
  const theirs = [...own(other, 'right'), ...(rest[1].length > 1 ? [rest[1]] : [])];
  const elsewhere = (texts: readonly string[], times: number) =>
    texts.length === 0
      ? 0
      : texts.reduce((sum, text) => sum + Math.log1p(Math.max(0, countOf(text) - times)), 0) / texts.length;
  // A character by itself, 机 or 器, stands in words of every kind.
  const isWord = (text: string) => text.length > 1;
  add('elsewhere main', elsewhere(mine.filter(isWord), m));
  add('elsewhere other', elsewhere(theirs.filter(isWord), n));
  const single = (texts: readonly string[]) =>
    elsewhere(
      texts.filter((text) => !isWord(text)),
      0,
    );
  add('elsewhere single', single(mine) + single(theirs));
  const shared = matches
    .filter(({ relation: { link }, left }) => link === 'same' && left.to - left.from > 1)
    .map(({ left }) => main.text.slice(left.from, left.to));
  if (shared.length > 0)
    add('shared elsewhere', Math.min(...shared.map((text) => Math.log1p(Math.max(0, countOf(text) - m - n)))));
  const isGeneral = (text: string) => lexicon.isGeneral(text);
  add('general', share([...mine, ...theirs], isGeneral));
  add('general shared', share(shared, isGeneral));
  const isRare = (text: string) => lexicon.isRare(text);
  add('rare', share([...mine, ...theirs].filter(isWord), isRare));
  add('rare shared', share(shared, isRare));
}

function share(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
}

/** What the pieces at one end of both have in common; `crossed` where either goes with another piece, `none` where neither does. */
function linkAt(matches: readonly PieceMatch[], main: number, other: number, end: 'from' | 'to'): string {
  const mine = matches.find(({ left }) => left[end] === main);
  const theirs = matches.find(({ right }) => right[end] === other);
  if (mine === undefined && theirs === undefined) return 'none';
  if (mine === theirs && mine !== undefined) return ORDER.includes(mine.relation.link) ? mine.relation.link : 'none';
  return mine === undefined || theirs === undefined ? 'half' : 'crossed';
}

export function isAcrossScripts({ left, right, relation }: PieceMatch, main: PiecedTerm, other: PiecedTerm): boolean {
  if (relation.link === 'same') return false;
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  return isHan(main.text.slice(left.from, left.to)) !== isHan(other.text.slice(right.from, right.to));
}

/** 広い川: a verb or an adjective before a noun is what writers vary at will. */
export function isInflected({ phrase: { joints, words } }: PiecedTerm): boolean {
  return (
    joints.some((joint) => !/^[的之のな・·＝ ]?$/.test(joint)) ||
    words.slice(0, -1).some((word) => INFLECTED.test(word))
  );
}

function particlesOf({ phrase: { joints } }: PiecedTerm): number {
  return joints.filter((joint) => joint !== '' && !/[・·＝ ]/.test(joint)).length;
}
