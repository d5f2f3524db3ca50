import type { Span } from '../../core/span';
import { doubledStretches } from './doubled-stretches';

/** What no sentence has twice in a row: a unit, and what must stand behind the second one. */
export type StutterPattern = readonly [unit: string, behind: string];

/** No letter of Chinese or Japanese has a lower code, but a figure has. */
const FIRST_KANA = 0x3041;
const LAST_HAN = 0x9fff;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * Characters that stand twice in a row where no words need be known: 認められ認められて. The span is that of the second; a unit of one
 * particle is told elsewhere.
 */
export function stutters(
  prose: string,
  patterns: readonly StutterPattern[],
  allowed: ReadonlySet<string>,
): Iterable<Span> {
  if (patterns.length === 0) return [];
  const known = patterns.map(
    ([unit, behind]) => [new RegExp(`^(?:${unit})$`, 'u'), new RegExp(`(?:${behind})`, 'uy')] as const,
  );
  const isStutter = ({ offset, endOffset }: Span) => {
    const unit = prose.slice(offset, endOffset);
    return (
      isLetter(prose.charCodeAt(offset)) &&
      !allowed.has(unit) &&
      known.some(([one, behind]) => {
        behind.lastIndex = endOffset;
        return one.test(unit) && behind.test(prose);
      })
    );
  };
  return doubledStretches(prose, () => true, isStutter);
}

function isLetter(code: number): boolean {
  return (code >= FIRST_KANA && code <= LAST_HAN) || (code >= ZERO && code <= NINE);
}
