import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { closedWords } from '../text/closed-words';
import { sentences } from '../text/sentences';
import { verbatim } from '../text/verbatim';
import { timesOfForms } from '../text/word-places';
import { type Form, onceAForm, type Words, words } from '../text/words';

/** English words that stand side by side in an article of another language: `control group`, `Eastern Railway Group`. */
export interface EnglishRun extends Span {
  readonly text: string;
  readonly sentence: number;
  /** Its words, those of the `words` analysis `[firstWord, lastWord)`. */
  readonly firstWord: number;
  readonly lastWord: number;
  /** How many of them are no function words. */
  readonly content: number;
  /**
   * True where the run takes in a neighbour that may as well be a word of the article's language: `auto tracking` in Indonesian.
   * The run without it is there as well.
   */
  readonly wide: boolean;
  /** True for a lone word whose spelling alone does not tell, while the lexicon does. */
  readonly byLexicon: boolean;
  /** True for a lone noun that the lexicon knows in English and not in the article's language, where a noun phrase has its noun. */
  readonly isNoun: boolean;
}

// A run opens with a word that looks this English, is as English as this altogether, and ends where what follows outweighs it.
const LEAST_FIRST = 6;
const LEAST_SUM = 10;
const LEAST_LONE = 12;
/** What the lexicon knows as English need look English only a little. */
const LEAST_LEXICAL = 1;
const MOST_FALL = 8;
/** Names of people and places look like no language in particular and may belong to either. */
const LEAST_NAME = -8;
// What is longer was left untranslated as a sentence.
const MOST_CONTENT = 6;
const SHORTEST = 3;
const SHORTEST_NOUN = 5;
const JOINING = 4;

const english = new Set(['a', 'an', 'of', 'the', 'and', 'for', 'with', 'at', 'by', 'to', 'from', 'in', 'on']);

/** Stretches of English within sentences of the article's own language, in reading order; none where that is not known apart. */
export const englishRuns = defineAnalysis({
  id: 'english-runs',
  needs: { words, sentences, verbatim },
  run: ({ document, language, embedder, lexicon }, facts): readonly EnglishRun[] => {
    const { englishLikeness } = language;
    if (embedder === undefined || englishLikeness === undefined) return [];
    const all = facts.words;
    const closed = closedWords(language);
    const values = all.forms.map((form) => {
      const value = likenessOf(form, closed, englishLikeness, language);
      // installer, vingt: a word of the language that is none of English, whatever its letters are like.
      const isOwn = value > 0 && lexicon.knows([form.stem]) && !lexicon.knowsEnglish([form.lower]);
      return isOwn ? -JOINING : value;
    });
    const isKnownName = nameFinder(all);
    const value = (word: number) => values[all.formIds[word] as number] as number;
    const joins = (left: number) => {
      const gap = document.prose.slice(all.ends[left], all.offsets[left + 1]);
      return gap === ' ' || gap === '\u00a0' || gap === '-' || gap === '’s ' || gap === "'s ";
    };
    const isOnlyEnglish = onceAForm(
      ({ lower, stem, casing }) =>
        casing === (language.capitalisedNouns ? 'title' : 'lower') &&
        lower.length >= SHORTEST_NOUN &&
        lexicon.knowsEnglish([lower]) &&
        !lexicon.knows([stem]) &&
        // The plural of a loanword: shows.
        !lexicon.knows([lower.replace(/s$/, '')]),
    );
    // Behind another noun it says of what kind that is, as names of classes and styles do: clase business.
    const isNoun = (word: number, firstWord: number) =>
      isOnlyEnglish(all.form(word)) &&
      (word === firstWord || closed.has(all.form(word - 1).lower) || all.form(word - 1).isNumber);
    const found: EnglishRun[] = [];
    facts.sentences.forEach((sentence, index) => {
      for (let first = sentence.firstWord; first < sentence.lastWord; first += 1) {
        if (
          value(first) < (isOnlyEnglish(all.form(first)) ? LEAST_LEXICAL : LEAST_FIRST) ||
          facts.verbatim(all.offsets[first] as number)
        )
          continue;
        let [sum, best, end, content] = [0, 0, first, 0];
        for (let word = first, inner = 0; word < sentence.lastWord; word += 1) {
          if (word > first && (!joins(word - 1) || facts.verbatim(all.offsets[word] as number))) break;
          sum += value(word);
          if (sum <= best - MOST_FALL || sum === Number.NEGATIVE_INFINITY) break;
          if (english.has(all.form(word).lower)) continue;
          inner += 1;
          if (sum < best) continue;
          [best, end, content] = [sum, word + 1, inner];
        }
        if (end === first) continue;
        let from = first;
        const isName = (word: number) =>
          !language.capitalisedNouns && all.form(word).casing === 'title' && value(word) > LEAST_NAME;
        // The first word of a sentence has its capital from there, unless it is a name elsewhere: Tarim University.
        const mayOpen = (word: number) => word > sentence.firstWord || isKnownName(word);
        while (from > sentence.firstWord && joins(from - 1) && isName(from - 1) && mayOpen(from - 1)) {
          from -= 1;
          content += 1;
        }
        if (content === 1 && best < LEAST_LONE && isNoun(first, sentence.firstWord)) {
          const span = { offset: all.offsets[first] as number, endOffset: all.ends[first] as number };
          const text = document.prose.slice(span.offset, span.endOffset);
          const lone = {
            firstWord: first,
            lastWord: first + 1,
            content: 1,
            wide: false,
            byLexicon: true,
            isNoun: true,
          };
          found.push({ ...span, ...lone, text, sentence: index });
        }
        if (content <= MOST_CONTENT && best >= (content > 1 ? LEAST_SUM : LEAST_LONE)) {
          const mayWiden = content > 1 || all.form(from).casing === 'lower';
          const isNeutral = (word: number) =>
            mayWiden && all.form(word).casing === 'lower' && Math.abs(value(word)) < LEAST_FIRST;
          const left = from > sentence.firstWord && joins(from - 1) && isNeutral(from - 1) ? [0, 1] : [0];
          const right = end < sentence.lastWord && joins(end - 1) && isNeutral(end) ? [0, 1] : [0];
          for (const before of left) {
            for (const after of right) {
              const [firstWord, lastWord] = [from - before, end + after];
              const span = { offset: all.offsets[firstWord] as number, endOffset: all.ends[lastWord - 1] as number };
              found.push({
                ...span,
                text: document.prose.slice(span.offset, span.endOffset),
                sentence: index,
                firstWord,
                lastWord,
                content: content + before + after,
                wide: before + after > 0,
                byLexicon: false,
                isNoun: content + before + after === 1 && isNoun(firstWord, sentence.firstWord),
              });
            }
          }
        }
        first = end - 1;
      }
    });
    return found;
  },
});

/** Tells whether a word stands at several places of the article, in whatever case, and always with a capital. */
function nameFinder(all: Words): (word: number) => boolean {
  const counts = new Map<string, number>();
  const times = timesOfForms(all);
  for (const { id, name, casing } of all.forms) {
    const own = casing === 'lower' ? Number.NEGATIVE_INFINITY : (times[id] as number);
    counts.set(name, (counts.get(name) ?? 0) + own);
  }
  return (word) => (counts.get(all.form(word).name) ?? 0) > 1;
}

function likenessOf(
  form: Form,
  closed: ReadonlySet<string>,
  likeness: NonNullable<Language['englishLikeness']>,
  language: Language,
): number {
  const { lower, stem, isNumber, casing } = form;
  if (closed.has(lower)) return english.has(lower) ? 0 : Number.NEGATIVE_INFINITY;
  if (english.has(lower)) return JOINING;
  if (isNumber) return Number.NEGATIVE_INFINITY;
  if (lower.length < SHORTEST || casing === 'upper') return -JOINING;
  // National Parkissa: the ending is the article's own.
  if (language.inflectsNames === true && casing === 'title' && stem !== lower && lower.startsWith(stem))
    return Math.max(sumOf(lower, likeness), sumOf(stem, likeness) - JOINING);
  return sumOf(lower, likeness);
}

function sumOf(word: string, likeness: NonNullable<Language['englishLikeness']>): number {
  const parts = word.split(/[-']/);
  return parts.reduce((sum, part) => sum + (part.length < SHORTEST ? 0 : likeness(part)), 0);
}
