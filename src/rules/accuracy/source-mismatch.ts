import { alignment } from '../../analysis/source/alignment';
import { sourceRelation } from '../../analysis/source/source-relation';
import { defineRule } from '../../core/rule';
import { sourceMismatch as messages } from '../messages/accuracy';

export default defineRule({
  id: 'accuracy/source-mismatch',
  summary: 'The source does not belong to the article',
  why: `The wrong source file would cause a hundred meaningless findings. The rule checks whether the source is the article itself,
belongs to another article, is in another language than declared, or is many times as long. If so, it reports this once at the
top of the article and skips all other comparisons. A translation that keeps almost nothing of its source looks the same, and
is no better.`,
  severity: 'error',
  mqm: 'accuracy/mistranslation',
  requires: ['source'],
  needs: { alignment, sourceRelation },
  messages,
  examples: [
    {
      text: '⟦The bridge over the Varr opens on Monday. It was closed for two years.⟧',
      source: 'The bridge over the Varr opens on Monday. It was closed for two years.',
    },
    {
      text: '⟦Le pont sur la Varr ouvre lundi. Il a été fermé pendant deux ans, et les habitants ont dû faire un long détour.⟧',
      language: 'fr',
      source:
        'Le pont sur la Varr ouvre lundi. Il a été fermé pendant deux ans, et les habitants ont dû faire un long détour.',
    },
    {
      text: '⟦Die Brücke über die Varr wird am Montag geöffnet.⟧ Sie war zwei Jahre lang gesperrt, und die Leute mussten einen Umweg machen.',
      language: 'de',
      source:
        'Le pont sur la Varr ouvre lundi. Il a été fermé pendant deux ans, et les habitants ont dû faire un long détour.',
      sourceLanguage: 'en',
    },
    {
      text: 'Le pont sur la Varr ouvre lundi. Il a été fermé deux ans.',
      language: 'fr',
      source: 'The bridge over the Varr opens on Monday. It was closed for two years.',
    },
    {
      text: 'The bridge over the Varr opens on Monday. It was closed for two years.',
      source: 'Le pont sur la Varr ouvre lundi. Il a été fermé deux ans.',
    },
    {
      text: 'Le film Night Train sort lundi.',
      language: 'fr',
      source: 'The film Night Train opens on Monday.',
    },
  ],
  *check({ facts }) {
    const relation = facts.sourceRelation;
    const sentences = facts.alignment?.target.sentences ?? [];
    const [first, last] = [sentences[0], sentences.at(-1)];
    if (relation === undefined || relation.kind === 'translation' || first === undefined) return;
    // Where every sentence is wrong, one finding stands for them all.
    const isWhole = relation.kind === 'copy' || relation.kind === 'swapped';
    yield {
      offset: first.offset,
      endOffset: (isWhole ? last : first)?.endOffset ?? first.endOffset,
      messageId: relation.kind,
      values: {
        ...('share' in relation ? { share: Math.round(100 * relation.share) } : {}),
        ...('expected' in relation ? { expected: relation.expected } : {}),
      },
    };
  },
});
