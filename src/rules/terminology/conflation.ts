import type { Phrase } from '../../analysis/drift/phrases';
import { conflations } from '../../analysis/source/conflations';
import { hardForms } from '../../analysis/source/name-renderings';
import { defineRule } from '../../core/rule';
import { conflation as messages } from '../messages/terminology';

export default defineRule({
  id: 'terminology/conflation',
  summary: 'Two names of the source are translated by the same name',
  why: `If the source distinguishes two bodies and the article does not, the reader takes them for one. Some languages do have one
word for two of another, so this is a hint that an expert has to judge. The rule accepts short forms, and names that contain
each other.`,
  severity: 'info',
  mqm: 'terminology/wrong-term',
  requires: ['source', 'known-language'],
  needs: { conflations },
  messages,
  examples: [
    {
      text: 'Le Comité Norvia a voté le 12 mai. Le ⟦Comité Norvia⟧ a reçu 38 millions en 2019.',
      language: 'fr',
      source: 'The Norvia Board voted on 12 May. The Norvia Commission received 38 million in 2019.',
    },
    {
      text: 'The Norvia Board voted on 12 May. The ⟦Norvia Board⟧ received 38 million in 2019.',
      source: 'Le Comité Norvia a voté le 12 mai. Le Conseil Norvia a reçu 38 millions en 2019.',
    },
    {
      text: 'Le Comité Norvia a voté le 12 mai. Le Conseil Norvia a reçu 38 millions en 2019.',
      language: 'fr',
      source: 'The Norvia Board voted on 12 May. The Norvia Council received 38 million in 2019.',
    },
    {
      text: 'The Norvia Board voted on 12 May. The Norvia Board received 38 million in 2019.',
      source: 'Le Comité Norvia a voté le 12 mai. Le Comité régional de Norvia a reçu 38 millions en 2019.',
      note: 'one name holds the other',
    },
  ],
  *check({ article, facts }) {
    const { prose } = article.document;
    const told = new Set<string>();
    for (const { known, other, target } of facts.conflations ?? []) {
      const key = `${target.key} ${other.key}`;
      if (told.has(key)) continue;
      told.add(key);
      const { offset, endOffset } = target;
      yield {
        offset,
        endOffset,
        messageId: 'conflated',
        values: { text: prose.slice(offset, endOffset), one: nameOf(known.source), other: nameOf(other) },
        confidence: 0.6,
        group: `conflation:${target.key}`,
        related: [
          {
            offset: known.target.offset,
            endOffset: known.target.endOffset,
            note: `translates “${nameOf(known.source)}”`,
          },
        ],
      };
    }
  },
});

function nameOf(phrase: Phrase): string {
  return hardForms(phrase)
    .map(({ text }) => text)
    .join(' ');
}
