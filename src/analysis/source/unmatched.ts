import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import type { AlignedText, Alignment, Bead } from './alignment';
import { keysOf } from './alignment/keys';
import { lengthOf } from './alignment/unit';
import { bitext } from './bitext';
import { pairLosses } from './pair-losses';
import { weighRendered } from './weigh-rendered';

/** Sentences in a row that nothing on the other side renders. */
export interface Unmatched {
  /** `source` was left out; `target` was added; `both` stand in each other's place and say different things. */
  readonly side: 'source' | 'target' | 'both';
  /** Indices of sentences of the source; empty for `target`. */
  readonly source: readonly number[];
  /** Indices of sentences of the article; empty for `source`. */
  readonly target: readonly number[];
  /** 0 to 1, how sure it is. */
  readonly score: number;
  /** Where in the article's prose it stands, or should stand: then the span is empty. */
  readonly place: Span;
}

// A sentence that fits into a neighbour's place by its length may be the rest of what renders it.
const FITTING = 0.5;
/** Sentences of the other language's facing each other render one another too freely to be known, up to this. */
const COMPARABLE = 0.9;
/**
 * Without a model: how sure it is where lengths alone speak, where besides hardly anything else of the two texts is left alone,
 * and where names or numbers speak as well.
 */
const BY_LENGTH = 0.4;
const BY_LENGTH_ALONE = 0.55;
const MOSTLY_ALIGNED = 0.93;
const OVERFLOWS = 0.6;
const BY_KEYS = 0.62;
const FEWEST_KEYS = 2;
const NEAR = 4;

/** What was left out, added or replaced, sentence by sentence; undefined where the article has no usable source. */
export const unmatched = defineAnalysis({
  id: 'unmatched',
  needs: { bitext, pairLosses },
  run: async (
    { embedder },
    { bitext: aligned, pairLosses: pairs },
    signal,
  ): Promise<readonly Unmatched[] | undefined> => {
    if (aligned === undefined) return undefined;
    const found: Unmatched[] = [];
    const { beads } = aligned;
    for (let from = 0; from < beads.length; ) {
      if (!isLone(beads[from])) {
        from += 1;
        continue;
      }
      let to = from;
      while (to < beads.length && isLone(beads[to])) to += 1;
      found.push(...judge(aligned, from, to));
      from = to;
    }
    return pairs === undefined ? found : weighRendered(found, aligned, pairs.usual, embedder, signal);
  },
});

function isLone(bead: Bead | undefined): boolean {
  return bead !== undefined && (bead.source.length === 0 || bead.target.length === 0);
}

/** Lone beads `[from, to)` in a row. */
function judge(aligned: Alignment, from: number, to: number): Unmatched[] {
  const lone = aligned.beads.slice(from, to);
  const [before, after] = [aligned.beads[from - 1], aligned.beads[to]];
  const sources = lone.filter(({ source }) => source.length > 0 && hasContent(aligned.source, source));
  const targets = lone.filter(({ target }) => target.length > 0 && hasContent(aligned.target, target));
  if (sources.length > 0 && targets.length > 0) {
    const [left, right] = [indicesOf(sources, 'source'), indicesOf(targets, 'target')];
    const ratio = Math.log(
      (lengthAt(aligned.target, right) + 1) / (lengthAt(aligned.source, left) * aligned.charactersPerCharacter + 1),
    );
    if (Math.abs(ratio) <= COMPARABLE)
      return [
        {
          side: 'both',
          source: left,
          target: right,
          score: facingScore(aligned, lone),
          place: spanOf(aligned.target, right),
        },
      ];
  }
  return [...runsOf(aligned, sources, 'source', before, after), ...runsOf(aligned, targets, 'target', before, after)];
}

function facingScore(aligned: Alignment, lone: readonly Bead[]): number {
  if (!aligned.evidence.includes('meaning')) return 0.3;
  // Their scores were lowered since they face each other.
  const best = Math.max(...lone.map(({ score }) => score));
  return Math.min(0.9, 1.4 * best);
}

function runsOf(
  aligned: Alignment,
  beads: readonly Bead[],
  side: 'source' | 'target',
  before: Bead | undefined,
  after: Bead | undefined,
): Unmatched[] {
  const runs: { indices: number[]; scores: number[]; bead: Bead }[] = [];
  for (const bead of beads) {
    const indices = side === 'source' ? bead.source : bead.target;
    const last = runs.at(-1);
    if (last !== undefined && last.indices.at(-1) === (indices[0] as number) - 1) {
      last.indices.push(...indices);
      last.scores.push(bead.score);
    } else runs.push({ indices: [...indices], scores: [bead.score], bead });
  }
  return runs.map(({ indices, scores, bead }): Unmatched => {
    const text = side === 'source' ? aligned.source : aligned.target;
    let score = scores.reduce((sum, one) => sum + one, 0) / scores.length;
    if (!aligned.evidence.includes('meaning')) score = scoreWithoutModel(aligned, indices, side, score);
    else if (indices.length === 1 && [before, after].some((near) => near && fitsInto(aligned, indices, side, near)))
      score *= FITTING;
    return {
      side,
      source: side === 'source' ? indices : [],
      target: side === 'target' ? indices : [],
      score,
      place: side === 'target' ? spanOf(text, indices) : aligned.placeOfRendering(bead),
    };
  });
}

/** Tells whether a neighbour's lengths agree better when the lone sentence is thought part of it. */
function fitsInto(aligned: Alignment, indices: readonly number[], side: 'source' | 'target', near: Bead): boolean {
  if (isLone(near)) return false;
  const scale = aligned.charactersPerCharacter;
  const [source, target] = [lengthAt(aligned.source, near.source) * scale, lengthAt(aligned.target, near.target)];
  const own = side === 'source' ? lengthAt(aligned.source, indices) * scale : lengthAt(aligned.target, indices);
  const apart = Math.abs(Math.log((target + 6) / (source + 6)));
  const joined = Math.abs(
    side === 'source' ? Math.log((target + 6) / (source + own + 6)) : Math.log((target + own + 6) / (source + 6)),
  );
  return joined < apart - 0.05;
}

function scoreWithoutModel(
  aligned: Alignment,
  indices: readonly number[],
  side: 'source' | 'target',
  room: number,
): number {
  if (haveOwnKeys(aligned, indices, side)) return BY_KEYS;
  const isAlone = Math.min(aligned.aligned.source, aligned.aligned.target) >= MOSTLY_ALIGNED;
  return isAlone && room >= OVERFLOWS ? BY_LENGTH_ALONE : BY_LENGTH;
}

/** Tells whether sentences have names or numbers, and none that stands near their place on the other side. */
function haveOwnKeys(aligned: Alignment, indices: readonly number[], side: 'source' | 'target'): boolean {
  const [own, other] = side === 'source' ? [aligned.source, aligned.target] : [aligned.target, aligned.source];
  const share = (indices[0] as number) / Math.max(1, own.sentences.length);
  const middle = Math.round(share * other.sentences.length);
  const keys = [...keysOf(textOf(own, indices)).keys()].filter((key) => /^#..|^=/.test(key));
  const near = new Set<string>();
  for (let at = middle - NEAR; at <= middle + NEAR; at += 1)
    if (other.sentences[at] !== undefined) for (const key of keysOf(textOf(other, [at])).keys()) near.add(key);
  return keys.length >= FEWEST_KEYS && !keys.some((key) => near.has(key));
}

function hasContent({ sentences }: AlignedText, indices: readonly number[]): boolean {
  return indices.some((index) => {
    const sentence = sentences[index];
    return sentence !== undefined && sentence.lastWord > sentence.firstWord;
  });
}

function indicesOf(beads: readonly Bead[], side: 'source' | 'target'): readonly number[] {
  return beads.flatMap((bead) => bead[side]);
}

function spanOf({ sentences }: AlignedText, indices: readonly number[]): Span {
  return {
    offset: sentences[indices[0] as number]?.offset ?? 0,
    endOffset: sentences[indices.at(-1) as number]?.endOffset ?? 0,
  };
}

function textOf({ document, sentences }: AlignedText, indices: readonly number[]): string {
  return indices.map((index) => document.prose.slice(sentences[index]?.offset, sentences[index]?.endOffset)).join(' ');
}

function lengthAt(text: AlignedText, indices: readonly number[]): number {
  return lengthOf(textOf(text, indices));
}
