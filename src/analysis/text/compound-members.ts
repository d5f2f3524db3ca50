import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import { remember } from '../../core/remember';
import { type Synonyms, synonymsOf } from '../drift/synonyms';
import { romaniseDevanagari, stemSound, VIRAMA, withoutFinalVowel } from '../sounds/devanagari';
import { lexiconMembers, meaningsIn } from './lexicon-members';

/** A member of a compound, by its sound. */
export interface CompoundMember {
  readonly sound: string;
  /** What it means, by the synonyms of the language; empty for what no table knows, as most names. */
  readonly senses: readonly number[];
  /** The same by the lexicon, in numbers of its own. */
  readonly meanings: readonly number[];
  /** True where it means so only with other words for its own members. */
  readonly isNear?: boolean;
  /** Of an English word, the meanings of the article's compounds that are English for the same: `debris`, and `ruins`. */
  readonly near?: readonly number[];
}

/** A word that compounds are made of: its sound without the vowel that it ends in. */
export interface MemberEntry {
  readonly core: string;
  /** True where it ends in a stop, which the next member softens: विद्युत्. */
  readonly softens: boolean;
  readonly senses: readonly number[];
  /** What words the lexicon is asked for its meanings by: most entries are never taken for a member. */
  readonly stems: readonly string[];
}

const SHORTEST_CORE = 3;
const SHORTEST_UNKNOWN = 3;
/** What the last member may have behind its core: -asya, -ayah, -ibhih, -anam, of which an anusvara makes -anan. */
const CASE_ENDING = /^(?:[aeiouyv]*(?:[mnts]|sya?|ya|bhya?|bhi|sh?u|na|na?[mn]|ni)?|[aeiou]?ra)[aeiou]*[mn]?$/;
/** Of an accusative, and no n of a stem: विधां. */
const ANUSVARA = /\u0902$/;
const LONG_SIGN = /\u093e/g;
const LONG_LETTER = /आ/g;
const LONGEST = 60;
/** A member of which two may be made. */
const LONG = 7;
const MOST_FINER = 4;
const NO_CORES: ReadonlySet<string> = new Set();
const VOWEL = /[aeiou]/;
/** What may stand between two members: a vowel, or the y or v that an i or u has become. */
const BETWEEN = /[aeiouyv]/;
/** A vowel that two members melt into: gana + isha, ganesha. */
const MELTED: Readonly<Record<string, string>> = { e: 'i', o: 'u' };
/** Before a voiced sound a stop is voiced itself, before a nasal a nasal: vidyut, vidyud-vahana. */
const SOFTENED: Readonly<Record<string, string>> = { t: 'dncl', k: 'g', c: 'gk' };

/** Tells whether any table knows a member. */
export function isKnownMember({ senses, meanings }: CompoundMember): boolean {
  return senses.length + meanings.length > 0;
}

/** A way of parting the beginning of a word. */
interface Split {
  readonly unknown: number;
  /** By `costOf`, which counts what stands behind the core of the last member: संस्थान is no संस्था with an ending. */
  readonly cost: number;
  readonly count: number;
  /** The last member, a word of the tables or a sound that none has, and what stands before it. */
  readonly last?: MemberEntry | string;
  readonly before?: Split;
}

/** Parts the compounds of an article; `finer` parts what is one member of the tables too, finer each time, where they know all its parts. */
export interface CompoundSplitter {
  (word: string): readonly CompoundMember[];
  readonly finer: (word: string) => ReadonlyArray<readonly CompoundMember[]>;
}

const made = new WeakMap<Article, CompoundSplitter>();

/** The members of the compounds of an article in Devanagari, as far as the synonyms of the language know them; the rest is a member too. */
export function compoundMembers(article: Article): CompoundSplitter {
  let split = made.get(article);
  if (split === undefined) {
    const known = new Map<string, readonly CompoundMember[]>();
    const meaningsOf = remember((stem) => meaningsIn(article, stem));
    const inLexicon = lexiconMembers(article);
    const generic = new Set(article.language.words.genericNouns.map(stemSound));
    const memberOf = (last: MemberEntry | string): CompoundMember =>
      typeof last === 'string'
        ? { sound: withoutFinalVowel(last) || last, senses: [], meanings: [] }
        : { sound: last.core, senses: last.senses, meanings: last.stems.flatMap(meaningsOf) };
    const isKnown = (last: MemberEntry | string) =>
      typeof last !== 'string' && (last.senses.length > 0 || last.stems.some((stem) => meaningsOf(stem).length > 0));
    const parting = (word: string) => {
      const written = word.replace(ANUSVARA, 'म्');
      const sound = romaniseDevanagari(written);
      let withLong: string | undefined;
      // Of an a that is long, आदेश would begin in every अमेरिकादेश.
      const isShort = (at: number, core: string) => {
        withLong ??= romaniseDevanagari(written.replace(LONG_SIGN, 'ि').replace(LONG_LETTER, 'इ'));
        return withLong[at] === 'a' || generic.has(core.slice(1));
      };
      const entriesAt = withOwn(entriesOf(article), inLexicon(word));
      return (but: ReadonlySet<string>) => membersOf(sound, isShort, entriesAt, isKnown, but).map(memberOf);
    };
    const whole = (word: string): readonly CompoundMember[] => {
      let members = known.get(word);
      if (members === undefined) {
        // No member goes over a hyphen: नगरगति-पत्र has no ईपत्र.
        members = word.includes('-') ? partsOf(word).flatMap(whole) : parting(word)(NO_CORES);
        known.set(word, members);
      }
      return members;
    };
    const finer = (word: string): ReadonlyArray<readonly CompoundMember[]> => {
      const parts = word.includes('-') ? partsOf(word) : [];
      if (parts.length > 1)
        return parts
          .flatMap((part, at) =>
            finer(part).map((one) => [
              ...parts.slice(0, at).flatMap(whole),
              ...one,
              ...parts.slice(at + 1).flatMap(whole),
            ]),
          )
          .slice(0, MOST_FINER);
      const most = unknownIn(whole(word));
      let parted: ReturnType<typeof parting> | undefined;
      const found = new Map<string, readonly CompoundMember[]>();
      const waiting = [{ members: whole(word), without: NO_CORES }];
      for (const { members, without } of waiting)
        for (const one of members) {
          if (found.size === MOST_FINER) break;
          if (!isKnownMember(one) || one.sound.length < LONG || without.has(one.sound)) continue;
          const next = new Set([...without, one.sound]);
          parted ??= parting(word);
          const parts = parted(next);
          const key = parts.map(({ sound }) => sound).join(' ');
          if (parts.length === 0 || unknownIn(parts) > most || found.has(key)) continue;
          found.set(key, parts);
          waiting.push({ members: parts, without: next });
        }
      return [...found.values()];
    };
    split = Object.assign(whole, { finer });
    made.set(article, split);
  }
  return split;
}

function partsOf(word: string): readonly string[] {
  return word.split('-').filter((part) => part !== '');
}

function unknownIn(members: readonly CompoundMember[]): number {
  return members.reduce((sum, one) => sum + (isKnownMember(one) ? 0 : one.sound.length), 0);
}

type EntriesAt = (key: string) => readonly MemberEntry[];

const NO_ENTRIES: readonly MemberEntry[] = [];

/** Words by the first two letters of their sound, with those that the lexicon finds in one word. */
function withOwn(entries: ReadonlyMap<string, readonly MemberEntry[]>, own: readonly MemberEntry[]): EntriesAt {
  const added = new Map<string, MemberEntry[]>();
  for (const entry of own) {
    const key = entry.core.slice(0, 2);
    const known = added.get(key) ?? [...(entries.get(key) ?? NO_ENTRIES)];
    if (!known.some(({ core }) => core === entry.core)) known.push(entry);
    added.set(key, known);
  }
  return (key) => added.get(key) ?? entries.get(key) ?? NO_ENTRIES;
}

/** What is shorter stands in a compound by chance, as वन in जीवन. */
const SHORTEST_SURE = 4;

/**
 * Tells whether a word in Latin letters is rendered in a compound, as a member or as a part of one that is a word by itself: `power`
 * in विद्युत्केन्द्र. Undefined for a word that the table of senses does not know.
 */
export function isRenderedIn(article: Article, word: string, compound: string): boolean | undefined {
  const { senses } = article;
  const known = senses.of(word);
  if (known.length === 0) return undefined;
  const from = synonymsOf(article).words.length;
  if (compoundMembers(article)(compound).some((member) => known.some((sense) => member.senses.includes(sense + from))))
    return true;
  const sound = romaniseDevanagari(compound);
  return known.flatMap(senses.wordsFor).some((own) => {
    const core = stemSound(own);
    return core.length >= SHORTEST_SURE && sound.includes(core);
  });
}

const tables = new WeakMap<Synonyms, ReadonlyMap<string, readonly MemberEntry[]>>();

/** Words by the first two letters of their sound. */
function entriesOf(article: Article): ReadonlyMap<string, readonly MemberEntry[]> {
  const synonyms = synonymsOf(article);
  let entries = tables.get(synonyms);
  if (entries === undefined) {
    entries = readEntries(synonyms, article.language);
    tables.set(synonyms, entries);
  }
  return entries;
}

function readEntries({ all, of }: Synonyms, { stem }: Language): ReadonlyMap<string, readonly MemberEntry[]> {
  const byCore = new Map<string, number[]>();
  const stems = new Map<string, string[]>();
  const softening = new Set<string>();
  for (const word of all()) {
    const core = stemSound(word);
    if (core.length < SHORTEST_CORE || word.includes(' ')) continue;
    if (word.endsWith(VIRAMA)) softening.add(core);
    byCore.set(core, [...(byCore.get(core) ?? []), ...of(word, word)]);
    stems.set(core, [...(stems.get(core) ?? []), stem(word)]);
  }
  const entries = new Map<string, MemberEntry[]>();
  for (const [core, senses] of byCore) {
    const key = core.slice(0, 2);
    entries.set(key, [
      ...(entries.get(key) ?? []),
      { core, softens: softening.has(core), senses: [...new Set(senses)], stems: stems.get(core) ?? [] },
    ]);
  }
  return entries;
}

function membersOf(
  sound: string,
  isShort: (at: number, core: string) => boolean,
  entriesAt: EntriesAt,
  isKnown: (last: MemberEntry | string) => boolean,
  but: ReadonlySet<string>,
): ReadonlyArray<MemberEntry | string> {
  if (sound.length > LONGEST) return [];
  const best: Array<Split | undefined> = [{ unknown: 0, cost: 0, count: 0 }];
  const isDearer = (end: number, cost: number) => cost >= (best[end]?.cost ?? Infinity);
  const take = (end: number, before: Split, odd: number, ending: number, last: MemberEntry) => {
    const unknown = before.unknown + odd;
    const count = before.count + 1;
    const cost = costOf(unknown, count, ending);
    if (!isDearer(end, cost)) best[end] = { unknown, cost, count, last, before };
  };
  const endings: boolean[] = [];
  const isEndingAt = (end: number) => {
    endings[end] ??= CASE_ENDING.test(sound.slice(end));
    return endings[end];
  };
  for (let at = 0; at < sound.length; at += 1) {
    const before = best[at];
    if (before === undefined) continue;
    for (const { from, key } of startsAt(sound, at)) {
      for (const entry of entriesAt(key)) {
        const { core } = entry;
        const end = endOfCore(sound, from, entry);
        if (end === undefined || but.has(core)) continue;
        // भारतदेश has no आदेश: where two members share an a, it is long.
        const odd = before.count > 0 && core[0] === 'a' && isShort(from, core) ? 1 : 0;
        // राज्यक्रीडा has no यकृत्: what changes no letter goes before what does.
        const changed = odd + (sound[end - 1] === core[core.length - 1] ? 0 : 1);
        take(end, before, odd, changed, entry);
        if (BETWEEN.test(sound[end] ?? '')) take(end + 1, before, odd, changed, entry);
        if (isEndingAt(end)) take(sound.length, before, odd, sound.length - end + changed, entry);
      }
    }
    if (before.last !== undefined && !isKnown(before.last)) continue;
    for (let end = at + SHORTEST_UNKNOWN; end <= sound.length; end += 1) {
      const unknown = before.unknown + end - at;
      const count = before.count + 1;
      const cost = costOf(unknown, count, 0);
      if (!isDearer(end, cost)) best[end] = { unknown, cost, count, last: sound.slice(at, end), before };
    }
  }
  const members: Array<MemberEntry | string> = [];
  for (let split = best[sound.length]; split?.last !== undefined; split = split.before) members.unshift(split.last);
  return members;
}

/** Less that is unknown is better, then fewer members, then a shorter ending. */
function costOf(unknown: number, members: number, ending: number): number {
  return unknown * 10_000 + members * 100 + ending;
}

/** Where a member may begin: here, or with a vowel that it shares with the member before it. */
function startsAt(sound: string, at: number): ReadonlyArray<{ readonly from: number; readonly key: string }> {
  const starts = [{ from: at, key: sound.slice(at, at + 2) }];
  const shared = sound[at - 1] ?? '';
  if (VOWEL.test(shared)) {
    starts.push({ from: at - 1, key: sound.slice(at - 1, at + 1) });
    const melted = MELTED[shared];
    if (melted !== undefined) starts.push({ from: at - 1, key: `${melted}${sound[at] ?? ''}` });
  }
  return starts;
}

/** Where a core ends that begins at a place, whose first vowel and last stop may have changed; undefined where it does not stand there. */
function endOfCore(sound: string, from: number, { core, softens }: MemberEntry): number | undefined {
  const end = from + core.length;
  if (end > sound.length) return undefined;
  // What tells most of them apart comes first.
  const [own, last] = [core[core.length - 1] as string, sound[end - 1] ?? ''];
  if (last !== own && !(softens && SOFTENED[own]?.includes(last) === true)) return undefined;
  const first = sound[from] ?? '';
  if (first !== core[0] && MELTED[first] !== core[0]) return undefined;
  return sound.startsWith(core.slice(1, -1), from + 1) ? end : undefined;
}
