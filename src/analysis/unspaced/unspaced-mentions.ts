import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { transliterationKinds } from '../sounds/transliteration-characters';
import { closedWords } from '../text/closed-words';
import { sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { isNameJoint } from '../text/unspaced-words';
import { type Form, type Words, words } from '../text/words';

/** A part of a name, such as 马斯克 in 埃隆·马斯克 or `Musk` in `Elon Musk`. */
export interface NamePart extends Span {
  readonly text: string;
  readonly script: 'latin' | 'kana' | 'han';
}

/** A name that spells sounds, at one place. */
export interface NameMention extends Span {
  readonly parts: readonly NamePart[];
  readonly sentence: number;
  /** True where an honorific or an office stands beside it, so that it names a person. */
  readonly titled: boolean;
  /** True where it stands in brackets, as the original spelling of the name before it. */
  readonly gloss: boolean;
}

/** What stands before the noun of an institution's name. */
export interface ModifierUnit extends Span {
  readonly kind: 'place' | 'name' | 'han';
  readonly text: string;
  /** The place's concept. */
  readonly place: string | undefined;
}

/** The name of an institution at one place: what tells it apart, and the noun that says what it is. */
export interface BodyMention extends Span {
  readonly units: readonly ModifierUnit[];
  readonly noun: string;
  readonly sentence: number;
}

export interface UnspacedMentions {
  readonly names: readonly NameMention[];
  readonly bodies: readonly BodyMention[];
}

const NAME = 1;
const NOUN = 2;
const TITLE = 4;
const CLOSED = 8;
const HAN = 16;
const PLACE = 32;
const LATIN = 64;
/** Spelt with characters of foreign names, however few; a name where a dot joins it to another. */
const SPELT = 128;

const IS_KATAKANA = /^[\u30a1-\u30fa\u30fc]{2,}$/;
const IS_HAN = /^[\p{Script=Han}々〇]+$/u;
const IS_LATIN = /^\p{Script=Latin}/u;
const LONGEST_LATIN = 4;
const MOST_UNITS = 6;
const LONGEST_REMAINDER = 8;

/** Names in a text without spaces or capitals, told by their script and by the nouns and offices beside them. */
export const unspacedMentions = defineAnalysis({
  id: 'unspaced-mentions',
  needs: { words, sentences, structure },
  run: (article, facts): UnspacedMentions => {
    const names: NameMention[] = [];
    const bodies: BodyMention[] = [];
    if (article.language.spaced) return { names, bodies };
    const reader = new MentionReader(article, facts.words);
    facts.sentences.forEach(({ firstWord, lastWord, blockIndex }, sentence) => {
      if (facts.structure[blockIndex]?.role !== 'menu') reader.read(firstWord, lastWord, sentence, names, bodies);
    });
    return { names, bodies };
  },
});

class MentionReader {
  readonly #prose: string;
  readonly #words: Words;
  readonly #flags: Uint8Array;
  readonly #article: Article;

  constructor(article: Article, all: Words) {
    this.#article = article;
    this.#prose = article.document.prose;
    this.#words = all;
    const { language } = article;
    const closed = closedWords(language);
    const generic = wordSet(language.words.genericNouns);
    const nouns = new Set(generic);
    for (const [acronym, own] of Object.entries(language.acronyms))
      if (generic.has(own)) nouns.add(acronym.toLowerCase());
    const titles = wordSet(language.words.nameTitles);
    const spellsInHan = !language.scripts.includes('Katakana');
    this.#flags = Uint8Array.from(all.forms, (form) => {
      const { text, lower, isNumber } = form;
      if (isNumber) return 0;
      let flags = 0;
      if (titles.has(lower)) flags |= TITLE;
      if (IS_LATIN.test(text)) {
        flags |= LATIN;
        if (form.casing !== 'lower' && text.length > 1) flags |= NAME;
        if (nouns.has(lower) || (form.casing !== 'lower' && article.kindsOf(text).length > 0)) flags |= NOUN;
        return flags;
      }
      if (text.length > 1 && nouns.has(lower)) flags |= NOUN;
      if (closed.has(lower)) return flags | CLOSED;
      if (IS_KATAKANA.test(text))
        return (flags & NOUN) === 0 ? flags | NAME | (isPlace(article, form) ? PLACE : 0) : flags;
      if (!IS_HAN.test(text)) return flags | (flags === 0 ? CLOSED : 0);
      if (isPlace(article, form)) return flags | PLACE;
      if ((flags & (NOUN | TITLE)) === 0 && spellsInHan) {
        if (isSpelt(text)) flags |= NAME;
        if (isAllSpelt(text)) flags |= SPELT;
      }
      return flags | HAN;
    });
  }

  #flag(word: number): number {
    return this.#flags[this.#words.formIds[word] as number] as number;
  }

  /** What stands between a word and the next one. */
  #gap(word: number): string {
    return this.#prose.slice(this.#words.ends[word], this.#words.offsets[word + 1]);
  }

  read(first: number, last: number, sentence: number, names: NameMention[], bodies: BodyMention[]): void {
    for (let at = first; at < last; at += 1) {
      // 大学医学院: the last of several nouns names the institution.
      const isLastNoun =
        at + 1 >= last || this.#gap(at) !== '' || (this.#flag(at + 1) & NOUN) === 0 || (this.#flag(at) & LATIN) !== 0;
      if ((this.#flag(at) & NOUN) !== 0 && isLastNoun) {
        const body = this.#bodyAt(at, first, sentence);
        if (body !== undefined) bodies.push(body);
      }
      if ((this.#flag(at) & (NAME | SPELT)) === 0) continue;
      const end = this.#nameEnd(at, last);
      if ((this.#flag(at) & NAME) === 0 && end === at + 1) continue;
      const name = this.#nameFrom(at, end, first, last, sentence);
      if (name !== undefined) names.push(name);
      // Nouns inside a Latin name open bodies of their own.
      for (let inside = at + 1; inside < end; inside += 1) {
        if ((this.#flag(inside) & NOUN) === 0 || inside < end - 1) continue;
        const body = this.#bodyAt(inside, first, sentence);
        if (body !== undefined) bodies.push(body);
      }
      at = end - 1;
    }
  }

  /** Index behind the last word of a name that begins at `start`: joined by dots, or by spaces in Latin letters. */
  #nameEnd(start: number, last: number): number {
    let end = start + 1;
    for (; end < last; end += 1) {
      const gap = this.#gap(end - 1);
      const [before, here] = [this.#flag(end - 1), this.#flag(end)];
      const latin = (before & LATIN) !== 0 && (here & LATIN) !== 0 && (gap === ' ' || gap === ' & ');
      const joined = gap.length === 1 && isNameJoint(gap.charCodeAt(0)) && (here & (NAME | PLACE | SPELT | HAN)) !== 0;
      if (!latin && !joined && !((here & NAME) !== 0 && /^[＝=]$/.test(gap))) break;
    }
    return end;
  }

  #nameFrom(from: number, end: number, first: number, last: number, sentence: number): NameMention | undefined {
    const { offsets, ends } = this.#words;
    const latin = (this.#flag(from) & LATIN) !== 0;
    if (latin && (end - from > LONGEST_LATIN || (this.#flag(end - 1) & NAME) === 0)) return undefined;
    const one = this.#words.form(from);
    if (latin && end - from === 1 && one.casing === 'upper' && one.text.length <= 5) return undefined;
    const parts: NamePart[] = [];
    for (let word = from; word < end; word += 1) {
      const { text } = this.#words.form(word);
      if ((this.#flag(word) & (NAME | PLACE | SPELT | HAN)) === 0) continue;
      parts.push({
        text,
        script: latin ? 'latin' : IS_KATAKANA.test(text) ? 'kana' : 'han',
        offset: offsets[word] as number,
        endOffset: ends[word] as number,
      });
    }
    if (parts.length === 1 && (this.#flag(from) & PLACE) !== 0) return undefined;
    const before = from > first && this.#gap(from - 1) === '' ? this.#flag(from - 1) : 0;
    const after = end < last && this.#gap(end - 1) === '' ? this.#flag(end) : 0;
    const offset = offsets[from] as number;
    const endOffset = ends[end - 1] as number;
    return {
      parts,
      sentence,
      offset,
      endOffset,
      titled: ((before | after) & TITLE) !== 0,
      gloss: isGloss(this.#prose, offset),
    };
  }

  #bodyAt(noun: number, first: number, sentence: number): BodyMention | undefined {
    const { offsets, ends } = this.#words;
    const units: ModifierUnit[] = [];
    let from = noun;
    for (let word = noun - 1; word >= first && units.length < MOST_UNITS; word -= 1) {
      const gap = this.#gap(word);
      const flags = this.#flag(word);
      const [offset, endOffset] = [offsets[word] as number, ends[word] as number];
      const { text } = this.#words.form(word);
      if (
        gap !== '' &&
        !(gap === ' ' && (flags & LATIN) !== 0) &&
        !(gap.length === 1 && isNameJoint(gap.charCodeAt(0)))
      )
        break;
      if ((flags & CLOSED) !== 0 || (flags & (NAME | NOUN | HAN | PLACE)) === 0) break;
      // An office ends what stands before the name, unless the noun follows at once: 監督委員会.
      if ((flags & TITLE) !== 0 && word !== noun - 1) break;
      // 欧洲环境局 and 欧洲环境委员会: a single character is a piece of a word that no list knows.
      const place = (flags & LATIN) !== 0 ? this.#article.placeOf(text) : undefined;
      if ((flags & PLACE) !== 0 || place !== undefined) {
        units.unshift({ kind: 'place', text, place: place ?? this.#article.placeOf(text), offset, endOffset });
      } else if ((flags & NAME) !== 0) {
        units.unshift({ kind: 'name', text, place: undefined, offset, endOffset });
      } else {
        const known = units[0];
        if (known?.kind === 'han' && known.offset === endOffset) {
          if (known.text.length + text.length > LONGEST_REMAINDER) break;
          units[0] = { ...known, text: text + known.text, offset };
        } else units.unshift({ kind: 'han', text, place: undefined, offset, endOffset });
      }
      from = word;
    }
    if (units.length === 0) return undefined;
    // 米森湾 (Mission Bay): the original of the name before the bracket.
    if ((this.#flag(noun) & LATIN) !== 0 && isGloss(this.#prose, offsets[from] as number)) return undefined;
    return {
      units,
      noun: this.#words.form(noun).text,
      sentence,
      offset: offsets[from] as number,
      endOffset: ends[noun] as number,
    };
  }
}

/** Tells whether a place stands right behind an opening bracket, where the original spelling of a name does. */
function isGloss(prose: string, offset: number): boolean {
  return /[（(]\s*$/.test(prose.slice(Math.max(0, offset - 2), offset));
}

function isPlace(article: Article, form: Form): boolean {
  return form.text.length > 1 && article.placeOf(form.text) !== undefined;
}

function isAllSpelt(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (transliterationKinds[text.charCodeAt(at)] === 0) return false;
  return true;
}

/** Tells whether a word is spelt with the characters of foreign names alone. */
function isSpelt(text: string): boolean {
  if (text.length < 2) return false;
  let telling = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = transliterationKinds[text.charCodeAt(at)] as number;
    if (kind === 0) return false;
    if (kind === 2) telling += 1;
  }
  return text.length === 2 ? telling === 2 : telling >= 2;
}
