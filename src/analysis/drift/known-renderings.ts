import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { ForeignName, KnownThing } from '../../core/known-things';
import type { Span } from '../../core/span';
import { closedWords } from '../text/closed-words';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { type IsVerbatim, verbatim } from '../text/verbatim';
import { type Words, words } from '../text/words';
import { byMeaning } from './by-meaning';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup } from './renderings';

const SCORE = 0.9;
const LATIN = /\p{Script=Latin}/u;
const CAPITAL = /^\p{Lu}/u;
const QUOTE = /["“”„«»‘『』「」《》_*`]/;
const OPENS_BRACKET = /[(（[［]\s*$/;
const CLOSES_BRACKET = /^\s*[)）\]］]/;
const BEFORE_BRACKET = /^\s*[(（[［]/;

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
      const own = ownPlaces(article, facts.words, name);
      if (places === 'introduced' || own.length === 0) return [];
      const main = placed(own);
      return [{ id: main.text.toLowerCase().replaceAll(' ', '-'), main, variants: [byMeaning(placed(places), SCORE)] }];
    });
  },
});

type Places = readonly Span[] | 'introduced';

/** Where foreign names stand, for those that any word of the article begins. */
function foreignPlaces(article: Article, all: Words, isVerbatim: IsVerbatim): ReadonlyMap<ForeignName, Places> {
  const { knownThings, document, language } = article;
  const { prose } = document;
  const closed = closedWords(language);
  const small = new Set(all.forms.filter(({ casing }) => casing === 'lower').map(({ lower }) => lower));
  const byForm = all.forms.map((form): readonly ForeignName[] => {
    if (form.casing === 'lower' || form.isNumber) return [];
    const found = form.casing === 'upper' ? knownThings(form.text) : knownThings(form.lower);
    return found.filter(({ words }) => words.length > 1 || !(small.has(form.lower) || closed.has(form.lower)));
  });
  const places = new Map<ForeignName, Span[] | 'introduced'>();
  if (byForm.every((names) => names.length === 0)) return places;
  for (let word = 0; word < all.count; word += 1) {
    for (const name of byForm[all.formIds[word] as number] as readonly ForeignName[]) {
      const last = word + name.words.length - 1;
      if (last >= all.count || !name.words.every((own, at) => at === 0 || all.form(word + at).lower === own)) continue;
      const span = { offset: all.offsets[word] as number, endOffset: all.ends[last] as number };
      if (isVerbatim(span.offset) || isPartOfName(article, all, word, last)) continue;
      const known = places.get(name) ?? [];
      if (name.isAcronym ? isBesideOwn(prose, span, name.thing) : isIntroduced(prose, span))
        places.set(name, 'introduced');
      else if (known !== 'introduced' && !isQuoted(prose, span)) places.set(name, [...known, span]);
    }
  }
  for (const [name, found] of places) if (found.length === 0) places.delete(name);
  return places;
}

/** `Bank of Geneva`, `Geneva Motor Show`: a word of another name beside it, which was left as a whole. */
function isPartOfName(
  { document: { prose }, language, lexicon }: Article,
  all: Words,
  first: number,
  last: number,
): boolean {
  const isLatinText = language.scripts.includes('Latin');
  const beside = (word: number, from: number, to: number) => {
    if (word < 0 || word >= all.count || !/^[ \u00a0&-]+$/.test(prose.slice(from, to))) return undefined;
    const form = all.form(word);
    return (isLatinText ? CAPITAL : LATIN).test(form.text) ? form : undefined;
  };
  const next = beside(last + 1, all.ends[last] as number, all.offsets[last + 1] as number);
  if (next !== undefined) return true;
  const before = beside(first - 1, all.ends[first - 1] as number, all.offsets[first] as number);
  if (before === undefined) return isForeignLink(language, all, first, prose);
  if (!isLatinText) return true;
  if (language.capitalisedNouns && lexicon.knows([before.stem])) return false;
  return !opensSentence(prose, all.offsets[first - 1] as number);
}

const ENGLISH_LINKS = new Set(['of', 'the', 'and', 'for', 'from']);

function isForeignLink(language: Article['language'], all: Words, first: number, prose: string): boolean {
  const before = first > 0 ? all.form(first - 1).lower : '';
  if (!ENGLISH_LINKS.has(before) || closedWords(language).has(before)) return false;
  return /^\s$/.test(prose.slice(all.ends[first - 1], all.offsets[first]));
}

function opensSentence(prose: string, offset: number): boolean {
  return /(?:^|[.!?:…»”"\n]\s*)$/.test(prose.slice(Math.max(0, offset - 4), offset));
}

function isIntroduced(prose: string, { offset, endOffset }: Span): boolean {
  const behind = prose.slice(endOffset, endOffset + 3);
  return (
    (OPENS_BRACKET.test(prose.slice(Math.max(0, offset - 3), offset)) && CLOSES_BRACKET.test(behind)) ||
    BEFORE_BRACKET.test(behind)
  );
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

function isQuoted(prose: string, { offset, endOffset }: Span): boolean {
  return QUOTE.test(prose.charAt(offset - 1)) || QUOTE.test(prose.charAt(endOffset));
}

/** Where the article has a name of its own for a thing, of the kind that the foreign one is: a name, or an acronym. */
function ownPlaces(article: Article, all: Words, { thing, isAcronym }: ForeignName): readonly Span[] {
  const names = isAcronym ? acronymsOf(thing) : thing.names;
  const { spaced } = article.language;
  const found = spaced ? spacedPlaces(article, all, names) : names.flatMap((name) => literalPlaces(article, name));
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
  return places;
}

function literalPlaces({ document: { prose } }: Article, name: string): Span[] {
  const places: Span[] = [];
  for (let at = prose.indexOf(name); at !== -1; at = prose.indexOf(name, at + name.length))
    places.push({ offset: at, endOffset: at + name.length });
  return places;
}
