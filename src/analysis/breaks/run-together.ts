import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Lexicon } from '../../core/lexicon';
import type { Span } from '../../core/span';
import { wordSet, wordSets } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { type Form, words } from '../text/words';

/** Two words that stand together without the space between them, and the place where it is missing. */
export interface RunTogether extends Span {
  readonly at: number;
}

// Shorter pairs are words of their own: `la` and `the` stand at the end of hundreds.
const SHORTEST_GOVERNING = 3;
const SHORTEST_BEFORE_SHORT = 4;
const SHORTEST_ARTICLE = 2;
/** A function word and a word of the article: shorter ones are parts of words, as in `thenceforth` and `estados`. */
const SHORTEST_FUNCTION_WORD = 4;
const SHORTEST_OTHER = 5;
/** An article so short needs a longer word before it. */
const SHORT_ARTICLE = 2;
/** `deR$ 600`: a function word and the sign of a currency. The sign comes first, for it is sooner found. */
const BEHIND_WORD =
  /[$€£](?=[ \u00a0]?\p{Nd})(?<=(?<![\p{L}\p{M}\p{Nd}'’$])(?<word>\p{Ll}{1,8})(?<sign>(?:R|US|A|C|NZ|HK)?[$€£]))/gu;
/** A known half of a word that no language has so is a function word, or as long as this. */
const SHORTEST_HALF = 3;
const SHORTEST_KNOWN_HALF = 4;
/** A letter, a comma or semicolon, and a letter; what is around tells the rest. The mark comes first, for it is sooner found. */
const MARK = /[,;](?<=\p{Ll}[,;])(?=\p{Ll}\p{L})/gu;
const START = /(?:^|[.!?\n])[\s"“«]*$/u;
const BESIDE = /[\s\u00a0"“”«»(]/;

/**
 * Words that run together where the case does not show it: a preposition and an article (`sincethe`), an article with a
 * capital and a noun of the article (`TheMinistry`), a function word and a word that the article has elsewhere (`thencount`),
 * words with nothing but a comma between them (`each time,so it`), what no word of the language is spelt like (`cittàdel`).
 */
export const runTogether = defineAnalysis({
  id: 'run-together',
  needs: { words },
  run: ({ document: { prose }, language, lexicon }, facts): readonly RunTogether[] => {
    if (!language.spaced) return [];
    const found: RunTogether[] = [];
    const closed = closedWords(language);
    const articles = wordSet(language.words.articles);
    const pairs = language.capitalisedNouns ? new Map<string, number>() : governingPairs(language, closed);
    /** By form: where it splits in two, 0 where it does not. */
    const splitOf = new Int32Array(facts.words.forms.length);
    const joined = joinedFinder(language, lexicon, closed, facts.words.forms);
    const seam = seamFinder(language, lexicon, closed, facts.words.forms);
    for (const { id, lower, text, casing } of facts.words.forms) {
      const pair = casing === 'lower' ? (pairs.get(lower) ?? joined(lower)) : undefined;
      const split =
        pair ??
        (casing === 'mixed' ? capitalSplit(text, articles, facts.words.forms) : undefined) ??
        (casing === 'mixed' || casing === 'upper' ? undefined : seam(text));
      if (split !== undefined) splitOf[id] = split;
    }
    if (splitOf.some(Boolean)) {
      for (let word = 0; word < facts.words.count; word += 1) {
        const split = splitOf[facts.words.formIds[word] as number] as number;
        if (split === 0) continue;
        const offset = facts.words.offsets[word] as number;
        // `TheStreet` inside a sentence is a name, and so is `Brévenne`.
        const isCapital = /title|mixed/.test(facts.words.form(word).casing);
        if (isCapital && !START.test(prose.slice(Math.max(0, offset - 3), offset))) continue;
        found.push({ offset, endOffset: facts.words.ends[word] as number, at: offset + split });
      }
    }
    for (const { index, groups } of prose.matchAll(BEHIND_WORD)) {
      const { word = '', sign = '' } = groups ?? {};
      const at = index + 1 - sign.length;
      if (closed.has(word)) found.push({ offset: at - word.length, endOffset: index + 1, at });
    }
    for (const { index } of prose.matchAll(MARK)) {
      const left = facts.words.before(index);
      const right = left + 1;
      if (left < 0 || right >= facts.words.count || facts.words.ends[left] !== index) continue;
      if (facts.words.offsets[right] !== index + 1) continue;
      const offset = facts.words.offsets[left] as number;
      const endOffset = facts.words.ends[right] as number;
      // `and,or,not` and `fs,path` are lists of code.
      if (!BESIDE.test(prose[offset - 1] ?? '') || !/[\s\u00a0.]/.test(prose[endOffset] ?? '')) continue;
      const [before, after] = [facts.words.form(left), facts.words.form(right)];
      // Greek ό,τι is one word.
      if (before.text.length < 2 || !closed.has(after.lower) || closed.has(before.lower)) continue;
      found.push({ offset, endOffset, at: index + 1 });
    }
    return found.sort((a, b) => a.offset - b.offset);
  },
});

const governing = new WeakMap<Language, ReadonlyMap<string, number>>();

/** Every preposition or conjunction with every definite article behind it, and where it is to be parted. */
function governingPairs(language: Language, closed: ReadonlySet<string>): ReadonlyMap<string, number> {
  const made = governing.get(language);
  if (made !== undefined) return made;
  const { prepositions, conjunctions, contractions, definiteArticles = [], unparted = [] } = language.words;
  // A preposition governs no contraction, which holds one: Portuguese `parada` is a noun.
  const contracted = new Set(contractions);
  const known = wordSets(language.verbs.finiteForms, unparted);
  const pairs = new Map<string, number>();
  for (const first of wordSets(prepositions, conjunctions)) {
    if (first.length < SHORTEST_GOVERNING || /[^\p{Ll}]/u.test(first)) continue;
    for (const article of definiteArticles) {
      if (contracted.has(article) || article.length < SHORTEST_ARTICLE || /[^\p{Ll}]/u.test(article)) continue;
      if (article.length <= SHORT_ARTICLE && first.length < SHORTEST_BEFORE_SHORT) continue;
      const pair = first + article;
      if (!closed.has(pair) && !known.has(pair)) pairs.set(pair, first.length);
    }
  }
  governing.set(language, pairs);
  return pairs;
}

/**
 * Finds where a word is a function word and another word of the article. Prepositions are left out, which are prefixes as well, and
 * so are languages whose compounds are one word. Whatever dictionaries have is a word of its own: vaisselle, vais selle.
 */
function joinedFinder(
  language: Language,
  lexicon: Lexicon | undefined,
  closed: ReadonlySet<string>,
  forms: readonly Form[],
): (lower: string) => number | undefined {
  const { verbs, cased, solidCompounds } = language;
  if (!cased || solidCompounds === true) return () => undefined;
  const byBeginning = functionWordsOf(language);
  let known: ReadonlySet<string> | undefined;
  const isWord = (word: string) => {
    known ??= new Set(forms.map((form) => form.lower));
    return known.has(word);
  };
  return (lower) => {
    if (lower.length < SHORTEST_FUNCTION_WORD + SHORTEST_OTHER) return undefined;
    const left = byBeginning
      .get(lower.slice(0, SHORTEST_FUNCTION_WORD))
      ?.find((word) => lower.length - word.length >= SHORTEST_OTHER && lower.startsWith(word));
    if (left === undefined || closed.has(lower) || !isWord(lower.slice(left.length))) return undefined;
    if (verbs.finiteForms.includes(lower) || lexicon?.knows([language.stem(lower)]) === true) return undefined;
    return left.length;
  };
}

const functionWords = new WeakMap<Language, ReadonlyMap<string, readonly string[]>>();

/** What may stand before a word that it ran into, by its first letters. */
function functionWordsOf(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = functionWords.get(language);
  if (known !== undefined) return known;
  const {
    prepositions,
    contractions,
    conjunctions,
    pronouns,
    auxiliaries,
    others,
    articles,
    unparted = [],
  } = language.words;
  const prefixes = wordSets(prepositions, contractions, unparted);
  const byBeginning = new Map<string, string[]>();
  const all = [conjunctions, pronouns, auxiliaries, others, articles, language.verbs.subordinators];
  for (const word of new Set(all.flat())) {
    if (word.length < SHORTEST_FUNCTION_WORD || prefixes.has(word) || /[^\p{Ll}]/u.test(word)) continue;
    const beginning = word.slice(0, SHORTEST_FUNCTION_WORD);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), word]);
  }
  functionWords.set(language, byBeginning);
  return byBeginning;
}

/** Finds where a word that is spelt as none of the language falls in two: `cittàdel`, `φωςτης`. */
function seamFinder(
  language: Language,
  lexicon: Lexicon | undefined,
  closed: ReadonlySet<string>,
  forms: readonly Form[],
): (text: string) => number | undefined {
  const { places, unlike } = language.words.seams ?? {};
  if (places === undefined && unlike === undefined) return () => undefined;
  let known: ReadonlySet<string> | undefined;
  const isHalf = (half: string) => {
    if (half.length >= SHORTEST_HALF && closed.has(half)) return true;
    if (half.length < SHORTEST_KNOWN_HALF) return false;
    known ??= new Set(forms.map((form) => form.lower));
    return known.has(half);
  };
  return (text) => {
    const place = places === undefined ? -1 : text.search(places);
    if (place > 0) return place;
    const lower = text.toLowerCase();
    // `κάτω-κάτω` is two words by right.
    if (
      unlike === undefined ||
      lower.includes('-') ||
      !unlike.test(lower) ||
      lexicon?.knows([language.stem(lower)]) === true
    )
      return undefined;
    let split: number | undefined;
    for (let at = SHORTEST_HALF; at <= lower.length - SHORTEST_HALF; at += 1) {
      const [left, right] = [lower.slice(0, at), lower.slice(at)];
      if (!(isHalf(left) || isHalf(right)) || unlike.test(left) || unlike.test(right)) continue;
      split ??= at;
      if (isHalf(left) && isHalf(right)) return at;
    }
    return split;
  };
}

/** `TheMinistry`, where the article writes of a ministry elsewhere. */
function capitalSplit(text: string, articles: ReadonlySet<string>, forms: readonly Form[]): number | undefined {
  const split = /^\p{Lu}\p{Ll}{1,6}(?=\p{Lu}\p{Ll}{3,30}$)/u.exec(text)?.[0];
  if (split === undefined || !articles.has(split.toLowerCase())) return undefined;
  const noun = text.slice(split.length).toLowerCase();
  return forms.some(({ lower }) => lower === noun) ? split.length : undefined;
}
