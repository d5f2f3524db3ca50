import { describe, expect, it } from 'vitest';
import { loadJudgedFindings, readJudgedFindings, verdictOn } from '../../bench/quality/judged';
import { findingAt } from './finding';

const HEAD = '# text\tline:column\trule\tverdict\treason\n';
const text = 'One line.\nThen the the other.\n';

describe('judged findings', () => {
  const judged = readJudgedFindings(
    `${HEAD}a.txt\t2:10\tfluency/repeated-word\treal\ttyped twice\na.txt\t1:1\tfluency/fragment\targuable\ta headline\n`,
  );

  it.each([
    ['a.txt', 'fluency/repeated-word', 'the other', 'real'],
    ['a.txt', 'fluency/fragment', 'One', 'arguable'],
    ['a.txt', 'fluency/fragment', 'the other', undefined],
    ['a.txt', 'fluency/repeated-word', 'the the', undefined],
    ['b.txt', 'fluency/repeated-word', 'the other', undefined],
  ])('%s, %s at `%s`', (path, rule, at, verdict) => {
    expect(verdictOn(judged, { path, text }, findingAt(text, rule, at))).toBe(verdict);
  });

  it.each([
    ['a.txt\t2:10\tfluency/repeated-word\tright\ttyped twice', /line 2.*real or arguable or false/],
    ['a.txt\t2:10\tfluency/repeated-word', /line 2: write text/],
    ['a.txt\t2:10\tfluency/repeated-word\treal', /line 2: say why/],
    ['a.txt\t2:10\tx/y\treal\tso\na.txt\t2:10\tx/y\tfalse\tso', /line 3: the finding is judged twice/],
  ])('rejects %s', (lines, message) => {
    expect(() => readJudgedFindings(`${HEAD}${lines}\n`)).toThrow(message);
  });

  it('can be read as they stand', () => {
    expect(loadJudgedFindings().size).toBeGreaterThan(0);
  });
});
