import type { Words } from './words';

const known = new WeakMap<Words, ReadonlySet<string>>();

/** The stems of all words that the article writes in small letters somewhere. */
export function smallStems(words: Words): ReadonlySet<string> {
  let stems = known.get(words);
  if (stems === undefined) {
    const found = new Set<string>();
    for (const form of words.forms) if (form.casing === 'lower') found.add(form.stem);
    stems = found;
    known.set(words, stems);
  }
  return stems;
}
