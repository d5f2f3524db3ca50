import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { quotes } from '../marks/quotes';
import { sentences } from '../text/sentences';
import { structure } from '../text/structure';

/** The style that the end of a sentence shows, such as Japanese です・ます; its span is the ending. */
export interface StyledSentence extends Span {
  readonly style: string;
}

const LONGEST_TAIL = 12;

/** The sentences of running text, outside quotations, whose ends show one of the styles of the language. */
export const speechStyles = defineAnalysis({
  id: 'speech-styles',
  needs: { sentences, structure, quotes },
  run: ({ document: { prose }, language }, facts): readonly StyledSentence[] => {
    const found: StyledSentence[] = [];
    const styles = language.styles ?? [];
    if (styles.length === 0) return found;
    const endings = styles
      .flatMap(({ name, endings: all }) => all.map((ending) => ({ ending, name })))
      .sort((a, b) => b.ending.length - a.ending.length);
    let quotation = 0;
    const { quotations } = facts.quotes;
    for (const { offset, endOffset, terminator, blockIndex } of facts.sentences) {
      if (terminator === '' || facts.structure[blockIndex]?.role !== 'prose') continue;
      const end = endOffset - terminator.length;
      while ((quotations[quotation]?.endOffset ?? Number.POSITIVE_INFINITY) < end) quotation += 1;
      // A sentence of a quotation speaks in its own style.
      const around = quotations[quotation];
      if (around !== undefined && around.offset < end) continue;
      if (!prose.startsWith(terminator, end)) continue;
      const tail = prose.slice(Math.max(offset, end - LONGEST_TAIL), end);
      const match = endings.find(({ ending }) => tail.endsWith(ending));
      if (match !== undefined) found.push({ offset: end - match.ending.length, endOffset: end, style: match.name });
    }
    return found;
  },
});
