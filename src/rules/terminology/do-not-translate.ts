import { glossaryMatches } from '../../analysis/glossary/glossary-matches';
import { textAt } from '../../analysis/glossary/term';
import { closedWords } from '../../analysis/text/closed-words';
import { defineRule } from '../../core/rule';
import { doNotTranslate as messages } from '../messages/terminology';
import { spellingBreach, spellingRepair } from '../spelling-breach';

export default defineRule({
  id: 'terminology/do-not-translate',
  summary: 'A protected name is spelt differently from the glossary',
  why: `Names of products, organisations and programmes must match letter by letter: readers search for them, and lawyers read them.
The rule accepts all capitals, ordinary words in lower case (\`apple\`), addresses and code. It finds names that were translated
or dropped only if it has the source.`,
  severity: 'error',
  mqm: 'accuracy/do-not-translate',
  requires: ['glossary'],
  needs: { glossaryMatches },
  messages,
  examples: [
    {
      text: 'Le code est publié sur ⟦Github⟧, et GitHub en garde une copie.',
      language: 'fr',
      glossary: [{ source: 'GitHub', doNotTranslate: true }],
    },
    {
      text: 'The committee ⟦America Pac⟧ paid for it. So did America PAC and, in capitals, AMERICA PAC.',
      glossary: [{ source: 'America PAC', doNotTranslate: true }],
    },
    {
      text: 'Les données de l’⟦Open Street Map⟧ sont libres.',
      language: 'fr',
      glossary: [{ source: 'OpenStreetMap', doNotTranslate: true }],
    },
    {
      text: 'She ate an apple and wrote to github.com/apple from her desk. Who cares about WHO?',
      glossary: [
        { source: 'Apple', doNotTranslate: true },
        { source: 'GitHub', doNotTranslate: true },
        { source: 'WHO', doNotTranslate: true },
      ],
      note: 'an ordinary word, an address, and a pronoun',
    },
    {
      text: 'Elle lit Le Monde depuis que le monde a changé, et le New York Times.',
      language: 'fr',
      glossary: [
        { source: 'Le Monde', doNotTranslate: true },
        { source: 'The New York Times', doNotTranslate: true },
      ],
    },
    {
      text: 'The library C++ is older than C#, and C is older still.',
      glossary: [
        { source: 'C++', doNotTranslate: true },
        { source: '.NET', doNotTranslate: true },
      ],
    },
  ],
  *check({ article, facts }) {
    const { prose } = article.document;
    const closed = closedWords(article.language);
    for (const variant of facts.glossaryMatches.variants) {
      const { entry, text } = variant.term;
      if (!entry.doNotTranslate) continue;
      const written = textAt(prose, variant);
      const confidence = spellingBreach(variant, written, closed);
      if (confidence === 0) continue;
      yield {
        offset: variant.offset,
        endOffset: variant.endOffset,
        messageId: 'spelling',
        values: { written, expected: text },
        confidence,
        group: `glossary:${entry.source}`,
        suggestions: spellingRepair(variant, written),
      };
    }
  },
});
