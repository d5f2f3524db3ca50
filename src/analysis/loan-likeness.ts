import type { Senses } from '../core/article';
import { crossScriptLikeness } from './name-sounds';
import { transliterationKinds } from './transliteration-characters';

const HAN = /\p{Script=Han}/u;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;
/** Consonants alone agree by chance, more so in Chinese, where one of them opens every character. */
const LEAST_IN_KANA = 0.85;
const LEAST_IN_HAN = 0.95;
const MOST = 40;
const LONGEST = 6;
const SHORTEST_LOAN = 3;
const SHORTEST_HAN_LOAN = 4;

/**
 * How alike a word that spells sounds and what another word means in English are, 0 to 1: ダイバー sounds like `diver`, which
 * 潜水夫 means.
 */
export class LoanLikeness {
  readonly #senses: Senses;
  readonly #english = new Map<string, readonly string[]>();

  constructor(senses: Senses) {
    this.#senses = senses;
  }

  of(loan: string, own: string): number {
    if (!HAN.test(own)) return 0;
    const isKana = KATAKANA.test(loan);
    if (!isKana && !isSpeltInHan(loan)) return 0;
    if (loan.length < (isKana ? SHORTEST_LOAN : SHORTEST_HAN_LOAN)) return 0;
    let best = 0;
    for (const english of this.englishFor(own)) best = Math.max(best, crossScriptLikeness(spelt(english), loan));
    return best < (isKana ? LEAST_IN_KANA : LEAST_IN_HAN) ? 0 : best;
  }

  /** What a word may be in English, put together of its parts where the table does not know it whole. */
  englishFor(own: string): readonly string[] {
    let known = this.#english.get(own);
    if (known === undefined) {
      known = own.length > LONGEST ? [] : this.#read(own);
      this.#english.set(own, known);
    }
    return known;
  }

  #read(own: string): readonly string[] {
    const { of, englishFor } = this.#senses;
    const whole = of(own).flatMap(englishFor);
    const found = new Set(whole);
    for (let at = 1; at < own.length; at += 1) {
      const heads = of(own.slice(0, at)).flatMap(englishFor);
      if (heads.length === 0) continue;
      for (const tail of this.englishFor(own.slice(at)))
        for (const head of heads) if (found.size < MOST) found.add(`${head} ${tail}`);
    }
    return [...found];
  }
}

function isSpeltInHan(text: string): boolean {
  let telling = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = transliterationKinds[text.charCodeAt(at)] as number;
    if (kind === 0) return false;
    if (kind === 2) telling += 1;
  }
  return telling * 2 >= text.length;
}

/** English th is written as an s. */
function spelt(english: string): string {
  return english.replace(/[ -]/g, '').replaceAll('th', 's');
}
