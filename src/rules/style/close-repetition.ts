import { z } from 'zod';
import { quotes } from '../../analysis/marks/quotes';
import { closedWords } from '../../analysis/text/closed-words';
import { sentences } from '../../analysis/text/sentences';
import { structure } from '../../analysis/text/structure';
import { verbatim } from '../../analysis/text/verbatim';
import { type Form, numbersOfForms, words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { defineRule } from '../../core/rule';
import { wordSet, wordSets } from '../../core/word-set';
import { closeRepetition as messages } from '../messages/style';

const SHORTEST = 4;
const SHORTEST_OF_THREE = 5;
const SHORTEST_AGAIN = 7;

type Kind = 'near' | 'again' | 'thrice' | 'verb';

/** What an article is about is spoken of in one sentence of so many, or more often. */
const SENTENCES_A_MENTION = 6;
/** A sentence of more words is a list, or two sentences that lost their stop. */
const LONGEST_SENTENCE = 70;

export default defineRule({
  id: 'style/close-repetition',
  summary: 'A word is repeated within a few words',
  why: `Where the source has two words, a translation often uses one twice: “less than 100 days to the day of the vote”. The rule is
narrow. It accepts figures of speech (“day by day”), lists, contrasts, quotations, names, numbers and the words that the
article is about.`,
  severity: 'info',
  mqm: 'style/inconsistent-style',
  requires: ['spaced-script', 'cased-script', 'known-language'],
  yieldsTo: [
    'fluency/repeated-word',
    'fluency/repetition-loop',
    'fluency/repeated-sentence',
    'accuracy/wrong-language',
  ],
  needs: { words, sentences, structure, quotes, verbatim },
  options: z.object({
    /** Most words from one occurrence to the next that count as one breath. */
    within: z.number().int().min(1).max(12).default(4),
    /** How often a word may stand in the article before it counts as what the article is about. */
    subject: z.number().int().min(2).default(5),
  }),
  messages,
  examples: [
    {
      text: 'Le conseil vote à moins de cent jours du ⟦jour⟧ du scrutin, selon le maire.',
      language: 'fr',
    },
    {
      text: 'La société possède une usine près du port et ⟦possède⟧ les terrains du vieux canal.',
      language: 'fr',
    },
    {
      text: 'Le rapport dit que la commission a lu le rapport avant que ce ⟦rapport⟧ ne paraisse.',
      language: 'fr',
      note: 'three times in one sentence',
    },
    {
      text: 'La coopérative possède aussi la laiterie du bourg (autrefois municipale) et ⟦possède⟧ une part du moulin.',
      language: 'fr',
      note: 'an adverb behind the verb',
    },
    {
      text: 'Le terrain revient à l’agriculteur Marc Aubier, à des agriculteurs de la vallée et à de jeunes ⟦agriculteurs⟧ sans terre.',
      language: 'fr',
      note: 'a title in front of a name is a word as well',
    },
    {
      text: 'Posséder une plateforme connue de tous a donné au patron une énorme ⟦plateforme⟧ pour ses idées.',
      language: 'fr',
    },
    { text: 'Une plateforme de travail est une plateforme que tous utilisent, dit un élu.', language: 'fr' },
    { text: 'The council opened the meeting with an opening ⟦meeting⟧ about the roads.' },
    { text: 'She owns the old mill by the river and ⟦owns⟧ the bakery in the village.' },
    { text: 'The report says that the board read the report before the ⟦report⟧ was sent out.' },
    { text: 'Jour après jour, il marche de ville en ville, main dans la main avec son frère.', language: 'fr' },
    { text: 'Le pont relie la rive gauche et la rive droite du fleuve, sans péage.', language: 'fr' },
    { text: 'Une langue de travail est une langue que tous les membres comprennent.', language: 'fr' },
    { text: 'Le maire a dit : « Ce pont est un beau pont, et ce pont restera ».', language: 'fr' },
    { text: 'Day by day the work went on, and step by step the bridge grew.' },
    { text: 'Every street, every house and every garden was under water by noon.' },
    { text: 'The road to the school is a good road, and the school is open.' },
    {
      text: 'The bridge is closed. A new bridge is planned. The bridge will cost a lot. No bridge is cheap. The bridge near the old bridge stays.',
      note: 'what the article is about',
    },
  ],
  *check({ article, facts, options }) {
    const { prose } = article.document;
    const { language } = article;
    const all = facts.words;
    const conjunctions = wordSet(language.words.conjunctions);
    // A definition repeats its head: a loan word is a word.
    const breakers = wordSets(language.words.conjunctions, language.words.auxiliaries);
    const closed = closedWords(language);
    const articles = wordSets(language.words.articles, language.words.contractions);
    const definite = wordSet(language.words.definiteArticles);
    const indefinite = new Set(definite.size === 0 ? [] : language.words.articles.filter((one) => !definite.has(one)));
    const stemOf = contentStems(all.forms, language);
    const counts = new Int32Array(all.forms.length);
    for (let word = 0; word < all.count; word += 1) {
      const stem = stemOf[all.formIds[word] as number] as number;
      if (stem !== -1) counts[stem] = (counts[stem] as number) + 1;
    }
    // Most words stand in a sentence once, and need no list.
    const seen = new LatestPlaces(all.forms.length);
    let quotation = 0;
    const sentenceCount = facts.sentences.length;

    for (const sentence of facts.sentences) {
      const { firstWord, lastWord } = sentence;
      const role = facts.structure[sentence.blockIndex]?.role;
      if (role !== 'prose' || sentence.block.kind !== 'paragraph') continue;
      if (lastWord - firstWord < 6 || lastWord - firstWord > LONGEST_SENTENCE) continue;
      seen.begin(firstWord);
      for (let word = firstWord; word < lastWord; word += 1) {
        const formId = all.formIds[word] as number;
        const stem = stemOf[formId] as number;
        if (stem === -1) continue;
        const offset = all.offsets[word] as number;
        while ((facts.quotes.quotations[quotation]?.endOffset ?? Infinity) <= offset) quotation += 1;
        if ((facts.quotes.quotations[quotation]?.offset ?? Infinity) <= offset || facts.verbatim(offset)) continue;
        const earlier = seen.put(stem, word);
        if (earlier === undefined) continue;
        const isSubject = (counts[stem] as number) > options.subject;
        // A long article may well speak of a thing here and there, yet not three times in one sentence.
        if (isSubject && (earlier.length < 3 || (counts[stem] as number) * SENTENCES_A_MENTION > sentenceCount))
          continue;
        const first = earlier.at(-2) as number;
        const kind = kindOf(earlier, word, first);
        if (kind === undefined || (isSubject && kind !== 'thrice')) continue;
        yield {
          offset,
          endOffset: all.ends[word] as number,
          messageId: kind,
          values: { word: all.form(word).text, first: all.form(first).text },
          confidence: 0.7,
          related: earlier.slice(0, -1).map((place) => ({
            offset: all.offsets[place] as number,
            endOffset: all.ends[place] as number,
            note: 'stands here already',
          })),
        };
      }
    }

    function kindOf(earlier: readonly number[], word: number, first: number): Kind | undefined {
      const form = all.form(word);
      const distance = word - first;
      if (distance <= options.within && distance > 1 && isPlain(first, word)) return 'near';
      const joint = all.form(word - 1).lower;
      if (distance > 3 && conjunctions.has(joint) && form === all.form(first) && isVerbPlace(first, word))
        return 'verb';
      if (form.lower.length >= SHORTEST_AGAIN && isNewAgain(first, word)) return 'again';
      if (earlier.length === 3 && form.lower.length >= SHORTEST_OF_THREE && !isParallel(earlier)) return 'thrice';
      return undefined;
    }

    /** Nothing between the two that sets one against the other, and no figure of the kind `day by day`. */
    function isPlain(first: number, word: number): boolean {
      if ((all.form(first) === all.form(word) || language.inflectsNames) && isFigure(first, word)) return false;
      if (!/^[\p{L}\p{M}\p{Nd}\s'’%-]*$/u.test(prose.slice(all.ends[first], all.offsets[word]))) return false;
      for (let between = first + 1; between < word; between += 1) {
        const { lower, casing, isNumber } = all.form(between);
        if (breakers.has(lower) || isNumber || casing === 'title' || casing === 'upper') return false;
      }
      return true;
    }

    /** `day by day`, « main dans la main »: the bare word, function words, the word again. */
    function isFigure(first: number, word: number): boolean {
      for (let between = first + 1; between < word; between += 1) {
        if (!closed.has(all.form(between).lower)) return false;
      }
      return word - first === 2 || first === 0 || !articles.has(all.form(first - 1).lower);
    }

    /** `To own a platform of repute gave him a great platform`: the sentence introduces the thing twice, and sets neither against the other. */
    function isNewAgain(first: number, word: number): boolean {
      const opening = introduction(word);
      if (introduction(first) === undefined || opening === undefined || opening <= first + 2) return false;
      const before = all.form(opening - 1).lower;
      // `is a language that …`, `from a system to a system that …`
      if (closed.has(before)) return false;
      if (/[,;:()«»“”"–—]/u.test(prose.slice(all.ends[first], all.offsets[word]))) return false;
      for (let between = first + 1; between < word; between += 1) {
        if (conjunctions.has(all.form(between).lower)) return false;
      }
      return true;
    }

    /** The indefinite article in front of a noun, an adjective between them or not. */
    function introduction(noun: number): number | undefined {
      if (noun > 0 && indefinite.has(all.form(noun - 1).lower)) return noun - 1;
      const isFree = noun > 1 && !closed.has(all.form(noun - 1).lower);
      return isFree && indefinite.has(all.form(noun - 2).lower) ? noun - 2 : undefined;
    }

    /** A verb stands behind its subject and before an object, an adverb between them or not: `owns (also) a … and owns the …`. */
    function isVerbPlace(first: number, word: number): boolean {
      if (word + 1 >= all.count || first === 0 || articles.has(all.form(first - 1).lower)) return false;
      const hasObject = articles.has(all.form(first + 1).lower) || articles.has(all.form(first + 2).lower);
      return hasObject && articles.has(all.form(word + 1).lower);
    }

    /** `3 miles … 4 miles`, or `every day, every night`: a number or the same word before each of them, or a mark before two of them, is meant. */
    function isParallel(places: readonly number[]): boolean {
      const before = places.map((place) => (place === 0 ? '' : all.form(place - 1).lower));
      if ((before[0] === before[1] || before[1] === before[2]) && !articles.has(before[1] as string)) return true;
      if (places.filter((place) => place > 0 && all.form(place - 1).isNumber).length > 1) return true;
      const [one, two, three] = places as [number, number, number];
      const marked = [prose.slice(all.ends[one], all.offsets[two]), prose.slice(all.ends[two], all.offsets[three])];
      return marked.every((gap) => /[,;:()]/.test(gap));
    }
  },
});

/** Where each stem stands in one sentence. */
class LatestPlaces {
  /** The last place of each stem, one more than its index, in whatever sentence. */
  readonly #last: Int32Array;
  readonly #lists = new Map<number, number[]>();
  #firstWord = 0;

  constructor(stems: number) {
    this.#last = new Int32Array(stems);
  }

  begin(firstWord: number): void {
    this.#firstWord = firstWord;
    if (this.#lists.size > 0) this.#lists.clear();
  }

  /** All places of the stem in the sentence, the new one included; undefined where it is the first. */
  put(stem: number, word: number): readonly number[] | undefined {
    const last = (this.#last[stem] as number) - 1;
    this.#last[stem] = word + 1;
    if (last < this.#firstWord) return undefined;
    let list = this.#lists.get(stem);
    if (list === undefined) {
      list = [last];
      this.#lists.set(stem, list);
    }
    list.push(word);
    return list;
  }
}

/** A number for the stem of each form that is a content word in lower case, -1 for the others. */
function contentStems(forms: readonly Form[], language: Language): Int32Array {
  const closed = closedWords(language);
  const { words, dates } = language;
  const idle = wordSets(words.mayDouble, dates.months, dates.weekdays, ...words.contrasts);
  const ids = new Map<string, number>();
  return numbersOfForms(Int32Array, forms, (form) => {
    if (form.casing !== 'lower' || form.isNumber || form.lower.length < SHORTEST) return -1;
    if (closed.has(form.lower) || idle.has(form.lower) || idle.has(form.stem)) return -1;
    let id = ids.get(form.stem);
    if (id === undefined) {
      id = ids.size;
      ids.set(form.stem, id);
    }
    return id;
  });
}
