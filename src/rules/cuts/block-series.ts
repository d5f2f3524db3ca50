import type { Sentence } from '../../analysis/text/sentences';
import type { BlockStructure } from '../../analysis/text/structure';
import type { Words } from '../../analysis/text/words';
import type { Article } from '../../core/article';
import type { Block } from '../../core/document';
import { wordSet } from '../../core/word-set';

interface Facts {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly structure: readonly BlockStructure[];
}

/** A shorter item is one of a row of words. */
const SHORTEST_ITEM = 9;
/** So many items must close with a mark for another to lack it. */
const FEWEST_OTHERS = 2;
const CLOSED = /[.;·!?…][»”"’)\]]?\s*$/u;

/** Tells which blocks are clauses or items in a row, so that one may end as no sentence does, or may not. */
export class BlockSeries {
  readonly #language: Article['language'];
  readonly #prose: string;
  readonly #blocks: readonly Block[];
  readonly #facts: Facts;
  readonly #conjunctions: ReadonlySet<string>;
  readonly #subordinators: ReadonlySet<string>;

  constructor({ language, document }: Pick<Article, 'language' | 'document'>, facts: Facts) {
    this.#language = language;
    this.#prose = document.prose;
    this.#blocks = document.blocks;
    this.#facts = facts;
    this.#conjunctions = wordSet(language.words.conjunctions);
    this.#subordinators = wordSet(language.verbs.subordinators);
  }

  /**
   * A treaty or a motion sets the clauses of one sentence apart: `Whereas …,` and the next paragraph `Whereas …,`, or
   * Japanese 「…ので、」 and 「…ので、」.
   */
  isClause(blockIndex: number, mark: string): boolean {
    const opening = this.#openingOf(blockIndex);
    const closing = this.#closingOf(blockIndex);
    return [blockIndex - 1, blockIndex + 1].some((neighbour) => {
      const block = this.#blocks[neighbour];
      if (block === undefined) return false;
      const isSame =
        (opening !== undefined && this.#openingOf(neighbour) === opening) ||
        (closing !== undefined && this.#subordinators.has(closing) && this.#closingOf(neighbour) === closing);
      if (!isSame) return false;
      // `Επειδή …,` under another sentence with this conjunction: the last of the clauses.
      if (opening !== undefined && neighbour < blockIndex && this.#conjunctions.has(opening)) return true;
      // The last but one may have an `and` behind its mark, and the last a comma where the others have a semicolon.
      const end = this.#prose.slice(Math.max(block.offset, block.endOffset - 8), block.endOffset).trimEnd();
      const marks = mark === ',' ? [',', ';'] : [mark];
      return marks.some((one) => end.endsWith(one) || (end.includes(one) && /[^\p{L}][\p{L}\p{M}]{1,5}$/u.test(end)));
    });
  }

  /** `Whereas …, and` with another `whereas …` under it; with a capital, a third above it. */
  isLastButOne(blockIndex: number): boolean {
    const opening = this.#openingOf(blockIndex);
    const next = this.#blocks[blockIndex + 1];
    return (
      next !== undefined &&
      opening === this.#openingOf(blockIndex + 1) &&
      this.isClause(blockIndex, ',') &&
      (!/^\p{Lu}/u.test(this.#prose.slice(next.offset, next.offset + 2)) || this.#openingOf(blockIndex - 1) === opening)
    );
  }

  /** Without case it is a conjunction that shows that a paragraph only carries on the sentence before. */
  goesOn(blockIndex: number): boolean {
    const opening = this.#language.cased ? undefined : this.#openingOf(blockIndex);
    return opening !== undefined && this.#conjunctions.has(opening);
  }

  /**
   * `- 机に置いてから、`: an item that ends in a comma where none of its neighbours does. Where words have spaces, the last but one may
   * have an `and` behind it, and the items may be read as one sentence.
   */
  stopsAmongItems(blockIndex: number): boolean {
    if (this.#language.spaced || !this.#endsInPause(blockIndex)) return false;
    const { offset, endOffset } = this.#blocks[blockIndex] as Block;
    if (endOffset - offset < SHORTEST_ITEM) return false;
    const neighbours = this.#itemsBeside(blockIndex);
    return neighbours.length > 0 && !neighbours.some((one) => this.#endsInPause(one));
  }

  /** An item among others that close as sentences do, where no spaces part words. */
  isItemOfSentences(blockIndex: number): boolean {
    if (this.#language.spaced || this.#facts.structure[blockIndex]?.role !== 'list-item') return false;
    const neighbours = this.#itemsBeside(blockIndex);
    return neighbours.length > 0 && neighbours.every((one) => this.#facts.structure[one]?.endsWithMark === true);
  }

  /** An item without the mark that all the others of its list close with: `- gloves;`, `- a rope that`, `- a lamp.` */
  lacksMark(blockIndex: number): boolean {
    return !this.#isClosed(blockIndex) && this.isOfClosedItems(blockIndex);
  }

  /** An item of a list of which all the others, two at least, close with a mark. */
  isOfClosedItems(blockIndex: number): boolean {
    if (!this.#language.spaced || !this.#isItem(blockIndex)) return false;
    let others = 0;
    for (const step of [-1, 1])
      for (let at = blockIndex + step; this.#isItem(at); at += step) {
        if (!this.#isClosed(at)) return false;
        others += 1;
      }
    return others >= FEWEST_OTHERS;
  }

  #isItem(blockIndex: number): boolean {
    return this.#facts.structure[blockIndex]?.role === 'list-item';
  }

  #isClosed(blockIndex: number): boolean {
    const { offset, endOffset } = this.#blocks[blockIndex] as Block;
    return CLOSED.test(this.#prose.slice(Math.max(offset, endOffset - 4), endOffset));
  }

  #itemsBeside(blockIndex: number): readonly number[] {
    return [blockIndex - 1, blockIndex + 1].filter((one) => this.#facts.structure[one]?.role === 'list-item');
  }

  #endsInPause(blockIndex: number): boolean {
    const { endOffset } = this.#blocks[blockIndex] as Block;
    return /[、，]/.test(this.#prose[endOffset - 1] ?? ' ');
  }

  #openingOf(blockIndex: number): string | undefined {
    const { sentences, structure, words } = this.#facts;
    const sentence = sentences[structure[blockIndex]?.firstSentence ?? -1];
    return sentence === undefined ? undefined : words.form(sentence.firstWord)?.lower;
  }

  #closingOf(blockIndex: number): string | undefined {
    const { sentences, structure, words } = this.#facts;
    const sentence = sentences[(structure[blockIndex]?.lastSentence ?? 0) - 1];
    return sentence === undefined || sentence.lastWord === sentence.firstWord
      ? undefined
      : words.form(sentence.lastWord - 1).lower;
  }
}
