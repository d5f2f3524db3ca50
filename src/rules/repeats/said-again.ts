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
  const said = new Map<string, Quotation>();
  const keyOf = (first: number, last: number) => {
    const forms = [];
    for (let word = first; word < last; word += 1) forms.push(words.form(word).lower);
    return forms.join(' ');
  };
  // How many words they have, and which are the first and the last, tell most sentences apart.
  const counts = new Set<number>();
  const opens = new Set<string>();
  const closes = new Set<string>();
  for (const quotation of quotes.quotations) {
    const first = words.after(quotation.inside.offset);
    const last = words.before(quotation.inside.endOffset) + 1;
    if (last - first < FEWEST_WORDS) continue;
    const key = keyOf(first, last);
    if (said.has(key)) continue;
    said.set(key, quotation);
    counts.add(last - first);
    opens.add(words.form(first).lower);
    closes.add(words.form(last - 1).lower);
  }
  if (said.size === 0) return;
  for (const sentence of sentences) {
    const { firstWord, lastWord, offset, blockIndex } = sentence;
    if (!counts.has(lastWord - firstWord) || structure[blockIndex]?.role !== 'prose') continue;
    if (!opens.has(words.form(firstWord).lower) || !closes.has(words.form(lastWord - 1).lower)) continue;
    const isAlone = sentence.block.offset === offset && sentence.block.endOffset === sentence.endOffset;
    if (isAlone || !/^[\p{L}\p{Nd}¿¡]/u.test(prose.slice(offset, offset + 2))) continue;
    const quotation = said.get(keyOf(firstWord, lastWord));
    if (quotation !== undefined && quotation.endOffset <= offset) yield { sentence, quotation };
  }
}
