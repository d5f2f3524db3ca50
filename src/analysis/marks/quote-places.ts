import type { Language } from '../../core/language';
import type { QuoteMark } from './quote-marks';

/** How a language sets its marks, and where in a line they can stand. */
export interface PairHabits {
  /** Whether no space stands between an opening mark and what it quotes. */
  readonly hugs: (character: string) => boolean;
  /** Whether two marks are a pair in the language, or in another one: „so“. */
  readonly isPair: (open: QuoteMark, close: QuoteMark) => boolean;
  /** Whether a mark stands where only what opens can stand, in a text that begins at an offset. */
  readonly standsBefore: (mark: QuoteMark, text: string, start: number) => boolean;
  /** Whether it stands where only what closes can stand. */
  readonly standsBehind: (mark: QuoteMark, text: string, start: number) => boolean;
}

const BEFORE_WORD = /(?:^|[\s([—–])$/u;
const BEFORE_SPACED = /(?:^|[.!?…:][ \u00a0\u202f])$/u;
const BEHIND_WORD = /[\p{L}\p{M}\p{Nd}.,!?…%]$/u;
const BEHIND_SPACED = /[\p{L}\p{M}\p{Nd}.!?…%][ \u00a0\u202f]$/u;
const CLAUSE_END = /^(?:[.,;:!?…)\]]|[ \u00a0\u202f]?$)/u;

export function pairHabits({ quotes }: Language): PairHabits {
  const hugging = new Set(quotes.pairs.filter(({ inside }) => inside === 'none').map(({ open }) => open));
  const pairs = new Set(quotes.pairs.map(({ open, close }) => `${open}${close}`));
  const spaced = new Set(
    quotes.pairs.filter(({ inside }) => inside !== 'none').flatMap(({ open, close }) => [open, close]),
  );
  return {
    hugs: (character) => hugging.has(character),
    isPair: (open, close) => pairs.has(`${open.character}${close.character}`),
    standsBefore({ character, offset, endOffset }, text, start) {
      const before = text.slice(Math.max(0, offset - start - 2), offset - start);
      const after = text.slice(endOffset - start, endOffset - start + 3);
      if (BEFORE_WORD.test(before) && /^[\p{L}\p{Nd}¿¡]/u.test(after)) return true;
      return spaced.has(character) && BEFORE_SPACED.test(before) && /^[ \u00a0\u202f][\p{Lu}\p{Nd}]/u.test(after);
    },
    standsBehind({ character, offset, endOffset }, text, start) {
      const before = text.slice(Math.max(0, offset - start - 2), offset - start);
      const after = text.slice(endOffset - start, endOffset - start + 3);
      if (BEHIND_WORD.test(before)) return /^[\s.,;:!?…)\]]|^$/u.test(after);
      return spaced.has(character) && BEHIND_SPACED.test(before) && CLAUSE_END.test(after);
    },
  };
}
