import { withoutMarks } from '../../core/without-marks';
import { romanise } from '../source/alignment/romanise';

/** What English writes and does not speak, and what it speaks otherwise. */
const SILENT: ReadonlyArray<readonly [RegExp, string]> = [
  [/gh(?=t|$)/g, ''],
  [/^kn/g, 'n'],
  [/wr/g, 'r'],
  [/dg(?=[eiy])/g, 'j'],
  [/wh/g, 'w'],
  [/mb$/g, 'm'],
  [/ow(?=$|[^aeiouy])/g, 'o'],
  [/(?<=[aeo])w(?=$|[^aeiou])/g, ''],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
];

const CLASSES: Record<string, string> = {};
for (const letters of ['pbfvw', 'td', 'kgcjqsz', 'nm', 'l', 'r'])
  for (const letter of letters) CLASSES[letter] = letters[0] as string;

/**
 * The consonants that are heard in an English word, or in one that another alphabet carries over by its sound, a class each, so
 * that both agree: `kltn` for golden and Голден, `prtk` for bridge, Бридж and Μπριτζ.
 */
export function spokenConsonants(lower: string): string {
  const isLatin = /^[a-z]/.test(lower);
  let letters = isLatin ? lower : withoutMarks(romanise(carriedOver(lower)));
  if (isLatin) for (const [pattern, to] of SILENT) letters = letters.replace(pattern, to);
  let found = '';
  for (const letter of letters) {
    const own = CLASSES[letter];
    if (own !== undefined && own !== found.at(-1)) found += own;
  }
  return found;
}

/** What other alphabets write for w, h, b, d and g. */
function carriedOver(lower: string): string {
  return lower
    .normalize('NFD')
    .replaceAll('\u0301', '')
    .normalize('NFC')
    .replace(/у(?=[аеиоэ])/g, 'в')
    .replace(/γ?ου(?=[αεηιουω])/g, 'β')
    .replace(/дж/g, 'ж')
    .replace(/[хχ]/g, 'h')
    .replace(/μπ/g, 'b')
    .replace(/(?<=^|[^ν])ντ/g, 'd')
    .replace(/γκ/g, 'g');
}
