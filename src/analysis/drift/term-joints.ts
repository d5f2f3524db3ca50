import type { Document } from '../../core/document';
import type { Language } from '../../core/language';
import { wordSets } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import type { Words } from '../text/words';

const SHORTEST = 3;
/** An article by itself joins nothing: `press the button`. */
const ARTICLE = ' ';
const GENITIVE = '.';

/** Reads the words of a sentence in their order and tells which of them may stand in one term. */
export class TermJoints {
  readonly #prose: string;
  readonly #all: Words;
  readonly #isContent: readonly boolean[];
  /** What a form adds to a joint; undefined for what joins no term: a conjunction, a pronoun. */
  readonly #added: ReadonlyArray<string | undefined>;
  #link: string | undefined;
  #isOpen = false;

  constructor({ prose }: Document, language: Language, all: Words) {
    this.#prose = prose;
    this.#all = all;
    const closed = closedWords(language);
    // What stands in another alphabet is compared as a name that was left untranslated.
    const own = language.scripts.includes('Latin') ? undefined : /[^\u0000-\u024f]/;
    this.#isContent = all.forms.map(
      ({ lower, text, isNumber }) =>
        !isNumber && text.length >= SHORTEST && !closed.has(lower) && (own === undefined || own.test(text)),
    );
    const { articles, contractions, prepositions, genitiveArticles = [] } = language.words;
    const [genitives, joining, plain] = [
      new Set(genitiveArticles),
      wordSets(prepositions, contractions),
      new Set(articles),
    ];
    this.#added = all.forms.map(({ lower, id }) => {
      if (this.#isContent[id] === true) return undefined;
      if (genitives.has(lower)) return GENITIVE;
      return joining.has(lower) ? lower[0] : plain.has(lower) ? ARTICLE : undefined;
    });
  }

  isContent(form: number): boolean {
    return this.#isContent[form] === true;
  }

  /** Begins anew: what comes next is joined to nothing before it. */
  open(): void {
    this.#link = undefined;
    this.#isOpen = false;
  }

  /**
   * Reads the next word: `parts` where it cannot stand in one term with what stands before it. A word of a term gives what
   * joins it to the one before: nothing, or the first letters of the prepositions, for `de`, `du` and `d'` join alike. A word
   * between gives undefined.
   */
  read(word: number): string | undefined {
    const form = this.#all.formIds[word] as number;
    const isApart = this.#isOpen && !this.#touches(word);
    if (isApart) this.open();
    if (this.#isContent[form] === true) {
      const link = this.#link ?? '';
      const isFirst = !this.#isOpen;
      this.#isOpen = true;
      this.#link = undefined;
      return isFirst || link === ARTICLE ? 'parts' : link;
    }
    if (!this.#isOpen) return isApart ? 'parts' : undefined;
    const added = this.#added[form];
    if (added === undefined) {
      this.open();
      return 'parts';
    }
    if (added === ARTICLE) this.#link ??= ARTICLE;
    else if (added === GENITIVE) this.#link = this.#link === undefined ? GENITIVE : this.#link;
    else this.#link = `${this.#link === ARTICLE ? '' : (this.#link ?? '')}${added}`;
    return undefined;
  }

  #touches(word: number): boolean {
    const [from, to] = [this.#all.ends[word - 1] as number, this.#all.offsets[word] as number];
    if (from === to) return true;
    if (to - from > 1) return false;
    const code = this.#prose.charCodeAt(from);
    return code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x2d;
  }
}
