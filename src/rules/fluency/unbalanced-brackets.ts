import { invertedMarks } from '../../analysis/breaks/inverted-marks';
import { brackets } from '../../analysis/marks/brackets';
import { words } from '../../analysis/text/words';
import { defineRule } from '../../core/rule';
import { unbalancedBrackets as messages } from '../messages/fluency';

export default defineRule({
  id: 'fluency/unbalanced-brackets',
  summary: 'A bracket, or a Spanish ¿ or ¡, has no partner',
  why: `A bracket that never closes swallows the rest of the paragraph. The rule accepts list markers such as “a)” and “1)”,
emoticons, and brackets that span several paragraphs.`,
  severity: 'warning',
  mqm: 'linguistic-conventions/punctuation',
  yieldsTo: ['markup/mojibake'],
  needs: { brackets, invertedMarks, words },
  messages,
  examples: [
    { text: 'The bridge ⟦(built⟧ in 1912 is closed to lorries.' },
    { text: 'Deux incidents ont eu lieu en 2027 ⟦(l’⟧un d’eux a duré une journée.', language: 'fr' },
    { text: 'The bridge, built in ⟦1912)⟧ is closed.' },
    { text: 'The plan (which nobody (except one) had read) was passed.' },
    { text: 'Il faut : a) du temps, b) de l’argent ; 1) et 2) suffisent :)', language: 'fr' },
    { text: 'The rule [see section 4(b)] applies.' },
    { text: 'A title that begins with “(” or with "[" comes last.', note: 'a mark that is named' },
    { text: 'El signo «¿» y un título que empieza por «(» quedan al final.', language: 'es' },
    { text: '「（」だけの題もある。書名が「」」で終わる本は並ばない。', language: 'ja' },
    {
      text: '- 音が出ない（直しました。今は出ます）\n- 司書さんは笑った（声は出さなかった。でも笑った）。\n- 村⟦（人口⟧は千人。駅は新し⟦い）⟧建物だ。',
      format: 'markdown',
      language: 'ja',
      note: 'an aside of two sentences, and two brackets that lost their partners',
    },
  ],
  *check({ facts }) {
    for (const { kind, offset, endOffset, character } of [...facts.brackets.faults, ...facts.invertedMarks]) {
      const word = kind === 'unclosed' ? facts.words.after(endOffset) : facts.words.after(offset - 1);
      const inside =
        word < facts.words.count &&
        (facts.words.offsets[word] as number) <= endOffset &&
        (facts.words.ends[word] as number) >= offset;
      yield {
        offset: inside ? Math.min(offset, facts.words.offsets[word] as number) : offset,
        endOffset: inside ? Math.max(endOffset, facts.words.ends[word] as number) : endOffset,
        messageId: kind,
        values: { mark: character },
        confidence: 0.85,
      };
    }
  },
});
