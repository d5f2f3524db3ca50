import type { Embedder, TokenVector } from '../../core/embedder';
import type { AlignedText, Alignment, Bead } from './alignment';
import { lossesOf } from './alignment/losses';
import { lackOf, type PairLosses } from './pair-losses';
import type { Unmatched } from './unmatched';

/** More are not asked about; so much that stands alone is no matter of sentences that were divided. */
const MOST_ASKED = 100;

/**
 * The words of a sentence that was left out find hardly a likeness in what renders its neighbours: less than is usual by .19 to .5
 * of the cosine, by .11 where the neighbour is about the same thing. Those of one that became a clause of its neighbour find nearly
 * all of theirs, or most of them where that rendering holds words that the neighbour itself does not explain.
 */
const DIVIDED = -0.1;
const MOSTLY_DIVIDED = -0.14;
const EXPLAINED = 0.06;
/**
 * Of what is usual between these languages, sentences that face each other and say different things lack a share of .39 to .7, torn
 * pairs .38 and less.
 */
const TORN = 0.385;
const RENDERED = 0.5;

/** Lowers the score of what the words of a neighbour render: a sentence was divided, or a pair was torn by other figures. */
export async function weighRendered(
  found: readonly Unmatched[],
  aligned: Alignment,
  usual: PairLosses['usual'],
  embedder: Embedder | undefined,
  signal: AbortSignal | undefined,
): Promise<readonly Unmatched[]> {
  const tokens = embedder?.tokens;
  if (embedder === undefined || tokens === undefined || found.length > MOST_ASKED) return found;
  const vectorsOf = async (text: AlignedText, indices: readonly number[]) =>
    ((await tokens.call(embedder, [textOf(text, indices)], signal))[0] ?? []) as readonly TokenVector[];
  const weigh = async (one: Unmatched): Promise<Unmatched> => {
    if (one.side === 'both') {
      const losses = lossesOf(await vectorsOf(aligned.source, one.source), await vectorsOf(aligned.target, one.target));
      return lackOf(losses, usual) < TORN ? { ...one, score: one.score * RENDERED } : one;
    }
    const [own, other] = one.side === 'source' ? [aligned.source, aligned.target] : [aligned.target, aligned.source];
    const words = await vectorsOf(own, one[one.side]);
    for (const bead of neighboursOf(aligned, one)) {
      const there = await vectorsOf(other, bead[one.side === 'source' ? 'target' : 'source']);
      const lack = lossesOf(words, there).source.covered - usual[one.side];
      if (lack < MOSTLY_DIVIDED) continue;
      const neighbour = await vectorsOf(own, bead[one.side]);
      const explained = coveredBy(there, [...neighbour, ...words]) - coveredBy(there, neighbour);
      if (lack > DIVIDED || explained > EXPLAINED) return { ...one, score: one.score * RENDERED };
    }
    return one;
  };
  const weighed: Unmatched[] = [];
  for (const one of found) weighed.push(await weigh(one));
  return weighed;
}

function coveredBy(words: readonly TokenVector[], others: readonly TokenVector[]): number {
  return lossesOf(words, others).source.covered;
}

/** The nearest beads with two sides before and behind. */
function neighboursOf({ beads }: Alignment, one: Unmatched): readonly Bead[] {
  const side = one.side === 'source' ? 'source' : 'target';
  const at = beads.findIndex((bead) => bead[side].includes(one[side][0] as number));
  const isPair = ({ source, target }: Bead) => source.length > 0 && target.length > 0;
  return [beads.slice(0, at).findLast(isPair), beads.slice(at + 1).find(isPair)].filter((bead) => bead !== undefined);
}

function textOf({ document, sentences }: AlignedText, indices: readonly number[]): string {
  const [first, last] = [sentences[indices[0] as number], sentences[indices.at(-1) as number]];
  return document.prose.slice(first?.offset ?? 0, last?.endOffset ?? 0);
}
