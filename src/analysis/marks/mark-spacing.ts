import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { CodeSet } from '../text/code-set';
import { marks } from '../text/marks';

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
  needs: { marks },
  run: ({ document: { prose }, language }, facts): Spacings => {
    const sets = setsFor(language);
    const breaches: MarkSpacing[] = [];
    let right = 0;
    if (sets === undefined) return { breaches, right };
    const { any, noBreak } = sets;
    const finder = facts.marks.finder(any);
    for (let at = finder.next(0, prose.length); at !== -1; at = finder.next(at + 1, prose.length)) {
      // Marks that want no space are met by the thousand, so only those with a space before them are looked at.
      if (!noBreak.has(prose.charCodeAt(at)) && !isBlank(prose.charCodeAt(at - 1))) continue;
      const mark = prose[at] as string;
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

interface MarkSets {
  readonly any: CodeSet;
  readonly noBreak: CodeSet;
}

const known = new WeakMap<Language, MarkSets | undefined>();

function setsFor(language: Language): MarkSets | undefined {
  if (!known.has(language)) {
    const wanting = Object.entries(language.spacing.before);
    const noBreak = wanting.filter(([, space]) => space === 'nbsp').map(([mark]) => mark);
    const none = wanting.filter(([, space]) => space === 'none').map(([mark]) => mark);
    const all = [...noBreak, ...none].join('');
    known.set(language, all === '' ? undefined : { any: new CodeSet(all), noBreak: new CodeSet(noBreak.join('')) });
  }
  return known.get(language);
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
