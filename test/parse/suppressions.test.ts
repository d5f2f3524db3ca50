import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/parse/text';

/** Each suppression as `rules | reason | what is covered`. */
function read(text: string): string[] {
  return parseText(text, undefined).suppressions.map(
    ({ covers, rules, reason }) =>
      `${rules.join(' ')} | ${reason ?? ''} | ${text.slice(covers.offset, covers.endOffset).trim().replaceAll('\n', '⏎')}`,
  );
}

describe('suppressions', () => {
  it.each<[name: string, lines: readonly string[], suppressions: readonly string[]]>([
    ['next line', ['mtlint-disable-next-line', 'One.', 'Two.'], [' |  | One.']],
    ['rules', ['mtlint-disable-next-line fluency/fragment, style', 'One.'], ['fluency/fragment style |  | One.']],
    ['reason', ['mtlint-disable-next-line style -- as in the law', 'One.'], ['style | as in the law | One.']],
    ['reason without rules', ['mtlint-disable-next-line -- a poem', 'One.'], [' | a poem | One.']],
    ['comment', ['<!-- mtlint-disable-next-line style -->', 'One.'], ['style |  | One.']],
    [
      'comment of several lines',
      ['<!--', 'mtlint-disable-next-line style', '-- why -->', 'One.'],
      ['style | why | One.'],
    ],
    ['blank lines between', ['mtlint-disable-next-line', '', '', 'One.'], [' |  | One.']],
    [
      'two in a row',
      ['mtlint-disable-next-line a/b', '<!-- mtlint-disable-next-line c/d -->', 'One.'],
      ['a/b |  | One.', 'c/d |  | One.'],
    ],
    ['nothing after it', ['One.', 'mtlint-disable-next-line'], [' |  | ']],
    ['this line', ['One.', 'Two. mtlint-disable-line a/b'], ['a/b |  | Two. mtlint-disable-line a/b']],
    [
      'this line, comment',
      ['One <!-- mtlint-disable-line --> two.', 'Three.'],
      [' |  | One <!-- mtlint-disable-line --> two.'],
    ],
    ['range', ['One.', 'mtlint-disable', 'Two.', 'Three.', 'mtlint-enable', 'Four.'], [' |  | Two.⏎Three.']],
    ['range without an end', ['One.', '<!-- mtlint-disable a/b -->', 'Two.', 'Three.'], ['a/b |  | Two.⏎Three.']],
    [
      'one of two rules enabled again',
      ['mtlint-disable a/b, c/d', 'One.', 'mtlint-enable a/b', 'Two.', 'mtlint-enable', 'Three.'],
      ['a/b |  | One.', 'c/d |  | One.⏎mtlint-enable a/b⏎Two.'],
    ],
    ['enable without a beginning', ['One.', 'mtlint-enable', 'Two.'], []],
    ['a sentence about it', ['Write mtlint-disable-next-line above the line.', 'mtlint-disable the rule you mean'], []],
    ['another word', ['mtlint-disabled', 'mtlint-foo', '<!-- mtlint-disable-next-lines -->'], []],
    ['a comment that is not closed', ['<!-- mtlint-disable', 'One.'], []],
  ])('%s', (_, lines, suppressions) => {
    expect(read(lines.join('\n'))).toEqual(suppressions);
  });
});
