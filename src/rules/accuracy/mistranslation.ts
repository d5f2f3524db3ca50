import { z } from 'zod';
import { bitext } from '../../analysis/source/bitext';
import { dateMatches } from '../../analysis/source/date-matches';
import { pairEvidence } from '../../analysis/source/pair-evidence';
import { unmatched } from '../../analysis/source/unmatched';
import { type MatchedBead, valueMatches } from '../../analysis/source/value-matches';
import { defineRule } from '../../core/rule';
import { mistranslation as messages } from '../messages/accuracy';
import { sourceExcerpt, spanOfSentences } from '../source-excerpt';

export default defineRule({
  id: 'accuracy/mistranslation',
  summary: 'A sentence does not say what the source says',
  why: `A sentence that shares almost no content with its source was invented or belongs somewhere else. What counts as too different
depends on the article and on the two languages: some pairs look less alike than others even in good translations. The rule
accepts captions and headlines that moved, and free renderings of sayings and titles.`,
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  requires: ['source', 'embedder'],
  needs: { bitext, unmatched, pairEvidence, valueMatches, dateMatches },
  options: z.object({
    /** Fewer words than these are a saying, a cry or a title, which may be rendered freely. */
    minWords: z.int().min(1).default(4),
    /** Likeness to its source, 0 (as unrelated ones) to 1, below which a sentence is reported. */
    leastLikeness: z.number().min(-1).max(1).default(0.12),
  }),
  messages,
  examples: [
    {
      text: 'Le pont de Varr a rouvert lundi.',
      language: 'fr',
      source: 'The Varr bridge reopened on Monday.',
    },
    { text: 'The Varr bridge reopened on Monday.', source: 'Le pont de Varr a rouvert lundi.' },
  ],
  *check({ facts, options }) {
    const aligned = facts.bitext;
    if (aligned === undefined) return;
    const { sentences } = aligned.target;
    const wordsOf = (indices: readonly number[]) =>
      (sentences[indices.at(-1) as number]?.lastWord ?? 0) - (sentences[indices[0] as number]?.firstWord ?? 0);
    const quoted = (source: readonly number[]) => {
      const { text, line } = sourceExcerpt(aligned.source, spanOfSentences(aligned.source, source));
      return { source: text, line };
    };
    for (const { side, source, target, score, place } of facts.unmatched ?? []) {
      if (side !== 'both' || wordsOf(target) < options.minWords) continue;
      if ([facts.valueMatches, facts.dateMatches].some((rows) => agree<unknown>(rows, source, target))) continue;
      yield { ...place, messageId: 'replaced', values: quoted(source), confidence: round(score) };
    }
    for (const { bead, margin = 0, source, target, lack = 0 } of facts.pairEvidence ?? []) {
      const span = spanOfSentences(aligned.target, bead.target);
      const [only] = bead.target;
      const isProse = sentences[only as number]?.block.kind === 'paragraph';
      if (wordsOf(bead.target) < options.minWords) continue;
      if (bead.moved) {
        if (isProse) yield { ...span, messageId: 'moved', values: quoted(bead.source), confidence: round(bead.score) };
        continue;
      }
      const likeness = bead.margin ?? 1;
      const isUnlike =
        likeness < options.leastLikeness &&
        margin < -0.3 &&
        Math.max(source?.covered ?? 0, target?.covered ?? 0) < -0.1;
      if (!isUnlike && !(likeness < options.leastLikeness + DOUBTED && lack > HALF && bead.score < UNSURE)) continue;
      yield { ...span, messageId: 'unlike', values: quoted(bead.source), confidence: 0.6 };
    }
  },
});

/**
 * A pair a little more alike than the bar is told where its words find less than half of what is usual: replaced sentences lack .48
 * to .64 of it, free renderings .31 to .48.
 */
const DOUBTED = 0.08;
const HALF = 0.5;
const UNSURE = 0.77;

/**
 * Tells whether two sentences that face each other say the same figures, in whatever words: `40 Meter` and `131 feet` tear a pair
 * apart for an aligner, and hardly stand by chance in each other's place.
 */
function agree<T>(
  rows: ReadonlyArray<MatchedBead<T>> | undefined,
  source: readonly number[],
  target: readonly number[],
): boolean {
  const row = rows?.find(({ bead }) => bead.source[0] === source[0] && bead.target[0] === target[0]);
  if (row === undefined || row.bead.target.length !== target.length) return false;
  return row.matched.length > 0 && row.source.length === 0 && row.target.length === 0;
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
