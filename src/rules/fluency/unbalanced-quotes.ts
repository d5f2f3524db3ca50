import { quotes } from '../../analysis/quotes';
import { sentences } from '../../analysis/sentences';
import { words } from '../../analysis/words';
import { defineRule } from '../../core/rule';

export default defineRule({
  id: 'fluency/unbalanced-quotes',
  summary: 'A quotation mark has lost its partner',
  why: `A reader cannot tell who speaks when a quotation never ends, or ends without a beginning. One lost mark gives one
finding, at the mark that is left. Quotations of several paragraphs, nested quotations, apostrophes and inch marks are
understood.`,
  severity: 'error',
  mqm: 'linguistic-conventions/punctuation',
  requires: ['known-language'],
  yieldsTo: ['fluency/truncated-sentence', 'fluency/garbled-quotes', 'markup/mojibake'],
  needs: { quotes, words, sentences },
  messages: {
    unclosed: 'Expected a closing partner for `{mark}` before `{word}`',
    unopened: 'Expected an opening partner for `{mark}` after `{word}`',
  },
  examples: [
    { text: 'The marks `„`, `»` and `"` are typed as they are.', format: 'markdown' },
    { text: 'She said: ⟦“Nobody⟧ asked us, and nobody will. The mayor did not reply.' },
    { text: 'Les syndicats protestent. ⟦« Personne⟧ ne nous a consultés, déplore le délégué.', language: 'fr' },
    { text: 'Nobody asked ⟦us”⟧, she said. “That is the problem.”' },
    { text: 'He called it "a gift" and ⟦"a⟧ burden for the town.\n\nThe mayor said: "We agree."' },
    { text: '“We left at dawn.\n\n“We came back at noon,” he said.' },
    { text: '« On part, dit-il.\n\nOn ne revient pas », ajoute-t-elle.', language: 'fr' },
    { text: "He is 6'2\" tall, and rock 'n' roll is all he knows; 'twas ever thus in the workers' clubs." },
    { text: '« Il m’a dit : “Reste !” », raconte-t-elle.', language: 'fr' },
  ],
  *check({ facts }) {
    for (const { kind, mark } of facts.quotes.faults) {
      if (kind !== 'unclosed' && kind !== 'unopened') continue;
      const word = kind === 'unclosed' ? facts.words.after(mark.endOffset) : facts.words.before(mark.offset);
      const known = word >= 0 && word < facts.words.count;
      const wordStart = known ? (facts.words.offsets[word] as number) : mark.offset;
      const wordEnd = known ? (facts.words.ends[word] as number) : mark.endOffset;
      const near = Math.abs(wordStart - mark.endOffset) < 4 || Math.abs(mark.offset - wordEnd) < 4;
      yield {
        offset: near ? Math.min(mark.offset, wordStart) : mark.offset,
        endOffset: near ? Math.max(mark.endOffset, wordEnd) : mark.endOffset,
        messageId: kind,
        values: { mark: mark.character, word: known ? facts.words.form(word).text : '' },
        confidence: 0.9,
      };
    }
  },
});
