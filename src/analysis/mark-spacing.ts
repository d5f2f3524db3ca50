import { defineAnalysis } from '../core/analysis';
import type { Language } from '../core/language';
import type { Span } from '../core/span';

/** A punctuation mark with what stands before it, where that differs from what the language wants. */
export interface MarkSpacing extends Span {
  readonly mark: string;
  /** Where the space before the mark begins; equal to `offset` where there is none. */
  readonly from: number;
  readonly before: 'nbsp' | 'space' | 'none';
  readonly wanted: 'nbsp' | 'none';
}

/** How the marks that have a rule in the language's record are spaced. */
export interface Spacings {
  /** Marks that are spaced otherwise than the language wants. */
  readonly breaches: readonly MarkSpacing[];
  /** Marks that want a no-break space and have one. */
  readonly right: number;
}

const WORD_OR_CLOSER = /[\p{L}\p{M}\p{Nd}»”’")\]…%€$]/u;
const EMOTICON = /^[:;]-?[)(DPp|/\\\]*]/;

/** The space before each mark of `language.spacing.before`, for marks that end a word. Linear. */
export const markSpacing = defineAnalysis({
  id: 'mark-spacing',
  run: ({ document: { prose }, language }): Spacings => {
    const pattern = patternFor(language);
    const breaches: MarkSpacing[] = [];
    let right = 0;
    if (pattern === undefined) return { breaches, right };
    for (let match = pattern.exec(prose); match !== null; match = pattern.exec(prose)) {
      const mark = match[0];
      const at = match.index;
      const wanted = language.spacing.before[mark];
      if (wanted === undefined || wanted === 'either') continue;
      const previous = prose.charCodeAt(at - 1);
      const isNoBreak = previous === 0xa0 || previous === 0x202f;
      const isSpace = previous === 0x20 || previous === 0x09;
      const before = isNoBreak ? 'nbsp' : isSpace ? 'space' : 'none';
      if (before === wanted) {
        if (before === 'nbsp') right += 1;
        continue;
      }
      let from = at;
      while (from > 0 && at - from < 4 && isBlank(prose.charCodeAt(from - 1))) from -= 1;
      // At the start of a line or behind an opening mark there is no word to be parted from.
      if (!WORD_OR_CLOSER.test(prose[from - 1] ?? '') || prose[from - 1] === mark) continue;
      if (!standsAfterWord(prose, at, mark, wanted)) continue;
      breaches.push({ offset: at, endOffset: at + 1, mark, from, before, wanted });
    }
    return { breaches, right };
  },
});

const patterns = new WeakMap<Language, RegExp | undefined>();

function patternFor(language: Language): RegExp | undefined {
  if (!patterns.has(language)) {
    const wanting = Object.entries(language.spacing.before);
    const noBreak = wanting.filter(([, space]) => space === 'nbsp').map(([mark]) => mark);
    const none = wanting.filter(([, space]) => space === 'none').map(([mark]) => mark);
    const of = (marks: readonly string[]) => `[${marks.join('').replace(/[\\\]^-]/g, '\\$&')}]`;
    // Marks that want no space are met by the thousand, so only those with a space before them are looked at.
    const parts = [
      ...(noBreak.length === 0 ? [] : [of(noBreak)]),
      ...(none.length === 0 ? [] : [`(?<=[ \\u00a0\\u202f\\t])${of(none)}`]),
    ];
    patterns.set(language, parts.length === 0 ? undefined : new RegExp(parts.join('|'), 'g'));
  }
  const pattern = patterns.get(language);
  if (pattern !== undefined) pattern.lastIndex = 0;
  return pattern;
}

/** False where the mark is part of something else: 12:30, `:)`, `?!`, .NET, an address, dots in a row. */
function standsAfterWord(prose: string, at: number, mark: string, wanted: 'nbsp' | 'none'): boolean {
  const after = prose[at + 1] ?? ' ';
  // Full-width marks are part of nothing else.
  if (mark > '\u2fff') return true;
  // Spaced dots: . . .
  if (mark === '.' && /\.[ \u00a0]$/.test(prose.slice(Math.max(0, at - 2), at))) return false;
  if (EMOTICON.test(prose.slice(at, at + 3))) return false;
  if (mark === '.' && /^[ \u00a0]\./.test(prose.slice(at + 1, at + 3))) return false;
  if (mark === '.') return /[\s"”’»)\]]/.test(after);
  if (mark === ',') return /[\s"”’»)\]\p{L}]/u.test(after);
  if (mark === ':' || mark === ';' || mark === '!' || mark === '?') {
    // A mark inside a token: a time, a ratio, a query, an entity.
    if (/[\p{L}\p{Nd}/\\:;=&_-]/u.test(after)) return false;
  }
  if (wanted === 'none' && mark !== ')' && mark !== ']') return /[\s"”’»)\]!?]/.test(after);
  return true;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x09;
}
