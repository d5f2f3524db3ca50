import { unmarkedSpeech } from '../../analysis/breaks/speech';
import { quotes } from '../../analysis/marks/quotes';
import { sentences } from '../../analysis/text/sentences';
import { words } from '../../analysis/text/words';
import { defineRule } from '../../core/rule';
import { unbalancedQuotes as messages } from '../messages/fluency';

const LONGEST_SHOWN = 60;

export default defineRule({
  id: 'fluency/unbalanced-quotes',
  summary: 'A quotation mark has no partner',
  why: `If a quotation never ends, or ends without a beginning, the reader cannot tell who speaks. The rule reports the mark that is
left. If an article marks other speech, it also reports speech without any marks: after a verb of saying and a colon, in the
first or second person or with an exclamation mark. It accepts quotations over several paragraphs, nested quotations,
apostrophes and inch marks.`,
  severity: 'error',
  mqm: 'linguistic-conventions/punctuation',
  requires: ['known-language'],
  yieldsTo: ['fluency/truncated-sentence', 'fluency/garbled-quotes', 'markup/mojibake'],
  needs: { quotes, words, sentences, unmarkedSpeech },
  messages,
  examples: [
    { text: 'The marks `„`, `»` and `"` are typed as they are.', format: 'markdown' },
    { text: 'She said: ⟦“Nobody⟧ asked us, and nobody will. The mayor did not reply.' },
    { text: 'Les syndicats protestent. ⟦« Personne⟧ ne nous a consultés, déplore le délégué.', language: 'fr' },
    { text: 'Nobody asked ⟦us”⟧, she said. “That is the problem.”' },
    { text: 'He called it "a gift" and ⟦"a⟧ burden for the town.\n\nThe mayor said: "We agree."' },
    {
      text: 'Elle a reçu un message disant : ⟦Viens vite, nous avons besoin de toi !⟧ « C’était étrange », dit-elle.',
      language: 'fr',
    },
    { text: 'He got a text saying: ⟦Hey, you have to come and see this.⟧ “I did not go,” he said.' },
    { text: 'He asked himself: Nobody had paid. “I did not go,” he said. She says: The bill is high.' },
    { text: 'The interview has no marks. He said: We are ready! Nobody was.', note: 'nor does other speech' },
    { text: 'It is ⟦“a truce. “Everybody⟧ knows that.” He left.' },
    {
      text: 'L’économiste le trouve ⟦« franchement⟧ hardi. La ligne a fermé.\n\n« On verra », dit-il.',
      language: 'fr',
    },
    { text: 'Er fragte: ⟦„Sind⟧ Sie sicher?\n\nDer Hafen lag still.\n\n„Ja“, sagte sie.', language: 'de' },
    { text: 'He was “tired of it. I have had enough of my work.\n\n“And so I left,” he said.' },
    { text: '“We left at dawn.\n\n“We came back at noon,” he said.' },
    { text: '⟦“Nobody⟧ told us, she said at the gate. The road was gone.\n\n“We slept in the gym,” said her son.' },
    { text: '“We left. Nobody saw us, they said, and we believed it.\n\n“We came back at noon,” he said.' },
    { text: '‘I am tired,’ he said. ⟦‘I⟧ wanted to see the end of it, he said on the steps.' },
    { text: 'De woorden ‘zes’ en ‘uur’ staan er.', language: 'nl' },
    { text: '« On part, dit-il.\n\nOn ne revient pas », ajoute-t-elle.', language: 'fr' },
    { text: "He is 6'2\" tall, and rock 'n' roll is all he knows; 'twas ever thus in the workers' clubs." },
    { text: '« Il m’a dit : “Reste !” », raconte-t-elle.', language: 'fr' },
  ],
  *check({ article, facts }) {
    if (facts.quotes.quotations.length > 0) {
      for (const { offset, endOffset, speakers, exclaims } of facts.unmarkedSpeech) {
        if (speakers === 0 && !exclaims) continue;
        const text = article.document.prose.slice(offset, Math.min(endOffset, offset + LONGEST_SHOWN));
        yield { offset, endOffset, messageId: 'unmarked', values: { text }, confidence: 0.75 };
      }
    }
    for (const { kind, mark, again } of facts.quotes.faults) {
      if (kind !== 'unclosed' && kind !== 'unopened') continue;
      if (again !== undefined) {
        const next = facts.words.after(again.endOffset);
        const endOffset = next < facts.words.count ? (facts.words.ends[next] as number) : again.endOffset;
        const values = { mark: mark.character, other: again.character };
        yield { offset: mark.offset, endOffset, messageId: 'again', values, confidence: 0.9 };
        continue;
      }
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
