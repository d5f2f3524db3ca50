import { defineAnalysis } from '../../core/analysis';
import { overlaps, type Span } from '../../core/span';
import { wordSets } from '../../core/word-set';
import { sentenceLanguage } from '../foreign/sentence-language';
import { closedWords } from '../text/closed-words';
import { sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { verbatim } from '../text/verbatim';
import { type Form, type Words, words } from '../text/words';

/** A group of two or three content words that stand side by side or are joined by connectors, in lower case. */
export interface Term {
  /** Stems of its content words, joined by spaces. */
  readonly key: string;
  readonly text: string;
  readonly forms: readonly [Form, Form];
  /** The connector between its two words, empty where there is none: `of`, `d'`. */
  readonly connector: string;
  readonly places: ReadonlyArray<Span & { readonly sentence: number }>;
}

const MOST_CONNECTORS = 2;
/** Two Han characters, or a loan word in katakana, are a word where no spaces part them. */
const UNSPACED_WORD = /^(?:\p{Script=Han}{2}|[\u30a1-\u30fa\u30fc]{3,})$/u;

/**
 * Candidate terms of the article: every pair of neighbouring lower-case content words, with or without a connector
 * between (`edge computing`, `espace de travail`). Most are no terms; what recurs, or resembles what recurs, may be.
 */
export const terms = defineAnalysis({
  id: 'terms',
  needs: { words, sentences, structure, verbatim, sentenceLanguage },
  run: ({ document, language, embedder }, facts): readonly Term[] => {
    // Terms are compared by meaning only, so without a model nobody asks for them.
    if (embedder === undefined || (!language.cased && language.spaced)) return [];
    const all = facts.words;
    const closed = closedWords(language);
    const bounds = language.spaced
      ? undefined
      : wordSets(closed, language.words.compounds, language.words.genericNouns);
    const { nameConnectors, conjunctions, articles, genitiveArticles = [] } = language.words;
    const connectors = new Set(nameConnectors.filter((word) => !conjunctions.includes(word)));
    // An article by itself joins nothing: `make the assertions`.
    const loose = new Set(articles.filter((word) => !genitiveArticles.includes(word)));
    const found = new Map<string, { term: Omit<Term, 'places'>; places: Array<Span & { sentence: number }> }>();
    // What is left in another language has words of its own in it: `use the`, `you must`.
    const foreign = facts.sentenceLanguage.filter(({ kind }) => kind === 'sentence' || kind === 'clause');
    facts.sentences.forEach((sentence, sentenceIndex) => {
      const role = facts.structure[sentence.blockIndex]?.role;
      if (role === 'menu' || (role === 'heading' && language.titleCase)) return;
      for (let first = sentence.firstWord; first < sentence.lastWord - 1; first += 1) {
        if (
          !isContent(all.form(first), closed) &&
          !(first === sentence.firstWord && opensWithContent(all.form(first), closed))
        )
          continue;
        const second = nextContent(
          all,
          document.prose,
          first,
          sentence.lastWord,
          connectors,
          loose,
          (form) => isContent(form, closed) || (language.capitalisedNouns && opensWithContent(form, closed)),
        );
        if (second === -1) continue;
        const forms = [all.form(first), all.form(second)] as const;
        if (forms[0] === forms[1]) continue;
        if (bounds !== undefined && !isWhole(all, first, second, bounds)) continue;
        const offset = all.offsets[first] as number;
        if (facts.verbatim(offset) || facts.verbatim(all.offsets[second] as number)) continue;
        const endOffset = all.ends[second] as number;
        if (foreign.some((stretch) => overlaps(stretch, { offset, endOffset }))) continue;
        const key = `${forms[0].stem} ${forms[1].stem}`;
        const place = { offset, endOffset, sentence: sentenceIndex };
        const known = found.get(key);
        if (known === undefined) {
          found.set(key, {
            term: {
              key,
              text: document.prose.slice(offset, endOffset),
              forms,
              connector: second > first + 1 ? all.form(first + 1).lower : '',
            },
            places: [place],
          });
        } else known.places.push(place);
      }
    });
    return [...found.values()].map(({ term, places }) => ({ ...term, places }));
  },
});

const HAN = /^\p{Script=Han}/u;

/** Where nothing parts words, a longer run of Han may have been cut in the wrong place. */
function isWhole(all: Words, first: number, second: number, known: ReadonlySet<string>): boolean {
  const touches = (left: number, right: number) =>
    left >= 0 &&
    right < all.count &&
    all.ends[left] === all.offsets[right] &&
    HAN.test(all.form(left).text) &&
    HAN.test(all.form(right).text);
  const free = (word: number) => known.has(all.form(word).lower);
  return (
    (first === 0 || free(first - 1) || !touches(first - 1, first)) &&
    (second + 1 >= all.count || free(second + 1) || !touches(second, second + 1))
  );
}

function isContent({ casing, isNumber, text, lower }: Form, closed: ReadonlySet<string>): boolean {
  if (casing === 'none') return UNSPACED_WORD.test(text) && !closed.has(lower);
  return casing === 'lower' && !isNumber && text.length > 2 && !closed.has(lower);
}

/** The first word of a sentence has its capital from its place, and German nouns have theirs everywhere. */
function opensWithContent({ casing, text, lower }: Form, closed: ReadonlySet<string>): boolean {
  return casing === 'title' && text.length > 2 && !closed.has(lower);
}

function nextContent(
  all: Words,
  prose: string,
  from: number,
  end: number,
  connectors: ReadonlySet<string>,
  loose: ReadonlySet<string>,
  isEnd: (form: Form) => boolean,
): number {
  let joined = false;
  for (let at = from + 1; at < end && at - from <= MOST_CONNECTORS + 1; at += 1) {
    const gap = prose.slice(all.ends[at - 1], all.offsets[at]);
    if (gap.length > 1 || !/^[ \u00a0\n]?$/.test(gap)) return -1;
    const form = all.form(at);
    if (isEnd(form)) return at > from + 1 && !joined ? -1 : at;
    if (!connectors.has(form.lower)) return -1;
    joined ||= !loose.has(form.lower);
  }
  return -1;
}
