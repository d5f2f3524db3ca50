import type { Language } from '../core/language';
import { pt } from './pt';

export const ptPT: Language = {
  ...pt,
  tag: 'pt-PT',
  name: 'European Portuguese',
  endonym: 'português europeu',
  menuNames: ['Português (Portugal)', 'Português de Portugal', 'Portuguese (Portugal)', 'European Portuguese', 'PT-PT'],
  quotes: {
    ...pt.quotes,
    pairs: pt.quotes.pairs.map((pair) => {
      if (pair.open === '«') return { ...pair, role: 'primary' };
      return pair.open === '“' ? { ...pair, role: 'nested' } : pair;
    }),
  },
  acronyms: { ...pt.acronyms, DNA: 'ADN', RNA: 'ARN', HIV: 'VIH', VAT: 'IVA' },
  // Você is the polite address here, and te, teu and tua go with tu alone.
  register: {
    ...pt.register,
    informal: ['tu', 'te', 'ti', 'contigo', 'teu', 'tua', 'teus', 'tuas'],
    formal: ['você'],
  },
};
