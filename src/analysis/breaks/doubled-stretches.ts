import type { Span } from '../../core/span';

const SHORTEST = 2;
const LONGEST = 8;

/**
 * Finds two to eight characters that stand twice in a row, wherever words are cut: 然后然后, 認められ認められ. The span is that of the second. One
 * pass: a character that was last met as far back as the one before it goes on with a stretch. `isLetter` tells by its code unit what
 * may be part of one, and what does not stand twice by mistake `isMistake` leaves out, so that a later one may begin inside of it.
 */
export function* doubledStretches(
  text: string,
  isLetter: (code: number) => boolean,
  isMistake: (span: Span) => boolean = () => true,
): Generator<Span> {
  const latest = new Int32Array(0x10000).fill(-LONGEST - 1);
  let period = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const back = at - (latest[code] as number);
    latest[code] = at;
    if (back < SHORTEST || back > LONGEST || !isLetter(code)) {
      period = 0;
      continue;
    }
    length = back === period ? length + 1 : 1;
    period = back;
    if (length < period) continue;
    const span = { offset: at + 1 - period, endOffset: at + 1 };
    if (!isMistake(span)) continue;
    yield span;
    length = 0;
  }
}
