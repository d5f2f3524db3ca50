import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarks } from '../../../src/testing/marks';
import type { Half } from '../corpus';
import { repository } from '../places';

type Mark = ReturnType<typeof readMarks>['spans'][number];

/** A tiny article with marked names, and whether all of them name one thing or each names another. */
export interface DriftCase {
  readonly language: string;
  readonly kind: 'same' | 'different';
  readonly half: Half;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Where the cases stand, a file a language. */
export const folder = join(repository, 'bench', 'quality', 'drift-cases');

/**
 * Reads the cases of a language, of ours or of another folder. Every second one of each kind belongs to the held-out half.
 * @throws {Error} where a block opens with another word than `same` or `different`, or has fewer than two marks.
 */
export function readCases(language: string, from = folder): readonly DriftCase[] {
  const counts = { same: 0, different: 0 };
  return readFileSync(join(from, `${language}.txt`), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const [kind, ...lines] = block.split('\n') as [string, ...string[]];
      if (kind !== 'same' && kind !== 'different')
        throw new Error(`${language}.txt: a block opens with \`${kind}\` instead of \`same\` or \`different\``);
      const { text, spans } = readMarks(lines.join('\n'));
      if (spans.length < 2) throw new Error(`${language}.txt: fewer than two marks in: ${text.slice(0, 60)}`);
      counts[kind] += 1;
      return { language, kind, half: counts[kind] % 2 === 1 ? 'tune' : 'held-out', text, marks: spans };
    });
}
