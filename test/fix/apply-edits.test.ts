import { describe, expect, it } from 'vitest';
import { applySuggestions } from '../../src/fix/apply-edits';
import { unifiedDiff } from '../../src/fix/diff';

const suggestion = (...edits: Array<[number, number, string]>) => ({
  message: '',
  safe: true,
  edits: edits.map(([offset, endOffset, text]) => ({ offset, endOffset, text })),
});

describe('applySuggestions', () => {
  it.each([
    ['one', [suggestion([2, 4, 'XY'])], 'abXYef', 1, 0],
    ['two, out of order', [suggestion([4, 6, '']), suggestion([0, 1, 'Z'])], 'Zbcd', 2, 0],
    ['overlap: the first wins', [suggestion([0, 3, '1']), suggestion([2, 4, '2'])], '1def', 1, 1],
    ['a suggestion is all or nothing', [suggestion([0, 1, '1']), suggestion([0, 1, '2'], [4, 5, '2'])], '1bcdef', 1, 1],
    ['neighbours touch', [suggestion([0, 2, '1']), suggestion([2, 4, '2'])], '12ef', 2, 0],
    ['insertion beside a replacement', [suggestion([2, 2, '+']), suggestion([2, 4, '2'])], 'ab+2ef', 2, 0],
    ['two insertions at one place', [suggestion([2, 2, '+']), suggestion([2, 2, '-'])], 'ab+cdef', 1, 1],
    ['the same edit twice', [suggestion([2, 4, 'X']), suggestion([2, 4, 'X'])], 'abXef', 1, 0],
    ['out of bounds', [suggestion([4, 9, 'X'])], 'abcdef', 0, 1],
    ['nothing', [], 'abcdef', 0, 0],
  ])('%s', (_, suggestions, text, applied, clashing) => {
    const result = applySuggestions('abcdef', suggestions);
    expect([result.text, result.applied.length, result.clashing.length]).toEqual([text, applied, clashing]);
  });
});

describe('unifiedDiff', () => {
  it('is empty where nothing changed', () => {
    expect(unifiedDiff('a.md', 'x\n', 'x\n')).toBe('');
  });

  it('shows what changed', () => {
    expect(unifiedDiff('a.md', 'un\nle le chat\ntrois\n', 'un\nle chat\ntrois\n')).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n un\n-le le chat\n+le chat\n trois\n',
    );
  });
});
