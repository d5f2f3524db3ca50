import { stemmer } from '@orama/stemmers/french';
import type { Language } from '../core/language';
import { neutral } from './neutral';

export const fr: Language = {
  ...neutral,
  tag: 'fr',
  name: 'French',
  endonym: 'français',
  scripts: ['Latin'],
  elisions: ['l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
  stem: stemmer,
  stemNote: undefined,
};
