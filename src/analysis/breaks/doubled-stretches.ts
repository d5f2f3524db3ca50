/** Characters that stand twice in a row, as the second time: from where to where. */
export interface DoubledStretch {
  readonly offset: number;
  readonly endOffset: number;
}

const SHORTEST = 2;
const LONGEST = 8;
/** Han characters as UTF-16 has them in one code unit. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/**
 * Finds two to eight Han characters that stand twice in a row, wherever words are cut: 然后然后, 走到走到. One pass: a character
 * that was last met so far back as the one before it goes on with a stretch.
 */
export function* doubledStretches(text: string): Generator<DoubledStretch> {
  const latest = new Int32Array(LAST_HAN + 1 - FIRST_HAN).fill(-LONGEST - 1);
  let period = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) - FIRST_HAN;
    if (code < 0 || code >= latest.length) {
      period = 0;
      continue;
    }
    const back = at - (latest[code] as number);
    latest[code] = at;
    if (back !== period) {
      period = back <= LONGEST ? back : 0;
      length = 0;
    }
    length += 1;
    if (length !== period || period < SHORTEST) continue;
    yield { offset: at + 1 - period, endOffset: at + 1 };
    length = 0;
  }
}
