import type { Language } from '../core/language';
import { de } from './de';
import { lazyList } from './word-list';

const swiss = (words: readonly string[]) => [...new Set(words.map((word) => word.replaceAll('ß', 'ss')))];

/** German as Switzerland writes it: ss for ß, «…» with ‹…› inside, an apostrophe between thousands, Fr. for francs. */
export const deCH: Language = {
  ...de,
  tag: 'de-CH',
  name: 'German (Switzerland)',
  endonym: 'Deutsch (Schweiz)',
  quotes: {
    ...de.quotes,
    pairs: [
      { open: '«', close: '»', inside: 'none', role: 'primary' },
      { open: '‹', close: '›', inside: 'none', role: 'nested' },
      { open: '„', close: '“', inside: 'none', role: 'tolerated' },
      { open: '‚', close: '‘', inside: 'none', role: 'nested' },
      { open: '"', close: '"', inside: 'none', role: 'tolerated' },
      { open: '“', close: '”', inside: 'none', role: 'tolerated' },
      { open: '»', close: '«', inside: 'none', role: 'tolerated' },
      { open: '›', close: '‹', inside: 'none', role: 'nested' },
      { open: '‘', close: '’', inside: 'none', role: 'nested' },
      { open: '「', close: '」', inside: 'none', role: 'foreign' },
      { open: '『', close: '』', inside: 'none', role: 'foreign' },
      { open: '《', close: '》', inside: 'none', role: 'foreign' },
    ],
  },
  words: {
    ...de.words,
    prepositions: swiss(de.words.prepositions),
    conjunctions: swiss(de.words.conjunctions),
    auxiliaries: swiss(de.words.auxiliaries),
    others: swiss(de.words.others),
    cannotEnd: swiss(de.words.cannotEnd),
    nameTitles: swiss(de.words.nameTitles),
    genericNouns: swiss(de.words.genericNouns),
    contrasts: de.words.contrasts.map(swiss),
  },
  verbs: { ...de.verbs, finiteForms: lazyList(() => swiss(de.verbs.finiteForms)) },
  boilerplate: swiss(de.boilerplate),
  machinePhrases: swiss(de.machinePhrases),
  // Sums of money have a full stop before the Rappen: 5.50 Franken.
  numbers: { decimal: [',', '.'], group: ["'", '\u202f', '\u00a0', ' '] },
};
