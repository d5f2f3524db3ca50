import type { Article, Senses } from '../../core/article';
import { stemSound, VIRAMA } from '../sounds/devanagari';
import { closedWords } from './closed-words';
import type { MemberEntry } from './compound-members';
import { isSign, withAnusvara } from './devanagari';

const SHORTEST = 3;
const SHORTEST_WORD = 6;
const LONGEST = 12;
const SHORTEST_CORE = 4;
/** Of words that may stand before another in a compound as they are. */
const NOMINATIVE = /(?:^|[ःं]|र्)$/;
/** The vowels that the second of two members may begin with, where both meet in one. */
const MELTED: Readonly<Record<string, string>> = {
  '\u093e': 'अआ',
  '\u093f': 'इ',
  '\u0940': 'इई',
  '\u0941': 'उ',
  '\u0942': 'उऊ',
  '\u0947': 'इईए',
  '\u094b': 'उऊओ',
};
/** Pairs of words are numbered behind the meanings, which have 24 bits. */
const FIRST_PAIR = 2 ** 24;
const NONE: readonly MemberEntry[] = [];

/** What the lexicon knows of a word, which is given by its stem: its meanings, and its pairs with words for the same. */
export function meaningsIn({ lexicon }: Article, stem: string): readonly number[] {
  const found = lexicon.meaningsOf([stem]);
  const pairs = lexicon.pairsOf([stem]);
  return pairs.length === 0 ? found : [...found, ...pairs.map((pair) => FIRST_PAIR + pair)];
}

/** The same of an English word. */
export function englishMeanings({ lexicon }: Article, word: string): readonly number[] {
  return lexicon.knowsEnglish([word]) ? [lexicon.englishOf([word])] : [];
}

const senseMaps = new WeakMap<Senses, ReadonlyMap<number, readonly number[]>>();

/** The senses that the table has for English words, which are given by their numbers as meanings. */
export function sensesOfMeanings({ senses, lexicon }: Article, meanings: readonly number[]): readonly number[] {
  let known = senseMaps.get(senses);
  if (known === undefined) {
    const made = new Map<number, number[]>();
    for (const sense of new Set([...senses.ownWords().values()].flat()))
      for (const word of senses.englishFor(sense)) {
        const meaning = lexicon.englishOf(word.split(' '));
        const some = made.get(meaning);
        if (some === undefined) made.set(meaning, [sense]);
        else some.push(sense);
      }
    known = made;
    senseMaps.set(senses, known);
  }
  return [...new Set(meanings.flatMap((meaning) => known.get(meaning) ?? []))];
}

/** Finds in a word in Devanagari all words of the lexicon that it may be put together of. */
export function lexiconMembers(article: Article): (word: string) => readonly MemberEntry[] {
  const { lexicon, language } = article;
  // Words such as पुनर् mean what stands beside them as often as not; a case such as विषये or यानि begins no compound.
  const closed = new Set(
    [...closedWords(language)].flatMap((one) => {
      const stem = language.stem(one);
      return one === stem || NOMINATIVE.test(one) ? [stem] : [];
    }),
  );
  const askedOf = (stem: string) => (closed.has(stem) ? [] : [stem]);
  return (word) => {
    if (word.length < SHORTEST_WORD || word.charCodeAt(0) < 0x900 || !lexicon.isKnown) return NONE;
    // As stems are written.
    const folded = withAnusvara(word);
    const found: MemberEntry[] = [];
    const whole = language.stem(word);
    // The windows below are too short for a long word, and know no endings.
    if (stemSound(whole).length >= SHORTEST_CORE && lexicon.knows([whole]))
      found.push({ core: stemSound(whole), softens: false, senses: [], stems: askedOf(whole) });
    for (let from = 0; from < folded.length - 1; from += 1) {
      for (const first of firstsAt(folded, from)) {
        for (let to = from + 1; to <= Math.min(folded.length, from + LONGEST); to += 1) {
          // A stem ends in a consonant that has no virama, for its vowel is left out.
          if (isSign(folded[to - 1]) || folded[to] === VIRAMA) continue;
          const stem = first + folded.slice(from + 1, to);
          if (stem.length < SHORTEST || !lexicon.knows([stem])) continue;
          const core = stemSound(stem);
          if (core.length >= SHORTEST_CORE) found.push({ core, softens: false, senses: [], stems: askedOf(stem) });
        }
      }
    }
    return found;
  };
}

/** The letters that a member may begin with at a place: the one that stands there, or the vowels of a sign. */
function firstsAt(word: string, at: number): string {
  const letter = word[at] as string;
  const melted = at > 0 ? MELTED[letter] : undefined;
  if (melted !== undefined) return melted;
  // Behind a loan that ends in its virama a cluster may begin a member: ओजोन्स्तर.
  const isJoined = word[at - 1] === VIRAMA && word[at + 1] !== VIRAMA;
  return isSign(letter) || isJoined ? '' : letter;
}
