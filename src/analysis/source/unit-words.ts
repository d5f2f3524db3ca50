import type { Language } from '../../core/language';

/** Units of time, which 20.30 may be an hour of, or an hour before: `21.00 hari itu`, of that day. */
const TIMES: ReadonlySet<string> = new Set(['d', 'h', 'min', 's']);
/** Units in which nobody but a laboratory writes three decimals of which the last is a nought. */
const COARSE: ReadonlySet<string> = new Set(['km', 'm', 'mi', 'ft', 'ha', 'km2', 'm2', 'acre']);

/** The words that a language has for units, which of them measure time, and which mean something else as well. */
export interface UnitWords {
  readonly all: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  /** Those of length and area, spelt out. */
  readonly coarse: ReadonlySet<string>;
  readonly money: ReadonlySet<string>;
}

const SHORTEST_SPELT = 3;

const known = new WeakMap<Language, UnitWords>();

/** What a language calls metres, tonnes and euros, as single words in lower case. */
export function unitWordsOf(language: Language): UnitWords {
  let words = known.get(language);
  if (words === undefined) {
    const all = new Set<string>();
    const times = new Set<string>();
    const doubtful = new Set<string>();
    const coarse = new Set<string>();
    const money = new Set<string>();
    for (const entry of language.quantities?.units.split(/\s+/) ?? []) {
      const [key = '', names = ''] = entry.split('=');
      for (const name of names.split('|')) {
        const word = name.replace(/\?$/, '').toLowerCase();
        if (word.includes('_')) continue;
        all.add(word);
        if (TIMES.has(key)) times.add(word);
        if (/^[A-Z]{3}$/.test(key)) money.add(word);
        if (COARSE.has(key) && word.length > SHORTEST_SPELT) coarse.add(word);
        if (name.endsWith('?')) doubtful.add(word);
      }
    }
    words = { all, times, doubtful, coarse, money };
    known.set(language, words);
  }
  return words;
}
