import type { Language } from '../core/language';
import { en } from './en';

/** English as Britain prints it: books and some papers begin with single marks, and the day stands before the month. */
export const enGB: Language = {
  ...en,
  tag: 'en-GB',
  name: 'English (United Kingdom)',
  endonym: 'British English',
  menuNames: ['English (UK)', 'English (United Kingdom)', 'British English', 'EN-GB'],
  quotes: {
    ...en.quotes,
    pairs: en.quotes.pairs.map((pair) => (pair.open === '‘' ? { ...pair, role: 'primary' } : pair)),
  },
  dates: { ...en.dates, numericOrder: 'dmy' },
};
