import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';

/** Says how many words of the longest phrase of a list stand at a place; 0 where none does. */
export type Starts = (words: Words, at: number) => number;

const known = new WeakMap<readonly string[], { readonly elisions: readonly string[]; readonly starts: Starts }>();

/** Looks phrases up by their first word; where the last word of one loses its vowel, also without it: `parce que`, `parce qu'`. */
export function startsIn({ elisions }: Language, phrases: readonly string[] = []): Starts {
  const made = known.get(phrases);
  if (made?.elisions === elisions) return made.starts;
  const starts = startsOf(phrases, elisions);
  known.set(phrases, { elisions, starts });
  return starts;
}

/** What opens a clause that hangs on another. */
export const clauseStarts = onceALanguage((language) =>
  startsIn(language, [...language.verbs.subordinators, ...(language.verbs.looseSubordinators ?? [])]),
);

const CODES = 256;

function startsOf(phrases: readonly string[], elisions: readonly string[]): Starts {
  const byFirst = new Map<string, Array<readonly string[]>>();
  // By the last bits of its first code unit, how long a first word may be: most words need not be looked up.
  const lengths = new Int32Array(CODES);
  const add = (parts: readonly string[]) => {
    const first = parts[0] as string;
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [parts]);
    else others.push(parts);
    (lengths[first.charCodeAt(0) % CODES] as number) |= 1 << first.length;
  };
  for (const phrase of phrases) {
    const parts = phrase.replace(/'(?=[^ ])/gu, "' ").split(' ');
    add(parts);
    const last = parts.at(-1) as string;
    if (elisions.includes(last.slice(0, -1))) add([...parts.slice(0, -1), `${last.slice(0, -1)}'`]);
  }
  return (words, at) => {
    const { lower } = words.form(at);
    if (((lengths[lower.charCodeAt(0) % CODES] as number) & (1 << lower.length)) === 0) return 0;
    const known = byFirst.get(lower);
    if (known === undefined) return 0;
    let longest = 0;
    for (const parts of known) {
      if (parts.length <= longest || at + parts.length > words.count) continue;
      if (parts.every((part, index) => words.form(at + index).lower === part)) longest = parts.length;
    }
    return longest;
  };
}
