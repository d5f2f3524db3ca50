import { defineAnalysis } from '../../core/analysis';
import type { BracketFault } from '../marks/brackets';
import { isNamedMark } from '../marks/named-mark';
import { isInAddress } from '../style/address-at';
import { closedWords } from '../text/closed-words';
import { words } from '../text/words';

const RUN = /[?!¿¡]+/g;

/**
 * Question and exclamation marks that lack their partner, where the language writes one in front. A mark may close the
 * other kind (¡Qué dices?). Names (Yahoo!), foreign titles, (?) and addresses have none by right.
 */
export const invertedMarks = defineAnalysis({
  id: 'inverted-marks',
  needs: { words },
  run: ({ document, language }, facts): readonly BracketFault[] => {
    if (!language.sentence.invertedMarks) return [];
    const { prose } = document;
    const closed = closedWords(language);
    const faults: BracketFault[] = [];
    for (const block of document.blocks) {
      const text = prose.slice(block.offset, block.endOffset);
      if (!/[?!¿¡]/.test(text)) continue;
      let open: number | undefined;
      let from = 0;
      for (const { 0: run, index } of text.matchAll(RUN)) {
        if (isNamedMark(text, index)) continue;
        const end = index + run.length;
        if (/[¿¡]/.test(run)) {
          open = index;
          from = end;
          continue;
        }
        const before = /[\p{L}\p{M}\p{Nd}]+[»”"’')\]…]*$/u.exec(text.slice(Math.max(from, index - 40), index))?.[0];
        const isCut = before === undefined || /[\p{L}\p{Nd}=&/]/u.test(text[end] ?? ' ');
        if (open === undefined && !isCut && /^\p{Ll}/u.test(before) && !isInAddress(prose, block.offset + index)) {
          const start = Math.max(from, lastStop(text, index));
          if (speaks(block.offset + start, block.offset + index)) {
            const offset = block.offset + index;
            faults.push({ kind: 'unopened', character: run, offset, endOffset: offset + run.length });
          }
        }
        open = undefined;
        from = end;
      }
      if (open !== undefined && /[.:;][»”"’)\]]*\s*$/.test(text)) {
        const offset = block.offset + open;
        faults.push({ kind: 'unclosed', character: text[open] as string, offset, endOffset: offset + 1 });
      }
    }
    return faults;

    /** Tells whether a stretch is in the article's language: one of its function words in small letters stands there. */
    function speaks(offset: number, endOffset: number): boolean {
      let own = 0;
      let count = 0;
      for (let word = facts.words.after(offset); word < facts.words.count; word += 1) {
        if ((facts.words.offsets[word] as number) >= endOffset) break;
        const { lower } = facts.words.form(word);
        count += 1;
        if (closed.has(lower) && lower.length > 1) own += 1;
      }
      return count >= 2 && own * 5 >= count;
    }
  },
});

function lastStop(text: string, before: number): number {
  return Math.max(text.lastIndexOf('. ', before), text.lastIndexOf('… ', before), 0);
}
