import { LineIndex } from '../core/lines';
import type { ConfigOrigin } from './validate';

/**
 * `file:line:column` of a key, as far as the file's text shows it: keys are looked for in turn, so a key that a program
 * computes is not found and the place ends at the last one that was.
 */
export function placeOfKey(origin: ConfigOrigin, path: readonly PropertyKey[]): string {
  const { text, name } = origin;
  if (text === undefined) return name;
  let found: number | undefined;
  let from = 0;
  for (const key of path) {
    if (typeof key !== 'string') continue;
    const escaped = key.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    const pattern = new RegExp(`(?<![\\w$-])(["']?)${escaped}\\1\\s*:`, 'g');
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) break;
    found = match.index;
    from = match.index + match[0].length;
  }
  if (found === undefined) return name;
  const { line, column } = new LineIndex(text).at(found);
  return `${name}:${line}:${column}`;
}
