import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTermPairs } from '../../bench/quality/terms/term-pairs';

describe('the term pairs of the benchmark', () => {
  const pairs = loadTermPairs();
  const keys = (half: string) =>
    new Set(
      pairs
        .filter((pair) => pair.half === half)
        .flatMap(({ languages, terms }) => terms.map((term, at) => `${languages[at]} ${term}`)),
    );

  it('are at least 400, of both labels and in both halves alike', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(400);
    expect(pairs.filter(({ equivalent }) => equivalent).length * 2).toBe(pairs.length);
    expect(pairs.filter(({ half }) => half === 'held-out').length * 2).toBe(pairs.length);
  });

  it('span all fourteen languages', () => {
    expect([...new Set(pairs.flatMap(({ languages }) => languages))].sort()).toEqual([
      ...['de', 'el', 'en', 'es', 'fi', 'fr', 'id', 'it', 'ja', 'la', 'pt', 'ru', 'sa', 'zh'],
    ]);
  });

  it('share no term between the halves', () => {
    const tune = keys('tune');
    expect([...keys('held-out')].filter((key) => tune.has(key))).toEqual([]);
  });

  it('are the file whose checksum is stated', () => {
    const hash = createHash('sha256').update(readFileSync('bench/quality/terms/pairs.tsv')).digest('hex');
    expect(readFileSync('bench/quality/terms/README.md', 'utf8')).toContain(hash);
  });
});
