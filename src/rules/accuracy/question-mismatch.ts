import { bitext } from '../../analysis/source/bitext';
import { surePairs, textAround, textOfSentences } from '../../analysis/source/pair-text';
import type { Language } from '../../core/language';
import { defineRule } from '../../core/rule';
import { questionMismatch as messages } from '../messages/accuracy';
import { sourceExcerpt, spanOfSentences } from '../source-excerpt';

export default defineRule({
  id: 'accuracy/question-mismatch',
  summary: 'A question became a statement, or a statement a question',
  why: `A reader who sees a statement where the source asks believes something that nobody said. The rule compares whole sentences of
running text by their punctuation, and by question particles in languages that have them. It accepts headlines, and questions
that were merged into a neighbouring sentence.`,
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  requires: ['source'],
  yieldsTo: ['accuracy/mistranslation'],
  needs: { bitext },
  messages,
  examples: [
    {
      text: 'La gare de Varr a fermé en 2019. ⟦Elle va rouvrir en 2026.⟧ Personne ne le sait à Varr.',
      language: 'fr',
      source: 'The Varr station closed in 2019. Will it reopen in 2026? Nobody in Varr knows.',
    },
    {
      text: 'The Varr station closed in 2019. ⟦Will it reopen in 2026?⟧ Nobody in Varr knows.',
      source: 'La gare de Varr a fermé en 2019. Elle va rouvrir en 2026. Personne ne le sait à Varr.',
    },
    {
      text: 'La gare de Varr a fermé en 2019. Va-t-elle rouvrir en 2026 ? Personne ne le sait à Varr.',
      language: 'fr',
      source: 'The Varr station closed in 2019. Will it reopen in 2026? Nobody in Varr knows.',
    },
    {
      text: 'The Varr station closed in 2019. Will it reopen in 2026? Nobody in Varr knows.',
      source: 'La gare de Varr a fermé en 2019. Va-t-elle rouvrir en 2026 ? Personne ne le sait à Varr.',
    },
  ],
  *check({ facts }) {
    const aligned = facts.bitext;
    if (aligned === undefined) return;
    const { source, target } = aligned;
    const [asksThere, asksHere] = [markOf(source.language), markOf(target.language)];
    for (const bead of surePairs(aligned)) {
      const [from, to] = [
        source.sentences[bead.source.at(-1) as number],
        target.sentences[bead.target.at(-1) as number],
      ];
      if (from === undefined || to === undefined || from.terminator === '' || to.terminator === '') continue;
      if (from.block.kind !== 'paragraph' || to.block.kind !== 'paragraph') continue;
      const [there, here] = [textOfSentences(source, bead.source), textOfSentences(target, bead.target)];
      const wasQuestion = endsWith(there, asksThere);
      const isQuestion = endsWith(here, asksHere);
      if (wasQuestion === isQuestion) continue;
      if (wasQuestion && asksHere.test(textAround(target, bead.target, 1))) continue;
      if (isQuestion && asksThere.test(textAround(source, bead.source, 1))) continue;
      const { text, line } = sourceExcerpt(source, spanOfSentences(source, bead.source));
      yield {
        ...spanOfSentences(target, bead.target),
        messageId: wasQuestion ? 'statement' : 'question',
        values: { source: text, line },
        confidence: wasQuestion ? 0.8 : 0.6,
      };
    }
  },
});

const patterns = new WeakMap<Language, RegExp>();

function markOf(language: Language): RegExp {
  let pattern = patterns.get(language);
  if (pattern === undefined) {
    const all = language.polarity?.questionMarks ?? '';
    const words = all.replace(/\P{L}/gu, '');
    const ending = words === '' ? '' : `|[${words}](?=[。．」』）)\\s]|$)`;
    pattern = new RegExp(`[?？؟${all.replace(/\p{L}/gu, '')}]${ending}`, 'u');
    patterns.set(language, pattern);
  }
  return pattern;
}

/** Behind the mark may stand a quotation mark, a bracket and, behind words that ask, a full stop. */
function endsWith(text: string, mark: RegExp): boolean {
  return mark.test(text.slice(-4));
}
