import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarks } from '../../../src/testing/marks';
import type { Half } from '../corpus';
import { repository } from '../places';

/** A few sentences, with the one marked that is only a piece; nothing is marked where all may stand as they are. */
export interface FragmentCase {
  readonly language: string;
  readonly half: Half;
  readonly text: string;
  readonly marks: ReadonlyArray<{ readonly offset: number; readonly endOffset: number }>;
}

/** Where the cases stand, a file a language. */
export const folder = join(repository, 'bench', 'quality', 'fragments');

/** Reads the cases of a language, one a line, `¶` between paragraphs. Every second one of each kind is held out. */
export function readCases(language: string): readonly FragmentCase[] {
  const counts = { marked: 0, whole: 0 };
  return readFileSync(join(folder, `${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && line !== '--')
    .map((line) => {
      const { text, spans } = readMarks(line.replaceAll(' ¶ ', '\n\n'));
      const kind = spans.length > 0 ? 'marked' : 'whole';
      counts[kind] += 1;
      return { language, half: counts[kind] % 2 === 1 ? 'tune' : 'held-out', text, marks: spans };
    });
}
