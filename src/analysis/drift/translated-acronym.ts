import type { Article } from '../../core/article';
import { remember } from '../../core/remember';
import { readingOf } from '../sounds/han-reading';
import { romaniseKatakana } from '../sounds/katakana';
import { transliterationKinds } from '../sounds/transliteration-characters';
import { romanise } from '../source/alignment/romanise';
import { bodyNounsOf } from './body-nouns';
import { compoundHalves } from './compound-halves';

const SHORTEST = 3;
const LONGEST = 6;

/** With what letters the English words begin that may stand for a word. */
export interface Initials {
  /** What translates it. */
  readonly known: ReadonlySet<string>;
  /** That, its own initial and those of what it may be taken for: a name keeps its own, and a union may be an association. */
  readonly possible: ReadonlySet<string>;
}

/**
 * Tells of an acronym whether it has the initials of what some words are in English, in any order: FSA of Агентство лесного надзора
 * (Forest Supervision Agency), IBR of Institut für Vogelforschung. It may be carried over into the article's own letters: ФСА. Two
 * letters are those of two words, in the place of two others: IG and GI.
 */
export function translatedAcronyms(
  article: Article,
  initialsOf: (text: string) => Initials,
): (acronym: string, words: readonly string[], own: string) => boolean {
  const halvesOf = compoundHalves(article);
  const space = article.language.spaced ? ' ' : '';
  return (acronym, words, own) => {
    const letters = romanise(acronym.toLowerCase());
    if (letters.length > LONGEST || !/^[a-z]+$/.test(letters)) return false;
    if (letters.length < SHORTEST && (letters.length !== words.length || letters.length !== own.length)) return false;
    if (words.length > letters.length + 2) return false;
    return takeWords(0, [...letters], false);

    /** Gives each word, two that are one in English, or each half of a compound a letter of those that are left. */
    function takeWords(at: number, left: readonly string[], isKnown: boolean): boolean {
      const word = words[at];
      if (word === undefined) return left.length === 0 && isKnown;
      if (left.length === 0) return false;
      const next = words[at + 1];
      if (takeParts([word], at + 1, left, isKnown)) return true;
      if (next !== undefined && takeParts([word + space + next], at + 2, left, isKnown)) return true;
      const halves = halvesOf(word.toLowerCase());
      return halves !== undefined && takeParts(halves.slice(1), at + 1, left, isKnown);
    }

    function takeParts(parts: readonly string[], next: number, left: readonly string[], isKnown: boolean): boolean {
      const [part, ...others] = parts;
      if (part === undefined) return takeWords(next, left, isKnown);
      const { known, possible } = initialsOf(part);
      for (const initial of possible) {
        const index = left.indexOf(initial);
        if (index === -1) continue;
        const rest = [...left.slice(0, index), ...left.slice(index + 1)];
        if (takeParts(others, next, rest, isKnown || known.has(initial))) return true;
      }
      const halves = halvesOf(part.toLowerCase());
      return halves !== undefined && takeParts([...halves, ...others], next, left, isKnown);
    }
  };
}

/** Of the English words that translate a word, the table of senses, the table of kinds and the lexicon tell with what they begin. */
export function initialsInEnglish({ language, senses, lexicon, kindsOf }: Article): (text: string) => Initials {
  const bodies = bodyNounsOf(language);
  let english: readonly string[] | undefined;
  return remember((text) => {
    const lower = text.toLowerCase();
    const stems = lower.split(' ').map(language.stem);
    const known = new Set(lexicon.initialsOf(stems));
    const kinds = kindsOf(lower);
    if (kinds.length > 0) english ??= englishWords(senses);
    const ofKind = kinds.length > 0 ? (english ?? []) : [];
    for (const word of [
      ...(senses.coversLanguage ? senses.of(text).flatMap(senses.englishFor) : []),
      ...ofKind.filter((word) => kindsOf(word).some((kind) => kinds.includes(kind))),
    ])
      known.add(word[0] as string);
    const kin = bodies.kinOf(...stems).flatMap((key) => [...lexicon.initialsOf(key.split(' '))]);
    const initial = stems.length === 1 ? initialsOfSound(lower) : [];
    return { known, possible: new Set([...known, ...initial, ...kin]) };
  });
}

/** With what letters a name may begin that is spelt by its sound: セレナ is Serena or Celena, 德拉哈 is Draha. */
function initialsOfSound(text: string): readonly string[] {
  const isKatakana = /^[\u30a1-\u30fa]/.test(text);
  const isSpelt = isKatakana || [...text].every((character) => transliterationKinds[character.charCodeAt(0)] !== 0);
  if (!isSpelt && text.charCodeAt(0) >= FIRST_HAN) return [];
  const read = isKatakana ? romaniseKatakana(text) : isSpelt ? readingOf(text.charAt(0)) : undefined;
  if (read === undefined) return romanise(text).slice(0, 1).split('');
  return [read.charAt(0), ...(ALIKE[read.charAt(0)] ?? '')];
}

const FIRST_HAN = 0x3400;
/** Letters that other letters of the alphabet are heard as. */
const ALIKE: Readonly<Record<string, string>> = {
  b: 'v',
  f: 'ph',
  j: 'gy',
  k: 'cq',
  l: 'r',
  r: 'l',
  s: 'c',
  u: 'w',
  w: 'v',
  x: 's',
  z: 'j',
};

function englishWords({ englishFor }: Article['senses']): readonly string[] {
  const words = new Set<string>();
  for (let sense = 0; ; sense += 1) {
    const own = englishFor(sense);
    if (own.length === 0) return [...words];
    for (const word of own) words.add(word);
  }
}
