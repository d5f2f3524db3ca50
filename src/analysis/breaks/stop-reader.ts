import type { CutSigns, Language, SignWeights } from '../../core/language';
import { Ending } from '../text/ending';
import type { Sentence } from '../text/sentences';
import { type ReaderModel, readerModel } from './reader-model';
import { type EndClass, SHORT, type StopPlace, stopSigns } from './stop-signs';

/** What a model and other signs make of a full stop. */
export interface JudgedStop {
  /** No sentence ends there. */
  readonly open: boolean;
  /** The next one is the rest of it. */
  readonly torn: boolean;
  /** The next one is whole, if it is not the rest of this one. */
  readonly nextBegins: boolean | undefined;
  /** One of the first two is said with much to spare. */
  readonly sure: boolean;
}

/** Logits above a limit from which on a stop is surely no end of a sentence. */
const SURELY = 3;

/** In characters. A shorter sentence may leave out its verb on purpose: 来年こそは。 */
const SHORTEST_SURE = 20;
const LONGEST_END = 12;
const PAUSE_END = /[，、,；;]$/;
const LATIN_END = /[A-Za-z0-9]$/;
/** So many characters are read before the whole: most stops are told by them and by what costs as little. */
const GLANCE = 4;
/** So many stops of an article are read on less doubt. */
const MOST_SPARE = 100;
/** Logits beyond these say no more. */
const SUREST = { glance: [-5, 5], ends: [-6, 6], begins: [-7, 6], parts: [-7, 9] } as const;

/** So much less certainty is enough where an end mark is missing besides: more of those sentences have lost their rest. */
const UNMARKED = 3;

/** Logits of a beginning and of two sentences below which there is doubt. */
const DOUBTFUL = { begins: 3, parts: 1 } as const;
const MOST_DOUBT = 10;

/** What lists say of an end, worked out by who asks. */
export type ListedEnds = Readonly<Record<'openEnds' | 'terseEnds' | 'phraseEnds', boolean>>;

/** Returns a function that judges the stop between two sentences of a text, or behind the last one; nothing without a model. */
export function stopReader(
  language: Language,
  prose: string,
): ((sentence: Sentence, next: Sentence | undefined, listed: ListedEnds) => JudgedStop | undefined) | undefined {
  const model = readerModel(language);
  const believed = language.verbs.cuts?.believed;
  const evidence = stopEvidence(language, prose);
  if (model === undefined || believed === undefined || evidence === undefined) return undefined;
  const { sure, nominal, weights } = believedOf(believed);
  const { limits, spare = limits, nounsMayEnd = 0, suspends = false } = believed;
  let spared = 0;
  const endOf = ({ endOffset, terminator }: Sentence) => endOffset - terminator.length;
  return (sentence, next, listed) => {
    const end = endOf(sentence);
    const near = prose.slice(Math.max(sentence.offset, end - LONGEST_END), end).trimEnd();
    // Behind the last sentence a noun may stand by itself, and a Latin stop behind Latin letters belongs to them: Nov. 14.
    if (sure.test(near) || (next === undefined && nominal.test(near))) return undefined;
    if (sentence.terminator === '.' && LATIN_END.test(near)) return undefined;
    const place = { offset: sentence.offset, end, next: next?.offset, nextEnd: next === undefined ? end : endOf(next) };
    const reader = model();
    const glance = evidence.glance(reader, place);
    const depends = place.next !== undefined && evidence.dependsAt(place.next);
    // An end that a list calls open is read whatever it looks like, to tell whether the rest of the sentence follows.
    const bounds = spared < MOST_SPARE ? spare : limits;
    if (glance > bounds.enough && !depends && !listed.openEnds) return undefined;
    const cheap = evidence.cheapOdds(place, weights.glance) + (weights.glance.get('glance') ?? 0) * glance;
    if (cheap < bounds.glance && !listed.openEnds) return undefined;
    const isDoubtful = glance <= limits.enough && cheap >= limits.glance;
    if (!isDoubtful) spared += 1;
    const { before, behind } = evidence.cheap(place);
    const read = evidence.read(reader, place, listed);
    if (read === undefined) return undefined;
    const lost =
      limits.lost + (nominal.test(near) ? nounsMayEnd : 0) - (isDoubtful && sentence.terminator === '' ? UNMARKED : 0);
    const isWhole = next !== undefined && oddsOf(weights.goesOn, before, behind, read.before, read.behind) < 0;
    const openBy = oddsOf(weights.lost, before, read.before) - lost;
    const tornBy =
      isWhole || next === undefined
        ? -Infinity
        : oddsOf(weights.torn, before, behind, read.before, read.behind) - limits.torn;
    return {
      open: PAUSE_END.test(near) || openBy > 0,
      torn: tornBy > 0,
      sure: end - sentence.offset >= SHORTEST_SURE && Math.max(openBy, tornBy) > SURELY,
      nextBegins:
        next === undefined ? undefined : isWhole && !(suspends && before.every(([name]) => name !== 'end strong')),
    };
  };
}

type Believed = NonNullable<CutSigns['believed']>;

function newBelieved({ sureEnds, nominalEnds, weights }: Believed) {
  return {
    sure: new Ending(sureEnds),
    nominal: new Ending(nominalEnds),
    weights: {
      glance: byName(weights.glance),
      torn: byName(weights.torn),
      lost: byName(weights.lost),
      goesOn: byName(weights.goesOn),
    },
  };
}

const known = new WeakMap<Believed, ReturnType<typeof newBelieved>>();

function believedOf(believed: Believed): ReturnType<typeof newBelieved> {
  const made = known.get(believed) ?? newBelieved(believed);
  known.set(believed, made);
  return made;
}

/** Weights of signs by their names. */
export function byName(weights: SignWeights): ReadonlyMap<string, number> {
  return new Map(Object.entries(weights));
}

/** The log odds that signs make together, with the constant that has no name. */
export function oddsOf(weights: ReadonlyMap<string, number>, ...lists: ReadonlyArray<readonly StopSign[]>): number {
  let sum = weights.get('') ?? 0;
  for (const signs of lists) for (const [name, value] of signs) sum += (weights.get(name) ?? 0) * value;
  return sum;
}

export type StopSign = readonly [name: string, value: number];

/** Signs of what stands before a stop and of what stands behind it. */
export interface SplitSigns {
  readonly before: readonly StopSign[];
  readonly behind: readonly StopSign[];
}

const LISTED = ['openEnds', 'terseEnds', 'phraseEnds'] as const;

/** The signs of a stop, first those that cost little; nothing where the language has none. */
export function stopEvidence(language: Language, prose: string) {
  const { cuts } = language.verbs;
  if (cuts?.believed === undefined) return undefined;
  const { before, behind, dependsAt, endClass } = stopSigns(language, cuts, prose);
  return {
    dependsAt,
    /** The logit of an end behind the last few characters. */
    glance(reader: ReaderModel, { offset, end }: StopPlace): number {
      return between(SUREST.glance, reader.endsBehind(prose.slice(Math.max(offset, end - GLANCE), end)) ?? 0);
    },
    cheap(place: StopPlace): SplitSigns {
      const [first, second]: [StopSign[], StopSign[]] = [[], []];
      before(place, (name, value) => first.push([name, value]));
      behind(place, (name, value) => second.push([name, value]));
      return { before: first, behind: second };
    },
    /** The log odds that those make together: few stops are worth a list of them. */
    cheapOdds(place: StopPlace, weights: ReadonlyMap<string, number>): number {
      let sum = weights.get('') ?? 0;
      const add = (name: string, value: number) => {
        sum += (weights.get(name) ?? 0) * value;
      };
      before(place, add);
      behind(place, add);
      return sum;
    },
    /** What else tells of a stop; nothing where too little around it is in the language. */
    read(reader: ReaderModel, place: StopPlace, listed: ListedEnds): SplitSigns | undefined {
      const forth = reader.readForth(prose, place.offset, place.end);
      if (forth === undefined) return undefined;
      const kind = endClass(place);
      const shortness = Math.max(0, SHORT - place.end + place.offset) / SHORT;
      const [first, second]: [StopSign[], StopSign[]] = [[], []];
      first.push(...inAll('ends', kind, shortness, between(SUREST.ends, reader.ends(forth))));
      for (const name of LISTED) if (listed[name]) first.push([name, 1]);
      if (place.next === undefined) return { before: first, behind: second };
      const back = reader.readBack(prose, place.next, place.nextEnd);
      if (back === undefined) return { before: first, behind: second };
      const begins = between(SUREST.begins, reader.begins(back));
      const parts = between(SUREST.parts, reader.parts(forth, back));
      second.push(...inAll('begins', kind, shortness, begins));
      second.push(...inAll('parts', kind, shortness, parts));
      // Both together say more than their sum: few sentences begin as badly and are as hard to part.
      const doubt = Math.min(MOST_DOUBT, Math.max(0, -begins - DOUBTFUL.begins) * Math.max(0, DOUBTFUL.parts - parts));
      second.push(['doubt', doubt], [DOUBT[kind], doubt]);
      if (dependsAt(place.next))
        second.push(['dependent parts', parts], [DEPENDENT[kind], 1], ['dependent begins', begins]);
      return { before: first, behind: second };
    },
  };
}

/** A sign, and how much more or less it says behind such an end, and behind a short sentence. */
function inAll(name: keyof typeof SIGNS, end: EndClass, shortness: number, value: number): readonly StopSign[] {
  const { own, short, behind, low } = SIGNS[name][end];
  return [
    [own, value],
    [behind, value],
    [short, value * shortness],
    [low, Math.min(0, value) * (1 - shortness)],
  ];
}

/** Names that are made once: to look up a new string takes as long as to make it. */
const SIGNS = { ends: signsOf('ends'), begins: signsOf('begins'), parts: signsOf('parts') };
const DOUBT = { noun: 'doubt noun', weak: 'doubt weak', strong: 'doubt strong' } as const;
const DEPENDENT = { noun: 'dependent noun', weak: 'dependent weak', strong: 'dependent strong' } as const;

function signsOf(name: string) {
  const behind = (end: EndClass) => ({
    own: name,
    behind: `${name} ${end}`,
    short: `${name} short`,
    low: `${name} low ${end}`,
  });
  return { noun: behind('noun'), weak: behind('weak'), strong: behind('strong') };
}

function between([least, most]: readonly [number, number], value: number): number {
  return Math.max(least, Math.min(most, value));
}
