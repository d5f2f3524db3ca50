import type { Language } from '../../src/core/language';
import type { Edit } from '../../src/core/rule';
import type { Span } from '../../src/core/span';
import { pick } from '../random';

/** A sentence of running text that may be broken, in offsets of the whole text. */
export interface Site extends Span {
  readonly text: string;
  readonly words: readonly Span[];
  readonly language: Language;
  /** True where it is the last one of its paragraph. */
  readonly closesParagraph: boolean;
  /** Where the next sentence of the paragraph begins, if there is one. */
  readonly next: number | undefined;
}

/** A way to break a sentence, and what should then be said of it. */
export interface FaultKind {
  readonly name: string;
  readonly rules: readonly string[];
  /** The edit that makes the fault, or nothing where the sentence does not lend itself to it. */
  readonly inject: (site: Site, random: () => number) => Edit | undefined;
}

const MIN_WORDS = 8;

/** What machine translation does to sentences, by the facts of the language record only. */
export const faultKinds: readonly FaultKind[] = [
  {
    name: 'end cut off',
    rules: ['fluency/truncated-sentence', 'fluency/missing-end-punctuation', 'fluency/unbalanced-quotes'],
    inject: ({ words, endOffset, closesParagraph }, random) => {
      const last = words[Math.floor(words.length * (0.5 + 0.4 * random()))];
      if (!closesParagraph || last === undefined) return undefined;
      return { offset: last.endOffset, endOffset, text: '' };
    },
  },
  {
    name: 'full stop in the middle',
    rules: ['fluency/broken-sentence'],
    inject: ({ text, words, language }, random) => {
      const joints = words.slice(3, -3).filter((word, index) => {
        const following = words[index + 4];
        if (following === undefined || text.slice(word.endOffset, following.offset) !== ' ') return false;
        // After an abbreviation or a number a full stop may well stand before lower case.
        return /^\p{Ll}{3,}$/u.test(at(text, word)) && /^\p{Ll}{2,}$/u.test(at(text, following));
      });
      const joint = language.cased ? pick(joints, random) : undefined;
      return joint && { offset: joint.endOffset, endOffset: joint.endOffset, text: '.' };
    },
  },
  {
    name: 'quotation mark lost',
    rules: ['fluency/unbalanced-quotes', 'fluency/garbled-quotes', 'fluency/truncated-sentence'],
    inject: ({ text, offset, endOffset, language }, random) => {
      const pairs = language.quotes.pairs.filter(({ open, close, role }) => open !== close && role !== 'foreign');
      const marks = pairs.flatMap(({ open, close }) => {
        // An apostrophe may close too, so such a pair proves nothing.
        if (close === '’') return [];
        const opening = placesOf(text, open, offset, endOffset);
        const closing = placesOf(text, close, offset, endOffset);
        return opening.length === 1 && closing.length === 1 ? [...opening, ...closing] : [];
      });
      const mark = pick(marks, random);
      return mark === undefined ? undefined : { offset: mark, endOffset: mark + 1, text: '' };
    },
  },
  {
    name: 'word doubled',
    rules: ['fluency/repeated-word'],
    inject: ({ text, words, language }, random) => {
      const candidates = words.filter((word) => {
        const form = at(text, word);
        // A doubled syllable of an unspaced script is often a word.
        const isPlain = language.cased ? /^\p{Ll}{2,}$/u : /^[\p{L}\p{M}]{2,}$/u;
        return isPlain.test(form) && !language.words.mayDouble.includes(form);
      });
      const word = pick(candidates, random);
      return word && { offset: word.endOffset, endOffset: word.endOffset, text: gapOf(language) + at(text, word) };
    },
  },
  {
    name: 'sentence repeated',
    rules: ['fluency/repeated-sentence', 'fluency/repetition-loop'],
    inject: ({ text, offset, endOffset, language }) => {
      return { offset: endOffset, endOffset, text: gapOf(language) + text.slice(offset, endOffset) };
    },
  },
  {
    name: 'sentences glued',
    rules: ['markup/glued-text'],
    inject: ({ text, endOffset, next }) => {
      if (next === undefined || !/[\p{L}\p{N}][.!?]$/u.test(text.slice(endOffset - 2, endOffset))) return undefined;
      if (!/^\p{Lu}/u.test(text.slice(next, next + 2))) return undefined;
      return { offset: endOffset, endOffset: next, text: '' };
    },
  },
  {
    name: 'UTF-8 read as CP1252',
    rules: ['markup/mojibake'],
    inject: ({ text, offset, endOffset }) => {
      const first = /[\p{L}\p{M}]*[^\p{ASCII}\s\p{P}][\p{L}\p{M}]*/u.exec(text.slice(offset, endOffset));
      if (first === null) return undefined;
      const from = offset + first.index;
      return { offset: from, endOffset: from + first[0].length, text: misread(first[0]) };
    },
  },
  {
    name: 'bracket lost',
    rules: ['fluency/unbalanced-brackets'],
    inject: ({ text, offset, endOffset }, random) => {
      const brackets = ['(', ')', '（', '）'].flatMap((mark) => placesOf(text, mark, offset, endOffset));
      const lost = brackets.length === 2 ? pick(brackets, random) : undefined;
      return lost === undefined ? undefined : { offset: lost, endOffset: lost + 1, text: '' };
    },
  },
  {
    name: 'loop of words',
    rules: ['fluency/repetition-loop', 'fluency/repeated-word'],
    inject: ({ text, words, language }) => {
      const [first, last] = words.slice(-2);
      if (first === undefined || last === undefined) return undefined;
      const phrase = gapOf(language) + text.slice(first.offset, last.endOffset);
      return { offset: last.endOffset, endOffset: last.endOffset, text: phrase.repeat(6) };
    },
  },
  {
    name: 'sentence of another language',
    rules: ['accuracy/untranslated', 'accuracy/wrong-language'],
    inject: ({ offset, endOffset, language }, random) => {
      const text = pick(language.tag === 'en' ? FRENCH : ENGLISH, random);
      return text === undefined ? undefined : { offset, endOffset, text };
    },
  },
];

/** Sentences of our own that no article here holds. */
const ENGLISH = [
  'The harbour office said that it had received no answer from the owners of the ship.',
  'Most of the visitors came back in spring, when the paths along the river were dry again.',
  'She told the court that nobody had shown her the letter before the meeting.',
  'Prices have risen faster than wages for the third year in a row.',
  'The team will repeat the experiment with a larger group of patients next year.',
];

const FRENCH = [
  'Le bureau du port dit n’avoir reçu aucune réponse des propriétaires du navire.',
  'La plupart des visiteurs sont revenus au printemps, quand les chemins de la rivière étaient secs.',
  'Elle a déclaré au tribunal que personne ne lui avait montré la lettre avant la réunion.',
];

/** Tells whether a sentence is long enough for its fault to be plain. */
export function isFitSite({ words }: Site): boolean {
  return words.length >= MIN_WORDS;
}

function gapOf({ spaced }: Language): string {
  return spaced ? ' ' : '';
}

function at(text: string, { offset, endOffset }: Span): string {
  return text.slice(offset, endOffset);
}

function placesOf(text: string, mark: string, from: number, to: number): readonly number[] {
  const places = [];
  for (let place = text.indexOf(mark, from); place !== -1 && place < to; place = text.indexOf(mark, place + 1))
    places.push(place);
  return places;
}

function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}
