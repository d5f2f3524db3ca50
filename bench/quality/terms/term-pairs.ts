import { readFileSync } from 'node:fs';
import { type Half, halves } from '../corpus';

/** Two terms, and whether they mean one thing. */
export interface TermPair {
  readonly languages: readonly [string, string];
  readonly terms: readonly [string, string];
  readonly equivalent: boolean;
  readonly half: Half;
}

/**
 * The pairs of a file beside this one.
 * @throws {Error} naming the line that is wrong.
 */
export function loadTermPairs(file = 'pairs.tsv'): readonly TermPair[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return lines.map((line, index) => {
    const [languageA, termA, languageB, termB, label, half] = line.split('\t');
    const known = halves.find((one) => one === half);
    if (
      !languageA ||
      !termA ||
      !languageB ||
      !termB ||
      known === undefined ||
      !/^(?:equivalent|confusable)$/.test(label ?? '')
    )
      throw new Error(`${file}:${index + 2}: six columns were expected: language, term, language, term, label, half`);
    return {
      languages: [languageA, languageB],
      terms: [termA, termB],
      equivalent: label === 'equivalent',
      half: known,
    };
  });
}
