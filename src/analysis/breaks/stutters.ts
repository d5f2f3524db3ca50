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
  const end = prose.length - SHORTEST;
  for (let at = 0; at < end; at += 1) {
    const first = prose.charCodeAt(at);
    if ((first < FIRST_KANA && (first < ZERO || first > NINE)) || first > LAST_HAN) continue;
    const second = prose.charCodeAt(at + 1);
    for (let period = SHORTEST; period <= LONGEST; period += 1) {
      if (prose.charCodeAt(at + period) !== first || prose.charCodeAt(at + period + 1) !== second) continue;
      const unit = prose.slice(at, at + period);
      if (allowed.has(unit) || !prose.startsWith(unit, at + period)) continue;
      const offset = at + period;
      const endOffset = offset + period;
      const isStutter = known.some(([one, behind]) => {
        behind.lastIndex = endOffset;
        return one.test(unit) && behind.test(prose);
      });
      if (!isStutter) continue;
      yield { offset, endOffset };
      at = endOffset - 1;
      break;
    }
  }
}
