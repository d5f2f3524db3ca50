import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { remember } from '../../core/remember';
import { romaniseDevanagari } from '../sounds/devanagari';
import { likenessInLatin } from '../sounds/latin-likeness';
import { isSaidAs } from '../sounds/latin-readings';
import { editDistance } from '../source/token-likeness';
import { type CompoundMember, compoundMembers, isRenderedIn } from '../text/compound-members';
import { dot } from '../text/dot';
import { groupNameTypes, type NameEvidence } from '../unspaced/group-name-types';
import type { Mention, RenderingGroup } from './renderings';
import { differsInOneSense } from './same-sense';
import { synonymsOf } from './synonyms';
import { type UncasedMention, uncasedMentions } from './uncased-mentions';

/** One way of naming, with its places. */
interface NameType {
  readonly key: string;
  readonly name: UncasedMention;
  readonly mentions: Mention[];
}

type Cosine = (a: string, b: string) => number | undefined;
type Clash = (a: string, b: string) => boolean;

const MOST_TYPES = 300;
const SHORTEST_SOUND = 5;
const LEAST_SOUND = 0.8;
const BY_READING = 0.86;
const LEAST_MEANING = 0.7;

/** Names grouped by entity in a language with spaces and without capitals, where an entity is named in several ways. */
export const uncasedRenderings = defineAnalysis({
  id: 'uncased-renderings',
  needs: { uncasedMentions },
  run: async (article, facts, signal): Promise<readonly RenderingGroup[]> => {
    if (facts.uncasedMentions.length < 2) return [];
    const types = typesOf(facts.uncasedMentions, article.document.prose).slice(0, MOST_TYPES);
    const cosine = await cosineOf(article, types, signal);
    const clash = clashOf(article);
    return groupNameTypes(types, (a, b) => match(a.name, b.name, article, clash, cosine));
  },
});

function typesOf(mentions: readonly UncasedMention[], prose: string): readonly NameType[] {
  const types = new Map<string, NameType>();
  for (const name of mentions) {
    if (name.gloss) continue;
    const { offset, endOffset, sentence, parts, noun } = name;
    const key = `${parts.join(' ')} ${noun ?? ''}`.trim();
    const mention = { offset, endOffset, sentence, text: prose.slice(offset, endOffset) };
    const known = types.get(key);
    if (known === undefined) types.set(key, { key, name, mentions: [mention] });
    else known.mentions.push(mention);
  }
  return [...types.values()];
}

async function cosineOf(
  { embedder }: Article,
  types: readonly NameType[],
  signal: AbortSignal | undefined,
): Promise<Cosine> {
  const names = types.filter(({ name }) => name.noun !== undefined).map(({ name }) => nameOf(name));
  const texts = [...new Set([...names, ...partsThatDiffer(names)])];
  if (embedder === undefined || texts.length < 2) return () => undefined;
  const vectors = await embedder.embed(
    texts.map((text) => text.toLowerCase()),
    signal,
  );
  const byText = new Map(texts.map((text, index) => [text, vectors[index] as Float32Array]));
  return (a, b) => {
    const [one, two] = [byText.get(a), byText.get(b)];
    if (one === undefined || two === undefined) return undefined;
    return dot(one, two);
  };
}

function nameOf({ parts }: UncasedMention): string {
  return parts.join(' ');
}

/** Tells whether two names begin with words that exclude each other; each name is compared with many. */
function clashOf({ language: { words } }: Article): Clash {
  const sets = [...words.contrasts];
  const setsOf = remember((name: string) => sets.filter((set) => set.some((word) => name.startsWith(word))));
  return (a, b) => {
    const others = setsOf(b);
    return others.length > 0 && setsOf(a).some((set) => others.includes(set));
  };
}

function match(
  a: UncasedMention,
  b: UncasedMention,
  article: Article,
  clash: Clash,
  cosine: Cosine,
): NameEvidence | undefined {
  if ((a.noun === undefined) !== (b.noun === undefined)) return undefined;
  const name = nameLink(a, b, article, clash, cosine);
  if (name === undefined) return undefined;
  if (a.noun === undefined || b.noun === undefined)
    return name.links[0] === 'same' ? undefined : { ...name, kind: 'spelling' };
  const isSameNoun = a.noun === b.noun;
  if (!isSameNoun) {
    const kinds = article.kindsOf(a.noun);
    const { of } = synonymsOf(article);
    const senses = of(a.noun, a.noun);
    // सोमपुर and सोमनगर
    const areSynonyms = of(b.noun, b.noun).some((sense) => senses.includes(sense));
    if (!areSynonyms && !article.kindsOf(b.noun).some((kind) => kinds.includes(kind))) return undefined;
    // A state's committee and its commission are two: beside another noun the name itself must be the same.
    if (name.links[0] === 'place' || name.links[0] === 'meaning') return undefined;
    return { score: Math.min(name.score, 0.82), links: ['kind', ...name.links], anchors: 1, kind: 'words' };
  }
  return name.links[0] === 'same' ? undefined : { ...name, kind: 'words' };
}

function nameLink(
  a: UncasedMention,
  b: UncasedMention,
  article: Article,
  clash: Clash,
  cosine: Cosine,
): NameEvidence | undefined {
  const [one, two] = [nameOf(a), nameOf(b)];
  const evidence = (link: NameEvidence['links'][number], score: number): NameEvidence => {
    return { score, links: [link], anchors: link === 'same' ? 1 : 0, kind: 'spelling' };
  };
  if (one === two) return evidence('same', 1);
  const [placeA, placeB] = [article.placeOf(one), article.placeOf(two)];
  // Europe and European are no two names of one place.
  if (placeA !== undefined && placeB !== undefined)
    return placeA === placeB && !(a.foreign && b.foreign) ? evidence('place', 0.95) : undefined;
  if (clash(one, two)) return undefined;
  if (a.foreign !== b.foreign) {
    const [latin, own] = a.foreign ? [a, b] : [b, a];
    const written = romaniseDevanagari(nameOf(own));
    const whole = soundLikeness(latin.parts.join(''), written);
    const last =
      latin.parts.length > 1 && latin.noun === undefined ? soundLikeness(latin.parts.at(-1) as string, written) : 0;
    // The stem of a foreign name may have lost what looks like an ending: लोरेन्सेन.
    const surface =
      own.noun === undefined ? soundLikeness(latin.parts.at(-1) as string, romaniseDevanagari(own.text)) : 0;
    const likeness = Math.max(whole, last, surface);
    if (likeness >= LEAST_SOUND) return evidence('spelling', Math.max(0.8, likeness));
  } else if (!a.foreign) {
    const [left, right] = [soundOf(one), soundOf(two)];
    if (Math.min(left.length, right.length) >= SHORTEST_SOUND && left[0] === right[0]) {
      const distance = editDistance(left, right, 1);
      if (distance === 0 || (distance === 1 && Math.min(left.length, right.length) >= 7))
        return evidence('spelling', 0.9);
    }
  }
  if (a.noun === undefined) return undefined;
  // The parts of a compound change its meaning less than they should, so that those which differ are asked for as well.
  if (a.foreign === b.foreign) {
    if (a.noun !== b.noun || a.foreign) return undefined;
    if (differsInOneSense(one, two, article.senses)) return evidence('meaning', 0.85);
    return areKnownApart(one, two, article) ? undefined : compoundLink(one, two, cosine);
  }
  const meaning = cosine(one, two);
  if (meaning === undefined || meaning < LEAST_MEANING || lacksMember(a.foreign ? a : b, a.foreign ? b : a, article))
    return undefined;
  return evidence('meaning', 0.4 + 0.5 * meaning);
}

/** Tells whether a word of a name in Latin letters that the table of senses knows has no member for its rendering: `Forest` in जलजीवन. */
function lacksMember(latin: UncasedMention, own: UncasedMention, article: Article): boolean {
  return latin.parts.some((word) =>
    own.parts.every((part) => isRenderedIn(article, word.toLowerCase(), part) === false),
  );
}

function soundLikeness(name: string, romanised: string): number {
  const lower = name.toLowerCase();
  const likeness = likenessInLatin(lower, romanised, false);
  return likeness < LEAST_SOUND && isSaidAs(lower, romanised) ? BY_READING : likeness;
}

const LEAST_COMPOUND = 0.7;
const LEAST_PART = 0.5;
const SHORTEST_SHARED = 2;

/** समुद्रकच्छप and समुद्रपक्षि: what differs are words that the tables know, and none of them is another word for the other. */
function areKnownApart(one: string, two: string, article: Article): boolean {
  const split = compoundMembers(article);
  const [a, b] = [split(one), split(two)];
  const restOf = (some: readonly CompoundMember[], others: readonly CompoundMember[]) =>
    some.filter(({ sound }) => !others.some((other) => other.sound === sound));
  const [left, right] = [restOf(a, b), restOf(b, a)];
  if (left.length === 0 || right.length === 0 || ![...left, ...right].every(({ senses }) => senses.length > 0))
    return false;
  return !left.some((member) => right.some((other) => member.senses.some((sense) => other.senses.includes(sense))));
}

/** वनरक्षण and अरण्यरक्षण: one part of the compound is the same, the other means the same. */
function compoundLink(one: string, two: string, cosine: Cosine): NameEvidence | undefined {
  const parts = partsOf(one, two);
  if (parts === undefined) return undefined;
  const [whole, part] = [cosine(one, two), cosine(...parts)];
  if (whole === undefined || part === undefined || whole < LEAST_COMPOUND || part < LEAST_PART) return undefined;
  return { score: 0.4 + 0.5 * whole, links: ['meaning'], anchors: 1, kind: 'words' };
}

/** What two compounds differ in, where the rest of them is the same; undefined where they share too little. */
function partsOf(one: string, two: string): readonly [string, string] | undefined {
  const shortest = Math.min(one.length, two.length);
  let end = 0;
  while (end < shortest && one.at(-1 - end) === two.at(-1 - end)) end += 1;
  // A vowel sign belongs to the letter before it.
  while (end > 0 && /^\p{M}/u.test(one.slice(one.length - end))) end -= 1;
  let start = 0;
  while (start < shortest - end && one[start] === two[start]) start += 1;
  while (start > 0 && (isMark(one[start]) || isMark(two[start]) || one[start - 1] === '\u094d')) start -= 1;
  if (start < SHORTEST_SHARED && end < SHORTEST_SHARED) return undefined;
  // One shared end is what a compound's part takes; sharing both is a chance of letters (वि-ज्ञान, वि-द्या).
  const [left, right] =
    end >= start
      ? [one.slice(0, one.length - end), two.slice(0, two.length - end)]
      : [one.slice(start), two.slice(start)];
  return left.length < SHORTEST_SHARED || right.length < SHORTEST_SHARED ? undefined : [left, right];
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && /^\p{M}/u.test(character);
}

function partsThatDiffer(names: readonly string[]): readonly string[] {
  return names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((two) => (one === two ? [] : (partsOf(one, two) ?? []))),
  );
}

/** What transliterations of one name share: no length, no aspiration, one kind of t, d, n, s, v. */
function soundOf(text: string): string {
  return romaniseDevanagari(text)
    .replace(/h/g, '')
    .replace(/[jz]/g, 'j')
    .replace(/[vb]/g, 'b')
    .replace(/(?:iy|yi|y)/g, 'i')
    .replace(/(.)\1+/g, '$1');
}
