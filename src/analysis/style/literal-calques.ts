import type { Calque, Language } from '../../core/language';
import type { Span } from '../../core/span';
import { CodeSet } from '../text/code-set';

interface Literal {
  readonly calque: Calque;
  /** What it begins with, all of it where there is no pattern. */
  readonly opening: string;
  readonly pattern: RegExp | undefined;
}

interface LiteralIndex {
  readonly starts: CodeSet;
  readonly byFirst: ReadonlyMap<number, Row>;
}

/** Those that open with one character, by the next one where more of it is told. */
interface Row {
  readonly bySecond: Map<number, Literal[]>;
  /** Those that open with no more than the one. */
  readonly others: Literal[];
}

/** A star stands for a few characters of the same clause. */
const GAP = '[^，。；：、！？,.;:!?\\n]{0,6}?';
const known = new WeakMap<Language, LiteralIndex>();

function indexOf(language: Language): LiteralIndex {
  let index = known.get(language);
  if (index === undefined) {
    const byFirst = new Map<number, Row>();
    for (const calque of language.calques) {
      const source = calque.pattern
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join(GAP);
      const [opening = '', ...rest] = calque.pattern.split('*');
      const literal = { calque, opening, pattern: rest.length === 0 ? undefined : new RegExp(source, 'uy') };
      const first = calque.pattern.charCodeAt(0);
      const { bySecond, others } = byFirst.get(first) ?? { bySecond: new Map<number, Literal[]>(), others: [] };
      byFirst.set(first, { bySecond, others });
      if (opening.length === 1) {
        others.push(literal);
        for (const list of bySecond.values()) list.push(literal);
      } else {
        const second = opening.charCodeAt(1);
        bySecond.set(second, [...(bySecond.get(second) ?? others), literal]);
      }
    }
    index = { starts: new CodeSet(String.fromCharCode(...byFirst.keys())), byFirst };
    known.set(language, index);
  }
  return index;
}

/** Calques of a language without spaces, found by their characters; `*` in a pattern stands for up to six others. */
export function* literalCalques(
  language: Language,
  prose: string,
  { offset, endOffset }: Span,
): Generator<Span & { readonly calque: Calque }> {
  const { starts, byFirst } = indexOf(language);
  for (let at = starts.next(prose, offset, endOffset); at !== -1; at = starts.next(prose, at + 1, endOffset)) {
    const { bySecond, others } = byFirst.get(prose.charCodeAt(at)) as Row;
    for (const { calque, opening, pattern } of bySecond.get(prose.charCodeAt(at + 1)) ?? others) {
      if (!prose.startsWith(opening, at)) continue;
      const length = pattern === undefined ? opening.length : lengthAt(pattern, prose, at);
      if (length === 0 || at + length > endOffset) continue;
      yield { offset: at, endOffset: at + length, calque };
      at += length - 1;
      break;
    }
  }
}

function lengthAt(pattern: RegExp, prose: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(prose) ? pattern.lastIndex - at : 0;
}
