import type { Language } from '../core/language';
import { fr } from './fr';

/** French as Canada prints it: no space before high marks other than the colon. */
export const frCA: Language = {
  ...fr,
  tag: 'fr-CA',
  name: 'French (Canada)',
  endonym: 'français canadien',
  menuNames: ['Français (Canada)', 'Francais canadien', 'French (Canada)', 'Canadian French', 'FR-CA'],
  spacing: { before: { ...fr.spacing.before, ';': 'none', '!': 'none', '?': 'none' } },
};
