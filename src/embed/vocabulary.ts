/** The pieces of a `tokenizer.json` with their ids, and what is left of the file without them. */
export interface Vocabulary {
  /** Code points of all pieces, one piece after the other. */
  readonly codes: Int32Array;
  /** Where each piece ends in `codes`. */
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  readonly rest: string;
}

const START = '"vocab":{';
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const ZERO = 48;

/**
 * Reads the vocabulary piece by piece, into no more than three arrays. `JSON.parse` makes an object of 64,000 keys of it,
 * and that takes longer than everything else in loading the model.
 * @returns nothing where the file is not in the compact spelling, or has no such vocabulary.
 */
export function readVocabulary(json: string): Vocabulary | undefined {
  const start = json.indexOf(START);
  if (start < 0) return undefined;
  const codes = new Int32Array(json.length - start);
  // The shortest entry is `"a":1,`.
  const ends = new Int32Array(codes.length / 6 + 1);
  const ids = new Int32Array(ends.length);
  let length = 0;
  let count = 0;
  let at = start + START.length;
  while (json.charCodeAt(at) === QUOTE) {
    const open = at;
    const first = length;
    let escaped = false;
    at += 1;
    for (let unit = json.charCodeAt(at); unit !== QUOTE; unit = json.charCodeAt(at)) {
      // Past the end the unit is not a number and equal to nothing.
      if (at >= json.length) return undefined;
      let code = unit;
      if (unit === BACKSLASH) {
        escaped = true;
        at += 1;
      } else if ((unit & 0xfc00) === 0xd800) {
        code = json.codePointAt(at) as number;
        if (code > 0xffff) at += 1;
      }
      codes[length] = code;
      length += 1;
      at += 1;
    }
    at += 1;
    if (escaped) {
      length = first;
      for (const character of JSON.parse(json.slice(open, at)) as string) {
        codes[length] = character.codePointAt(0) as number;
        length += 1;
      }
    }
    if (json.charCodeAt(at) !== COLON) return undefined;
    at += 1;
    const firstDigit = at;
    let id = 0;
    for (let digit = json.charCodeAt(at) - ZERO; digit >= 0 && digit <= 9; digit = json.charCodeAt(at) - ZERO) {
      id = 10 * id + digit;
      at += 1;
    }
    if (at === firstDigit) return undefined;
    ends[count] = length;
    ids[count] = id;
    count += 1;
    if (json.charCodeAt(at) === COMMA) at += 1;
  }
  if (json[at] !== '}') return undefined;
  const rest = json.slice(0, start + START.length) + json.slice(at);
  return { codes: codes.subarray(0, length), ends: ends.subarray(0, count), ids: ids.subarray(0, count), rest };
}
