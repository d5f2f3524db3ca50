import width from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/report/excerpt';
import { readMarks } from '../../src/testing';
import { stopwatch } from '../stopwatch';

describe('excerptOf', () => {
  it.each([
    ['short', 'Le ⟦le⟧ chat dort.', 'Le le chat dort.', '   ^^'],
    ['second line', 'Un.\nLe ⟦le⟧ chat.', 'Le le chat.', '   ^^'],
    ['indented', '    Le ⟦le⟧ chat.', 'Le le chat.', '   ^^'],
    ['empty span', 'Le chat⟦⟧', 'Le chat', '       ^'],
    ['wide characters', '东京⟦东京⟧都', '东京东京都', '    ^^^^'],
    ['combining marks', 'e\u0301te\u0301 ⟦e\u0301te\u0301⟧.', 'e\u0301te\u0301 e\u0301te\u0301.', '    ^^^'],
    ['no-break and zero-width spaces', '«\u00a0⟦oui\u200b⟧\u00a0»', '«\u00a0oui·\u00a0»', '  ^^^^'],
    ['tab', 'a\t⟦b⟧', 'a b', '  ^'],
    ['over a line end', 'Le ⟦chat\ndort⟧.', 'Le chat', '   ^^^^'],
    ['emoji', '🙂 ⟦🙂⟧ x', '🙂 🙂 x', '   ^^'],
  ])('%s', (_, marked, line, marks) => {
    const { text, spans } = readMarks(marked);
    expect(excerptOf(text, spans[0] as { offset: number; endOffset: number }, 60)).toEqual({ line, marks });
  });

  it('fits a long line, with the span in sight', () => {
    const text = `${'mot '.repeat(400)}FAUTE${' mot'.repeat(400)}`;
    const { line, marks } = excerptOf(text, { offset: 1600, endOffset: 1605 }, 80);
    expect(width(line)).toBeLessThanOrEqual(80);
    expect(line).toMatch(/^….* FAUTE .*…$/);
    expect(line.slice(marks.indexOf('^'), marks.length)).toBe('FAUTE');
  });

  it('fits a span longer than the line', () => {
    const { line, marks } = excerptOf('x'.repeat(5000), { offset: 100, endOffset: 4000 }, 80);
    expect(width(line)).toBeLessThanOrEqual(80);
    expect(marks.length).toBeLessThanOrEqual(80);
  });

  it('costs the same in a line of megabytes', () => {
    const text = 'mot '.repeat(2_000_000);
    const elapsed = stopwatch();
    for (let at = 0; at < 500; at += 1) excerptOf(text, { offset: at * 4000, endOffset: at * 4000 + 3 }, 80);
    expect(elapsed()).toBeLessThan(1500);
  });
});
