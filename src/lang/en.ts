import { stemmer } from '@orama/stemmers/english';
import type { Language } from '../core/language';
import { neutral } from './neutral';

export const en: Language = {
  ...neutral,
  tag: 'en',
  name: 'English',
  endonym: 'English',
  scripts: ['Latin'],
  stem: stemmer,
  stemNote: undefined,
};
