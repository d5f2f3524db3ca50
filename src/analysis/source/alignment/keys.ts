import { soundKey } from '../../sounds/sound-key';
import { romanise } from './romanise';

/** What a text may share with its translation whatever the languages are. Keys of numbers begin with `#`. */
export function keysOf(text: string): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (key: string, weight: number) => {
    if ((keys.get(key) ?? 0) < weight) keys.set(key, weight);
  };
  for (const [token] of text.normalize('NFKC').matchAll(TOKEN)) {
    if (DIGIT.test(token)) {
      const number = numberKey(token);
      if (number !== undefined) add(`#${number}`, number.length === 1 ? 0.5 : 1);
      continue;
    }
    for (const { key, weight } of wordKeys(token)) add(key, weight);
  }
  return keys;
}

// Katakana apart from the other letters of Japanese, which have no sound to compare; Thai and Han are left out.
const TOKEN =
  /\p{Nd}+(?:[.,'’\u00a0\u202f ]\p{Nd}{3}(?!\p{Nd}))*(?:[.,]\p{Nd}+)?|[\u30a1-\u30fc]+|(?:(?![\u30a1-\u30fc])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{M}])+/gu;
const DIGIT = /^\p{Nd}/u;

/** `2,000`, `2 000` and `2.000` are one number, and so are `1.5` and `1,5`; small ones are often written out and say little. */
function numberKey(token: string): string | undefined {
  const digits = inAscii(token)
    .replace(/[.,'’\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
    .replace(',', '.');
  return digits.length > 24 ? undefined : digits;
}

/** Arabic, Persian and Devanagari digits; full-width ones are gone already. */
const ZEROS = [0x660, 0x6f0, 0x966];

function inAscii(digits: string): string {
  return digits.replace(/[^\0-\x7f]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const LEAST_LETTERS = 4;
const PREFIX = 5;
const known = new Map<string, ReadonlyArray<{ readonly key: string; readonly weight: number }>>();
const MOST_KNOWN = 50_000;

function wordKeys(token: string): ReadonlyArray<{ readonly key: string; readonly weight: number }> {
  let keys = known.get(token);
  if (keys === undefined) {
    if (known.size === MOST_KNOWN) known.clear();
    keys = makeWordKeys(token);
    known.set(token, keys);
  }
  return keys;
}

function makeWordKeys(token: string): ReadonlyArray<{ readonly key: string; readonly weight: number }> {
  const isAcronym = token.length >= 2 && token.length <= 5 && token === token.toUpperCase() && /^\p{Lu}+$/u.test(token);
  // Clinton is Клинтон, and центр is centre: here both letters are one.
  const sound = soundKey(romanise(token.toLowerCase())).replaceAll('c', 'k');
  if (sound.length < LEAST_LETTERS) return isAcronym ? [{ key: `=${token}`, weight: 1 }] : [];
  const keys = [{ key: sound, weight: 1 }];
  if (sound.length > PREFIX) keys.push({ key: `${sound.slice(0, PREFIX)}-`, weight: 0.6 });
  const skeleton = skeletonOf(sound);
  if (skeleton.length >= 3) keys.push({ key: `~${skeleton}`, weight: 0.5 });
  return keys;
}

/** The consonants, those folded that Japanese and Sanskrit cannot tell apart: トランプ and Trump. */
function skeletonOf(sound: string): string {
  return sound
    .replace(/[aeiouy]/g, '')
    .replace(/l/g, 'r')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/v/g, 'b')
    .replace(/h/g, '');
}
