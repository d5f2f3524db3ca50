import type { Language } from '../core/language';
import { de } from './de';
import { wordList } from './word-list';

/** German as Austria writes it: the first month is Jänner, the second may be Feber. */
export const deAT: Language = {
  ...de,
  tag: 'de-AT',
  name: 'German (Austria)',
  endonym: 'Deutsch (Österreich)',
  dates: {
    ...de.dates,
    months: wordList('jänner februar märz april mai juni juli august september oktober november dezember'),
    monthAbbreviations: wordList('jän. feb. märz apr. mai juni juli aug. sept. okt. nov. dez.'),
  },
};
