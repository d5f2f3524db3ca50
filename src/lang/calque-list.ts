import type { Calque } from '../core/language';
import { lazyList } from './word-list';

/** Reads calques from lines `pattern > suggestion`, with ` -- note` where one is needed; lines of `//` are headings. */
export function calqueList(text: () => string): readonly Calque[] {
  return lazyList(() => readCalques(text()));
}

function readCalques(text: string): readonly Calque[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('//'))
    .map((line) => {
      const [pattern = '', right = ''] = line.split(' > ');
      const [suggestion = '', note] = right.split(' -- ');
      return {
        pattern: pattern.trim(),
        suggestion: suggestion.trim(),
        ...(note === undefined ? {} : { note: note.trim() }),
      };
    });
}
