import type { Language } from '../core/language';
import { zh } from './zh';

/** Chinese in traditional characters, as Taiwan and Hong Kong print it: 「」 and 『』 quote. */
export const zhHant: Language = {
  ...zh,
  tag: 'zh-Hant',
  name: 'Chinese (traditional)',
  endonym: '繁體中文',
  hanForms: 'traditional',
  quotes: {
    ...zh.quotes,
    pairs: [
      { open: '「', close: '」', inside: 'none', role: 'primary' },
      { open: '『', close: '』', inside: 'none', role: 'nested' },
      { open: '《', close: '》', inside: 'none', role: 'nested' },
      { open: '“', close: '”', inside: 'none', role: 'tolerated' },
      { open: '‘', close: '’', inside: 'none', role: 'nested' },
      { open: '"', close: '"', inside: 'none', role: 'tolerated' },
      { open: '«', close: '»', inside: 'none', role: 'foreign' },
      { open: '„', close: '“', inside: 'none', role: 'foreign' },
    ],
  },
};
