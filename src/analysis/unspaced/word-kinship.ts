import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { remember, rememberPair } from '../../core/remember';
import { simplify } from '../foreign/han-forms';
import { englishSounds } from '../sounds/english-sounds';
import { pairConcepts } from '../text/lexicon-concepts';
import { synonymsIn } from '../text/unspaced-lexicon';
import { type ChunkWordLikeness, chunkWordLikeness } from './chunk-word-likeness';

/** How two words of two names belong together, 0 where they do not: the same, the same by a table or a dictionary, near by the model. */
export const KIN = { same: 1, sure: 0.9, near: 0.7, contrary: -1 } as const;

const LEAST_COSINE = 0.62;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]{3,}$/;
const LATIN = /^\p{Script=Latin}/u;

/** Which words of an article without spaces may stand for one another in a name. */
export const wordKinship = defineAnalysis({
  id: 'word-kinship',
  needs: { chunkWordLikeness },
  run: (article, facts): WordKinship => new WordKinship(article, facts.chunkWordLikeness),
});

/**
 * Which words of a text without spaces may stand for one another in a name: by the tables of the language, by what they are in
 * English, by their sound, and in doubt by the model.
 */
export class WordKinship {
  readonly #article: Article;
  readonly #likeness: ChunkWordLikeness;

  /** 0 where they may not; see `KIN`. */
  readonly of = rememberPair((a, b) => this.#measure(a, b));
  /** What a word is in English, as numbers of the lexicon: by its meaning, by its letters or by its sound. */
  readonly englishOf = remember((word) => this.#readEnglish(word));
  /** What two words have in common that may stand for one another, for finding one by the other. */
  readonly keysOf = remember((word) => this.#keysOf(word));

  constructor(article: Article, likeness: ChunkWordLikeness) {
    this.#article = article;
    this.#likeness = likeness;
  }

  #measure(a: string, b: string): number {
    const [one, two] = [simplify(a), simplify(b)];
    if (one === two) return KIN.same;
    // A character alone means too many things for a dictionary: 部 and 局 are both a bureau.
    const isLone = Math.min(one.length, two.length) === 1;
    if (!isLone && this.#article.lexicon.sameSense([a], [b]) > 0) return KIN.sure;
    if (isLone && this.#areOtherKinds(a, b)) return 0;
    const known = this.#likeness.knownOf(a, b);
    if (known !== 0 || isLone) return known < 0 ? KIN.contrary : known > 0 ? KIN.sure : 0;
    const [left, right] = [this.englishOf(a), this.englishOf(b)];
    if (left.some((meaning) => right.includes(meaning))) return KIN.sure;
    // Of two words that the dictionary knows and that have no meaning in common the model says little: 进口 and 出口.
    if (left.length > 0 && right.length > 0) return 0;
    return this.#likeness.cosines.of(a, b) >= LEAST_COSINE ? KIN.near : 0;
  }

  #areOtherKinds(a: string, b: string): boolean {
    const { kindsOf } = this.#article;
    const [one, two] = [kindsOf(a), kindsOf(b)];
    return one.length > 0 && two.length > 0 && !one.some((kind) => two.includes(kind));
  }

  #readEnglish(word: string): readonly number[] {
    const { lexicon, senses } = this.#article;
    const numbers = (english: string) => lexicon.englishOf(english.split(' '));
    if (LATIN.test(word)) return [numbers(word.toLowerCase())];
    const found = [...lexicon.meaningsOf([word])];
    if (senses.coversLanguage) found.push(...senses.of(word).flatMap(senses.englishFor).map(numbers));
    if (KATAKANA.test(word)) found.push(...englishSounds(word, senses).map(numbers));
    return found;
  }

  #keysOf(word: string): readonly string[] {
    const { of } = synonymsIn(this.#article);
    const { kindsOf, lexicon } = this.#article;
    return [
      simplify(word),
      ...of(word, word).map((sense) => `s${sense}`),
      ...pairConcepts(lexicon, [word]).map((pair) => `s${pair}`),
      ...kindsOf(LATIN.test(word) ? word.toLowerCase() : word),
      ...this.englishOf(word).map((meaning) => `e${meaning}`),
    ];
  }
}
