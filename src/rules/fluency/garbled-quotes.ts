import { quotes } from '../../analysis/quotes';
import { defineRule } from '../../core/rule';

export default defineRule({
  id: 'fluency/garbled-quotes',
  summary: 'Quotation marks are doubled, reversed, mismatched or quote nothing',
  why: `Marks that went astray change who says what: a mark that opens twice, a quotation that closes before it opens or
in another style, an empty pair. Nested quotations in the language's own manner are left alone.`,
  severity: 'error',
  mqm: 'linguistic-conventions/punctuation',
  yieldsTo: ['fluency/truncated-sentence'],
  needs: { quotes },
  messages: {
    doubled: 'Unexpected second `{mark}`',
    reversed: 'Unexpected `{mark}` before `{other}`, expected them the other way round',
    mismatched: 'Unexpected `{other}`, expected the partner of `{mark}`',
    empty: 'Unexpected empty quotation `{mark}{other}`',
  },
  examples: [
    { text: 'La méthode, ⟦« «⟧ la seule » selon lui, est lente.', language: 'fr' },
    { text: 'Le laboratoire ⟦» indépendant «⟧ choisi par l’usine n’a rien trouvé.', language: 'fr' },
    { text: 'He called the plan ⟦“a gift»⟧ to the town.' },
    { text: 'The word ⟦“”⟧ was missing from the sign.' },
    { text: 'She said “he told me ‘no’ twice” and left.' },
    { text: '« Il répète « jamais » à chacun », dit-elle.', language: 'fr' },
    { text: 'The “first” and the “second” rule.' },
  ],
  *check({ facts }) {
    for (const { kind, mark, other, offset, endOffset } of facts.quotes.faults) {
      if (kind === 'unclosed' || kind === 'unopened') continue;
      yield {
        offset,
        endOffset,
        messageId: kind,
        values: { mark: mark.character, other: other?.character ?? '' },
        confidence: 0.9,
      };
    }
  },
});
