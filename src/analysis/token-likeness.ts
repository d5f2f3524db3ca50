import type { Form } from './words';

/** How two words came to be taken for one. */
export type Link = 'same' | 'place' | 'kind' | 'spelling' | 'cognate' | 'meaning' | 'none';

export interface Likeness {
  readonly link: Link;
  /** 0 to 1. */
  readonly score: number;
}

const NONE: Likeness = { link: 'none', score: 0 };
const SAME: Likeness = { link: 'same', score: 1 };

/** What cannot be worked out of two spellings alone. */
export interface LikenessContext {
  /** Concept of a country, language or people, the same in every language; undefined where a word names none. */
  readonly placeOf: (form: Form) => string | undefined;
  /** Kinds of named things (court, quay) that a word stands for in any language. */
  readonly kindsOf: (form: Form) => readonly string[];
  /** Number of the set of mutually exclusive words (north, south …) that a word stands in; undefined for most. */
  readonly contrastOf: (form: Form) => number | undefined;
  /** Cosine of the embeddings of two words; undefined without a model. */
  readonly cosine: (a: Form, b: Form) => number | undefined;
}

/** Compares two words by stem, place, spelling, common root and meaning; the strongest evidence decides. */
export function likenessOf(a: Form, b: Form, context: LikenessContext): Likeness {
  if (a === b || a.stem === b.stem) return SAME;
  // post-war and war
  if (a.lower.endsWith(`-${b.lower}`) || b.lower.endsWith(`-${a.lower}`)) return NONE;
  const [placeA, placeB] = [context.placeOf(a), context.placeOf(b)];
  if (placeA !== undefined && placeB !== undefined) return placeA === placeB ? { link: 'place', score: 0.95 } : NONE;
  if (a.isNumber || b.isNumber) return NONE;
  const [contrastA, contrastB] = [context.contrastOf(a), context.contrastOf(b)];
  if (contrastA !== undefined && contrastA === contrastB) return NONE;
  const kindsOfA = context.kindsOf(a);
  if (kindsOfA.length > 0 && context.kindsOf(b).some((kind) => kindsOfA.includes(kind)))
    return { link: 'kind', score: 0.82 };
  const [keyA, keyB] = [soundOf(a), soundOf(b)];
  if (keyA === keyB) return keyA.length >= 3 ? { link: 'spelling', score: 0.95 } : NONE;
  const shortest = Math.min(keyA.length, keyB.length);
  const longest = Math.max(keyA.length, keyB.length);
  let best: Likeness = NONE;
  if (shortest >= 5 && longest - shortest <= 2) {
    const distance = editDistance(keyA, keyB, 2);
    if (distance === 1 || (distance === 2 && shortest >= 8)) best = { link: 'spelling', score: 0.92 - 0.04 * distance };
  }
  const shared = commonPrefix(keyA, keyB);
  if (best.score < 0.8 && shared >= 5 && shared / shortest >= 0.7) best = { link: 'cognate', score: 0.8 };
  const cosine = context.cosine(a, b);
  if (cosine !== undefined && cosine > best.score) best = { link: 'meaning', score: cosine };
  return best;
}

const FOLDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\p{M}/gu, ''],
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
  [/ph/g, 'f'],
  [/(?:shch|schtsch|chtch)/g, 'S'],
  [/(?:tsch|tch|cz)/g, 'C'],
  [/(?:sch|sh|ch|sz|zh)/g, 'S'],
  [/(?:kh|gh|h)/g, 'h'],
  [/(?:tz|ts)/g, 'c'],
  [/ou|oo/g, 'u'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/(?:yi|iy|ii|y|j)/g, 'i'],
  [/(.)\1+/gu, '$1'],
  [/[-' ]/g, ''],
  [/e$/, ''],
];

/**
 * Folds what transliteration schemes and spelling habits write in several ways: kh/h, sh/ch/sch, ou/u, y/i/j, double
 * letters, accents, hyphens. Not phonetics: two names with one key are spelt alike in some scheme.
 */
export function soundKey(lower: string): string {
  return FOLDS.reduce((text, [pattern, fold]) => text.replace(pattern, fold), lower.normalize('NFD'));
}

const sounds = new WeakMap<Form, string>();

/** `soundKey` of a word, worked out once a spelling. */
export function soundOf(form: Form): string {
  let key = sounds.get(form);
  if (key === undefined) {
    key = soundKey(form.lower);
    sounds.set(form, key);
  }
  return key;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Damerau–Levenshtein distance with adjacent swaps, given up above `most` (then `most + 1`). */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let value = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + cost,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        value = Math.min(value, (before[column - 2] as number) + 1);
      }
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
