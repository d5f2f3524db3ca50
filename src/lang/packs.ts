// Written by `npm run lists`; add a file, not a line.
import type { Language } from '../core/language';
import { en } from './en';
import { fr } from './fr';

/** Every language pack, by tag. */
export const languages: readonly Language[] = [en, fr];
