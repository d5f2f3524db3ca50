import type { Span } from '../../../core/span';
import type { Sentence } from '../../text/sentences';
import type { Alignment } from '../alignment';
import type { Bead } from '../alignment/bead';

/** How the things of two aligned texts are matched. */
export interface Matching<T> {
  /** How well two of them fit, above 0; 0 where they do not. */
  readonly fit: (source: T, target: T) => number;
  /** True for what explains things of the other side as often as need be, and needs no counterpart. */
  readonly explains: (item: T) => boolean;
  /** True for what explains and yet says so much that it should have a counterpart itself; nothing where absent. */
  readonly claims?: (item: T) => boolean;
  /** The fit from which on something of the other side is an echo. */
  readonly least: number;
}

/** Something that has no counterpart in its bead or in those beside it. */
export interface Lone<T> {
  readonly item: T;
  /**
   * Where the other side has such a thing that is the counterpart of another, since a thing may be repeated or dropped: in
   * the same bead, or in one near by.
   */
  readonly echo: 'here' | 'near' | undefined;
}

/** What of a bead has counterparts and what has none. */
export interface MatchedBead<T> {
  readonly bead: Bead;
  readonly matched: ReadonlyArray<readonly [source: T, target: T]>;
  readonly source: ReadonlyArray<Lone<T>>;
  readonly target: ReadonlyArray<Lone<T>>;
  /** All that stands in the bead. */
  readonly items: { readonly source: readonly T[]; readonly target: readonly T[] };
  /** What has no counterpart but for something that explains it, which may mean another thing. */
  readonly explained: { readonly source: readonly T[]; readonly target: readonly T[] };
  /** What claims a counterpart and has nothing like it on the other side, here or near by. */
  readonly unmet: { readonly source: readonly T[]; readonly target: readonly T[] };
}

interface Side<T> {
  readonly items: readonly T[];
  left: T[];
  explained: readonly T[];
}

interface Row<T> {
  readonly bead: Bead;
  readonly source: Side<T>;
  readonly target: Side<T>;
  readonly matched: Array<readonly [T, T]>;
}

/** A sentence with more is a list or a table, whose numbers are not compared one by one: that would take quadratic time. */
const MOST_ITEMS = 200;

/** How many beads to either side may hold a counterpart, since a translator moves clauses over the ends of sentences. */
const SLACK = 2;

/** Matches things by the beads of an alignment, best fits first; what is left over may be matched with what a neighbour lacks. */
export function matchByBead<T extends Span>(
  alignment: Alignment,
  source: readonly T[],
  target: readonly T[],
  matching: Matching<T>,
): ReadonlyArray<MatchedBead<T>> {
  const rows = rowsOf(alignment, source, target);
  for (const row of rows) matchWithin(row, matching);
  rows.forEach((row, at) => {
    if (row.source.left.length === 0) return;
    for (const near of neighbours(rows, at)) {
      row.source.left = row.source.left.filter((item) => {
        const other = near.target.left.findIndex((candidate) => matching.fit(item, candidate) > 0);
        if (other === -1) return true;
        near.target.left.splice(other, 1);
        return false;
      });
    }
  });
  return rows.map(({ bead, matched, source: own, target: other }, at) => {
    const near = neighbours(rows, at);
    const sources = near.flatMap(({ source: { items } }) => items);
    const targets = near.flatMap(({ target: { items } }) => items);
    const echoOf = (isEcho: (one: T) => boolean, here: readonly T[], around: readonly T[]) =>
      here.some(isEcho) ? 'here' : around.some(isEcho) ? 'near' : undefined;
    const unmetOf = (own: readonly T[], there: readonly T[], likes: (a: T, b: T) => number) =>
      own.filter(
        (item) =>
          matching.explains(item) && matching.claims?.(item) === true && !there.some((one) => likes(item, one) > 0),
      );
    return {
      bead,
      matched,
      explained: { source: own.explained, target: other.explained },
      items: { source: own.items, target: other.items },
      unmet: {
        source: unmetOf(own.items, [...other.items, ...near.flatMap(({ target }) => target.left)], matching.fit),
        target: unmetOf(other.items, [...own.items, ...near.flatMap(({ source }) => source.left)], (a, b) =>
          matching.fit(b, a),
        ),
      },
      source: own.left.map((item) => ({
        item,
        echo: echoOf((one) => matching.fit(item, one) >= matching.least, other.items, targets),
      })),
      target: other.left.map((item) => ({
        item,
        echo: echoOf((one) => matching.fit(one, item) >= matching.least, own.items, sources),
      })),
    };
  });
}

function neighbours<T>(rows: ReadonlyArray<Row<T>>, at: number): ReadonlyArray<Row<T>> {
  const near: Array<Row<T>> = [];
  for (let distance = 1; distance <= SLACK; distance += 1) {
    for (const index of [at - distance, at + distance]) {
      const row = rows[index];
      if (row !== undefined) near.push(row);
    }
  }
  return near;
}

function rowsOf<T extends Span>(alignment: Alignment, source: readonly T[], target: readonly T[]): Array<Row<T>> {
  const bySource = bySentence(source, alignment.source.sentences);
  const byTarget = bySentence(target, alignment.target.sentences);
  return joinTornPairs(alignment).map((bead) => ({
    bead,
    source: side(bead.source.flatMap((sentence) => bySource.get(sentence) ?? [])),
    target: side(bead.target.flatMap((sentence) => byTarget.get(sentence) ?? [])),
    matched: [],
  }));
}

/** A lone bead that is surer than this stands alone. */
const UNSURE = 0.7;
const MOST_TORN = 2;
/** How far the lengths of a pair may be from what is usual between the two texts, as a factor. */
const LIKE_LENGTH = 1.8;

/**
 * The beads, in which neighbours that stand alone are one again where nothing but a number parted them: an aligner holds a
 * sentence with another number for another sentence.
 */
function joinTornPairs(alignment: Alignment): readonly Bead[] {
  const beads: Bead[] = [];
  let run: Bead[] = [];
  const flush = () => {
    const joined = joinRun(run, alignment);
    if (joined === undefined) beads.push(...run);
    else beads.push(joined);
    run = [];
  };
  for (const bead of alignment.beads) {
    const isLone = (bead.source.length === 0 || bead.target.length === 0) && bead.score < UNSURE && !bead.moved;
    if (isLone) {
      run.push(bead);
      continue;
    }
    flush();
    beads.push(bead);
  }
  flush();
  return beads;
}

function joinRun(run: readonly Bead[], alignment: Alignment): Bead | undefined {
  const source = run.flatMap((bead) => bead.source);
  const target = run.flatMap((bead) => bead.target);
  if (source.length === 0 || target.length === 0 || source.length > MOST_TORN || target.length > MOST_TORN)
    return undefined;
  const lengthOf = (own: readonly number[], sentences: readonly Sentence[]) =>
    own.reduce((sum, at) => sum + (sentences[at] as Sentence).endOffset - (sentences[at] as Sentence).offset, 0);
  const ratio =
    lengthOf(target, alignment.target.sentences) /
    (lengthOf(source, alignment.source.sentences) * alignment.charactersPerCharacter);
  if (ratio > LIKE_LENGTH || ratio < 1 / LIKE_LENGTH) return undefined;
  const score = Math.min(...run.map((bead) => bead.score));
  return {
    source,
    target,
    score,
    similarity: undefined,
    margin: undefined,
    lengthRatio: Math.log(ratio),
    moved: false,
  };
}

function side<T>(all: readonly T[]): Side<T> {
  const items = all.length > MOST_ITEMS ? [] : all;
  return { items, left: [...items], explained: [] };
}

/** Things by the sentence in which they begin; both are in reading order. */
export function bySentence<T extends Span>(
  items: readonly T[],
  sentences: readonly Sentence[],
): ReadonlyMap<number, T[]> {
  const found = new Map<number, T[]>();
  let sentence = 0;
  for (const item of items) {
    while (sentence < sentences.length && (sentences[sentence] as Sentence).endOffset <= item.offset) sentence += 1;
    if (sentence === sentences.length) break;
    const list = found.get(sentence);
    if (list === undefined) found.set(sentence, [item]);
    else list.push(item);
  }
  return found;
}

function matchWithin<T>(row: Row<T>, { fit: fits, explains }: Matching<T>): void {
  const pairs: Array<{ readonly from: T; readonly to: T; readonly fit: number; readonly distance: number }> = [];
  const [sources, targets] = [row.source.items, row.target.items].map((items) => items.filter((one) => !explains(one)));
  for (const [at, from] of (sources as T[]).entries()) {
    for (const [index, to] of (targets as T[]).entries()) {
      const fit = fits(from, to);
      // Of two that fit as well, the one in the same place: the first of two, the last of three.
      const distance = Math.abs((at + 0.5) / (sources as T[]).length - (index + 0.5) / (targets as T[]).length);
      if (fit > 0) pairs.push({ from, to, fit, distance });
    }
  }
  pairs.sort((a, b) => b.fit - a.fit || a.distance - b.distance);
  const used = new Set<T>();
  for (const { from, to } of pairs) {
    if (used.has(from) || used.has(to)) continue;
    used.add(from).add(to);
    row.matched.push([from, to]);
  }
  const settle = (side: Side<T>, other: readonly T[], likes: (a: T, b: T) => number) => {
    const rest = side.items.filter((item) => !explains(item) && !used.has(item));
    side.explained = rest.filter((item) => other.some((one) => explains(one) && likes(item, one) > 0));
    side.left = rest.filter((item) => !side.explained.includes(item));
  };
  settle(row.source, row.target.items, fits);
  settle(row.target, row.source.items, (a, b) => fits(b, a));
}
