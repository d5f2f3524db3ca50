import { CodeSet } from '../../analysis/text/code-set';
import { LiteralFinder } from '../../analysis/text/literal-finder';
import type { Marks } from '../../analysis/text/marks';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { anyOf, spelt } from './credit-labels';

/** A mark that ends a sentence, and the one that closes its quotation. */
const SENTENCE_END = '[.!?…]["”»’]?';
const NAME_END = "[\\p{Ll}\\p{M}'’.-]";
const NAME = `\\p{Lu}${NAME_END}+`;
const COLON = '[ \\u00a0]?:';
const SHORTEST_LABEL = 3;
/** No credit does without one of these. */
const CREDIT_MARKS = new CodeSet('(（:/');

/**
 * Credits of pictures that a paragraph goes on behind: `… in May. (Photo by Ada Berg) The mayor …`. The label is that of a
 * photograph, since of sources a text speaks as well.
 */
export function* creditsInside({ document: { prose, blocks }, language }: Article, marks: Marks): Generator<Span> {
  const patterns = patternsFor(language);
  if (patterns === undefined) return;
  const finder = marks.finder(CREDIT_MARKS);
  for (const { kind, offset: from, endOffset: to } of blocks) {
    if (kind !== 'paragraph' || finder.next(from, to) === -1) continue;
    if (!patterns.literals.standsIn(prose, from, to)) continue;
    const text = prose.slice(from, to);
    if (!patterns.mark.test(text)) continue;
    for (const { index, 0: credit } of text.matchAll(patterns.credit)) {
      yield { offset: from + index, endOffset: from + index + credit.length };
    }
  }
}

interface Patterns {
  readonly credit: RegExp;
  /** Each credit has one of these, and some of this; few paragraphs do, which is found far sooner than that there is no credit. */
  readonly literals: LiteralFinder;
  readonly mark: RegExp;
}

const known = new WeakMap<Language, Patterns>();

function patternsFor(language: Language): Patterns | undefined {
  let patterns = known.get(language);
  if (patterns === undefined) {
    const forms = language.cased
      ? casedForms(language)
      : language.spaced
        ? uncasedForms(language)
        : unspacedForms(language);
    if (forms.length === 0) return undefined;
    const marks = language.cased ? casedMarks(language) : ['[(（]'];
    const literals = language.cased ? [...photoLabels(language), ...language.agencies.map(spelt), '/'] : ['(', '（'];
    patterns = {
      credit: new RegExp(forms.join('|'), 'gu'),
      literals: new LiteralFinder(literals),
      mark: new RegExp(marks.join('|'), 'u'),
    };
    known.set(language, patterns);
  }
  return patterns;
}

/** What `casedForms` look for, without what stands around it. */
function casedMarks(language: Language): string[] {
  const label = anyPhotoLabel(language);
  const agency = anyAgency(language);
  return [
    ...(label === undefined ? [] : [`\\(${label}`, `(?<=.)${label}${COLON} \\p{Lu}`]),
    ...(agency === undefined ? [] : [`${NAME_END} ?/ ?${orCapitals(agency)}`, bracketedAgency(agency)]),
  ];
}

function anyAgency({ agencies }: Language): string | undefined {
  return agencies.length === 0 ? undefined : anyOf(agencies.map(spelt));
}

/** An agency, whether it is known or not: `AFP`, `XYZ`. */
function orCapitals(agency: string): string {
  return `(?:${agency}|\\p{Lu}{3,6})`;
}

/** `(AFP)`, `(avec AFP)` */
function bracketedAgency(agency: string): string {
  return `\\((?:\\p{L}{1,5} )?${agency}\\)`;
}

/** Any word for a photograph, with and without a capital. */
function photoLabels({ captionLabels: [first, ...others] }: Language): string[] {
  if (first === undefined || first.length < SHORTEST_LABEL) return [];
  const labels = [first, ...others.filter((label) => label.startsWith(first))].map(spelt);
  return labels.flatMap((label) => [label, label.charAt(0).toUpperCase() + label.slice(1)]);
}

function anyPhotoLabel(language: Language): string | undefined {
  const labels = photoLabels(language);
  return labels.length === 0 ? undefined : anyOf(labels);
}

function casedForms(language: Language): string[] {
  // The name ends where a sentence begins: Photo: Ada Berg The mayor has closed it.
  const sentence = `(?= \\p{Lu}[\\p{Ll}\\p{M}'’]* \\p{${language.capitalisedNouns ? 'L' : 'Ll'}})`;
  const forms: string[] = [];
  const label = anyPhotoLabel(language);
  if (label !== undefined) {
    const bracketed = `\\(${label}(?:${COLON})?(?: \\p{Ll}{1,4})? \\p{Lu}[^()\\n]{2,60}\\)`;
    forms.push(
      `(?<=\\p{Ll}${SENTENCE_END} ?)${bracketed}(?= ?\\p{Lu})`,
      `(?<=\\p{Ll} )${bracketed}(?= \\p{Ll})`,
      `(?<=\\p{Ll}${SENTENCE_END} ?)${label}${COLON} ${NAME}(?: ${NAME}){0,2}?(?: ?/ ?\\p{Lu}\\p{L}+)?${sentence}`,
    );
  }
  const agency = anyAgency(language);
  if (agency !== undefined) {
    forms.push(
      `(?<=\\p{Ll}${SENTENCE_END} )${NAME} ${NAME}(?: ${NAME})? ?/ ?${orCapitals(agency)}${sentence}`,
      `(?<=\\p{Ll}${SENTENCE_END} )${bracketedAgency(agency)}(?= \\p{Lu})`,
    );
  }
  // What each form looks for before itself, in short: one look spares most places one for each form.
  return forms.length === 0 ? [] : [`(?<=[ .!?…"”»’])(?:${forms.join('|')})`];
}

/** Without capitals, a label and its colon in brackets tell a credit: । (चित्रम् : …) */
function uncasedForms(language: Language): string[] {
  const labels = language.captionLabels.filter((label) => label.length >= SHORTEST_LABEL);
  if (labels.length === 0) return [];
  return [`(?<=[।॥] )\\(${anyOf(labels.map(spelt))} ?: [^()\\n]{2,60}\\)(?= \\p{L})`];
}

/** Where no spaces part words, a credit stands in brackets, between a sentence and the next: 。（图/林晓） */
function unspacedForms(language: Language): string[] {
  const labels = language.captionLabels
    .map((label) => label.replace(/\/$/, ''))
    .filter((label) => /^[\p{Script=Han}\p{Script=Katakana}]+$/u.test(label));
  if (labels.length === 0) return [];
  const any = anyOf(labels.map(spelt));
  return [
    `(?<=[。！？”」])[（(]${any}[/／:：][^（）()。]{2,16}[）)](?=[^\\s。])`,
    `(?<=[。！？”」])[（(][^（）()。，、]{2,8}${any}[）)](?=[^\\s。])`,
  ];
}
