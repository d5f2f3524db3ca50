import type { Language } from '../core/language';
import { en } from './en';

export const enUS: Language = {
  ...en,
  tag: 'en-US',
  name: 'English (United States)',
  endonym: 'American English',
  menuNames: ['English (US)', 'English (United States)', 'American English', 'EN-US'],
};
