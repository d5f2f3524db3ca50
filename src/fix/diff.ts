import { createTwoFilesPatch } from 'diff';

/** A unified diff of a text and its repaired version; empty where they are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 1 }).replace(
    /^=+\n/,
    '',
  );
}
