import type { Article } from '../../core/article';
import { romanise } from '../source/alignment/romanise';

const SHORTEST = 3;
const LONGEST = 6;
const FEWEST_KNOWN = 2;

/** With what letters the English words begin that a word or a phrase may be translated by; empty where it is not known. */
type Initials = (text: string) => ReadonlySet<string>;

/**
 * Tells whether an acronym has the initials of what some words are in English, in any order: FSA of Агентство лесного надзора
 * (Forest Supervision Agency). It may be carried over into the article's own letters: ФСА.
 */
export function isTranslatedAcronym(acronym: string, words: readonly string[], initialsOf: Initials): boolean {
  const letters = romanise(acronym.toLowerCase());
  if (letters.length < SHORTEST || letters.length > LONGEST || !/^[a-z]+$/.test(letters)) return false;
  if (words.length < letters.length || words.length > letters.length + 2) return false;
  return take(0, [...letters], 0);

  /** Gives each word, or two that are one in English, a letter of those that are left. */
  function take(at: number, left: readonly string[], known: number): boolean {
    if (at === words.length) return left.length === 0 && known >= FEWEST_KNOWN;
    if (left.length === 0) return false;
    for (const length of [1, 2]) {
      if (at + length > words.length) continue;
      const text = words.slice(at, at + length).join(' ');
      const initials = new Set(initialsOf(text));
      const isKnown = initials.size > 0;
      // A name keeps its own initial.
      if (!isKnown && length === 1) initials.add(romanise(text.toLowerCase())[0] as string);
      for (const initial of initials) {
        const index = left.indexOf(initial);
        if (index === -1) continue;
        if (take(at + length, [...left.slice(0, index), ...left.slice(index + 1)], known + Number(isKnown)))
          return true;
      }
    }
    return false;
  }
}

/** Of the English words of the table of senses, the table, the kinds of thing and the lexicon tell which translate a word. */
export function englishInitials({ language, senses, lexicon, kindsOf }: Article): Initials {
  const known = new Map<string, ReadonlySet<string>>();
  let english: readonly string[] | undefined;
  return (text) => {
    let initials = known.get(text);
    if (initials === undefined) {
      english ??= englishWords(senses);
      const stems = text.toLowerCase().split(' ').map(language.stem);
      const kinds = kindsOf(text.toLowerCase());
      const isKind = (word: string) => kinds.length > 0 && kindsOf(word).some((kind) => kinds.includes(kind));
      const words = [
        ...(senses.coversLanguage ? senses.of(text).flatMap(senses.englishFor) : []),
        ...english.filter((word) => isKind(word) || lexicon.translates(stems, word.split(' '))),
      ];
      initials = new Set(words.map((word) => word[0] as string));
      known.set(text, initials);
    }
    return initials;
  };
}

function englishWords({ englishFor }: Article['senses']): readonly string[] {
  const words = new Set<string>();
  for (let sense = 0; ; sense += 1) {
    const own = englishFor(sense);
    if (own.length === 0) return [...words];
    for (const word of own) words.add(word);
  }
}
