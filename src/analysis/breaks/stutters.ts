import type { Span } from '../../core/span';

/** What no sentence has twice in a row: a unit, and what must stand behind the second one. */
export type StutterPattern = readonly [unit: string, behind: string];

const SHORTEST = 2;
const LONGEST = 8;
/** No letter of Chinese or Japanese has a lower code, but a figure has. */
const FIRST_KANA = 0x3041;
const LAST_HAN = 0x9fff;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * Characters that stand twice in a row where no words need be known: 認められ認められて. The span is that of the second; a unit of one
 * particle is told elsewhere.
 */
export function* stutters(
  prose: string,
  patterns: readonly StutterPattern[],
  allowed: ReadonlySet<string>,
): Generator<Span> {
  if (patterns.length === 0) return;
  const known = patterns.map(
    ([unit, behind]) => [new RegExp(`^(?:${unit})$`, 'u'), new RegExp(`(?:${behind})`, 'uy')] as const,
  );
  // Where each character stood last, and for how many characters the one before stood as far back.
  const places = new Int32Array(0x10000).fill(-1);
  let period = 0;
  let length = 0;
  for (let at = 0; at < prose.length; at += 1) {
    const code = prose.charCodeAt(at);
    const back = at - (places[code] as number);
    places[code] = at;
    if (back > LONGEST || back < SHORTEST || back > at) {
      period = 0;
      continue;
    }
    length = back === period ? length + 1 : 1;
    period = back;
    if (length < period) continue;
    const endOffset = at + 1;
    const offset = endOffset - period;
    if (!isLetter(prose.charCodeAt(offset))) continue;
    const unit = prose.slice(offset, endOffset);
    if (allowed.has(unit)) continue;
    const isStutter = known.some(([one, behind]) => {
      behind.lastIndex = endOffset;
      return one.test(unit) && behind.test(prose);
    });
    if (!isStutter) continue;
    yield { offset, endOffset };
    length = 0;
  }
}

function isLetter(code: number): boolean {
  return (code >= FIRST_KANA && code <= LAST_HAN) || (code >= ZERO && code <= NINE);
}
