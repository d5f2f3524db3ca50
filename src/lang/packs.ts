// Written by `npm run lists`; add a file, not a line.
import type { Language } from '../core/language';
import { de } from './de';
import { deAT } from './de-AT';
import { deCH } from './de-CH';
import { el } from './el';
import { en } from './en';
import { enGB } from './en-GB';
import { enUS } from './en-US';
import { es } from './es';
import { esMX } from './es-MX';
import { fi } from './fi';
import { fr } from './fr';
import { frCA } from './fr-CA';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { la } from './la';
import { nl } from './nl';
import { pt } from './pt';
import { ptBR } from './pt-BR';
import { ptPT } from './pt-PT';
import { ru } from './ru';
import { sa } from './sa';
import { zh } from './zh';
import { zhHant } from './zh-Hant';

/** Every language pack, by tag. */
export const languages: readonly Language[] = [
  de,
  deAT,
  deCH,
  el,
  en,
  enGB,
  enUS,
  es,
  esMX,
  fi,
  fr,
  frCA,
  id,
  it,
  ja,
  la,
  nl,
  pt,
  ptBR,
  ptPT,
  ru,
  sa,
  zh,
  zhHant,
];
