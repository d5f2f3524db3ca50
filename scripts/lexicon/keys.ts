import { simplify } from '../../src/analysis/foreign/han-forms';
import { closedWords } from '../../src/analysis/text/closed-words';
import type { Language } from '../../src/core/language';
import { stemOf } from '../../src/lang/lexicon';

const MOST_WORDS = 3;

/** Gives a word or phrase of a dictionary the key under which the lexicon knows it; undefined for what makes no term. */
export function keyMaker(language: Language): (text: string) => string | undefined {
  const closed = closedWords(language);
  const known = new Map<string, string | undefined>();
  const isEnglish = language.tag === 'en';
  const make = (text: string): string | undefined => {
    const plain = text
      .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
      .replace(isEnglish ? /^(?:to|the|an?) / : /^$/, '')
      .replaceAll('’', "'")
      .normalize('NFC')
      .trim();
    if (plain === '' || /[.,;:!?…/\d"«»“”=+&]/.test(plain)) return undefined;
    if (!language.spaced) {
      if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}$/u.test(plain)) return undefined;
      return language.hanForms === 'simplified' ? simplify(plain) : plain;
    }
    const words = plain
      .toLowerCase()
      .split(/[\s-]+/)
      .flatMap((word) => word.split(/(?<=')/))
      .filter((word) => word.length > 1 && !closed.has(word));
    if (words.length === 0 || words.length > MOST_WORDS) return undefined;
    if (words.some((word) => word.length < 2)) return undefined;
    return words.map((word) => stemOf(language, word)).join(' ');
  };
  return (text) => {
    if (!known.has(text)) known.set(text, make(text));
    return known.get(text);
  };
}
