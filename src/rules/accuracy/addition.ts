import { z } from 'zod';
import { bitext } from '../../analysis/source/bitext';
import { differentWords } from '../../analysis/source/pair-text';
import { unmatched } from '../../analysis/source/unmatched';
import { defineRule } from '../../core/rule';
import { addition as messages } from '../messages/accuracy';

export default defineRule({
  id: 'accuracy/addition',
  summary: 'A sentence has no counterpart in the source',
  why: `Invented sentences read as well as the rest. Only the source shows that nobody wrote them. The rule reports a run of such
sentences once. It accepts free renderings, and sentences that a neighbouring source sentence covers.`,
  severity: 'warning',
  mqm: 'accuracy/addition',
  requires: ['source'],
  prefers: ['embedder'],
  yieldsTo: ['markup/machine-residue', 'markup/boilerplate', 'fluency/repeated-sentence', 'fluency/repetition-loop'],
  needs: { bitext, unmatched },
  options: z.object({
    /** Fewer words than these are an interjection or a label. */
    minWords: z.int().min(1).default(2),
  }),
  messages,
  examples: [
    {
      text: 'Le pont de Varr a rouvert lundi 12 mai. ⟦Il était fermé depuis 2019, quand Norvia Rail avait trouvé 47 fissures.⟧ Les travaux ont coûté 38 millions d’euros. Anna Kolb a félicité les ouvriers.',
      language: 'fr',
      source:
        'The Varr bridge reopened on Monday 12 May. The work cost 38 million euros. Anna Kolb congratulated the workers.',
    },
    {
      text: 'The Varr bridge reopened on Monday 12 May. ⟦It had been closed since 2019, when Norvia Rail found 47 cracks.⟧ The work cost 38 million euros. Anna Kolb congratulated the workers.',
      source:
        'Le pont de Varr a rouvert lundi 12 mai. Les travaux ont coûté 38 millions d’euros. Anna Kolb a félicité les ouvriers.',
    },
    {
      text: 'Le pont de Varr a rouvert lundi 12 mai. Il était fermé depuis 2019. Les travaux ont coûté 38 millions d’euros.',
      language: 'fr',
      source: 'The Varr bridge, closed since 2019, reopened on Monday 12 May. The work cost 38 million euros.',
      note: 'one sentence was split',
    },
    {
      text: 'The Varr bridge reopened on Monday 12 May. The work cost 38 million euros.',
      source: 'Le pont de Varr a rouvert lundi 12 mai. Les travaux ont coûté 38 millions d’euros.',
    },
  ],
  *check({ facts, options }) {
    const aligned = facts.bitext;
    if (aligned === undefined) return;
    for (const { side, target, score, place } of facts.unmatched ?? []) {
      if (side !== 'target') continue;
      if (differentWords(aligned.target, target) < options.minWords) continue;
      yield {
        ...place,
        messageId: target.length === 1 ? 'sentence' : 'sentences',
        values: { count: target.length },
        confidence: Math.round(100 * score) / 100,
      };
    }
  },
});
