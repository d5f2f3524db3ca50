import type { Language } from '../core/language';
import { pt } from './pt';

export const ptBR: Language = {
  ...pt,
  tag: 'pt-BR',
  name: 'Brazilian Portuguese',
  endonym: 'português do Brasil',
  menuNames: ['Português (Brasil)', 'Portugues do Brasil', 'Portuguese (Brazil)', 'Brazilian Portuguese', 'PT-BR'],
  quotes: {
    ...pt.quotes,
    pairs: pt.quotes.pairs.map((pair) => (pair.open === '«' ? { ...pair, role: 'foreign' } : pair)),
  },
  acronyms: { ...pt.acronyms, NATO: 'OTAN', ADN: 'DNA', ARN: 'RNA', VIH: 'HIV' },
};
