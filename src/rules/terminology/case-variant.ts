import { caseVariants } from '../../analysis/drift/case-variants';
import { defineRule } from '../../core/rule';
import { caseVariant as messages } from '../messages/terminology';
import { times } from '../times';

export default defineRule({
  id: 'terminology/case-variant',
  summary: 'A term is written with and without capitals',
  why: `“Big Data” in one paragraph and “big data” in the next look like two things. The rule compares terms of two or more words
inside sentences. It accepts single words, the first word of a sentence, and headlines in languages that capitalise them.`,
  severity: 'info',
  mqm: 'terminology/inconsistent-use-of-terminology',
  requires: ['known-language', 'cased-script'],
  yieldsTo: ['terminology/drift'],
  needs: { caseVariants },
  messages,
  examples: [
    { text: 'The firm sells big data. It calls ⟦Big Data⟧ the new oil, and big data it stores.' },
    { text: 'Le Big Data fascine. On parle du Big Data partout, et ce ⟦big data⟧ inquiète.', language: 'fr' },
    { text: 'The board met. In May the Board of Trade met, and in June the Board of Trade rested.' },
    { text: 'Le maire et le Maire se taisent. La commission aussi.', language: 'fr' },
  ],
  *check({ article, facts }) {
    const { prose } = article.document;
    for (const { id, capitalised, lower } of facts.caseVariants) {
      const keepsCapitals = capitalised.length > lower.length;
      const [kept, odd] = keepsCapitals ? [capitalised, lower] : [lower, capitalised];
      const example = kept[0] ?? { offset: 0, endOffset: 0 };
      const main = prose.slice(example.offset, example.endOffset);
      const often = times(kept.length);
      for (const { offset, endOffset } of odd) {
        yield {
          offset,
          endOffset,
          messageId: 'variant',
          values: { text: prose.slice(offset, endOffset), main, often },
          group: id.replace(/[^\p{L}\p{N}]+/gu, '-'),
          related: [{ ...example, note: `used ${often}` }],
          suggestions: [{ message: `Write “${main}”`, safe: false, edits: [{ offset, endOffset, text: main }] }],
        };
      }
    }
  },
});
