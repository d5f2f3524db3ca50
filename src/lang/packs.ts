// Written by `npm run lists`; add a file, not a line.
import type { Language } from '../core/language';
import { de } from './de';
import { deAT } from './de-AT';
import { deCH } from './de-CH';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { id } from './id';
import { it } from './it';
import { sa } from './sa';

/** Every language pack, by tag. */
export const languages: readonly Language[] = [de, deAT, deCH, en, es, fi, fr, id, it, sa];
