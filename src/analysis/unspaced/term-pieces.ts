import type { Article } from '../../core/article';
import { remember } from '../../core/remember';
import { synonymsOf } from '../drift/synonyms';
import { simplify } from '../foreign/han-forms';
import { glossesOf } from '../sounds/loan-likeness';
import { foreignMeanings, foreignParts } from './foreign-meanings';
import type { UnspacedPhrase } from './unspaced-phrases';

/** A stretch of a term that may be a word of it. */
export interface TermPiece {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  /** True where the dictionary of the run time has it for a word, so that its characters are no words of their own. */
  readonly isWord: boolean;
}

/** A term with all the pieces that it may be put together of. */
export interface PiecedTerm {
  readonly phrase: UnspacedPhrase;
  /** Its words without what joins them. */
  readonly text: string;
  readonly pieces: readonly TermPiece[];
}

const LONGEST = 6;
const LONGEST_KANA = 10;
const SHORTEST_KANA = 2;
const HAN = /^\p{Script=Han}+$/u;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;
const HIRAGANA = /^[\u3041-\u3096]+$/;
const LATIN = /^[\p{Script=Latin}\p{M}'’-]+$/u;
const IS_LATIN = /\p{Script=Latin}/u;
/** The plural, where a name was only spelt: ブリッジズ. */
const PLURAL = /(?<=..)[ズス]$/;
/** What nouns of verbs end in, each with the ending of the verb. */
const GODAN = 'きくぎぐしすちつびぶみむりる';
const NONE: readonly string[] = [];
/** Of a word that a phrase of English translates. */
const SHORTEST_WHOLE = 3;
const MOST_MEANINGS = 8;
const MOST_LITERAL = 3;
const KIND = 2;

/** Cuts terms into pieces, and knows by what keys two pieces may be one: `=` letters, `s` lists, `p` pairs, `m` meanings, and weaker ones. */
export class TermPieces {
  readonly #article: Article;
  readonly #glosses: ReadonlyMap<string, readonly string[]>;
  readonly #texts: string[] = [];
  readonly #idOf = new Map<string, number>();
  /** The phrases of English that terms stand for piece by piece. */
  readonly #literal = new Map<string, readonly number[]>();
  readonly meaningsOf = remember((text) => this.#readMeanings(text));
  readonly #listedKeysOf = remember((text) => this.#readKeys(text));
  readonly #isKnown = remember((text) => this.#knows(text));

  constructor(article: Article) {
    this.#article = article;
    this.#glosses = glossesOf(article.language);
  }

  get texts(): readonly string[] {
    return this.#texts;
  }

  keysOf(text: string): readonly string[] {
    const literal = this.#literal.get(text);
    return literal === undefined
      ? this.#listedKeysOf(text)
      : [...this.#listedKeysOf(text), ...literal.map((phrase) => `m${phrase}`)];
  }

  /** True for what is no word, but means in English what a word of another term does, piece by piece: 大师节点 beside 主节点. */
  isLiteral(text: string): boolean {
    return this.#literal.has(text);
  }

  /** Terms that stand for a phrase of English piece by piece, where another has a word for it, get a piece that is all of them. */
  withLiteral(terms: readonly PiecedTerm[]): readonly PiecedTerm[] {
    const phrases = new Set<number>();
    for (const text of this.#texts) {
      if (text.length < SHORTEST_WHOLE || IS_LATIN.test(text)) continue;
      for (const meaning of this.meaningsOf(text))
        if (this.#article.lexicon.initialOfMeaning(meaning) === undefined) phrases.add(meaning);
    }
    if (phrases.size === 0) return terms;
    return terms.map((term) => {
      const { text, pieces } = term;
      if (text.length < SHORTEST_WHOLE || this.#article.lexicon.knows([text])) return term;
      // 养蜂协会 and 养蜂学会 are two bodies as often as one.
      if (this.#article.kindsOf(text.slice(-KIND)).length > 0) return term;
      const found = this.#literalMeanings(term).filter((meaning) => phrases.has(meaning));
      if (found.length === 0) return term;
      this.#literal.set(text, [...new Set(found)]);
      if (pieces.some(({ from, to }) => from === 0 && to === text.length)) return term;
      return { ...term, pieces: [...pieces, { id: this.#id(text), from: 0, to: text.length, isWord: false }] };
    });
  }

  /** The phrases that the meanings of two or three pieces make, which cover all of a term. */
  #literalMeanings({ text, pieces }: PiecedTerm): readonly number[] {
    const { lexicon } = this.#article;
    const opening = (at: number) => pieces.filter(({ from }) => from === at);
    const meaningsOf = ({ from, to }: TermPiece) => this.meaningsOf(text.slice(from, to)).slice(0, MOST_MEANINGS);
    const found: number[] = [];
    const read = (at: number, rows: readonly (readonly number[])[]): void => {
      if (at === text.length) {
        if (rows.length > 1) found.push(...products(rows).map(lexicon.phraseOf));
        return;
      }
      if (rows.length === MOST_LITERAL) return;
      for (const piece of opening(at)) {
        if (piece.to - piece.from === text.length) continue;
        const meanings = meaningsOf(piece);
        if (meanings.length > 0) read(piece.to, [...rows, meanings]);
      }
    };
    read(0, []);
    return found;
  }

  cut(phrase: UnspacedPhrase): PiecedTerm {
    const text = phrase.words.join('');
    const pieces: TermPiece[] = [];
    const words = new Set<string>();
    let at = 0;
    for (const word of phrase.words) {
      words.add(`${at} ${at + word.length}`);
      if (LATIN.test(word)) pieces.push(...this.#partsOf(word, at));
      at += word.length;
    }
    for (let from = 0; from < text.length; from += 1) {
      const longest = isKana(text[from]) ? LONGEST_KANA : LONGEST;
      for (let to = from + 1; to <= text.length; to += 1) {
        const isWord = words.has(`${from} ${to}`);
        if (!isWord && to - from > longest) break;
        const piece = text.slice(from, to);
        if (!isWord && (cutsWord(text, from) || cutsWord(text, to) || !this.#isKnown(piece))) continue;
        pieces.push({ id: this.#id(piece), from, to, isWord });
      }
    }
    return { phrase, text, pieces };
  }

  /** Straßen, nutzungs and satzung of Straßennutzungssatzung. */
  #partsOf(word: string, at: number): readonly TermPiece[] {
    let from = 0;
    return foreignParts(word.toLowerCase(), this.#article).map((to) => {
      const piece = { id: this.#id(word.slice(from, to)), from: at + from, to: at + to, isWord: true };
      from = to;
      return piece;
    });
  }

  #id(text: string): number {
    let id = this.#idOf.get(text);
    if (id === undefined) {
      id = this.#texts.length;
      this.#texts.push(text);
      this.#idOf.set(text, id);
    }
    return id;
  }

  #knows(text: string): boolean {
    if (text.length === 1) return HAN.test(text);
    if (IS_LATIN.test(text)) return false;
    if (KATAKANA.test(text) && text.length < SHORTEST_KANA) return false;
    return this.keysOf(text).length > 1;
  }

  #readKeys(text: string): readonly string[] {
    const { lexicon, kindsOf, placeOf } = this.#article;
    const keys = [`=${simplify(text)}`];
    const place = placeOf(text);
    if (place !== undefined) keys.push(`l${place}`);
    for (const form of formsOf(text)) {
      for (const sense of synonymsOf(this.#article).of(form, form)) keys.push(`s${sense}`);
      for (const kind of kindsOf(form)) keys.push(`k${kind}`);
      if (form.length === 1) continue;
      for (const pair of lexicon.pairsOf([form])) keys.push(`p${pair}`);
      for (const pair of lexicon.hintsOf([form])) keys.push(`h${pair}`);
    }
    for (const meaning of this.meaningsOf(text)) {
      keys.push(`m${meaning}`);
      for (const pair of lexicon.pairsOfMeaning(meaning)) keys.push(`n${pair}`);
    }
    return keys;
  }

  #readMeanings(text: string): readonly number[] {
    const { lexicon, senses } = this.#article;
    const numberOf = (english: string) => lexicon.englishOf(english.split(' '));
    if (LATIN.test(text)) return [numberOf(text.toLowerCase()), ...foreignMeanings(text.toLowerCase(), this.#article)];
    const found = new Set<number>();
    for (const form of formsOf(text)) {
      for (const english of this.#glosses.get(form) ?? NONE) found.add(numberOf(english));
      for (const sense of senses.of(form)) for (const english of senses.englishFor(sense)) found.add(numberOf(english));
      if (form.length > 1) for (const meaning of lexicon.meaningsOf([form])) found.add(meaning);
    }
    if (found.size === 0 && KATAKANA.test(text) && PLURAL.test(text))
      for (const meaning of this.meaningsOf(text.replace(PLURAL, ''))) found.add(meaning);
    // かもめ is カモメ.
    if (found.size === 0 && HIRAGANA.test(text) && text.length > 1)
      for (const meaning of lexicon.meaningsOf([inKatakana(text)])) found.add(meaning);
    return [...found];
  }
}

/** Lists have Japanese forms of characters or simplified ones, and verbs as dictionaries give them: 担ぎ is of 担ぐ. */
function formsOf(text: string): readonly string[] {
  const simplified = simplify(text);
  const own = simplified === text ? [text] : [text, simplified];
  const row = text.length > 1 ? GODAN.indexOf(text.at(-1) as string) : -1;
  if (row !== -1 && row % 2 === 0) own.push(text.slice(0, -1) + GODAN[row + 1]);
  if (/\p{Script=Han}[きぎしちびみりえけげせてねべめれ]$/u.test(text)) own.push(`${text}る`);
  return own;
}

function products(rows: readonly (readonly number[])[]): readonly number[][] {
  return rows.reduce<number[][]>((some, row) => some.flatMap((one) => row.map((meaning) => [...one, meaning])), [[]]);
}

function isKana(character: string | undefined): boolean {
  return character !== undefined && KATAKANA.test(character);
}

/** ロック in ブロック: a small kana or a long mark never begins a word; ドックサイド may be two words. */
function cutsWord(text: string, at: number): boolean {
  const [before, here] = [text[at - 1], text[at]];
  if (before === undefined || here === undefined) return false;
  if (IS_LATIN.test(before) && IS_LATIN.test(here)) return true;
  return isKana(before) && /[ァィゥェォッャュョヮーン]/.test(here);
}

function inKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
