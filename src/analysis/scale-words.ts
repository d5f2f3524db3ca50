import type { Language } from '../core/language';

const MILLION = 1e6;
const patterns = new WeakMap<Language, RegExp>();

/** What a language calls a million and more, as a pattern of what stands behind a number in digits. */
export function scaleWordsOf(language: Language): RegExp {
  let pattern = patterns.get(language);
  if (pattern === undefined) {
    const entries = language.quantities?.numbers.split(/\s+/).map((entry) => entry.split('=*')) ?? [];
    const words = entries.filter(([, value]) => Number.parseFloat(value ?? '0') >= MILLION).map(([word = '']) => word);
    pattern = new RegExp(words.length === 0 ? '(?!)' : `^[ \\u00a0\\u202f-](?:${words.join('|')})(?!\\p{L})`, 'iu');
    patterns.set(language, pattern);
  }
  return pattern;
}
