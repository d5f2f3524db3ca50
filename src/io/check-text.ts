import { MtlintError } from '../core/error';
import { LineIndex } from '../core/lines';

// With the `u` flag a surrogate matches only where it stands alone.
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Checks that a string is an article that can be read; `path` is for messages.
 * @throws {MtlintError} `empty`, `binary` or `lone-surrogate`, with line and column.
 */
export function checkText(text: string, path: string | undefined): void {
  const name = path ?? '<text>';
  if (!/\S/.test(text)) {
    const problem = text.length === 0 ? 'is empty' : 'holds only white space';
    throw new MtlintError('empty', problem, { place: name, remedy: 'check that the right file was given' });
  }
  const zero = text.indexOf('\0');
  if (zero !== -1) {
    throw new MtlintError('binary', 'U+0000 stands in the text, as in a binary file', {
      place: placeOf(text, zero, name),
      remedy: 'export the article as plain text or Markdown in UTF-8',
    });
  }
  const surrogate = isWellFormed(text) ? -1 : text.search(LONE_SURROGATE);
  if (surrogate !== -1) {
    const code = text.charCodeAt(surrogate).toString(16).toUpperCase();
    throw new MtlintError('lone-surrogate', `half a character, the lone surrogate U+${code}`, {
      place: placeOf(text, surrogate, name),
      remedy: 'decode the article anew and cut it between characters, or repair it with `text.toWellFormed()`',
    });
  }
}

/** The check of the engine is many times faster than the pattern; its type came to TypeScript after ES2023. */
function isWellFormed(text: string): boolean {
  return (text as unknown as { isWellFormed(): boolean }).isWellFormed();
}

function placeOf(text: string, offset: number, name: string): string {
  const { line, column } = new LineIndex(text).at(offset);
  return `${name}:${line}:${column}`;
}
