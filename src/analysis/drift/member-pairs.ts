import type { Article } from '../../core/article';
import { withoutFinalVowel } from '../sounds/devanagari';
import { editDistance } from '../source/token-likeness';
import { type CompoundMember, isKnownMember } from '../text/compound-members';
import { dot } from '../text/dot';
import { sharedBeginning } from '../text/shared-beginning';
import { coreOf, LATIN, type MemberName } from './member-names';
import type { Mention } from './renderings';

/** What speaks for and against two names being one thing, by name; `member-weights.ts` says how much. */
export type MemberEvidence = ReadonlyMap<string, number>;

export interface MemberPair {
  readonly main: MemberName;
  readonly other: MemberName;
  readonly evidence: MemberEvidence;
}

type AreContrary = (a: CompoundMember, b: CompoundMember) => boolean;

/**
 * What two members have in common, the surest first: their sound, a sense, a meaning of the lexicon, one by other words, a spelling, that both are nouns of
 * bodies, how they begin.
 */
type MemberLink = 'same' | 'sense' | 'meaning' | 'near' | 'spelt' | 'kind' | 'start';

interface MemberMatch {
  readonly left: number;
  readonly right: number;
  readonly link: MemberLink;
}

const STRENGTHS: Readonly<Record<MemberLink, number>> = {
  same: 1,
  sense: 0.9,
  meaning: 0.8,
  near: 0.75,
  spelt: 0.7,
  kind: 0.5,
  start: 0.4,
};
const SHORTEST_SPELT = 5;
const SHORTEST_START = 4;
/** Of words that are derived from one root: sthag-ana, sthag-ita. */
const SHORTEST_ROOT = 5;
const LONGEST_ENDING = 3;
/** Of a loan's letters, in members that another name shares. */
const LEAST_FIRM = 0.28;
const SILENT = /a/g;
const MOST_MAINS = 150;
const MOST_MEMBERS = 6;
const HIGH = 0.6;
const LOW = 0.3;

/** Names that recur, each with those that have a member which may be one of its own. */
export async function memberPairs(
  article: Article,
  names: readonly MemberName[],
  signal: AbortSignal | undefined,
): Promise<readonly MemberPair[]> {
  const { embedder, language } = article;
  const { prose } = article.document;
  const areContrary = contraries(article);
  // What each is by itself, which is asked for with every other that shares a member with it.
  const compared = names.map((name, at) => new Compared(name, at, article));
  const byKey = new Map<string, Compared[]>();
  for (const one of compared)
    for (const key of one.keys) {
      const sharing = byKey.get(key);
      if (sharing === undefined) byKey.set(key, [one]);
      else sharing.push(one);
    }
  const mains = compared
    .filter(({ name: { isBorrowed, mentions } }) => !isBorrowed || mentions.length > 1)
    .sort((a, b) => b.name.mentions.length - a.name.mentions.length)
    .slice(0, MOST_MAINS);
  const pairs: Array<Omit<MemberPair, 'evidence'> & { readonly read: Reading }> = [];
  for (const one of mains) {
    const sharing = new Set<Compared>();
    for (const key of one.keys) for (const other of byKey.get(key) ?? []) sharing.add(other);
    for (const two of sharing) {
      const [main, other] = [one.name, two.name];
      if (two === one || other.mentions.length > main.mentions.length) continue;
      const isEqual = other.mentions.length === main.mentions.length;
      if (isEqual && !other.isBorrowed && two.order < one.order) continue;
      if (main.isBorrowed && other.isBorrowed) continue;
      if ((main.isShort === true || other.isShort === true) && !main.isBorrowed && !other.isBorrowed) continue;
      // जल संसाधन विभाग is how Hindi writes जलसंसाधनविभागः.
      const isParted = other.isBorrowed && other.members.length > 1 && one.sound === two.sound;
      if (!isParted && isPartOf(one, two)) continue;
      // One compound in two cases may be parted in two ways; Iran and Iraq, whatever they resemble.
      if (one.stem === two.stem || areOtherPlaces(one, two)) continue;
      const areBeside = other.mentions.some(({ sentence }) => one.sentences.has(sentence));
      if (areBeside && shareClause(main.mentions, other.mentions, prose)) continue;
      const read = bestReading(one, two, areContrary);
      if (read !== undefined && !areOther(read.one, read.two, read.matches)) pairs.push({ main, other, read });
    }
  }
  const textOf = ({ mentions }: MemberName) => (mentions[0]?.text ?? '').toLowerCase();
  const texts = [...new Set(pairs.flatMap(({ main, other }) => [textOf(main), textOf(other)]))];
  const vectors = texts.length === 0 ? [] : ((await embedder?.embed(texts, signal)) ?? []);
  const vectorOf = new Map(texts.map((text, at) => [text, vectors[at]]));
  return pairs.map(({ main, other, read: { one: left, two: right, matches } }) => {
    const [one, two] = [vectorOf.get(textOf(main)), vectorOf.get(textOf(other))];
    const like = one === undefined || two === undefined ? 0 : dot(one, two);
    return { main, other, evidence: evidenceOf(left, right, matches, like, language.loans?.verbEnd) };
  });
}

/** A name with what it is compared by. */
class Compared {
  readonly name: MemberName;
  readonly order: number;
  readonly keys: ReadonlySet<string>;
  readonly sound: string;
  readonly plain: string;
  readonly hasHyphen: boolean;
  readonly #article: Article;
  #stem: string | undefined;
  #place: { readonly concept: string | undefined } | undefined;
  #sentences: ReadonlySet<number> | undefined;
  #readings: readonly MemberName[] | undefined;

  constructor(name: MemberName, order: number, article: Article) {
    this.name = name;
    this.order = order;
    this.keys = allKeysOf(name);
    this.sound = soundOf(name);
    this.plain = this.sound.replace(SILENT, '');
    this.hasHyphen = !name.isBorrowed && (name.mentions[0]?.text.includes('-') ?? false);
    this.#article = article;
  }

  get #text(): string {
    return this.name.mentions[0]?.text ?? '';
  }

  get stem(): string {
    this.#stem ??= this.#article.language.stem(this.#text.toLowerCase());
    return this.#stem;
  }

  get place(): string | undefined {
    this.#place ??= { concept: this.#article.placeOf(this.#text) };
    return this.#place.concept;
  }

  get sentences(): ReadonlySet<number> {
    this.#sentences ??= new Set(this.name.mentions.map(({ sentence }) => sentence));
    return this.#sentences;
  }

  get readings(): readonly MemberName[] {
    this.#readings ??= readingsOf(this.name);
    return this.#readings;
  }
}

function areOtherPlaces({ place: one }: Compared, { place: two }: Compared): boolean {
  return one !== undefined && two !== undefined && one !== two;
}

/** Tells whether one is the other but for some members; a member before a hyphen has lost its vowel. */
function isPartOf(one: Compared, two: Compared): boolean {
  const [a, b] = one.hasHyphen === two.hasHyphen ? [one.sound, two.sound] : [one.plain, two.plain];
  return a.includes(b) || b.includes(a);
}

/** Tells whether two names stand side by side in a sentence; behind a semicolon another begins. */
function shareClause(one: readonly Mention[], two: readonly Mention[], prose: string): boolean {
  return one.some((a) =>
    two.some(
      (b) =>
        a.sentence === b.sentence &&
        !prose.slice(Math.min(a.endOffset, b.endOffset), Math.max(a.offset, b.offset)).includes(';'),
    ),
  );
}

/** Two names as their words are parted, with the members that they have in common. */
interface Reading {
  readonly one: MemberName;
  readonly two: MemberName;
  readonly matches: readonly MemberMatch[];
}

/** The way to part two names in which the least of them has no partner; undefined where something says that they are two. */
function bestReading(main: Compared, other: Compared, areContrary: AreContrary): Reading | undefined {
  let best: Reading | undefined;
  let least = Infinity;
  const areBodies = main.name.isBody && other.name.isBody;
  const areOwn = !main.name.isBorrowed && !other.name.isBorrowed;
  for (const one of main.readings.flatMap((name) => [name, ...withNameJoined(name, other.readings)]))
    for (const two of other.readings) {
      const matches = matchMembers(one.members, two.members, areBodies, areContrary);
      if (matches === undefined) return undefined;
      if (!matches.some(({ link }) => link !== 'start' && link !== 'kind')) continue;
      // Members that do no more than begin alike are as good as none: सहकारसङ्घ and सहकारसमिति.
      const firm = matches.filter(({ link }) => link !== 'start').length;
      const open = one.members.length + two.members.length - 2 * firm;
      // That two compounds mean the same as wholes says less than that one of their members does: ग्राम-सभा, ग्राम-परिषद्.
      const isCoarse = least === 0 && best?.matches.some(({ link }) => link === 'meaning') === true;
      const isSurer = areOwn && isCoarse && open === 0 && matches.length > (best?.matches.length ?? 0);
      if (open < least || isSurer) [best, least] = [{ one, two, matches }, open];
    }
  return best;
}

/** The parts that a name which begins a compound was taken for, as one, where the other name begins with it: विन्ध्य of विन्ध्यसिंह. */
function withNameJoined(name: MemberName, others: readonly MemberName[]): readonly MemberName[] {
  const starts = new Set(others.map(({ members }) => members[0]?.sound ?? ''));
  let sound = name.members[0]?.sound ?? '';
  for (const [at, member] of name.members.slice(1, -1).entries()) {
    sound += member.sound;
    if (starts.has(withoutFinalVowel(sound)))
      return [
        {
          ...name,
          members: [{ sound: withoutFinalVowel(sound), senses: [], meanings: [] }, ...name.members.slice(at + 2)],
        },
      ];
  }
  return [];
}

function readingsOf(name: MemberName): readonly MemberName[] {
  const { readings = [] } = name;
  return [name, ...readings.map((members) => ({ ...name, members }))];
}

function allKeysOf({ members, readings = [] }: MemberName): ReadonlySet<string> {
  return new Set([members, ...readings].flat().flatMap(keysOf));
}

function soundOf({ members }: MemberName): string {
  return members.map(({ sound }) => sound).join('');
}

function keysOf({ sound, senses, meanings, near = [] }: CompoundMember): readonly string[] {
  return [
    sound,
    `${sound.slice(0, SHORTEST_START)}…`,
    ...senses.map((sense) => `s${sense}`),
    ...meanings.map((one) => `m${one}`),
    ...near.map((one) => `m${one}`),
  ];
}

/** Each member with its best partner; undefined where something says that the names are two. */
function matchMembers(
  main: readonly CompoundMember[],
  other: readonly CompoundMember[],
  areBodies: boolean,
  areContrary: AreContrary,
): readonly MemberMatch[] | undefined {
  const all: Array<MemberMatch & { readonly worth: number }> = [];
  const contrary: Array<Pick<MemberMatch, 'left' | 'right'>> = [];
  for (const [left, one] of main.slice(0, MOST_MEMBERS).entries())
    for (const [right, two] of other.slice(0, MOST_MEMBERS).entries()) {
      const link = linkOf(one, two);
      const far = Math.abs(left / main.length - right / other.length);
      // What the lexicon says that both mean is less sure than a list of words that exclude each other: a country is no state.
      if (!isFirm(link) && areContrary(one, two)) contrary.push({ left, right });
      else if (link !== undefined) all.push({ left, right, link, worth: STRENGTHS[link] - 0.1 * far });
    }
  all.sort((a, b) => b.worth - a.worth);
  const found: MemberMatch[] = [];
  for (const match of all)
    if (!found.some(({ left, right }) => left === match.left || right === match.right)) found.push(match);
  // Water and power exclude each other, but where one of both is in either name.
  const isTaken = (at: number, side: 'left' | 'right') =>
    found.some((match) => match[side] === at && isFirm(match.link));
  if (contrary.some(({ left, right }) => !isTaken(left, 'left') && !isTaken(right, 'right'))) return undefined;
  const [left, right] = [main.length - 1, other.length - 1];
  const isOpen = !found.some((match) => match.left === left || match.right === right);
  return areBodies && isOpen ? [...found, { left, right, link: 'kind' }] : found;
}

function isFirm(link: MemberLink | undefined): boolean {
  return link === 'same' || link === 'sense' || link === 'spelt';
}

/** स्थगन and स्थगित are of one root; जलजीवनन्यास is no `Forest Life Trust`, and birds are no turtles where all else is the same. */
function areOther(main: MemberName, other: MemberName, matches: readonly MemberMatch[]): boolean {
  const [a, b] = [soundOf(main), soundOf(other)];
  const root = sharedBeginning(a, b);
  // शीतागार and शीतगृह begin alike, and end in two words for a house.
  const isSwapped = matches.some(({ link }) => link === 'sense' || link === 'meaning');
  if (!other.isBorrowed && !isSwapped && root >= SHORTEST_ROOT && Math.max(a.length, b.length) - root <= LONGEST_ENDING)
    return true;
  const nothingChanged = matches.every(({ link }) => link === 'same' || link === 'kind');
  // शीतकाल and शीतलकाल are of the same roots.
  const isDerived = ({ left, right, link }: MemberMatch) => {
    const [one, two] = [main.members[left]?.sound ?? '', other.members[right]?.sound ?? ''];
    const start = sharedBeginning(one, two);
    if (link === 'sense' && main.members.length === 1) return false;
    return link === 'same' || (start >= SHORTEST_START && Math.max(one.length, two.length) - start <= LONGEST_ENDING);
  };
  if (!other.isBorrowed && matches.length === Math.max(main.members.length, other.members.length))
    if (matches.every(isDerived) && matches.some(({ link }) => link !== 'same')) return true;
  if (other.isBorrowed && haveOtherPart(main, other, matches)) return true;
  if (other.isBorrowed && !isLatin(other) && firmShare(other, matches) < LEAST_FIRM) return true;
  return (isLatin(other) || nothingChanged) && areKnownApart(main, other, matches);
}

/** How much of the other name has a partner that does more than begin alike. */
function firmShare(other: MemberName, matches: readonly MemberMatch[]): number {
  const firm = matches.filter(({ link }) => link !== 'start' && link !== 'kind');
  const letters = firm.reduce((sum, { right }) => sum + (other.members[right]?.sound.length ?? 0), 0);
  return letters / soundOf(other).length;
}

/** Tells whether all of two names agrees but for one member at one place, and something knows what each of the two means. */
function haveOtherPart(main: MemberName, other: MemberName, matches: readonly MemberMatch[]): boolean {
  if (main.members.length !== other.members.length || matches.length !== main.members.length - 1) return false;
  const left = main.members.findIndex((_, at) => !matches.some((match) => match.left === at));
  const right = other.members.findIndex((_, at) => !matches.some((match) => match.right === at));
  return (
    left === right &&
    isKnownMember(main.members[left] as CompoundMember) &&
    isKnownMember(other.members[right] as CompoundMember)
  );
}

/** Tells whether each has a member before its noun that the tables know and that has no partner in the other. */
function areKnownApart(main: MemberName, other: MemberName, matches: readonly MemberMatch[]): boolean {
  const isApart = ({ members }: MemberName, side: 'left' | 'right') =>
    members.slice(0, -1).some((one, at) => one.senses.length > 0 && !matches.some((match) => match[side] === at));
  return isApart(main, 'left') && isApart(other, 'right');
}

/** How much of a name are members that the tables know and that have no partner in the other. */
function openKnown({ members }: MemberName, side: 'left' | 'right', matches: readonly MemberMatch[]): number {
  const open = members.filter((one, at) => isKnownMember(one) && !matches.some((match) => match[side] === at));
  return open.length / members.length;
}

function isLatin({ mentions }: MemberName): boolean {
  return LATIN.test(mentions[0]?.text.split(' ')[0] ?? '');
}

function linkOf(a: CompoundMember, b: CompoundMember): MemberLink | undefined {
  if (a.sound === b.sound) return 'same';
  if (a.senses.some((sense) => b.senses.includes(sense))) return 'sense';
  if (a.meanings.some((meaning) => b.meanings.includes(meaning))) {
    // Where the table knows both, and for no sense in common, what the lexicon says of them is less sure.
    const isUnsure = a.isNear === true || b.isNear === true || (a.senses.length > 0 && b.senses.length > 0);
    return isUnsure ? 'near' : 'meaning';
  }
  if (areNear(a, b) || areNear(b, a)) return 'near';
  const shortest = Math.min(a.sound.length, b.sound.length);
  if (shortest >= SHORTEST_SPELT && !isKnownMember(a) && !isKnownMember(b) && editDistance(a.sound, b.sound, 1) <= 1)
    return 'spelt';
  return shortest >= SHORTEST_START && a.sound.slice(0, SHORTEST_START) === b.sound.slice(0, SHORTEST_START)
    ? 'start'
    : undefined;
}

function areNear({ near }: CompoundMember, { meanings }: CompoundMember): boolean {
  return near?.some((meaning) => meanings.includes(meaning)) === true;
}

function evidenceOf(
  main: MemberName,
  other: MemberName,
  matches: readonly MemberMatch[],
  like: number,
  verbEnd: RegExp | undefined,
): MemberEvidence {
  const evidence = new Map<string, number>();
  const add = (name: string, value: number) => {
    if (value !== 0) evidence.set(name, (evidence.get(name) ?? 0) + value);
  };
  const [m, n] = [soundOf(main).length, soundOf(other).length];
  const open: [number, number] = [1, 1];
  for (const { left, right, link } of matches) {
    const shares = [
      (main.members[left]?.sound.length ?? 0) / m,
      (other.members[right]?.sound.length ?? 0) / n,
    ] as const;
    add(`cover ${link}`, (shares[0] + shares[1]) / 2);
    // What no more than begins alike closes nothing.
    if (link === 'start') continue;
    open[0] -= shares[0];
    open[1] -= shares[1];
  }
  const isOpen = open.map((share) => share > 1e-6) as [boolean, boolean];
  add('open most', Math.max(...open));
  add('open least', Math.min(...open));
  add('one-sided', isOpen[0] !== isOpen[1] ? 1 : 0);
  add('open both', isOpen[0] && isOpen[1] ? 1 : 0);
  add('closed', isOpen[0] || isOpen[1] ? 0 : 1);
  const linkAt = (left: number, right: number) =>
    matches.find((match) => match.left === left && match.right === right)?.link ?? 'none';
  const head = linkAt(main.members.length - 1, other.members.length - 1);
  const first = linkAt(0, 0);
  add(`head ${head}`, 1);
  add(`first ${first}`, 1);
  add(`ends ${degreeOf(head)} ${degreeOf(first)}`, 1);
  const changed = matches.filter(({ link }) => link !== 'same');
  add('matches', matches.length);
  add('changed', changed.length);
  add('nothing changed', changed.length === 0 ? 1 : 0);
  add('lengths', Math.abs(main.members.length - other.members.length));
  add('single main', main.members.length === 1 ? 1 : 0);
  add('single other', other.members.length === 1 ? 1 : 0);
  add('single both', !other.isBorrowed && main.members.length + other.members.length === 2 ? 1 : 0);
  add(
    'same name',
    matches.filter(({ link, left }) => link === 'same' && !isKnownMember(main.members[left] as CompoundMember)).length,
  );
  const unknown = ({ members }: MemberName) =>
    members.filter((member) => !isKnownMember(member)).length / members.length;
  add('unknown main', unknown(main));
  add('unknown other', unknown(other));
  add('body main', main.isBody ? 1 : 0);
  add('body both', main.isBody && other.isBody ? 1 : 0);
  add('known apart', areKnownApart(main, other, matches) ? 1 : 0);
  add('other part', !other.isBorrowed && haveOtherPart(main, other, matches) ? 1 : 0);
  const areKnownHeads = [main, other].every(({ members }) => isKnownMember(members.at(-1) as CompoundMember));
  add('other head', !other.isBorrowed && areKnownHeads && (head === 'start' || head === 'none') ? 1 : 0);
  add('latin', isLatin(other) ? 1 : 0);
  add('named', other.isNamed === true ? 1 : 0);
  add('loan', other.isBorrowed && !isLatin(other) ? 1 : 0);
  if (other.isBorrowed) {
    add('borrowed open main', open[0]);
    add('borrowed open other', open[1]);
    const apart = [openKnown(main, 'left', matches), openKnown(other, 'right', matches)] as const;
    add('borrowed apart', apart[0] * apart[1]);
    add('known on both sides', apart[0] > 0 && apart[1] > 0 ? 1 : 0);
    add('heads apart', head === 'none' && areKnownHeads ? 1 : 0);
    add('parted', other.isParted === true ? 1 : 0);
  }
  add('borrowed and closed', other.isBorrowed && !isOpen[0] && !isOpen[1] ? 1 : 0);
  add('borrowed and single', other.isBorrowed && other.members.length === 1 ? 1 : 0);
  add('like', like);
  add('very like', Math.max(0, like - HIGH));
  add('unlike', Math.max(0, LOW - like));
  add('times main', Math.log(main.mentions.length));
  add('times other', Math.log(other.mentions.length));
  add('long', Math.log(m));
  add('verb', [main, other].filter(({ mentions }) => verbEnd?.test(mentions[0]?.text ?? '') === true).length);
  add('heard', other.isSure === false ? 1 : 0);
  add('short', main.isShort === true || other.isShort === true ? 1 : 0);
  return evidence;
}

function degreeOf(link: string): string {
  if (link === 'same' || link === 'none') return link;
  return link === 'start' || link === 'kind' ? 'weak' : 'firm';
}

/** By the sounds and the meanings of the words that exclude each other. */
function contraries(article: Article): (a: CompoundMember, b: CompoundMember) => boolean {
  const { language } = article;
  const sets = language.words.contrasts.map((words) => ({
    sounds: new Set(words.map(coreOf)),
    // Of a set with many spellings of one word, each stands for itself.
    meanings: words.map((word) => new Set(article.lexicon.meaningsOf([language.stem(word)]))),
  }));
  const areOther = (one: number, two: number, meanings: ReadonlyArray<ReadonlySet<number>>) =>
    meanings.some((all) => all.has(one)) &&
    meanings.some((all) => all.has(two)) &&
    !meanings.some((all) => all.has(one) && all.has(two));
  const setsOf = new Map<string, number[]>();
  sets.forEach(({ sounds }, set) => {
    for (const sound of sounds) setsOf.set(sound, [...(setsOf.get(sound) ?? []), set]);
  });
  // Most members mean nothing that has a contrary.
  const contrasted = new Set(sets.flatMap(({ meanings }) => meanings.flatMap((all) => [...all])));
  const hasContrary = (one: number) => contrasted.has(one);
  return (a, b) => {
    if (a.sound === b.sound) return false;
    const others = setsOf.get(b.sound);
    if (others !== undefined && setsOf.get(a.sound)?.some((set) => others.includes(set)) === true) return true;
    const isUnlisted = a.senses.length + b.senses.length === 0;
    const ones = isUnlisted ? a.meanings.filter(hasContrary) : [];
    const twos = ones.length > 0 ? b.meanings.filter(hasContrary) : [];
    if (twos.length === 0) return false;
    return sets.some(({ meanings }) => ones.some((one) => twos.some((two) => areOther(one, two, meanings))));
  };
}
