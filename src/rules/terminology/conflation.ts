import { type NamePair, nameRenderings } from '../../analysis/name-renderings';
import type { Phrase } from '../../analysis/phrases';
import { defineRule } from '../../core/rule';

export default defineRule({
  id: 'terminology/conflation',
  summary: 'Two names of the source are rendered by one and the same name',
  why: `Where the source tells two bodies apart and the article does not, its reader takes them for one. Languages do have one word
for two of another, so this is a hint: whoever knows the matter decides. Short forms, and names of which one holds the other,
are left alone.`,
  severity: 'info',
  mqm: 'terminology/wrong-term',
  requires: ['source', 'known-language'],
  needs: { nameRenderings },
  messages: {
    conflated: '`{text}` renders both `{one}` and `{other}` of the source',
  },
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
    const byRendering = new Map<string, NamePair[]>();
    for (const pair of facts.nameRenderings?.pairs ?? []) {
      if (pair.score < LEAST_SCORE || hard(pair.source).length < 2 || pair.rendering.length < 2) continue;
      const key = pair.rendering.map(({ form }) => form.stem).join(' ');
      const own = byRendering.get(key);
      if (own === undefined) byRendering.set(key, [pair]);
      else own.push(pair);
    }
    const { prose } = article.document;
    for (const [key, pairs] of byRendering) {
      const first = pairs[0] as NamePair;
      const told = new Set<string>();
      for (const pair of pairs) {
        if (told.has(pair.source.key) || isSame(first.source, pair.source)) continue;
        told.add(pair.source.key);
        const [from, to] = [pair.rendering[0], pair.rendering.at(-1)];
        if (from === undefined || to === undefined) continue;
        yield {
          offset: from.offset,
          endOffset: to.endOffset,
          messageId: 'conflated',
          values: {
            text: prose.slice(from.offset, to.endOffset),
            one: nameOf(first.source),
            other: nameOf(pair.source),
          },
          confidence: 0.6,
          group: `conflation:${key}`,
          related: [
            {
              offset: first.target.offset,
              endOffset: first.target.endOffset,
              note: `renders \`${nameOf(first.source)}\``,
            },
          ],
        };
      }
    }
  },
});

const LEAST_SCORE = 0.75;

function hard({ tokens }: Phrase) {
  return tokens.filter((token) => token.hard);
}

function nameOf(phrase: Phrase): string {
  return hard(phrase)
    .map(({ form }) => form.text)
    .join(' ');
}

function isSame(one: Phrase, other: Phrase): boolean {
  const [a, b] = [one, other].map((phrase) => phrase.tokens.map(({ form }) => form.stem)) as [string[], string[]];
  const [own, others] = [hard(one).map(({ form }) => form.stem), hard(other).map(({ form }) => form.stem)];
  return own.every((stem) => b.includes(stem)) || others.every((stem) => a.includes(stem));
}
