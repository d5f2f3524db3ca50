/** No part of a word. */
export const OTHER = 1;
export const LETTER = 2;
/** A digit, a combining mark or half of a surrogate pair. */
export const MIXED = 3;
/** What each UTF-16 code unit is, found out when it is first met; 0 is unknown. */
const kinds = new Uint8Array(0x10000);

/** What a UTF-16 code unit is to a word. */
export function kindOf(code: number): number {
  let kind = kinds[code] as number;
  if (kind === 0) {
    const character = String.fromCharCode(code);
    if (/\p{L}/u.test(character)) kind = LETTER;
    else kind = /[\p{M}\p{Nd}\u200d\ud800-\udfff]/u.test(character) ? MIXED : OTHER;
    kinds[code] = kind;
  }
  return kind;
}
