import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { overlaps, type Span } from '../../core/span';
import type { Mention, RenderingGroup, Variant } from '../drift/renderings';
import { differsInOneSense, lacksRendering, shareSense } from '../drift/same-sense';
import { titleRenderings } from '../drift/title-renderings';
import { simplify } from '../foreign/han-forms';
import { isOneFullName } from '../names/full-names';
import { givenNameForms } from '../names/given-name-forms';
import {
  crossScriptLikeness,
  endsInAAndO,
  isShortenedInHan,
  isSpeltAlikeInHan,
  isSpeltAlikeInKana,
} from '../sounds/name-sounds';
import { editDistance } from '../source/token-likeness';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { scriptOf } from '../text/writing-system';
import { areOfTwoLevels } from './area-levels';
import { groupNameTypes, type NameEvidence } from './group-name-types';
import {
  type BodyMention,
  type ModifierUnit,
  type NameMention,
  type NamePart,
  unspacedMentions,
} from './unspaced-mentions';
import { unspacedTitles } from './unspaced-titles';
import { type WordKinship, wordKinship } from './word-kinship';

/** One way of naming, with its places. */
interface NameType {
  readonly key: string;
  readonly mentions: Mention[];
  readonly parts: readonly NamePart[];
  /** Other parts of the names that it stands in. */
  readonly companions: Set<string>;
  titled: boolean;
  readonly body: BodyMention | undefined;
}

type Cosine = (a: string, b: string) => number | undefined;

const MOST_TYPES = 250;
// Beside an ordinary noun (委员会) two words must mean the same; beside a rare one (PAC) it is enough that they are near.
const LEAST_MEANING = 0.68;
const LEAST_MEANING_BESIDE_RARE = 0.54;
/** The same where one of the words is longer by a character or two. */
const LEAST_LONGER = 0.8;
const LEAST_SOUND = 0.8;
const SURE_SOUND = 0.95;
const SHORTEST_KANA = 3;
const FEWEST_SHARED = 2;

/** Names grouped by entity in a language without spaces and capitals, where an entity is named in more ways than one. */
export const unspacedRenderings = defineAnalysis({
  id: 'unspaced-renderings',
  needs: { unspacedMentions, unspacedTitles, sentences, wordKinship },
  run: async (
    article,
    { unspacedMentions: { names, bodies }, unspacedTitles: titles, sentences: all, wordKinship: kinship },
    signal,
  ): Promise<readonly RenderingGroup[]> => {
    const ofTitles = await titleRenderings(article, titles, signal);
    if (names.length + bodies.length < 2) return ofTitles;
    const { prose } = article.document;
    const parts = partTypes(names).slice(0, MOST_TYPES);
    const wholes = wholeTypes(names, prose).slice(0, MOST_TYPES);
    const bodyTypes = bodyTypesOf(bodies, prose).slice(0, MOST_TYPES);
    const linkOf = nounLinks(article);
    const cosine = await cosineOf(article, bodyTypes, signal);
    const ofBodies = groupNameTypes(bodyTypes, (a, b) =>
      matchBodies(a.body as BodyMention, b.body as BodyMention, article, linkOf, cosine, kinship),
    );
    // `Frontier PAC` is a name in Latin letters as well as an institution.
    const told = [...ofBodies, ...ofTitles].flatMap(({ variants }) => variants.flatMap(({ mentions }) => mentions));
    const isTold = ({ mentions }: Variant) => mentions.every((one) => told.some((two) => overlaps(one, two)));
    const ofNames = [
      ...groupNameTypes(parts, matchParts),
      ...groupNameTypes(wholes, (a, b) => matchScripts(a, b, article)),
    ].filter(({ variants }) => !variants.every(isTold));
    told.push(...ofNames.flatMap(({ variants }) => variants.flatMap(({ mentions }) => mentions)));
    // All places of a name are looked for only where two are alike, which few articles have.
    const areForms = givenNameForms(article.language);
    const matchFull = (a: NameType, b: NameType) => matchFullNames(a, b, areForms);
    const isRespelt = groupNameTypes(wholes, matchFull).length > 0;
    const full = isRespelt ? fullNames(wholes, prose, all) : [];
    for (const group of groupNameTypes(full, matchFull)) if (!group.variants.every(isTold)) ofNames.push(group);
    return [...ofBodies, ...ofTitles, ...ofNames];
  },
});

function add(
  types: Map<string, NameType>,
  key: string,
  made: Omit<NameType, 'mentions' | 'key' | 'companions'>,
  mention: Mention,
): NameType {
  let type = types.get(key);
  if (type === undefined) {
    type = { key, mentions: [], companions: new Set(), ...made };
    types.set(key, type);
  }
  type.mentions.push(mention);
  return type;
}

/** The parts of names in kana and Han, each by itself. */
function partTypes(names: readonly NameMention[]): NameType[] {
  const types = new Map<string, NameType>();
  for (const { parts, sentence, titled } of names) {
    for (const part of parts) {
      if (part.script === 'latin') continue;
      const { offset, endOffset, text } = part;
      const type = add(
        types,
        text,
        { parts: [part], titled: false, body: undefined },
        { offset, endOffset, text, sentence },
      );
      type.titled ||= titled;
      for (const other of parts) if (other !== part) type.companions.add(other.text);
    }
  }
  return [...types.values()];
}

/** Whole names, for comparing those in Latin letters with those that spell their sounds. */
function wholeTypes(names: readonly NameMention[], prose: string): NameType[] {
  const types = new Map<string, NameType>();
  for (const { parts, offset, endOffset, sentence, gloss } of names) {
    if (gloss) continue;
    const text = prose.slice(offset, endOffset);
    add(types, text, { parts, titled: false, body: undefined }, { offset, endOffset, text, sentence });
  }
  return [...types.values()];
}

/**
 * The names of several parts, at all their places: where a name begins is not always seen, so what is part of a longer one
 * everywhere it stands is left out, and the longer one is looked for where only its end was seen.
 */
function fullNames(wholes: readonly NameType[], prose: string, all: readonly Span[]): NameType[] {
  const full = wholes.filter(({ parts }) => parts.length > 1).sort((a, b) => b.key.length - a.key.length);
  const taken = new Set<number>();
  return full.flatMap((type) => {
    const mentions: Mention[] = [];
    for (let at = prose.indexOf(type.key); at !== -1; at = prose.indexOf(type.key, at + 1)) {
      const endOffset = at + type.key.length;
      if (taken.has(endOffset)) continue;
      taken.add(endOffset);
      mentions.push({ offset: at, endOffset, text: type.key, sentence: sentenceAt(all, at) });
    }
    return mentions.length === 0 ? [] : [{ ...type, mentions }];
  });
}

/**
 * Institutions. How far a name reaches to the left cannot be seen, so a longer stretch that ends in a name that also
 * stands alone counts as that name.
 */
function bodyTypesOf(bodies: readonly BodyMention[], prose: string): NameType[] {
  const types = new Map<string, NameType>();
  const texts = new Map<string, number>();
  const textOf = (body: BodyMention) => prose.slice(body.offset, body.endOffset);
  for (const body of bodies) texts.set(textOf(body), (texts.get(textOf(body)) ?? 0) + 1);
  for (const body of bodies) {
    let best = body;
    const whole = textOf(body);
    for (let length = body.noun.length + 2; length < whole.length; length += 1) {
      if (!texts.has(whole.slice(-length))) continue;
      best = cut(body, body.endOffset - length);
      break;
    }
    const text = textOf(best);
    add(
      types,
      text,
      { parts: [], titled: false, body: best },
      { offset: best.offset, endOffset: best.endOffset, text, sentence: best.sentence },
    );
  }
  return [...types.values()];
}

function cut(body: BodyMention, offset: number): BodyMention {
  const units = body.units
    .filter((unit) => unit.endOffset > offset)
    .map((unit) => (unit.offset >= offset ? unit : { ...unit, offset, text: unit.text.slice(offset - unit.offset) }));
  return { ...body, units, offset };
}

async function cosineOf(
  article: Article,
  types: readonly NameType[],
  signal: AbortSignal | undefined,
): Promise<Cosine> {
  const { embedder } = article;
  if (embedder === undefined) return () => undefined;
  const texts = [
    ...new Set(
      types.flatMap(({ body }) =>
        [
          ...(body?.units ?? []).flatMap(({ text, kind }) =>
            kind === 'han' && text.length > 3 ? [text, text.slice(0, -2)] : [text],
          ),
          modifierOf(body?.units ?? []),
        ].map((text) => text.toLowerCase()),
      ),
    ),
  ];
  if (texts.length < 2) return () => undefined;
  const vectors = await embedder.embed(texts, signal);
  const byText = new Map(texts.map((text, index) => [text, vectors[index] as Float32Array]));
  return (a, b) => {
    const [one, two] = [byText.get(a.toLowerCase()), byText.get(b.toLowerCase())];
    if (one === undefined || two === undefined) return undefined;
    let sum = 0;
    for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (two[at] as number);
    return sum;
  };
}

/** What stands before the noun, as one text. */
function modifierOf(units: readonly ModifierUnit[]): string {
  const texts = units.map(({ text }) => text);
  return texts.join(/^\p{Script=Latin}/u.test(texts[0] ?? '') ? ' ' : '');
}

/** Two spellings of one part of a name. */
function matchParts(a: NameType, b: NameType): NameEvidence | undefined {
  const one = a.parts[0] as NamePart;
  const two = b.parts[0] as NamePart;
  if (one.script !== two.script || !mayBeOnePart(one, two)) return undefined;
  if (a.companions.has(two.text) || b.companions.has(one.text)) return undefined;
  const shared = [...a.companions].some(
    (part) => b.companions.has(part) || [...b.companions].some((other) => isOneSpelling(part, other)),
  );
  // Two people of almost one name are told apart by their other names.
  if (!shared && a.companions.size > 0 && b.companions.size > 0) return undefined;
  const spelling: NameEvidence = { score: 0.9, links: ['spelling'], anchors: shared ? 1 : 0, kind: 'spelling' };
  if (one.script === 'han') {
    if (one.text.length < 3 && !shared && !(a.titled && b.titled)) return undefined;
    return isSpeltAlikeInHan(one.text, two.text) || shared ? spelling : undefined;
  }
  return shared || a.titled || b.titled || a.companions.size + b.companions.size > 0 ? spelling : undefined;
}

/** Tells whether two spellings of one script may be one part of a name, whatever stands beside them. */
function mayBeOnePart({ script, text: one }: NamePart, { text: two }: NamePart): boolean {
  if (script !== 'han') return Math.min(one.length, two.length) >= SHORTEST_KANA && isSpeltAlikeInKana(one, two);
  if (simplify(one) === simplify(two) || endsInAAndO(one, two)) return false;
  return isSpeltAlikeInHan(one, two) || differInOne(one, two) || isShortenedInHan(one, two);
}

/** エレナ and エレーナ beside one family name. */
function isOneSpelling(a: string, b: string): boolean {
  return isSpeltAlikeInHan(a, b) || (/[\u30a1-\u30fa]/.test(a) && isSpeltAlikeInKana(a, b));
}

/** Tells whether two names of three characters or more differ in one, whatever it sounds like, but not 丹尼尔 and 丹尼斯. */
function differInOne(a: string, b: string): boolean {
  if (a.length < 3 || a.length !== b.length || (a.length === 3 && a.at(-1) !== b.at(-1))) return false;
  let changed = 0;
  for (let at = 0; at < a.length; at += 1) changed += Number(a[at] !== b[at]);
  return changed === 1;
}

/** Two spellings of a person's whole name. */
function matchFullNames(
  a: NameType,
  b: NameType,
  areForms: (given: string, other: string) => boolean,
): NameEvidence | undefined {
  if (!isOneFullName(a.parts, b.parts, areForms)) return undefined;
  return { score: 0.85, links: ['spelling'], anchors: 0, kind: 'spelling' };
}

/** A name in Latin letters and one that spells its sound: `Musk` and 马斯克. */
function matchScripts(a: NameType, b: NameType, article: Article): NameEvidence | undefined {
  const latin = a.parts[0]?.script === 'latin';
  if (latin === (b.parts[0]?.script === 'latin')) return undefined;
  const [left, right] = latin ? [a, b] : [b, a];
  const count = Math.min(left.parts.length, right.parts.length);
  // A family name stands for the whole name; but a brand inside a longer name does not.
  if (count > 1 && left.parts.length !== right.parts.length) return undefined;
  if (count === 1 && left.parts.length > 2) return undefined;
  const [one, two] = [left, right].map(({ parts }) =>
    parts
      .slice(-count)
      .map(({ text }) => text)
      .join(''),
  ) as [string, string];
  // `Larkspur Energy` and 拉克斯珀: the first word is the name, the rest says what it does.
  const first = count === 1 && left.parts.length === 2 ? crossScriptLikeness(left.parts[0]?.text ?? '', two) : 0;
  const score = Math.max(crossScriptLikeness(one, two), first >= SURE_SOUND ? first : 0);
  if (score < LEAST_SOUND || (score < SURE_SOUND && isOtherWord(two, left, article))) return undefined;
  return { score: Math.max(score, 0.7), links: ['spelling'], anchors: 0, kind: 'spelling' };
}

/** センチ beside `Cool Sand`: a loan with a meaning that no word of the name has. */
function isOtherWord(spelt: string, { parts }: NameType, { lexicon }: Article): boolean {
  const meanings = lexicon.meaningsOf([spelt]);
  return meanings.length > 0 && !parts.some(({ text }) => meanings.includes(lexicon.englishOf([text.toLowerCase()])));
}

/** Two names of an institution: each word has a partner from the right on, and at least one is rendered otherwise. */
function matchBodies(
  a: BodyMention,
  b: BodyMention,
  article: Article,
  linkOf: NounLinks,
  cosine: Cosine,
  kinship: WordKinship,
): NameEvidence | undefined {
  const noun = linkOf(a.noun, b.noun);
  if (noun === undefined || areOfTwoLevels(article, a.offset, b.offset)) return undefined;
  const latin = /^\p{Script=Latin}/u;
  if (a.units.length !== b.units.length) {
    const translated = noun === 'same' ? translatedName(a, b, cosine) : undefined;
    if (translated !== undefined) return translated;
    // `Blue Harbour Project` and 蓝港计划: a translation need not have as many words.
    const [one, two] = [a, b].map(({ units }) => modifierOf(units)) as [string, string];
    const meaning = latin.test(one) === latin.test(two) ? undefined : cosine(one, two);
    if (meaning === undefined || meaning < LEAST_MEANING_BESIDE_RARE) return undefined;
    const [foreign, own] = latin.test(one) ? [one, two] : [two, one];
    if (lacksRendering(foreign.toLowerCase().split(' '), own, article.senses)) return undefined;
    return { score: 0.4 + 0.5 * meaning, links: ['meaning'], anchors: 0, kind: 'words' };
  }
  const rare = noun === 'acronym' || noun === 'translated' || latin.test(a.noun) || latin.test(b.noun);
  let anchors = 0;
  let weakest = noun === 'same' ? 1 : noun === 'kind' ? 0.82 : 0.9;
  const links: Array<NameEvidence['links'][number]> = noun === 'same' ? [] : ['kind'];
  for (let at = 0; at < a.units.length; at += 1) {
    const [one, two] = [a.units[at] as ModifierUnit, b.units[at] as ModifierUnit];
    const bounded = at > 0 && a.units[at - 1]?.kind === 'name';
    const found = unitLink(
      one,
      two,
      article,
      cosine,
      rare ? LEAST_MEANING_BESIDE_RARE : LEAST_MEANING,
      bounded,
      kinship,
    );
    if (found === undefined) return undefined;
    if (found.link === 'same') {
      if (one.kind !== 'place' && one.text.length > 1) anchors += 1;
      continue;
    }
    links.push(found.link);
    weakest = Math.min(weakest, found.score);
  }
  if (links.length === 0) return undefined;
  // A European commission and a European committee are two: beside a kind, a country tells too little.
  if (noun === 'kind' && anchors === 0) return undefined;
  return { score: weakest, links, anchors, kind: 'words' };
}

/** ノルディック開発銀行 and 北方開発銀行: a word in kana is translated, so that it is one with the word behind it. */
function translatedName(a: BodyMention, b: BodyMention, cosine: Cosine): NameEvidence | undefined {
  const [long, short] = a.units.length > b.units.length ? [a, b] : [b, a];
  const [name, rest] = long.units;
  const whole = short.units[0];
  if (long.units.length !== 2 || short.units.length !== 1 || name?.kind !== 'name' || rest?.kind !== 'han')
    return undefined;
  if (whole?.kind !== 'han' || rest.text.length < 2 || !whole.text.endsWith(rest.text)) return undefined;
  const own = whole.text.slice(0, -rest.text.length);
  const meaning = own.length < 2 ? undefined : cosine(name.text, own);
  if (meaning === undefined || meaning < LEAST_MEANING) return undefined;
  return { score: 0.4 + 0.5 * meaning, links: ['meaning'], anchors: 1, kind: 'words' };
}

type NounLink = 'same' | 'acronym' | 'translated' | 'kind' | undefined;
type NounLinks = (a: string, b: string) => NounLink;

/** How two nouns of institutions belong together, worked out once a pair. */
function nounLinks(article: Article): NounLinks {
  const known = new Map<string, Map<string, NounLink>>();
  return (a, b) => {
    let row = known.get(a);
    if (row === undefined) {
      row = new Map();
      known.set(a, row);
    }
    if (!row.has(b)) row.set(b, nounLink(a, b, article));
    return row.get(b);
  };
}

function nounLink(a: string, b: string, { language, kindsOf, senses }: Article): NounLink {
  const [one, two] = [simplify(a), simplify(b)];
  if (one === two) return 'same';
  if (simplify(language.acronyms[a] ?? '') === two || simplify(language.acronyms[b] ?? '') === one) return 'acronym';
  const kinds = kindsOf(a);
  if (!kindsOf(b).some((kind) => kinds.includes(kind)) && !shareSense(one, two, senses)) return undefined;
  return scriptOf(a) === scriptOf(b) ? 'kind' : 'translated';
}

/** Tells whether two words that share two characters or more differ in the rest by what is no other word for the same. */
function differInOther(a: string, b: string, kinship: WordKinship): boolean {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  if (start + end < FEWEST_SHARED) return false;
  // The words that differ may share a character: 就业 and 职业.
  for (let back = 0; back <= Math.min(1, start); back += 1)
    for (let on = 0; on <= Math.min(1, end); on += 1)
      if (kinship.of(a.slice(start - back, a.length - end + on), b.slice(start - back, b.length - end + on)) > 0)
        return false;
  return true;
}

interface UnitLink {
  readonly link: NameEvidence['links'][number];
  readonly score: number;
}

function unitLink(
  one: ModifierUnit,
  two: ModifierUnit,
  article: Article,
  cosine: Cosine,
  least: number,
  bounded: boolean,
  kinship: WordKinship,
): UnitLink | undefined {
  if (one.place !== undefined || two.place !== undefined) {
    if (one.place !== two.place) return undefined;
    return one.text === two.text ? { link: 'same', score: 1 } : { link: 'place', score: 0.95 };
  }
  const [a, b] = [simplify(one.text), simplify(two.text)];
  if (a === b) return { link: 'same', score: 1 };
  const contrasts = article.language.words.contrasts;
  const clash = contrasts.some((set) =>
    set.some((word) => a.includes(word) && !b.includes(word) && set.some((other) => b.includes(other))),
  );
  if (clash) return undefined;
  if (one.kind === 'name' && two.kind === 'name') {
    if (isSpeltAlikeInHan(one.text, two.text) || isSpeltAlikeInKana(one.text, two.text))
      return { link: 'spelling', score: 0.9 };
    const latin = /^\p{Script=Latin}/u;
    if (latin.test(one.text) !== latin.test(two.text)) {
      const likeness = latin.test(one.text)
        ? crossScriptLikeness(one.text, two.text)
        : crossScriptLikeness(two.text, one.text);
      if (likeness >= LEAST_SOUND) return { link: 'spelling', score: likeness };
    }
  }
  // マルヴィク海洋研究所, マルヴィク海洋学研究所: behind a name it is seen where the word begins.
  if (bounded && (a.startsWith(b) || b.startsWith(a)) && Math.min(a.length, b.length) > 1) {
    const meaning = cosine(one.text, two.text);
    return meaning !== undefined && meaning >= LEAST_LONGER
      ? { link: 'meaning', score: 0.4 + 0.5 * meaning }
      : undefined;
  }
  // ハーバー, 港湾: one kind of thing in two scripts.
  const kinds = scriptOf(one.text) === scriptOf(two.text) ? [] : article.kindsOf(one.text);
  if (kinds.length > 0 && article.kindsOf(two.text).some((kind) => kinds.includes(kind)))
    return { link: 'kind', score: 0.82 };
  // One is the end of the other: how far the name reaches to the left cannot be seen.
  if (a.includes(b) || b.includes(a) || (a[0] === b[0] && a.at(-1) === b.at(-1) && a.length !== b.length))
    return undefined;
  // Two names of one script that do not sound alike are two names, whatever they mean.
  if (one.kind === 'name' && two.kind === 'name' && scriptOf(one.text) === scriptOf(two.text)) return undefined;
  // What they share makes any two near: 道路交通安全 and 道路交通建设.
  if (one.kind === 'han' && two.kind === 'han' && differInOther(a, b, kinship)) return undefined;
  if (one.kind === 'han' && two.kind === 'han') {
    const shortest = Math.min(a.length, b.length);
    if (shortest >= 4 && a.length === b.length && editDistance(a, b, 1) <= 1) return { link: 'spelling', score: 0.8 };
  }
  if (differsInOneSense(a, b, article.senses)) return { link: 'meaning', score: 0.85 };
  const meaning = cosine(one.text, two.text);
  // On the scale of the rule, which asks for more where no word is shared.
  return meaning !== undefined && meaning >= least ? { link: 'meaning', score: 0.4 + 0.5 * meaning } : undefined;
}
