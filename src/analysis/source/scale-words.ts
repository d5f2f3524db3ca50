import type { Language } from '../../core/language';

const THOUSAND = 1e3;
const MILLION = 1e6;

/** What a language calls great numbers, as patterns of what stands behind a number in digits. */
export interface ScaleWords {
  /** A million and more. */
  readonly millions: RegExp;
  /** A thousand and more. */
  readonly thousands: RegExp;
}

const known = new WeakMap<Language, ScaleWords>();

export function scaleWordsOf(language: Language): ScaleWords {
  let words = known.get(language);
  if (words === undefined) {
    const entries = language.quantities?.numbers.split(/\s+/).map((entry) => entry.split('=*')) ?? [];
    const from = (least: number) => {
      const names = entries.filter(([, value]) => Number.parseFloat(value ?? '0') >= least).map(([word = '']) => word);
      // Letters of India take marks behind them, which are no letters.
      const end = '(?![\\p{L}\\p{M}])';
      return new RegExp(names.length === 0 ? '(?!)' : `^[ \\u00a0\\u202f-](?:${names.join('|')})${end}`, 'iu');
    };
    words = { millions: from(MILLION), thousands: from(THOUSAND) };
    known.set(language, words);
  }
  return words;
}
