import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { remember, rememberPair } from '../../core/remember';
import { shareSense } from '../drift/same-sense';
import { synonymsOf } from '../drift/synonyms';
import { simplify } from '../foreign/han-forms';
import { LoanLikeness } from '../sounds/loan-likeness';
import { hanLikeness, kanaLikeness } from '../sounds/spelling-cost';
import { dot } from '../text/dot';
import { unspacedPhrases } from './unspaced-phrases';

const SAME = 1;
const BY_SENSE = 0.9;
const BY_KIND = 0.85;
const SHORTENED = 0.8;
const CONTRARY = -1;
const LEAST_KANA = 0.87;
const LEAST_SHORT_KANA = 0.95;
const LEAST_HAN = 0.75;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]{2,}$/;
const LATIN = /^\p{Script=Latin}/u;
const HAN = /\p{Script=Han}/u;

/** Cosines of texts that a model has been given; 0 for all others. */
export class TextCosines {
  readonly #embedder: Article['embedder'];
  readonly #vectors = new Map<string, Float32Array>();

  constructor(embedder: Article['embedder']) {
    this.#embedder = embedder;
  }

  async learn(texts: Iterable<string>, signal: AbortSignal | undefined): Promise<void> {
    if (this.#embedder === undefined) return;
    const list = [...new Set(texts)].filter((text) => !this.#vectors.has(text));
    const made = await this.#embedder.embed(
      list.map((text) => text.toLowerCase()),
      signal,
    );
    list.forEach((text, index) => {
      this.#vectors.set(text, made[index] as Float32Array);
    });
  }

  /** True for a text that the model has been given. */
  has(text: string): boolean {
    return this.#vectors.has(text);
  }

  of(a: string, b: string): number {
    const [one, two] = [this.#vectors.get(a), this.#vectors.get(b)];
    return one === undefined || two === undefined ? 0 : dot(one, two);
  }
}

/** Likeness of the words of an article without spaces, with the cosines that it is measured by. */
export const chunkWordLikeness = defineAnalysis({
  id: 'chunk-word-likeness',
  needs: { unspacedPhrases },
  run: async (article, { unspacedPhrases: { all } }, signal): Promise<ChunkWordLikeness> => {
    const cosines = new TextCosines(article.embedder);
    await cosines.learn(
      all.flatMap(({ words }) => words),
      signal,
    );
    return new ChunkWordLikeness(article, cosines);
  },
});

/** How alike two words of a text without spaces are, by sound, by characters, by the table of senses and by the model; -1 to 1. */
export class ChunkWordLikeness {
  readonly #article: Article;
  readonly #loans: LoanLikeness;
  readonly cosines: TextCosines;
  readonly of = rememberPair((a, b) => this.#measure(a, b));
  /** The same without the model and without characters that happen to be shared: 0 where no table and no sound joins them. */
  readonly knownOf = rememberPair((a, b) => this.#knownOf(a, b));

  /** The words that a word begins with and that stand in a set of contrasts. */
  readonly #contrastsOf = remember((text) =>
    this.#article.language.words.contrasts.flatMap((set) =>
      set.filter((word) => text.startsWith(word)).map((word) => ({ set, word })),
    ),
  );

  constructor(article: Article, cosines: TextCosines) {
    this.#article = article;
    this.#loans = new LoanLikeness(article);
    this.cosines = cosines;
  }

  #measure(a: string, b: string): number {
    const known = this.#knownOf(a, b);
    if (known !== 0) return known;
    return Math.max(this.cosines.of(a, b), sharedCharacters(simplify(a), simplify(b)));
  }

  #knownOf(a: string, b: string): number {
    const [one, two] = [simplify(a), simplify(b)];
    if (one === two) return SAME;
    if (this.areContrary(one, two)) return CONTRARY;
    const { kindsOf, placeOf } = this.#article;
    const [place, other] = [placeOf(a), placeOf(b)];
    if (place !== undefined && other !== undefined) return place === other ? BY_SENSE : CONTRARY;
    const sound = this.soundOf(a, b);
    if (sound > 0) return sound;
    const { of } = synonymsOf(this.#article);
    const senses = of(a, a);
    if (senses.length > 0 && of(b, b).some((sense) => senses.includes(sense))) return BY_SENSE;
    if (LATIN.test(a) !== LATIN.test(b) && shareSense(a.toLowerCase(), b.toLowerCase(), this.#article.senses))
      return BY_SENSE;
    const kinds = kindsOf(a);
    if (kinds.length > 0 && kindsOf(b).some((kind) => kinds.includes(kind))) return BY_KIND;
    return this.loanOf(a, b);
  }

  /** True for the noun of a kind of thing, such as 镇 and 湾. */
  isKind(word: string): boolean {
    return this.#article.kindsOf(word).length > 0 || this.#article.language.words.genericNouns.includes(word);
  }

  /** True for a word of the tables, which is no name. */
  isListed(word: string): boolean {
    return synonymsOf(this.#article).of(word, word).length > 0 || this.#article.kindsOf(word).length > 0;
  }

  /** Likeness of the sounds of two words that spell them in one script, however little they are alike. */
  rawSoundOf(a: string, b: string): number {
    return KATAKANA.test(a) && KATAKANA.test(b) ? kanaLikeness(a, b) : hanLikeness(a, b);
  }

  /** Likeness of two spellings of one sound in one script; 0 where they are none. */
  soundOf(a: string, b: string): number {
    if (KATAKANA.test(a) && KATAKANA.test(b)) {
      const sound = kanaLikeness(a, b);
      const isShort = Math.min(a.length, b.length) < 3;
      return sound >= (isShort ? LEAST_SHORT_KANA : LEAST_KANA) ? sound : 0;
    }
    if (Math.min(a.length, b.length) < 3) return 0;
    const sound = hanLikeness(a, b);
    return sound >= LEAST_HAN ? Math.max(BY_KIND, sound) : 0;
  }

  /** Likeness of a word that spells the sound of what the other one means in English: ダイバー and 潜水夫; 0 where it does not. */
  loanOf(a: string, b: string): number {
    return Math.max(this.#loans.of(a, b), this.#loans.of(b, a));
  }

  /** The same for two words that are one in the other rendering: 雪水 and 雪|水, サンバード and 太陽|鳥. */
  joinedOf(a: string, b: string): number {
    return simplify(a) === simplify(b) ? SAME : this.loanOf(a, b);
  }

  areContrary(a: string, b: string): boolean {
    return this.#contrastsOf(a).some(
      ({ set, word }) =>
        !b.includes(word) && this.#contrastsOf(b).some((other) => other.set === set && !a.includes(other.word)),
    );
  }
}

/** 避 of 避免 and 海事 of 海洋事务 shorten; 修复 and 恢复 share a part of their meaning. */
function sharedCharacters(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!HAN.test(short)) return 0;
  let from = 0;
  let inOrder = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at === -1) continue;
    inOrder += 1;
    from = at + 1;
  }
  if (inOrder === short.length) return SHORTENED;
  return inOrder === 0 ? 0 : 0.3 + (0.4 * inOrder) / long.length;
}
