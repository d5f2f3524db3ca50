import type { Article } from '../../core/article';
import { closedWords } from '../text/closed-words';
import type { Sentence } from '../text/sentences';
import { type Form, onceAForm, type Words } from '../text/words';
import { compoundHalves } from './compound-halves';
import type { TermWindow } from './term-windows';

/** A word of the article's own, or a half of a compound. */
export interface OwnWord {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
}

/** A stretch of the article's own words, as a term or name is compared. */
export interface OwnTerm {
  readonly window: TermWindow;
  /** In lower case. */
  readonly text: string;
  readonly parts: readonly OwnWord[];
}

export const OPENS_QUOTE = /["“„«‘]\s?$/;
export const CLOSES_QUOTE = /^\s?["”“»’]/;
const SHORTEST = 3;
const MOST_IN_TITLE = 7;
const MOST_BEFORE_TITLE = 2;

/** Every stretch that may be a term or name of the article's own, titles in quotation marks among them. */
export function ownTerms(
  article: Article,
  windows: readonly TermWindow[],
  all: Words,
  sentences: readonly Sentence[],
): readonly OwnTerm[] {
  const { language, document } = article;
  const halvesOf = compoundHalves(article);
  const word = (text: string): OwnWord => {
    const lower = text.toLowerCase();
    return { text, lower, stem: language.stem(lower) };
  };
  /** A compound of three words has two joints: Moor|forschungs|zentrum. */
  const membersOf = (lower: string): readonly string[] => {
    const halves = halvesOf(lower);
    if (halves === undefined) return [lower];
    const [front, tail] = halves;
    const link = language.compoundLinks?.find((one) => front.endsWith(one) && halvesOf(front.slice(0, -one.length)));
    return [...membersOf(link === undefined ? front : front.slice(0, -link.length)), tail];
  };
  /** A word as it is, and with compounds taken apart. */
  const readingsOf = onceAForm((form): readonly [whole: readonly OwnWord[], parted: readonly OwnWord[]] => {
    const pieces = form.text.split('-').filter((piece) => piece.length > 1 && !/^\d/.test(piece));
    const whole =
      pieces.length > 1 ? pieces.map(word) : [{ text: pieces[0] ?? form.text, lower: form.lower, stem: form.stem }];
    const parted = whole.flatMap((one) => {
      const members = membersOf(one.lower);
      if (members.length === 1) return [one];
      const isName = /^\p{Lu}/u.test(one.text);
      return members.map((part) => word(isName ? part.charAt(0).toUpperCase() + part.slice(1) : part));
    });
    return [whole, parted.length > whole.length ? parted : whole];
  });
  return [...windows, ...titles(article, all, sentences)].flatMap((window) => {
    const { places, text } = window;
    const [whole, parted] = [0, 1].map((at) => window.forms.flatMap((form) => readingsOf(form)[at] ?? []));
    const readings = [whole, parted].filter(
      (parts, at) => parts !== undefined && (at === 0 || parts.length > (whole?.length ?? 0)),
    );
    // Of all its cases, the shortest is the nearest to what a dictionary has: hätäkeskus, hätäkeskukseen.
    const forms = places.map(({ offset, endOffset }) => document.prose.slice(offset, endOffset));
    const shortest = forms.reduce((one, other) => (other.length < one.length ? other : one));
    const lower = (language.inflectsNames === true ? shortest : text).toLowerCase();
    return readings.map((parts) => ({ window, text: lower, parts: parts as readonly OwnWord[] }));
  });
}

/** «La sastra y el zorro», сервисный центр «Зерноград»: what stands in quotation marks, and with a word or two before them. */
function titles(
  { document: { prose }, language }: Article,
  all: Words,
  sentences: readonly Sentence[],
): readonly TermWindow[] {
  const closed = closedWords(language);
  const isContent = ({ lower, isNumber }: Form) => !isNumber && lower.length >= SHORTEST && !closed.has(lower);
  const found = new Map<string, TermWindow & { readonly places: Array<TermWindow['places'][number]> }>();
  const isClosedBehind = (word: number) => {
    const end = all.ends[word] as number;
    return CLOSES_QUOTE.test(prose.slice(end, end + 2));
  };
  const add = (from: number, last: number, sentence: number) => {
    const forms: Form[] = [];
    for (let word = from; word <= last; word += 1) if (isContent(all.form(word))) forms.push(all.form(word));
    const span = { offset: all.offsets[from] as number, endOffset: all.ends[last] as number, sentence };
    const key = forms.map(({ stem }) => stem).join(' ');
    const known = found.get(key);
    if (known !== undefined) known.places.push(span);
    else if (forms.length > 1)
      found.set(key, { text: prose.slice(span.offset, span.endOffset), forms, places: [span] });
  };
  for (const [sentence, { firstWord, lastWord }] of sentences.entries()) {
    for (let first = firstWord; first < lastWord; first += 1) {
      const offset = all.offsets[first] as number;
      if (!OPENS_QUOTE.test(prose.slice(Math.max(0, offset - 2), offset))) continue;
      let last = first;
      while (last + 1 < lastWord && last - first < MOST_IN_TITLE && !isClosedBehind(last)) last += 1;
      if (!isClosedBehind(last)) continue;
      add(first, last, sentence);
      for (let from = first - 1; from >= Math.max(firstWord, first - MOST_BEFORE_TITLE); from -= 1) {
        const gap = prose.slice(all.ends[from], all.offsets[from + 1]);
        const isBeside = from === first - 1 ? /^[ \u00a0]["“„«‘][ \u00a0]?$/.test(gap) : gap === ' ';
        if (!isBeside || !isContent(all.form(from))) break;
        add(from, last, sentence);
      }
    }
  }
  return [...found.values()];
}
