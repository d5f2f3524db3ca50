import { z } from 'zod';
import type { Phrase, PhraseToken } from '../../analysis/drift/phrases';
import { type NamePair, nameRenderings } from '../../analysis/source/name-renderings';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';
import { sourceDrift as messages } from '../messages/terminology';
import { times } from '../times';

export default defineRule({
  id: 'terminology/source-drift',
  summary: 'One name of the source is translated in several ways',
  why: `If the source uses one name for one thing, two renderings are an accident of translation, however different they look. This is
the strongest evidence of drift. The rule reports every rendering except the most frequent one. It accepts short forms,
inflection, acronyms and adjectives of countries.`,
  severity: 'warning',
  mqm: 'terminology/inconsistent-use-of-terminology',
  requires: ['source', 'known-language'],
  yieldsTo: ['terminology/drift', 'terminology/spelling-variant', 'terminology/case-variant', 'terminology/acronym'],
  needs: { nameRenderings },
  options: z.object({
    /** Least certainty, 0 to 1, that both renderings belong to the name. */
    leastScore: z.number().min(0).max(1).default(0.62),
  }),
  messages,
  examples: [
    {
      text: 'Le Comité Norvia a voté le 12 mai. Il a reçu 38 millions en 2019. Le ⟦Conseil Norvia⟧ se tait. Le Comité Norvia a payé 47 ouvriers.',
      language: 'fr',
      source:
        'The Norvia Board voted on 12 May. It received 38 million in 2019. The Norvia Board is silent. The Norvia Board paid 47 workers.',
    },
    {
      text: 'The Norvia Board voted on 12 May. The town received 38 million in 2019. The ⟦Norvia Commission⟧ is silent. The Norvia Board paid 47 workers.',
      source:
        'Le Comité Norvia a voté le 12 mai. La ville a reçu 38 millions en 2019. Le Comité Norvia se tait. Le Comité Norvia a payé 47 ouvriers.',
    },
    {
      text: 'Le Comité Norvia a voté le 12 mai. Il a reçu 38 millions en 2019. Le Conseil Norvia se tait. Le Comité Norvia a payé 47 ouvriers.',
      language: 'fr',
      source:
        'The Norvia Board voted on 12 May. It received 38 million in 2019. The Norvia Council is silent. The Norvia Board paid 47 workers.',
      note: 'two bodies in the source too',
    },
    {
      text: 'Anna Kolb voted on 12 May. Kolb received 38 million in 2019. Anna Kolb is silent.',
      source: 'Anna Kolb a voté le 12 mai. Anna Kolb a reçu 38 millions en 2019. Anna Kolb se tait.',
      note: 'a short form',
    },
  ],
  *check({ article, facts, options }) {
    const byName = new Map<string, NamePair[]>();
    for (const pair of facts.nameRenderings?.pairs ?? []) {
      if (pair.score < options.leastScore || !isLong(pair.source)) continue;
      const own = byName.get(pair.source.key);
      if (own === undefined) byName.set(pair.source.key, [pair]);
      else own.push(pair);
    }
    const { prose } = article.document;
    for (const [name, pairs] of byName) {
      const groups = new Map<string, NamePair[]>();
      for (const pair of pairs) {
        const key = pair.rendering.map(({ form }) => form.stem).join(' ');
        const own = groups.get(key);
        if (own === undefined) groups.set(key, [pair]);
        else own.push(pair);
      }
      if (groups.size < 2) continue;
      const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
      const [main, ...others] = sorted as [NamePair[], ...NamePair[][]];
      const first = spanOf((main[0] as NamePair).rendering);
      const expected = prose.slice(first.offset, first.endOffset);
      const often = times(main.length);
      for (const variant of others) {
        if (isSameName((main[0] as NamePair).rendering, (variant[0] as NamePair).rendering, article.placeOf)) continue;
        for (const { source, rendering, score } of variant) {
          const span = spanOf(rendering);
          yield {
            ...span,
            messageId: 'drift',
            values: { text: prose.slice(span.offset, span.endOffset), source: nameOf(source), main: expected, often },
            confidence: Math.round(100 * Math.min(0.95, score)) / 100,
            group: `source:${name}`,
            related: [{ ...first, note: `used ${often}` }],
            suggestions: [
              {
                message: `Write “${expected}”`,
                safe: false,
                edits: [{ ...span, text: expected }],
              },
            ],
          };
        }
      }
    }
  },
});

/** One word may be an ordinary one that only its place capitalises. */
function isLong({ tokens }: Phrase): boolean {
  return tokens.filter(({ hard }) => hard).length > 1;
}

function nameOf({ tokens }: Phrase): string {
  return tokens
    .filter(({ hard }) => hard)
    .map(({ form }) => form.text)
    .join(' ');
}

function spanOf(tokens: readonly PhraseToken[]): Span {
  return { offset: tokens[0]?.offset ?? 0, endOffset: tokens.at(-1)?.endOffset ?? 0 };
}

/** A short form, an acronym beside its expansion, other endings, or the adjective of the same country. */
function isSameName(
  one: readonly PhraseToken[],
  other: readonly PhraseToken[],
  placeOf: (text: string) => string | undefined,
): boolean {
  const keys = (tokens: readonly PhraseToken[]) =>
    tokens.map(({ form }) => placeOf(form.text) ?? form.stem.normalize('NFD').replace(/[\p{M}\p{P}]/gu, ''));
  const [a, b] = [keys(one), keys(other)];
  if (a.every((key) => b.includes(key)) || b.every((key) => a.includes(key))) return true;
  return [...one, ...other].some(({ form }) => form.casing === 'upper' && form.text.length > 1);
}
