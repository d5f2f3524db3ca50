import { overlaps, type Span } from '../../core/span';
import { namedRendering } from '../drift/named-rendering';
import type { RenderingGroup, Variant } from '../drift/renderings';
import type { UnspacedPhrase } from './unspaced-phrases';

/** A term and another rendering of it. */
export interface PhraseMatch {
  readonly term: UnspacedPhrase;
  readonly other: UnspacedPhrase;
  readonly score: number;
  readonly link: Variant['links'][number];
}

/** Matches as groups, the surest first; of phrases that overlap only the first is taken. */
export function groupMatches(matches: readonly PhraseMatch[]): readonly RenderingGroup[] {
  const groups = new Map<UnspacedPhrase, Variant[]>();
  const taken: Span[] = [];
  const isTaken = ({ mentions }: UnspacedPhrase) => mentions.some((one) => taken.some((two) => overlaps(one, two)));
  const length = ({ term, other }: PhraseMatch) => term.text.length + other.text.length;
  for (const { term, other, score, link } of [...matches].sort((a, b) => b.score - a.score || length(b) - length(a))) {
    const known = groups.get(term);
    if (isTaken(other) || (known === undefined && isTaken(term))) continue;
    const variants = known ?? [];
    if (known === undefined) {
      groups.set(term, variants);
      taken.push(...term.mentions);
    }
    variants.push({
      ...namedRendering(other.mentions),
      score,
      links: [link],
      anchors: 1,
      kind: link === 'spelling' ? 'spelling' : 'words',
    });
    taken.push(...other.mentions);
  }
  return [...groups].map(([term, variants]) => ({ id: term.text, main: namedRendering(term.mentions), variants }));
}
