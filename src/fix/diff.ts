import { createTwoFilesPatch } from 'diff';
import { checkArgument, text } from '../core/arguments';

/** A unified diff of a text and its repaired version; empty where they are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  for (const [name, value] of Object.entries({ path, before, after })) checkArgument('unifiedDiff', name, value, text);
  if (before === after) return '';
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 1 }).replace(
    /^=+\n/,
    '',
  );
}
