import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { ForeignName, KnownThing } from '../../core/known-things';
import { overlaps, type Span } from '../../core/span';
import { closedWords } from '../text/closed-words';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { type IsVerbatim, verbatim } from '../text/verbatim';
import { withoutPossessive } from '../text/without-possessive';
import { type Words, words } from '../text/words';
import { byMeaning } from './by-meaning';
import { LongerNames } from './longer-names';
import { acronymsOf, hyphenParts, ownPlaces } from './own-places';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup } from './renderings';

const SCORE = 0.9;
const NONE: readonly string[] = [];
const CAPITAL = /^\p{Lu}/u;
const QUOTE = /["“”„«»‘『』「」《》_*`]/;
const OPENS_BRACKET = /[(（[［]\s*$/;
const CLOSES_BRACKET = /^\s*[)）\]］]/;
const BRACKET = /^\s*[(（[［]([^)）\]］]*)/;
const LONGEST_BRACKET = 60;
/** What a name and a case of it share. */
const SHORTEST_PART = 4;

/**
 * Countries, cities and bodies that were left in another language at some places: `Geneva` beside `Genève`, `UN` beside `ONU`. A
 * name that the article introduces in brackets, that is quoted, or that is a part of a longer one is left alone.
 */
export const knownRenderings = defineAnalysis({
  id: 'known-renderings',
  needs: { words, sentences, verbatim },
  run: (article, facts): readonly RenderingGroup[] => {
    const foreign = foreignPlaces(article, facts.words, facts.verbatim);
    if (foreign.size === 0) return [];
    const { prose } = article.document;
    const placed = (spans: readonly Span[]) =>
      placedRendering(
        spans.map((span) => ({ ...span, sentence: sentenceAt(facts.sentences, span.offset) })),
        prose,
        true,
      );
    return [...foreign].flatMap(([name, places]): RenderingGroup[] => {
      if (places === 'introduced') return [];
      // France has the stem of Francia.
      const own = ownPlaces(article, facts.words, name).filter((one) => !places.some((place) => overlaps(one, place)));
      if (own.length === 0) return [];
      const sentenceOf = ({ offset }: Span) => sentenceAt(facts.sentences, offset);
      // Burma, now called Myanmar: who has both in one sentence tells them apart.
      if (name.isOlder && places.some((place) => own.some((one) => sentenceOf(one) === sentenceOf(place)))) return [];
      const main = placed(own);
      return [{ id: main.text.toLowerCase().replaceAll(' ', '-'), main, variants: [byMeaning(placed(places), SCORE)] }];
    });
  },
});

type WithoutCase = (lower: string) => readonly string[];
type Places = readonly Span[] | 'introduced';

/** A foreign name that a word begins, or that is a part of it: Africa in Etelä-Africa. */
interface Begun {
  readonly name: ForeignName;
  readonly from: number;
  readonly to: number;
}

/** Where foreign names stand, for those that any word of the article begins. */
function foreignPlaces(article: Article, all: Words, isVerbatim: IsVerbatim): ReadonlyMap<ForeignName, Places> {
  const { prose } = article.document;
  const longer = new LongerNames(article, all);
  const byForm = begunNames(article, all, longer);
  const { withoutNameCase: withoutCase = () => NONE } = article.language;
  const places = new Map<ForeignName, Span[] | 'introduced'>();
  if (byForm.every((names) => names.length === 0)) return places;
  for (let word = 0; word < all.count; word += 1) {
    const begun = byForm[all.formIds[word] as number] as readonly Begun[];
    if (begun.length > 0) word = read(begun, word);
  }
  return places;

  /** Notes the name that stands at a word; the last word that is read then. */
  function read(begun: readonly Begun[], first: number): number {
    const found = begun.find(({ name }) => stands(name, all, first, withoutCase));
    if (found === undefined) return first;
    const { name, from, to } = found;
    const last = first + name.words.length - 1;
    const start = all.offsets[first] as number;
    const span = { offset: start + from, endOffset: last === first ? start + to : (all.ends[last] as number) };
    const place = { first, last, tag: name.tag };
    const isPart = name.isOlder ? longer.isPartOfOwn(place) : longer.isPart(place);
    if (isVerbatim(span.offset) || isPart) return last;
    const known = places.get(name);
    // WHO in brackets behind the name is no news where OMS stands elsewhere.
    const isTold =
      name.isAcronym && acronymsOf(name.thing).some((own) => prose.includes(own)) ? isBesideOwn : isIntroduced;
    if (isTold(prose, span, name.thing)) places.set(name, 'introduced');
    else if (known !== 'introduced' && !isQuoted(prose, span, (side) => longer.goesOn(place, side))) {
      if (known === undefined) places.set(name, [span]);
      else known.push(span);
    }
    return last;
  }
}

function stands({ words }: ForeignName, all: Words, first: number, withoutCase: WithoutCase): boolean {
  if (first + words.length > all.count) return false;
  return words.every((word, at) => {
    if (at === 0) return true;
    const own = withoutPossessive(all.form(first + at).lower);
    return own === word || (at === words.length - 1 && withoutCase(own).includes(word));
  });
}

/** The foreign names that begin with each form, the longer one first. */
function begunNames(
  { knownThings, language }: Article,
  all: Words,
  longer: LongerNames,
): readonly (readonly Begun[])[] {
  const closed = closedWords(language);
  const small = new Set(all.forms.filter(({ casing }) => casing === 'lower').map(({ lower }) => lower));
  const { stem, withoutNameCase } = language;
  const namesOf = (lower: string): readonly ForeignName[] => {
    const names = knownThings(lower).filter(
      ({ words }) => words.length > 1 || !(small.has(lower) || closed.has(lower)),
    );
    if (names.length > 0 || withoutNameCase === undefined || lower.includes('-')) return names;
    // Japanin is a form of the article's own Japani, though it begins as Japan does.
    const isOwn = ({ names: own }: KnownThing) => own.some((name) => stem(name.toLowerCase()) === stem(lower));
    return withoutNameCase(lower).flatMap((base) =>
      knownThings(base).filter(({ words, isAcronym, thing }) => words.length === 1 && !isAcronym && !isOwn(thing)),
    );
  };
  return all.forms.map((form): readonly Begun[] => {
    const { casing, isNumber, lower, text } = form;
    if (casing === 'lower' || isNumber) return [];
    const own = withoutPossessive(lower);
    const whole = casing === 'upper' ? knownThings(text) : namesOf(own);
    if (whole.length > 0 || !text.includes('-'))
      return whole.map((name) => ({ name, from: 0, to: withoutPossessive(text).length }));
    return hyphenParts(text).flatMap((part, at, parts) => {
      if (!CAPITAL.test(part.text)) return [];
      const names = namesOf(part.text.toLowerCase()).filter(({ words, isAcronym }) => words.length === 1 && !isAcronym);
      const areOwn = (tag: string) =>
        parts.every(({ text: other }, place) => place === at || longer.isOwn(other.toLowerCase(), tag));
      return names.filter(({ tag }) => areOwn(tag)).map((name) => ({ name, from: part.offset, to: part.endOffset }));
    });
  });
}

function isIntroduced(prose: string, { offset, endOffset }: Span, { names }: KnownThing): boolean {
  const behind = prose.slice(endOffset, endOffset + 3);
  if (OPENS_BRACKET.test(prose.slice(Math.max(0, offset - 3), offset)) && CLOSES_BRACKET.test(behind)) return true;
  const inside = BRACKET.exec(prose.slice(endOffset, endOffset + LONGEST_BRACKET))?.[1] ?? '';
  return names.some((name) => inside.includes(name.slice(0, SHORTEST_PART)));
}

const BESIDE = 15;
/** Brackets, a comma or a stroke, and no end of a sentence. */
const JOINS = /^[\s()（）[\],/«»“”„"-]{1,4}$/u;

/** `l’OTAN (NATO)`: both side by side tell the reader what each is. */
function isBesideOwn(prose: string, { offset, endOffset }: Span, thing: KnownThing): boolean {
  const [before, behind] = [
    prose.slice(Math.max(0, offset - BESIDE), offset),
    prose.slice(endOffset, endOffset + BESIDE),
  ];
  return acronymsOf(thing).some((own) => {
    const [left, right] = [before.lastIndexOf(own), behind.indexOf(own)];
    return (
      (left !== -1 && JOINS.test(before.slice(left + own.length))) ||
      (right !== -1 && JOINS.test(behind.slice(0, right)))
    );
  });
}

/** Tells whether a name is quoted, or begins or ends a title; what goes on in the article's language is what somebody says. */
function isQuoted(prose: string, { offset, endOffset }: Span, goesOn: (side: 'before' | 'behind') => boolean): boolean {
  const [before, behind] = [QUOTE.test(prose.charAt(offset - 1)), QUOTE.test(prose.charAt(endOffset))];
  if (before && behind) return true;
  return (before && !goesOn('behind')) || (behind && !goesOn('before'));
}
