import type { Article } from '../../core/article';
import { foldRomaji, readsAs } from '../sounds/kanji-reading';
import { romaniseKatakana } from '../sounds/katakana';
import { LoanLikeness } from '../sounds/loan-likeness';
import { hanLikeness, kanaLikeness } from '../sounds/spelling-cost';

const KATAKANA = /^[\u30a1-\u30fa\u30fc]{2,}$/;
const HAN = /^\p{Script=Han}{2,}$/u;
const LATIN = /^[\p{Script=Latin}\p{M}'’-]{4,}$/u;
const READ = /^\p{Script=Han}[\p{Script=Han}ヶケノ\u3041-\u3096]*$/u;
const LEAST = 0.6;
const LONGEST_LOAN = 5;

/** How alike what is left of two terms sounds: in one script, or as the sound of what the other means in English. */
export class RestSounds {
  readonly #loans: LoanLikeness;

  constructor(article: Article) {
    this.#loans = new LoanLikeness(article);
  }

  /** 0 to 1: ペナ and ペーニャ are alike, and so are 诺斯布里奇 and 北桥, a bridge in the north. */
  of([a, b]: readonly [string, string]): number {
    if (a === '' || b === '') return 0;
    const direct =
      KATAKANA.test(a) && KATAKANA.test(b) ? kanaLikeness(a, b) : HAN.test(a) && HAN.test(b) ? hanLikeness(a, b) : 0;
    const loan = Math.max(this.#loan(a, b), this.#loan(b, a));
    const best = Math.max(direct, loan, isRead(a, b) || isRead(b, a) ? 1 : 0);
    return best < LEAST ? 0 : best;
  }

  #loan(spelt: string, own: string): number {
    return own.length > LONGEST_LOAN ? 0 : this.#loans.of(spelt, own);
  }
}

/** 霧ヶ浜 is キリガハマ, and 松瀬 is Matsuse. */
function isRead(own: string, spelt: string): boolean {
  if (own.length > LONGEST_LOAN || !READ.test(own)) return false;
  if (KATAKANA.test(spelt)) return readsAs(own, foldRomaji(romaniseKatakana(spelt)));
  return LATIN.test(spelt) && readsAs(own, foldRomaji(spelt));
}
