import type { Language } from '../../core/language';
import { closedWords } from '../text/closed-words';
import { isNotJapanese } from './han-forms';

/** Another language without spaces that shares characters with the article's, and the question whether it wrote a text. */
export interface UnspacedRival {
  readonly language: Language;
  readonly writes: (text: string) => boolean;
}

/** Shorter texts are names and terms, which both languages write alike. */
const FEWEST_CHARACTERS = 8;
const FEWEST_WORDS = 2;
const FEWEST_ALIEN = 4;
/** Share of characters in the rival's own script: a song's or a firm's name in kana is less of a Chinese sentence. */
const LEAST_OWN_SHARE = 0.25;

const QUOTED = /[“"「『《（(][^”"」』》）)\n]{1,40}[”"」』》）)]/g;
/** Function words of Chinese whose characters Japanese hardly uses; 有, 会 and 不 stand in the words of both. */
const TELLING = /[了我你她它们們很吗嗎吧呢哪啊这這]/;

const known = new WeakMap<Language, readonly UnspacedRival[]>();

/** The rivals of a language without spaces; none for others, whose rivals differ in their words. */
export function unspacedRivals(language: Language, languages: readonly Language[]): readonly UnspacedRival[] {
  if (language.spaced) return [];
  let rivals = known.get(language);
  if (rivals === undefined) {
    const family = primary(language);
    rivals = languages
      .filter((pack) => !pack.spaced && !pack.tag.includes('-') && primary(pack) !== family)
      .filter((pack) => pack.scripts.some((script) => language.scripts.includes(script)))
      .map((pack) => ({ language: pack, writes: writerTest(pack, language) }));
    known.set(language, rivals);
  }
  return rivals;
}

function writerTest(rival: Language, own: Language): (text: string) => boolean {
  const shared = rival.scripts.filter((script) => own.scripts.includes(script));
  const extra = rival.scripts.filter((script) => !own.scripts.includes(script));
  const lacking = own.scripts.filter((script) => !rival.scripts.includes(script));
  const any = (scripts: readonly string[]) =>
    scripts.length === 0 ? undefined : new RegExp(`[${scripts.map((one) => `\\p{Script=${one}}`).join('')}]`, 'gu');
  const inShared = any(shared) as RegExp;
  if (extra.length > 0) {
    // Japanese in Chinese: its kana tell it.
    const inExtra = any(extra) as RegExp;
    const hasExtra = new RegExp(inExtra.source, 'u');
    return (whole) => {
      if (!hasExtra.test(whole)) return false;
      // A word that the sentence speaks of: 会说“こんにちは”.
      const text = whole.replace(QUOTED, '');
      const written = count(text, inExtra);
      return written >= 4 && written >= LEAST_OWN_SHARE * (written + count(text, inShared));
    };
  }
  // Chinese in Japanese: no kana at all, and function words that Japanese does not have.
  const lacks =
    lacking.length === 0 ? undefined : new RegExp(`[${lacking.map((one) => `\\p{Script=${one}}`).join('')}]`, 'u');
  const ownWords = closedWords(own);
  const words = [...closedWords(rival)].filter((word) => !ownWords.has(word));
  return (text) => {
    if (lacks?.test(text) || count(text, inShared) < FEWEST_CHARACTERS) return false;
    // A name or two may have characters that Japanese print lacks; a sentence has several.
    if (new Set([...text].filter((character) => isNotJapanese(character.charCodeAt(0)))).size >= FEWEST_ALIEN)
      return true;
    let found = 0;
    let telling = false;
    for (const word of words) {
      if (!text.includes(word)) continue;
      found += 1;
      telling ||= word.length > 1 || TELLING.test(word) || isNotJapanese(word.charCodeAt(0));
      if (telling && found >= FEWEST_WORDS) return true;
    }
    return false;
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function primary({ tag }: Language): string {
  return tag.split('-')[0] as string;
}
