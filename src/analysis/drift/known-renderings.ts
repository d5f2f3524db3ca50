import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { ForeignName, KnownThing } from '../../core/known-things';
import { overlaps, type Span } from '../../core/span';
import { closedWords } from '../text/closed-words';
import { compoundMembers, isKnownMember } from '../text/compound-members';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { type IsVerbatim, verbatim } from '../text/verbatim';
import { withoutPossessive } from '../text/without-possessive';
import { type Form, type Words, words } from '../text/words';
import { byMeaning } from './by-meaning';
import { LongerNames } from './longer-names';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup } from './renderings';

const SCORE = 0.9;
const NONE: readonly string[] = [];
const LATIN = /\p{Script=Latin}/u;
const CAPITAL = /^\p{Lu}/u;
const QUOTE = /["“”„«»‘『』「」《》_*`]/;
const OPENS_BRACKET = /[(（[［]\s*$/;
const CLOSES_BRACKET = /^\s*[)）\]］]/;
const BRACKET = /^\s*[(（[［]([^)）\]］]*)/;
const LONGEST_BRACKET = 60;
/** A nasal that may be written by the sign as well: ङ्ग, ंग. */
const NASAL = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|ँ/g;
const LAST_SIGNS = /[\u0902\u0903\u093e-\u094d]+$/;
/** What a compound keeps of the vowel that a name ends in, and the hyphen that may follow. */
const VOWEL_SIGNS = /^[\u093e-\u094d]?-?/;
const STARTS_WITH_SIGN = /^[\u0900-\u0903\u093a-\u094f]/;
const LETTER = /[\u0904-\u0939]/g;
const FEWEST_LETTERS = 3;
/** What a name and a case of it share. */
const SHORTEST_PART = 4;
/** Of a name that an acronym is made of. */
const FEWEST_WORDS = 3;

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
  for (let first = 0; first < all.count; first += 1) {
    const begun = byForm[all.formIds[first] as number] as readonly Begun[];
    const found = begun.find(({ name }) => stands(name, all, first, withoutCase));
    if (found === undefined) continue;
    const { name, from, to } = found;
    const last = first + name.words.length - 1;
    const start = all.offsets[first] as number;
    const span = { offset: start + from, endOffset: last === first ? start + to : (all.ends[last] as number) };
    const place = { first, last, tag: name.tag };
    first = last;
    if (isVerbatim(span.offset) || longer.isPart(place)) continue;
    const known = places.get(name);
    // WHO in brackets behind the name is no news where OMS stands elsewhere.
    const isTold =
      name.isAcronym && acronymsOf(name.thing).some((own) => prose.includes(own)) ? isBesideOwn : isIntroduced;
    if (isTold(prose, span, name.thing)) places.set(name, 'introduced');
    else if (known !== 'introduced' && !isQuoted(prose, span, (side) => longer.goesOn(place, side))) {
      if (known === undefined) places.set(name, [span]);
      else known.push(span);
    }
  }
  return places;
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
    return partsOf(text).flatMap((part, at, parts) => {
      if (!CAPITAL.test(part.text)) return [];
      const names = namesOf(part.text.toLowerCase()).filter(({ words, isAcronym }) => words.length === 1 && !isAcronym);
      const areOwn = (tag: string) =>
        parts.every(({ text: other }, place) => place === at || longer.isOwn(other.toLowerCase(), tag));
      return names.filter(({ tag }) => areOwn(tag)).map((name) => ({ name, from: part.offset, to: part.endOffset }));
    });
  });
}

interface Part extends Span {
  readonly text: string;
}

/** What hyphens join. */
function partsOf(text: string): readonly Part[] {
  return [...text.matchAll(/[^-]+/g)].map(({ 0: part, index }) => ({
    text: part,
    offset: index,
    endOffset: index + part.length,
  }));
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

/** Where the article has a name of its own for a thing, of the kind that the foreign one is: a name, or an acronym if it has one. */
function ownPlaces(article: Article, all: Words, { thing, isAcronym }: ForeignName): readonly Span[] {
  if (!isAcronym) return namedPlaces(article, all, thing.names);
  const found = namedPlaces(article, all, acronymsOf(thing));
  if (found.length > 0 || thing.acronyms.length === 0) return found;
  // La Organización Mundial de la Salud, and WHO where OMS would stand: of a country the name says too little.
  return namedPlaces(
    article,
    all,
    thing.names.filter((name) => name.split(' ').length >= FEWEST_WORDS),
  );
}

function namedPlaces(article: Article, all: Words, names: readonly string[]): readonly Span[] {
  const { cased, looseCompounds, spaced } = article.language;
  const found =
    looseCompounds === true && !cased
      ? compoundedPlaces(article, all, names)
      : spaced
        ? spacedPlaces(article, all, names)
        : names.flatMap((name) => literalPlaces(article, name));
  return found.sort((a, b) => a.offset - b.offset || b.endOffset - a.endOffset);
}

/** 北约 is as short as an acronym. */
function acronymsOf({ acronyms, names }: KnownThing): readonly string[] {
  return [
    ...acronyms,
    ...names.filter((name) => name.length <= 3 && !LATIN.test(name) && !/\p{Script=Cyrillic}/u.test(name)),
  ];
}

function spacedPlaces({ language, document: { prose } }: Article, all: Words, names: readonly string[]): Span[] {
  const wanted = names.map((name) => name.split(' ').map((word) => language.stem(word.toLowerCase())));
  const heads = new Set(wanted.map(([first]) => first));
  const places: Span[] = [];
  const isHead = all.forms.map((form) => heads.has(form.stem));
  for (let word = 0; word < all.count; word += 1) {
    if (!isHead[all.formIds[word] as number]) continue;
    for (const stems of wanted) {
      const last = word + stems.length - 1;
      if (last >= all.count || !stems.every((stem, at) => all.form(word + at).stem === stem)) continue;
      const span = { offset: all.offsets[word] as number, endOffset: all.ends[last] as number };
      if (language.cased && !/\p{Lu}/u.test(prose.slice(span.offset, span.endOffset))) continue;
      if (places.at(-1)?.offset !== span.offset) places.push(span);
    }
  }
  return places.length > 0 || !language.cased ? places : placesInParts(language, all, names);
}

/**
 * यूरोपतः, गङ्गानदी, चीनसर्वकारः: where compounds are written as one word, a name begins one whose other members are words; its places as
 * a word by itself come first.
 */
function compoundedPlaces(article: Article, all: Words, names: readonly string[]): Span[] {
  const { language } = article;
  const stems = new Map(names.filter((name) => !name.includes(' ')).map((name) => [coreOf(name), language.stem(name)]));
  const split = compoundMembers(article);
  const generic = new Set(language.words.genericNouns.map(language.stem));
  const contrasts = new Set(language.words.contrasts.flat());
  const roleOf = ({
    lower,
    stem,
    isNumber,
  }: Form): { readonly role: 'whole' | 'member'; readonly from: number } | undefined => {
    if (isNumber || LATIN.test(lower)) return undefined;
    const from = lower.lastIndexOf('-') + 1;
    const last = lower.slice(from);
    // गैर-रोमनः, and no दक्षिण-आफ्रिका for Africa.
    if (
      from > 0 &&
      last !== '' &&
      !contrasts.has(lower.slice(0, from - 1)) &&
      roleIn(last, language.stem(last)) === 'whole'
    )
      return { role: 'member', from };
    const role = roleIn(lower, stem);
    return role && { role, from: 0 };
  };
  const roleIn = (lower: string, stem: string): 'whole' | 'member' | undefined => {
    const word = foldNasalSigns(lower);
    for (const [core, own] of stems) {
      if (!word.startsWith(core)) continue;
      if (stem === own) return 'whole';
      const rest = word.slice(core.length).replace(VOWEL_SIGNS, '');
      if (language.nameTails?.test(rest) === true || generic.has(language.stem(rest))) return 'member';
      if (lettersIn(core) < FEWEST_LETTERS || lettersIn(rest) < FEWEST_LETTERS - 1 || STARTS_WITH_SIGN.test(rest))
        continue;
      if (split(rest).every(isKnownMember)) return 'member';
    }
    return undefined;
  };
  const roles = all.forms.map(roleOf);
  const placesOf = (role: 'whole' | 'member') =>
    Array.from({ length: all.count }, (_, word) => word)
      .filter((word) => roles[all.formIds[word] as number]?.role === role)
      .map((word) => ({
        offset: (all.offsets[word] as number) + (roles[all.formIds[word] as number]?.from ?? 0),
        endOffset: all.ends[word] as number,
      }));
  const phrases = names.filter((name) => name.includes(' '));
  const whole = [...placesOf('whole'), ...(phrases.length === 0 ? [] : spacedPlaces(article, all, phrases))];
  return whole.length > 0 ? whole : placesOf('member');
}

/** The letters of a name that every case and compound of it has. */
function coreOf(name: string): string {
  return foldNasalSigns(name).replace(LAST_SIGNS, '');
}

function foldNasalSigns(word: string): string {
  return word.replace(/\u093c/g, '').replace(NASAL, '\u0902');
}

function lettersIn(word: string): number {
  return word.match(LETTER)?.length ?? 0;
}

/** Etelä-Afrikka, where Afrikka stands nowhere by itself. */
function placesInParts({ stem }: Article['language'], all: Words, names: readonly string[]): Span[] {
  const wanted = new Set(names.map((name) => stem(name.toLowerCase())));
  const partsByForm = all.forms.map(({ text }) =>
    text.includes('-')
      ? partsOf(text).filter((part) => CAPITAL.test(part.text) && wanted.has(stem(part.text.toLowerCase())))
      : [],
  );
  if (partsByForm.every((parts) => parts.length === 0)) return [];
  return Array.from({ length: all.count }, (_, word) => {
    const start = all.offsets[word] as number;
    const parts = partsByForm[all.formIds[word] as number] as readonly Part[];
    return parts.map(({ offset, endOffset }) => ({ offset: start + offset, endOffset: start + endOffset }));
  }).flat();
}

function literalPlaces({ document: { prose } }: Article, name: string): Span[] {
  const places: Span[] = [];
  for (let at = prose.indexOf(name); at !== -1; at = prose.indexOf(name, at + name.length))
    places.push({ offset: at, endOffset: at + name.length });
  return places;
}
