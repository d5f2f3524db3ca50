import type { Language } from '../core/language';
import { es } from './es';

/** Spanish as Mexico prints it: a decimal point, commas between thousands, “…” before «…». */
export const esMX: Language = {
  ...es,
  tag: 'es-MX',
  name: 'Spanish (Mexico)',
  endonym: 'español de México',
  menuNames: ['Español (México)', 'Espanol de Mexico', 'Spanish (Mexico)', 'Mexican Spanish', 'ES-MX'],
  quotes: {
    ...es.quotes,
    pairs: es.quotes.pairs.map((pair) => {
      if (pair.open === '“') return { ...pair, role: 'primary' };
      return pair.open === '«' ? { ...pair, role: 'tolerated' } : pair;
    }),
  },
  numbers: { ...es.numbers, decimal: ['.'], group: [',', '\u202f', '\u00a0', ' '] },
};
