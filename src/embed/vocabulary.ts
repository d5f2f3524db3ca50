/** The pieces of a `tokenizer.json` with their ids, and what is left of the file without them. */
export interface Vocabulary {
  readonly pieces: readonly string[];
  readonly ids: Int32Array;
  readonly rest: string;
}

const START = '"vocab":{';
const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;
const ZERO = 48;

/**
 * Reads the vocabulary piece by piece. `JSON.parse` makes an object of 64,000 keys of it, and that takes most of the
 * time in which the whole model is loaded.
 * @returns nothing where the file is not in the compact spelling, or has no such vocabulary.
 */
export function readVocabulary(json: string): Vocabulary | undefined {
  const start = json.indexOf(START);
  if (start < 0) return undefined;
  const pieces: string[] = [];
  const ids: number[] = [];
  let at = start + START.length;
  while (json.charCodeAt(at) === QUOTE) {
    const open = at;
    let plain = true;
    at += 1;
    for (let unit = json.charCodeAt(at); unit !== QUOTE; unit = json.charCodeAt(at)) {
      // Past the end the unit is not a number and equal to nothing.
      if (at >= json.length) return undefined;
      if (unit === BACKSLASH) {
        plain = false;
        at += 1;
      }
      at += 1;
    }
    at += 1;
    pieces.push(plain ? json.slice(open + 1, at - 1) : (JSON.parse(json.slice(open, at)) as string));
    if (json.charCodeAt(at) !== COLON) return undefined;
    at += 1;
    let id = 0;
    const firstDigit = at;
    for (; ; at += 1) {
      const digit = json.charCodeAt(at) - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      id = 10 * id + digit;
    }
    if (at === firstDigit) return undefined;
    ids.push(id);
    if (json[at] === ',') at += 1;
  }
  if (json[at] !== '}') return undefined;
  return { pieces, ids: Int32Array.from(ids), rest: json.slice(0, start + START.length) + json.slice(at) };
}
