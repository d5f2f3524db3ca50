import { nameParticles } from '../../analysis/names/name-particles';
import { CodeSet } from '../../analysis/text/code-set';
import { LiteralFinder } from '../../analysis/text/literal-finder';
import type { Marks } from '../../analysis/text/marks';
import type { Words } from '../../analysis/text/words';
import type { Article } from '../../core/article';
import type { BylineWords, Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import type { Span } from '../../core/span';
import { wordSet, wordSets } from '../../core/word-set';
import { anyOf, capitalised, spelt } from './credit-labels';

/** So much of a sentence stands before the credit, and so much behind it: a row of credits has neither. */
const FEWEST_WORDS = 2;
const SHORTEST_REST = 12;
const SHORTEST_UNSPACED_REST = 5;

const SPACE = '[ \\u00a0\\u202f]';
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
// Without an article behind it: `Text: Ada Berg von der Stadt`.
const PARTICLE = anyOf(nameParticles);
const NAMES = `${NAME}(?:${SPACE}(?:${PARTICLE}${SPACE})?${NAME}){0,4}`;
const SLASH = `${SPACE}?[/|]${SPACE}?`;
/** What a row of fields sets between two of them: `Grafik: ek, Quelle: …`. */
const BETWEEN_FIELDS = `(?:[,;.]|${SPACE}?[/|–—-])?${SPACE}`;

/**
 * Credits and bylines that a page ran into the middle of a sentence: `He counts Photo: Ada Berg/Bay Courier the chairs`. Before and
 * behind one the sentence goes on, without a mark.
 */
export function* creditsInSentence(
  { document: { prose, blocks }, language, nameFacts }: Article,
  words: Words,
  marks: Marks,
): Generator<Span> {
  const patterns = patternsFor(language);
  if (patterns === undefined) return;
  const dashes = marks.finder(DASHES);
  const shortest = language.spaced ? SHORTEST_REST : SHORTEST_UNSPACED_REST;
  for (const { kind, offset: from, endOffset: to } of blocks) {
    if (kind === 'heading' || kind === 'caption' || kind === 'table-cell') continue;
    if (!patterns.literals.standsIn(prose, from, to) && !hasDash(from, to)) continue;
    for (const found of matchesOf(patterns.credit, prose.slice(from, to))) {
      const offset = from + found.index;
      const endOffset = offset + found[0].length;
      if (to - endOffset < shortest || !REST.test(prose.slice(endOffset, to))) continue;
      if (language.cased && !patterns.goesOn(words, from, offset)) continue;
      const given = found.groups?.given?.toLowerCase();
      if (given !== undefined && !nameFacts.isGivenName(given)) continue;
      yield { offset, endOffset };
    }
  }

  /** Before the name of one who works for an agency: `STX–Ada Berg`. */
  function hasDash(from: number, to: number): boolean {
    if (!language.cased) return false;
    for (let at = dashes.next(from, to); at !== -1; at = dashes.next(at + 1, to))
      if (CAPITALS.test(prose.slice(at - 2, at + 2))) return true;
    return false;
  }
}

/** As `matchAll` gives them, which makes the pattern anew for each text: with one so long that takes longer than all the rest. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return;
    at = pattern.lastIndex;
    yield found;
  }
}

const DASHES = new CodeSet('–—');
const CAPITALS = /^\p{Lu}{2}.\p{Lu}$/u;

/** What goes on has the end of a sentence, which no row of names has. */
const REST = /[\p{Ll}\p{M}]{2}["”»“’)]?[.!?…]|[。！？।॥]/u;

interface Patterns {
  readonly credit: RegExp;
  /** Each credit has one of these, which few paragraphs have. */
  readonly literals: LiteralFinder;
  /** Tells whether the words before a label lead over to no noun: `das alte Foto: Anna Berg …` speaks of one. */
  readonly goesOn: (words: Words, from: number, offset: number) => boolean;
}

const patternsFor = onceALanguage((language): Patterns | undefined => {
  const { byline } = language;
  if (byline === undefined) return undefined;
  const labels = [...new Set([...language.captionLabels, ...byline.labels])]
    .map((one) => spelt(one).replace(/\/$/, ''))
    .filter((one) => !language.spaced || one.length > 2);
  const forms = language.cased
    ? casedForms(language, byline, labels)
    : language.spaced
      ? uncasedForms(labels)
      : unspacedForms(language, labels, byline.openings ?? []);
  const openings = (byline.openings ?? []).map(spelt);
  const written = language.cased ? [...labels, ...openings].flatMap(capitalised) : labels;
  const agencies = language.cased ? language.agencies.map(spelt).flatMap((one) => [`/${one}`, `/ ${one}`]) : [];
  return {
    credit: new RegExp(forms.join('|'), 'gu'),
    literals: new LiteralFinder([...written, ...agencies, '©']),
    goesOn: leadTest(language),
  };
});

function leadTest(language: Language): Patterns['goesOn'] {
  const { articles, contractions, prepositions } = language.words;
  const { attribute } = language.verbs;
  const leading = wordSets(articles, contractions, prepositions);
  const connectors = wordSet(language.words.nameConnectors);
  return (words, from, offset) => {
    const first = words.after(from);
    const last = words.before(offset);
    if (last - first + 1 < FEWEST_WORDS) return false;
    // A headline has capitals, and no two words of small letters in a row.
    if (words.form(last).casing === 'title' && words.form(last - 1).casing !== 'lower') return false;
    let word = last;
    while (word > first && attribute?.test(words.form(word).lower) === true && words.form(word).casing === 'lower')
      word -= 1;
    const { lower } = words.form(word);
    return !leading.has(lower) && !connectors.has(lower);
  };
}

function casedForms(language: Language, { by = [], openings = [], houses = [] }: BylineWords, labels: string[]) {
  const label = anyOf(labels.flatMap(capitalised));
  const anyLabel = anyOf([...labels, ...labels.flatMap(capitalised)]);
  const house = anyOf([...houses, ...language.words.genericNouns].map(spelt));
  const lender = `(?:${NAMES}(?:${SPACE}${house}(?![\\p{L}\\p{M}]))?|(?:\\p{Ll}[\\p{Ll}\\p{M}]+${SPACE})?${house}(?![\\p{L}\\p{M}]))`;
  const maker = `${NAMES}(?:${SLASH}${lender}){0,3}`;
  const joined = `(?:(?:${SPACE}?[/&+]${SPACE}?|${SPACE}\\p{Ll}{1,3}${SPACE})${anyLabel})?`;
  const colon = `${SPACE}?:${SPACE}?`;
  const next = `(?:${BETWEEN_FIELDS}${anyLabel}${joined}${colon}${maker}){0,3}`;
  const field = `${label}${joined}${colon}`;
  const forms = [
    `${field}${maker}${next}`,
    `${field}${lender}${next}`,
    // Of who drew it often the initials alone are told.
    `${field}\\p{Ll}{2,7}${BETWEEN_FIELDS}${anyLabel}${joined}${colon}${maker}`,
    `©${SPACE}?${NAME}${SPACE}${NAMES}(?:${SLASH}${lender}){0,2}`,
  ];
  const agency = anyOf(language.agencies.map(spelt));
  forms.push(
    `${NAME}${SPACE}${NAME}${SLASH}${agency}(?![\\p{L}\\p{M}])`,
    // An agency that is not known, with who works for it and where: `STX–Ada Berg, Oslo`.
    `\\p{Lu}{2,5}[–—](?<given>${NAME})${SPACE}${NAME}(?:,${SPACE}${NAME})?`,
  );
  const people = `${NAME}${SPACE}${NAMES}(?:${SLASH}${lender}){0,2}`;
  if (by.length > 0) forms.push(`${label}${joined}${SPACE}${anyOf(by.map(spelt))}${SPACE}${people}`);
  const opens = openings.map(spelt).map((one) => one.charAt(0).toUpperCase() + one.slice(1));
  if (opens.length > 0) forms.push(`${anyOf(opens)}${SPACE}${people}`);
  return [`(?<=[\\p{L}\\p{M}\\p{Nd},]${SPACE})(?:${forms.join('|')})(?=,?${SPACE}\\p{Ll})`];
}

/** Without capitals nobody can tell where a name ends: a given name and a surname, or what a slash parts, have two words. */
function uncasedForms(labels: readonly string[]): string[] {
  const word = '[\\p{L}\\p{M}.]+';
  return [
    `(?<=[\\p{L}\\p{M}]${SPACE})${anyOf(labels)}${SPACE}?:${SPACE}?${word}${SPACE}${word}(?:${SLASH}${word})?(?=,?${SPACE}\\p{L})`,
  ];
}

/** Where no spaces part words, the name is told by its dot, its house or the mark behind it. */
function unspacedForms({ credits }: Language, labels: readonly string[], openings: readonly string[]): string[] {
  const label = anyOf(labels.filter((one) => /^[^a-z]+$/u.test(one)));
  const letter = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
  const dotted = `[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}(?:[·・．][\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}){1,2}`;
  const shop = `(?:[／/][\\p{Script=Han}\\p{Script=Katakana}ー]{2,12})`;
  const forms = [
    `${label}[：:＝=／/ ]${dotted}${shop}?(?=[，、,])`,
    `${label}[：:＝=]\\p{Script=Han}{2,4}${shop}(?=[，、,\\p{Script=Hiragana}])`,
    `${label}＝(?:\\p{Script=Han}{2,5}|${dotted})(?=[、\\p{Script=Hiragana}])`,
  ];
  if (credits !== undefined) {
    const { reporter, person, house } = credits;
    forms.push(
      `${label}[：:／/ ]${reporter}[ \\u3000]?(?:${person})(?=[，,])`,
      `${label}[：:](?:${person}|${house})(?=[，,])`,
    );
  }
  // Before the text of a whole paragraph, only who made it stands, and the shortest name that may.
  const opening = `^${anyOf(openings)}[／/]\\p{Script=Han}{1,8}[·・．]\\p{Script=Han}{2}(?=\\p{Script=Han})`;
  return [`(?<=[${letter}])(?:${forms.join('|')})`, ...(openings.length > 0 ? [opening] : [])];
}
