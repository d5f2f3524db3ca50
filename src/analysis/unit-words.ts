import type { Language } from '../core/language';

/** Units of time, which 20.30 may be an hour of. */
const TIMES: ReadonlySet<string> = new Set(['h', 'min', 's']);

/** The words that a language has for units, which of them measure time, and which mean something else as well. */
export interface UnitWords {
  readonly all: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
}

const known = new WeakMap<Language, UnitWords>();

/** What a language calls metres, tonnes and euros, as single words in lower case. */
export function unitWordsOf(language: Language): UnitWords {
  let words = known.get(language);
  if (words === undefined) {
    const all = new Set<string>();
    const times = new Set<string>();
    const doubtful = new Set<string>();
    for (const entry of language.quantities?.units.split(/\s+/) ?? []) {
      const [key = '', names = ''] = entry.split('=');
      for (const name of names.split('|')) {
        const word = name.replace(/\?$/, '').toLowerCase();
        if (word.includes('_')) continue;
        all.add(word);
        if (TIMES.has(key)) times.add(word);
        if (name.endsWith('?')) doubtful.add(word);
      }
    }
    words = { all, times, doubtful };
    known.set(language, words);
  }
  return words;
}
