import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { type Sentence, sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { type Form, numbersOfForms, type Words, words } from '../text/words';
import { scriptOf } from '../text/writing-system';

/** A name, or the name of an institution with its noun apart, in a language that has spaces but no capitals. */
export interface UncasedMention extends Span {
  readonly sentence: number;
  /** Name words, by stem in the article's script and as written in another. */
  readonly parts: readonly string[];
  /** The noun of an institution as its own word or the end of a compound; undefined for a person or a place. */
  readonly noun: string | undefined;
  readonly foreign: boolean;
  readonly text: string;
  /** True in brackets, as the original spelling of what stands before. */
  readonly gloss: boolean;
}

const MOST_WORDS = 4;
const SHORTEST_NOUN = 3;

/** The names of an article without capitals that show themselves: by a title, by another script, by a noun of institutions. */
export const uncasedMentions = defineAnalysis({
  id: 'uncased-mentions',
  needs: { words, sentences, structure },
  run: (article, facts): readonly UncasedMention[] => {
    const { language } = article;
    if (language.cased || !language.spaced || language.scripts.length === 0) return [];
    const reader = new Reader(article, facts.words);
    const found: UncasedMention[] = [];
    facts.sentences.forEach((sentence, index) => {
      const role = facts.structure[sentence.blockIndex]?.role;
      if (role !== 'menu') reader.read(sentence, index, found);
    });
    return found;
  },
});

const CONTENT = 1;
const NOUN = 2;
const BODY = 4;
const FOREIGN = 8;
const TITLE = 16;
const TITLE_BEHIND = 32;

interface Body {
  readonly rest: string;
  readonly noun: string;
}

class Reader {
  readonly #article: Article;
  readonly #words: Words;
  readonly #closed: ReadonlySet<string>;
  readonly #titles: ReadonlySet<string>;
  readonly #behind: readonly string[];
  readonly #nouns: ReadonlySet<string>;
  readonly #names = new Set<string>();
  readonly #bodies = new Map<number, Body>();
  /** What is known of each spelling, by form id. */
  readonly #flags: Uint8Array;

  constructor(article: Article, all: Words) {
    const { language } = article;
    this.#article = article;
    this.#words = all;
    this.#closed = closedWords(language);
    this.#titles = wordSet(language.words.nameTitles);
    this.#behind = [...new Set((language.words.titlesBehind ?? []).map(language.stem))];
    this.#nouns = new Set(
      language.words.genericNouns.map(language.stem).filter((stem) => stem.length >= SHORTEST_NOUN),
    );
    this.#flags = numbersOfForms(Uint8Array, all.forms, (form) => this.#flagsOf(form));
    this.#findNames();
  }

  #flagsOf(form: Form): number {
    if (this.#titles.has(form.lower)) {
      // `महोदयः` stands behind its name too, other offices before it.
      return this.#behind.includes(form.stem) ? TITLE | TITLE_BEHIND : TITLE;
    }
    if (this.#isForeign(form)) return FOREIGN;
    if (!this.#isContent(form)) return 0;
    if (this.#hasTitleInside(form)) this.#names.add(form.stem);
    const body = this.#compound(form);
    if (body === undefined) return this.#nouns.has(form.stem) ? CONTENT | NOUN : CONTENT;
    this.#bodies.set(form.id, body);
    return CONTENT | BODY;
  }

  /** A word that stands beside a title once is a name at all of its places. */
  #findNames(): void {
    const { count, formIds } = this.#words;
    for (let word = 0; word < count; word += 1) {
      const flags = this.#flags[formIds[word] as number] as number;
      if ((flags & TITLE) === 0) continue;
      if (word + 1 < count) this.#nameBeside(word, word + 1);
      if ((flags & TITLE_BEHIND) !== 0 && word > 0) this.#nameBeside(word - 1, word - 1);
    }
  }

  #nameBeside(gap: number, name: number): void {
    const flags = this.#flags[this.#words.formIds[name] as number] as number;
    if ((flags & CONTENT) !== 0 && this.#joined(gap)) this.#names.add(this.#words.form(name).stem);
  }

  read(sentence: Sentence, index: number, into: UncasedMention[]): void {
    const all = this.#words;
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
      const flags = this.#flagsAt(word);
      if ((flags & FOREIGN) !== 0) {
        let last = word;
        while (last + 1 < sentence.lastWord && (this.#flagsAt(last + 1) & FOREIGN) !== 0 && this.#joined(last))
          last += 1;
        const parts = range(word, last).map((at) => all.form(at).text);
        const noun =
          parts.length > 1 && this.#article.kindsOf(parts.at(-1) as string).length > 0 ? parts.pop() : undefined;
        if (parts.length <= MOST_WORDS) into.push(this.#mention(word, last, index, parts, noun, true));
        word = last;
        continue;
      }
      if ((flags & CONTENT) === 0) continue;
      const form = all.form(word);
      const body = (flags & BODY) === 0 ? undefined : this.#bodies.get(form.id);
      if (body !== undefined) {
        into.push(this.#mention(word, word, index, [body.rest], body.noun, false));
      } else if ((flags & NOUN) !== 0 && word > sentence.firstWord && this.#joined(word - 1)) {
        const before = all.form(word - 1);
        if ((this.#flagsAt(word - 1) & (CONTENT | NOUN)) === CONTENT)
          into.push(this.#mention(word - 1, word, index, [before.stem], form.stem, false));
      } else if (this.#names.has(form.stem)) {
        into.push(this.#mention(word, word, index, [form.stem], undefined, false));
      }
    }
  }

  #mention(
    first: number,
    last: number,
    sentence: number,
    parts: readonly string[],
    noun: string | undefined,
    foreign: boolean,
  ): UncasedMention {
    const offset = this.#words.offsets[first] as number;
    const { prose } = this.#article.document;
    const gloss = /[(（]\s*$/.test(prose.slice(Math.max(0, offset - 2), offset));
    const endOffset = this.#words.ends[last] as number;
    return { offset, endOffset, sentence, parts, noun, foreign, text: prose.slice(offset, endOffset), gloss };
  }

  #joined(word: number): boolean {
    const gap = this.#article.document.prose.slice(this.#words.ends[word], this.#words.offsets[word + 1]);
    return gap === ' ' || gap === '\u00a0';
  }

  #isContent(form: Form): boolean {
    if (form.isNumber || form.text.length < 3 || this.#closed.has(form.lower) || this.#titles.has(form.lower))
      return false;
    return this.#article.language.scripts.includes(scriptOf(form.text));
  }

  #isForeign({ text, isNumber }: Form): boolean {
    return (
      !isNumber && text.length > 2 && scriptOf(text) === 'Latin' && !this.#article.language.scripts.includes('Latin')
    );
  }

  #flagsAt(word: number): number {
    return this.#flags[this.#words.formIds[word] as number] as number;
  }

  #hasTitleInside({ lower }: Form): boolean {
    return this.#behind.some((stem) => lower.indexOf(stem) > 2);
  }

  /** `मेरिडियन-संस्थायाः`, `मेरिडियनसंस्था`: what stands before the noun of an institution in a compound. */
  #compound(form: Form): Body | undefined {
    const { stem } = form;
    const solid = stem.replaceAll('-', '');
    for (let from = 3; from <= solid.length - SHORTEST_NOUN; from += 1) {
      const noun = solid.slice(from);
      if (!this.#nouns.has(noun) || /^\p{M}/u.test(noun)) continue;
      const rest = solid.slice(0, from);
      return { rest: this.#article.language.stem(rest), noun };
    }
    return solid.length + SHORTEST_NOUN <= form.lower.length ? this.#writtenCompound(form.lower) : undefined;
  }

  /** A stem may have lost the noun as well: सोम of सोमनगरम्. */
  #writtenCompound(lower: string): Body | undefined {
    const { stem } = this.#article.language;
    for (let from = 3; from <= lower.length - SHORTEST_NOUN; from += 1) {
      const noun = stem(lower.slice(from));
      if (!this.#nouns.has(noun) || !lower.startsWith(noun, from) || /^\p{M}/u.test(noun)) continue;
      return { rest: stem(lower.slice(0, from)), noun };
    }
    return undefined;
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
