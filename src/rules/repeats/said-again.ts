import type { Quotation, Quotes } from '../../analysis/marks/quotes';
import type { Sentence } from '../../analysis/text/sentences';
import type { BlockStructure } from '../../analysis/text/structure';
import type { Words } from '../../analysis/text/words';

const FEWEST_WORDS = 6;

interface Facts {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly structure: readonly BlockStructure[];
  readonly quotes: Quotes;
}

/**
 * Sentences that say word for word, in their own paragraph's midst and without marks, what a quotation before them said. Alone in its
 * paragraph such a sentence is a pull quote, and within marks it is said again on purpose.
 */
export function* saidAgain({ words, sentences, structure, quotes }: Facts, prose: string) {
  /** By the first word; the first that says a thing stands for those that say it again. */
  const said = new Map<string, Said[]>();
  for (const quotation of quotes.quotations) {
    const first = words.after(quotation.inside.offset);
    const last = words.before(quotation.inside.endOffset) + 1;
    if (last - first < FEWEST_WORDS) continue;
    const opening = words.form(first).lower;
    const alike = said.get(opening);
    if (alike === undefined) said.set(opening, [{ quotation, first, last }]);
    else alike.push({ quotation, first, last });
  }
  if (said.size === 0) return;
  for (const sentence of sentences) {
    const { firstWord, lastWord, offset, blockIndex } = sentence;
    if (lastWord - firstWord < FEWEST_WORDS || structure[blockIndex]?.role !== 'prose') continue;
    const one = said
      .get(words.form(firstWord).lower)
      ?.find(
        ({ first, last }) => last - first === lastWord - firstWord && areSame(words, first, firstWord, last - first),
      );
    if (one === undefined || one.quotation.endOffset > offset) continue;
    const isAlone = sentence.block.offset === offset && sentence.block.endOffset === sentence.endOffset;
    if (isAlone || !/^[\p{L}\p{Nd}¿¡]/u.test(prose.slice(offset, offset + 2))) continue;
    yield { sentence, quotation: one.quotation };
  }
}

interface Said {
  readonly quotation: Quotation;
  readonly first: number;
  readonly last: number;
}

function areSame(words: Words, one: number, other: number, count: number): boolean {
  for (let at = count - 1; at >= 0; at -= 1)
    if (words.form(one + at).lower !== words.form(other + at).lower) return false;
  return true;
}
