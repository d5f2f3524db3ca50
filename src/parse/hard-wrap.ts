import type { PlainLine } from './plain-lines';

/** Lines without a blank line between them; `breaks[i]` says that line `i` begins a block whatever stands before it. */
export interface LineGroup {
  readonly lines: readonly PlainLine[];
  readonly breaks: readonly boolean[];
}

// Nobody wraps by hand above this width, and a paragraph below the lesser one is verse or an address. Scripts that are
// twice as wide as Latin have half as many characters to a line.
const WIDEST = 132;
const NARROWEST = 40;
const NARROWEST_WIDE = 18;
// Wrapping programs other than greedy ones leave lines a little shorter than they could be.
const SLACK = 0.88;
const SMALLEST_SAMPLE = 3;
const RAGGED = 6;

const END_MARK = /[.!?…:;。！？：；؟۔।][\s"'”’»›)\]」』》】）]*$/u;
// Scripts without case cannot show that a sentence goes on, so only an end mark tells against it.
const LOWER_OR_UNCASED = /[\p{Ll}\p{Lo}]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface Shape {
  readonly width: number;
  readonly wrapped: boolean;
  /** How many line ends carry on a paragraph. */
  readonly joins: number;
}

const UNWRAPPED: Shape = { width: 0, wrapped: false, joins: 0 };

/**
 * Tells for every group, and every line of it but the first, whether the line carries on the paragraph of the line
 * before it. Lines are wrapped where the first word of the next one would not have fitted in the longest, as greedy
 * wrapping leaves them, and where they break in the middle of sentences; a group too short to tell follows the rest of
 * the text.
 */
export function findWrappedLines(text: string, groups: readonly LineGroup[]): ReadonlyArray<readonly boolean[]> {
  const shapes = groups.map((group) => shapeOf(text, group));
  const pageWidth = pageWidthOf(shapes);
  return groups.map((group, index) => {
    const shape = shapes[index] as Shape;
    const width = shape.wrapped ? shape.width : pageWidth;
    return group.lines.map((line, at) => {
      if (at === 0 || group.breaks[at] === true || width === undefined || shape.width > width + RAGGED) return false;
      return fills(text, group.lines[at - 1] as PlainLine, line, width);
    });
  });
}

/** The middle one of the widths of wrapped groups, each as often as it joins lines; a long address sets none. */
function pageWidthOf(shapes: readonly Shape[]): number | undefined {
  const wrapped = shapes.filter((shape) => shape.wrapped).sort((a, b) => a.width - b.width);
  const joins = wrapped.reduce((sum, shape) => sum + shape.joins, 0);
  if (joins < SMALLEST_SAMPLE) return undefined;
  let passed = 0;
  return wrapped.find((shape) => {
    passed += shape.joins;
    return passed * 2 >= joins;
  })?.width;
}

function shapeOf(text: string, { lines, breaks }: LineGroup): Shape {
  if (lines.length < 2) return UNWRAPPED;
  const width = lines.reduce((longest, line) => Math.max(longest, line.endOffset - line.offset), 0);
  const none = { width, wrapped: false, joins: 0 };
  if (width > WIDEST) return none;
  const wide = WIDE.test(text.slice(lines[0]?.offset, lines[0]?.endOffset));
  if (width < (wide ? NARROWEST_WIDE : NARROWEST)) return none;
  let joins = 0;
  let broken = 0;
  let loose = 0;
  for (let at = 1; at < lines.length; at += 1) {
    if (breaks[at] === true) continue;
    const before = lines[at - 1] as PlainLine;
    const line = lines[at] as PlainLine;
    const goesOn = LOWER_OR_UNCASED.test(text[line.offset] as string) && !endsWithMark(text, before);
    if (!fills(text, before, line, width)) {
      if (goesOn) loose += 1;
    } else {
      joins += 1;
      if (goesOn) broken += 1;
    }
  }
  const wrapped = joins > 0 && broken >= joins / 2 && loose <= joins / 10;
  return { width, wrapped, joins };
}

/** Tells whether the first word of `line` would not have fitted behind the line before it. */
function fills(text: string, before: PlainLine, line: PlainLine, width: number): boolean {
  const length = before.endOffset - before.offset;
  if (length > width * SLACK) return true;
  if (WIDE.test(text[line.offset] as string)) return length + 2 > width * SLACK;
  let wordEnd = line.offset;
  while (wordEnd < line.endOffset && text.charCodeAt(wordEnd) > 32) wordEnd += 1;
  return length + 1 + wordEnd - line.offset > width * SLACK;
}

function endsWithMark(text: string, { offset, endOffset }: PlainLine): boolean {
  return END_MARK.test(text.slice(Math.max(offset, endOffset - 8), endOffset));
}
