import type { Form } from './words';

/** How two words came to be taken for one. */
export type Link = 'same' | 'place' | 'kind' | 'spelling' | 'alphabet' | 'cognate' | 'meaning' | 'none';

export interface Likeness {
  readonly link: Link;
  /** 0 to 1. */
  readonly score: number;
}

const NONE: Likeness = { link: 'none', score: 0 };
// Words that have nothing in common stay below this.
const LEAST_HINT = 0.3;
const SAME: Likeness = { link: 'same', score: 1 };

/** What cannot be worked out of two spellings alone. */
export interface LikenessContext {
  /** Concept of a country, language or people, the same in every language; undefined where a word names none. */
  readonly placeOf: (form: Form) => string | undefined;
  /** Kinds of named things (court, quay) that a word stands for in any language. */
  readonly kindsOf: (form: Form) => readonly string[];
  /** Number of the set of mutually exclusive words (north, south …) that a word stands in; undefined for most. */
  readonly contrastOf: (form: Form) => number | undefined;
  /** True where words are joined to compounds, so that a shared beginning is only a shared part. */
  readonly solidCompounds: boolean;
  /** Cosine of the embeddings of two words; undefined without a model. */
  readonly cosine: (a: Form, b: Form) => number | undefined;
}

/** Compares two words by stem, place, spelling, common root and meaning; the strongest evidence decides. */
export function likenessOf(a: Form, b: Form, context: LikenessContext): Likeness {
  if (a === b || a.stem === b.stem || a.root === b.root) return SAME;
  // post-war and war
  if (isLastPart(a.lower, b.lower) || isLastPart(b.lower, a.lower)) return NONE;
  const [placeA, placeB] = [context.placeOf(a), context.placeOf(b)];
  if (placeA !== undefined && placeB !== undefined) return placeA === placeB ? { link: 'place', score: 0.95 } : NONE;
  if (a.isNumber || b.isNumber || areRomanNumerals(a, b) || digitsOf(a) !== digitsOf(b)) return NONE;
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
  // What looks like an ending may be the name's own: Finnish Jevgeni, which is no case of Jevg.
  if (best === NONE && (a.name !== a.lower || b.name !== b.lower) && keyA[0] === keyB[0]) {
    const [fullA, fullB] = [fullSoundOf(a), fullSoundOf(b)];
    if (Math.min(fullA.length, fullB.length) >= 5 && editDistance(fullA, fullB, 1) <= 1)
      best = { link: 'spelling', score: 0.88 };
  }
  const shared = commonPrefix(keyA, keyB);
  const whole = context.solidCompounds ? longest : shortest;
  if (best.score < 0.8 && shared >= 5 && shared / whole >= 0.7) best = { link: 'cognate', score: 0.8 };
  const cosine = context.cosine(a, b);
  // Falcon and Falke: neither the spelling nor the meaning says enough by itself.
  if (cosine !== undefined && cosine >= LEAST_HINT && shared >= 4 && best.score < 0.7)
    best = { link: 'cognate', score: 0.7 };
  if (cosine !== undefined && cosine > best.score) best = { link: 'meaning', score: cosine };
  return best;
}

/** HKU5 and HKU25, COVID-19 and COVID-22 are two. */
function digitsOf({ text }: Form): string {
  return /\p{Nd}/u.test(text) ? text.replace(/\P{Nd}+/gu, ' ') : '';
}

const ROMAN = /^[IVXLCDM]+$/;

/** Article II and Article III */
export function areRomanNumerals(a: Form, b: Form): boolean {
  return ROMAN.test(a.text) && ROMAN.test(b.text);
}

/** Tells whether a word is what a hyphen joins to the rest of another. */
function isLastPart(word: string, whole: string): boolean {
  return whole.charCodeAt(whole.length - word.length - 1) === 0x2d && whole.endsWith(word);
}

/** With a pattern that is costly for what it finds stands what a text must hold for it to find anything. */
const NOT_ASCII = /[^\0-\x7f]/;
const FOLDS: ReadonlyArray<readonly [pattern: RegExp, fold: string, needle?: string]> = [
  [/œ/g, 'oe', 'œ'],
  [/æ/g, 'ae', 'æ'],
  [/ß/g, 'ss', 'ß'],
  [/ph/g, 'f', 'ph'],
  // Yevgueni, Evgeny
  [/gu(?=[ei])/g, 'g', 'gu'],
  [/qu(?=[ei])/g, 'k', 'qu'],
  // Yevgeni, Jewgeni, Ievgueni
  [/^(?:ye|(?:je|ie)(?=[vwgkl]))/, 'e', 'e'],
  [/(?:shch|schtsch|chtch)/g, 'S', 'ch'],
  [/(?:tsch|tch|cz)/g, 'C'],
  [/(?:sch|sh|ch|sz|zh)/g, 'S'],
  // Falcon, Falke
  [/c(?=[aouklrt]|$)/g, 'k', 'c'],
  [/(?:kh|gh|h)/g, 'h', 'h'],
  [/(?:tz|ts)/g, 'c'],
  [/ou|oo/g, 'u'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks', 'x'],
  [/w/g, 'v', 'w'],
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
  let text = lower;
  if (NOT_ASCII.test(lower)) text = spellCarons(lower).normalize('NFD').replace(/\p{M}/gu, '');
  for (const [pattern, fold, needle] of FOLDS) {
    if (needle === undefined || text.includes(needle)) text = text.replace(pattern, fold);
  }
  return text;
}

const CARON = /t?[čšž]/g;
const SPELT_OUT: Readonly<Record<string, string>> = { č: 'tch', tč: 'tch', š: 'sh', tš: 'tch', ž: 'zh', tž: 'tch' };

/** Šolohov, Sholokhov; Finnish Tšernov, Czech Černov. */
function spellCarons(lower: string): string {
  return /[čšž]/.test(lower) ? lower.replace(CARON, (letters) => SPELT_OUT[letters] ?? letters) : lower;
}

const sounds = new WeakMap<Form, string>();

/** `soundKey` of a word, worked out once a spelling. */
export function soundOf(form: Form): string {
  let key = sounds.get(form);
  if (key === undefined) {
    key = soundKey(form.name);
    sounds.set(form, key);
  }
  return key;
}

const fullSounds = new WeakMap<Form, string>();

/** The same with its ending. */
function fullSoundOf(form: Form): string {
  let key = fullSounds.get(form);
  if (key === undefined) {
    key = soundKey(form.lower);
    fullSounds.set(form, key);
  }
  return key;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Rows of `editDistance`, kept since it is called for every pair of words; longer words get rows of their own. */
let rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)] as const;

/** Damerau–Levenshtein distance with adjacent swaps, given up above `most` (then `most + 1`). */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // What both begin or end with takes no edit.
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const [height, width] = [endA - start, endB - start];
  if (height === 0 || width === 0) return Math.min(height + width, most + 1);
  if (width >= rows[0].length) rows = [new Int32Array(2 * width), new Int32Array(2 * width), new Int32Array(2 * width)];
  let [before, previous, current] = rows;
  for (let column = 0; column <= width; column += 1) previous[column] = column;
  for (let row = 1; row <= height; row += 1) {
    current[0] = row;
    let least = row;
    const one = a.charCodeAt(start + row - 1);
    const oneBefore = row > 1 ? a.charCodeAt(start + row - 2) : -1;
    let twoBefore = -1;
    for (let column = 1; column <= width; column += 1) {
      const two = b.charCodeAt(start + column - 1);
      let value = (previous[column - 1] as number) + (one === two ? 0 : 1);
      value = Math.min(value, (previous[column] as number) + 1, (current[column - 1] as number) + 1);
      if (one === twoBefore && oneBefore === two) value = Math.min(value, (before[column - 2] as number) + 1);
      current[column] = value;
      least = Math.min(least, value);
      twoBefore = two;
    }
    if (least > most) return most + 1;
    [before, previous, current] = [previous, current, before];
  }
  return previous[width] as number;
}
