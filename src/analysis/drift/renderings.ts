import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { StemIndex } from '../../core/stem-index';
import { withoutMarks } from '../../core/without-marks';
import { wordSets } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { contrastOf } from '../text/contrasts';
import { isLetterAt } from '../text/letters';
import { type Form, onceAForm } from '../text/words';
import { ComparedPhrase, type MatchContext } from './compared-phrase';
import { matchPhrases, type PhraseMatch } from './phrase-match';
import { isLoneNoun, type PhraseType, pairsBySpelling, phraseTypesOf } from './phrase-types';
import { type Phrase, type PhraseToken, phrases } from './phrases';
import { type WordCosine, wordVectors } from './word-vectors';

/** One place where an entity is named, with the span of the words that name it. */
export interface Mention extends Span {
  readonly text: string;
  readonly sentence: number;
}

/** One way in which an article names an entity. */
export interface Rendering {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** True where all of its words are written as a name. */
  readonly named: boolean;
  /** How often its hard words stand together in the article, longer names included. */
  readonly frequency: number;
}

/** A rendering that names the same entity as the group's main one, with the strongest evidence for it. */
export interface Variant extends Rendering, Pick<PhraseMatch, 'score' | 'links' | 'anchors' | 'kind'> {}

/** An entity and the ways in which the article names it. */
export interface RenderingGroup {
  readonly id: string;
  /** The rendering that the others are measured by: the one most used, or the first that is written as a name. */
  readonly main: Rendering;
  readonly variants: readonly Variant[];
}

// An article of usual length has a few hundred names; those of a longer text are compared by spelling only.
const MOST_TYPES_BY_MEANING = 400;

/** The names of the article grouped by entity, wherever more than one rendering of an entity is found. */
export const renderings = defineAnalysis({
  id: 'renderings',
  needs: { phrases, wordVectors },
  run: async (article, facts): Promise<readonly RenderingGroup[]> => {
    const context = contextOf(article, facts.wordVectors);
    const types = phraseTypesOf(facts.phrases, article.language.capitalisedNouns);
    if (types.length < 2) return [];
    const matches: Match[] = [];
    const contextsOf = contextsCompared(types, context);
    for (const [a, b] of pairsOf(types, context, facts.wordVectors !== undefined)) {
      const match = compare(types[a] as PhraseType, types[b] as PhraseType, contextsOf(a), contextsOf(b), context);
      if (match !== undefined) matches.push({ ...match, a, b });
      const turn = article.breathe?.();
      if (turn !== undefined) await turn;
    }
    return groupsOf(
      types,
      matches,
      article,
      (form) => context.generic.has(form.stem) || context.kindsOf(form).length > 0,
    );
  },
});

export function contextOf(article: Article, cosine: WordCosine | undefined): MatchContext {
  const { contrasts } = article.language.words;
  const setOf = contrastOf(article.language);
  return {
    placeOf: onceAForm((form) => article.placeOf(form.text)),
    kindsOf: onceAForm((form) => article.kindsOf(form.text)),
    placeOfText: article.placeOf,
    givenNameOf: onceAForm((form) => article.nameFacts.givenNameOf(form.lower)),
    contrastOf: onceAForm((form) => setOf(form.stem)),
    cosine: cosine ?? (() => undefined),
    generic: genericStems(article.languages),
    contrasts: wordSets(...contrasts),
    solidCompounds: article.language.solidCompounds === true,
    capitalisedNouns: article.language.capitalisedNouns,
    freeNameOrder: article.language.freeNameOrder === true,
    inflectsNames: article.language.inflectsNames === true,
    vowels: article.language.vowels ?? '',
    carriesNamesOver: !article.language.scripts.includes('Latin'),
  };
}

const generics = new WeakMap<readonly Language[], { readonly size: number; readonly stems: MatchContext['generic'] }>();

function genericStems(languages: readonly Language[]): MatchContext['generic'] {
  let known = generics.get(languages);
  // Packs may have been added to the list since.
  if (known?.size !== languages.length) {
    // A regional variant spreads the nouns of its language.
    const lists = new Map(languages.map((pack) => [pack.words.genericNouns, pack.stem]));
    const index = new StemIndex<true>();
    for (const [nouns, stem] of lists) for (const noun of nouns) index.add(noun, stem, true);
    known = { size: languages.length, stems: { has: (stem) => index.of(stem).length > 0 } };
    generics.set(languages, known);
  }
  return known.stems;
}

/** Pairs of types that may name one entity, as indexes; by meaning every name is compared with every other one. */
function pairsOf(
  types: readonly PhraseType[],
  context: MatchContext,
  hasVectors: boolean,
): ReadonlyArray<readonly [number, number]> {
  const isNoun = (type: PhraseType) => context.capitalisedNouns && isLoneNoun(type);
  const bySpelling = () => pairsBySpelling(types, context.placeOf, context.carriesNamesOver, isNoun);
  if (!hasVectors) return bySpelling();
  const names: number[] = [];
  types.forEach((type, index) => {
    if (!isNoun(type)) names.push(index);
  });
  if (names.length > MOST_TYPES_BY_MEANING) return bySpelling();
  const pairs: Array<readonly [number, number]> = [];
  for (let a = 0; a < names.length; a += 1)
    for (let b = a; b < names.length; b += 1) pairs.push([names[a] as number, names[b] as number]);
  if (names.length === types.length) return pairs;
  return [
    ...pairs,
    ...bySpelling().filter(([a, b]) => isNoun(types[a] as PhraseType) || isNoun(types[b] as PhraseType)),
  ];
}

const FEWEST_NOUNS = 3;

/** The strongest match of two types, with the words that take part at each of their places. */
interface Comparison extends PhraseMatch {
  readonly left: ReadonlyMap<Phrase, Span>;
  readonly right: ReadonlyMap<Phrase, Span>;
  /** True where the type matched by its hard tokens alone, so that it does at all of its places. */
  readonly hardLeft: boolean;
  readonly hardRight: boolean;
}
interface Match extends Comparison {
  readonly a: number;
  readonly b: number;
}

/** A place of the type, by its index, for each of its surroundings. */
function contextsCompared(
  types: readonly PhraseType[],
  context: MatchContext,
): (index: number) => readonly ComparedPhrase[] {
  const known: Array<readonly ComparedPhrase[] | undefined> = [];
  return (index) => {
    let compared = known[index];
    if (compared === undefined) {
      compared = (types[index] as PhraseType).contexts.map(([first]) => new ComparedPhrase(first as Phrase, context));
      known[index] = compared;
    }
    return compared;
  };
}

/** Compares two types in the surroundings of each of their places; undefined where they do not name one entity. */
function compare(
  a: PhraseType,
  b: PhraseType,
  leftContexts: readonly ComparedPhrase[],
  rightContexts: readonly ComparedPhrase[],
  context: MatchContext,
): Comparison | undefined {
  // A travel agency that is called a travel office once is a choice of words.
  const mayBeChoice = context.capitalisedNouns && isLoneNoun(a) && isLoneNoun(b) && a.hardForms.length > 1;
  if (mayBeChoice && a.phrases.length + b.phrases.length < FEWEST_NOUNS) return undefined;
  let left: Map<Phrase, Span> | undefined;
  let right: Map<Phrase, Span> | undefined;
  let best: PhraseMatch | undefined;
  let hardLeft = false;
  let hardRight = false;
  for (let one = 0; one < leftContexts.length; one += 1) {
    for (let two = a === b ? one + 1 : 0; two < rightContexts.length; two += 1) {
      const [first, second] = [leftContexts[one] as ComparedPhrase, rightContexts[two] as ComparedPhrase];
      const match = matchPhrases(first, second, context);
      if (match === undefined) continue;
      left ??= new Map();
      right ??= new Map();
      if (best === undefined || match.score > best.score) best = match;
      hardLeft ||= match.leftTokens.every((token) => first.phrase.tokens[token]?.hard);
      hardRight ||= match.rightTokens.every((token) => second.phrase.tokens[token]?.hard);
      for (const phrase of a.contexts[one] as readonly Phrase[]) left.set(phrase, span(phrase, match.leftTokens));
      for (const phrase of b.contexts[two] as readonly Phrase[]) right.set(phrase, span(phrase, match.rightTokens));
    }
  }
  if (best === undefined || left === undefined || right === undefined) return undefined;
  return { ...best, left, right, hardLeft, hardRight };
}

/** Phrases of one context have the same tokens in the same order, so indexes found in one hold for all. */
function span(phrase: Phrase, tokens: readonly number[]): Span {
  let offset = Number.POSITIVE_INFINITY;
  let endOffset = 0;
  for (const index of tokens) {
    const token = phrase.tokens[index] as PhraseToken;
    offset = Math.min(offset, token.offset);
    endOffset = Math.max(endOffset, token.endOffset);
  }
  return { offset, endOffset };
}

/** `des [neuen] Instituts`, but Larkspur Chemicals: another s may be a plural of another language. */
const GENITIVE = /(?<!\p{L})\p{L}*es (?:\p{L}+en )?$/u;
const REACH = 40;

function groupsOf(
  types: readonly PhraseType[],
  matches: readonly Match[],
  article: Article,
  isKind: (form: Form) => boolean,
): readonly RenderingGroup[] {
  const { prose } = article.document;
  const closed = closedWords(article.language);
  const inflectsNames = article.language.inflectsNames === true;
  // `des Instituts für Meereskunde`: where nouns have cases, two forms of one are no two renderings.
  const { capitalisedNouns } = article.language;
  const byStem = ({ form, endOffset }: PhraseToken, place: Span) =>
    inflectsNames ||
    (capitalisedNouns &&
      (!form.lower.endsWith('s') ||
        isLetterAt(prose, endOffset) ||
        GENITIVE.test(prose.slice(Math.max(0, place.offset - REACH), place.offset))));
  // Two names side by side in one sentence are two things more often than one thing named twice.
  const usable = matches.filter(
    (match) => match.a === match.b || !standTogether(types[match.a] as PhraseType, types[match.b] as PhraseType),
  );
  const parent = types.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    parent[index] = root;
    return root;
  };
  for (const { a, b } of usable) parent[find(a)] = find(b);

  const members = new Map<number, Match[]>();
  for (const match of usable) {
    const root = find(match.a);
    const list = members.get(root) ?? [];
    if (list.length === 0) members.set(root, list);
    list.push(match);
  }
  const groups: RenderingGroup[] = [];
  const namesWith = namesByWord(types);
  for (const list of members.values()) {
    const spans = new Map<Phrase, Span>();
    for (const match of list) {
      for (const [phrase, place] of [...match.left, ...match.right]) {
        const known = spans.get(phrase);
        const widest =
          known === undefined
            ? place
            : { offset: Math.min(known.offset, place.offset), endOffset: Math.max(known.endOffset, place.endOffset) };
        spans.set(phrase, widest);
      }
    }
    const whole = list.flatMap(({ a, b, hardLeft, hardRight }) => [
      ...(hardLeft ? [a] : []),
      ...(hardRight ? [b] : []),
    ]);
    const all = new Set([...spans.keys(), ...whole.flatMap((index) => (types[index] as PhraseType).phrases)]);
    const byText = new Map<string, Phrase[]>();
    for (const phrase of all) {
      const place = spans.get(phrase) ?? phrase;
      const surface = prose.slice(place.offset, place.endOffset);
      const key = phrase.tokens
        .filter((token) => token.offset >= place.offset && token.endOffset <= place.endOffset)
        .map((token) => (token.hard && !byStem(token, place) ? token.form.lower : token.form.stem))
        .join(' ');
      const known = byText.get(key || surface);
      if (known === undefined) byText.set(key || surface, [phrase]);
      else known.push(phrase);
    }
    const made = [...byText.values()].map((group) => rendering(group, spans, namesWith, prose, isKind, inflectsNames));
    if (made.length < 2) continue;
    const main = mainOf(made);
    const variants = made.filter((one) => one !== main).map((one) => ({ ...one, ...evidenceFor(one, list, spans) }));
    groups.push({ id: slug(main.text, closed), main, variants });
  }
  return groups;
}

function standTogether(a: PhraseType, b: PhraseType): boolean {
  const [one, two] = [sentencesOf(a), sentencesOf(b)];
  const shared = [...one].filter((sentence) => two.has(sentence)).length;
  return shared > 0 && shared * 2 >= Math.min(one.size, two.size);
}

function sentencesOf({ phrases: places }: PhraseType): ReadonlySet<number> {
  return new Set(places.map(({ sentence }) => sentence));
}

function rendering(
  places: readonly Phrase[],
  spans: ReadonlyMap<Phrase, Span>,
  namesWith: NamesWith,
  prose: string,
  isKind: (form: Form) => boolean,
  inflectsNames: boolean,
): Rendering {
  const mentions = places.map((phrase) => {
    const place = spans.get(phrase) ?? phrase;
    return {
      offset: place.offset,
      endOffset: place.endOffset,
      text: prose.slice(place.offset, place.endOffset),
      sentence: phrase.sentence,
    };
  });
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const text = [...counts].sort(([, one], [, two]) => two - one)[0]?.[0] as string;
  const first = places[0] as Phrase;
  const place = spans.get(first) ?? first;
  const inside = first.tokens.filter((token) => token.offset >= place.offset && token.endOffset <= place.endOffset);
  const [head, tail] = [inside[0], inside.at(-1)];
  // `Institut de glaciologie`, `tertre de Mitsuoka`: a kind of thing and what tells it apart make a name, of which only one
  // end has its capital; `PAC américain` is a name that was translated by half.
  const named =
    (head?.hard === true &&
      (tail?.hard === true || (inside.length > 1 && head.form.casing === 'title' && isKind(head.form)))) ||
    (tail?.hard === true && head !== undefined && isKind(head.form)) ||
    // Merilahden kaupunki: behind a genitive the kind keeps its small letter.
    (inflectsNames && head?.hard === true && tail !== undefined && tail !== head && isKind(tail.form));
  const hard = inside.filter((token) => token.hard).map((token) => token.form.name);
  // A description is as frequent as it stands there; a name also counts where a longer name holds it.
  const longer =
    hard.length < inside.length
      ? []
      : namesWith(hard).filter((type) => type.key !== first.key && hard.every((word) => type.words.has(word)));
  const frequency = mentions.length + longer.reduce((sum, type) => sum + type.phrases.length, 0);
  return { text, mentions, named, frequency };
}

/** The types in which the rarest of some words stands. */
type NamesWith = (words: readonly string[]) => readonly PhraseType[];

function namesByWord(types: readonly PhraseType[]): NamesWith {
  let byWord: Map<string, PhraseType[]> | undefined;
  return (sought) => {
    if (byWord === undefined) {
      byWord = new Map();
      for (const type of types) {
        for (const word of type.words) {
          const known = byWord.get(word);
          if (known === undefined) byWord.set(word, [type]);
          else known.push(type);
        }
      }
    }
    let rarest: readonly PhraseType[] | undefined;
    for (const word of sought) {
      const some = byWord.get(word) ?? [];
      if (rarest === undefined || some.length < rarest.length) rarest = some;
    }
    return rarest ?? types;
  };
}

/**
 * A name beats a description (`PAC américain`: the head alone is written as a name), a clear majority beats the rest, and
 * where there is none the first name is taken, for texts introduce a thing by its name.
 */
function mainOf(all: readonly Rendering[]): Rendering {
  const named = all.filter((one) => one.named);
  const pool = named.length > 0 ? named : all;
  const ranked = [...pool].sort((a, b) => b.frequency - a.frequency || first(a) - first(b));
  const [most, next] = ranked as [Rendering, Rendering | undefined];
  const lead = most.frequency - (next?.frequency ?? 0);
  if (lead >= 2 || (lead === 1 && most.frequency >= 3)) return most;
  return [...pool].sort((a, b) => first(a) - first(b))[0] as Rendering;
}

function first(one: Rendering): number {
  return one.mentions[0]?.offset ?? 0;
}

function evidenceFor(
  one: Rendering,
  matches: readonly Match[],
  spans: ReadonlyMap<Phrase, Span>,
): Pick<Variant, 'score' | 'links' | 'anchors' | 'kind'> {
  const places = new Set(one.mentions.map((mention) => mention.offset));
  const touching = matches.filter((match) =>
    [match.left, match.right].some((side) => {
      for (const phrase of side.keys()) if (places.has((spans.get(phrase) ?? phrase).offset)) return true;
      return false;
    }),
  );
  const best = touching.sort((a, b) => b.score - a.score)[0] ?? (matches[0] as Match);
  return { score: best.score, links: best.links, anchors: best.anchors, kind: best.kind };
}

function slug(text: string, closed: ReadonlySet<string>): string {
  const parts = withoutMarks(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const kept = parts.filter((part) => part !== '' && !closed.has(part));
  return (kept.length > 0 ? kept : parts).join('-');
}
