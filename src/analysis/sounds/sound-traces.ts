import type { Language } from '../../core/language';
import { alphabetTraces } from './alphabet-likeness';
import { romaniseDevanagari } from './devanagari';
import { likenessTraces } from './latin-likeness';
import { readingTracesOfName, readingTracesOfWord } from './latin-readings';
import { openingOf, openingsLike } from './name-sounds';
import { kanaKeyOf, kanaKeysOf } from './names-in-kana';

/** What a name in Latin letters and a word have in common that may spell its sound: at least one of the traces of each. */
export interface SoundTraces {
  /** Of a name in Latin letters, in lower case. */
  ofName(name: string): readonly string[];
  /** Of a word of the language, as it stands in a text. */
  ofWord(text: string): readonly string[];
}

/** The traces of sound that tell in the script of a language. */
export function soundTracesFor({ cased, spaced, stem }: Language): SoundTraces {
  if (cased)
    return {
      ofName: alphabetTraces,
      ofWord: (text) => [text.toLowerCase(), stem(text.toLowerCase())].flatMap(alphabetTraces),
    };
  if (!spaced) return { ofName: unspacedTracesOfName, ofWord: unspacedTracesOfWord };
  return {
    ofName: (name) => [...likenessTraces(name), ...readingTracesOfName(name)],
    ofWord: (text) => {
      const [whole, root] = [text, stem(text.toLowerCase())].map(romaniseDevanagari) as [string, string];
      return [...likenessTraces(whole), ...likenessTraces(root), ...readingTracesOfWord(whole, root)];
    },
  };
}

function unspacedTracesOfName(name: string): readonly string[] {
  const opening = openingOf(name);
  return [
    ...(opening === undefined ? [] : openingsLike(opening).map((alike) => `opening ${alike}`)),
    ...[...kanaKeysOf(name)].map((key) => `kana ${key}`),
  ];
}

function unspacedTracesOfWord(text: string): readonly string[] {
  const [opening, kana] = [openingOf(text), kanaKeyOf(text)];
  return [...(opening === undefined ? [] : [`opening ${opening}`]), ...(kana === undefined ? [] : [`kana ${kana}`])];
}
