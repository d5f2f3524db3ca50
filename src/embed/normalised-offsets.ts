/**
 * A character and the marks on it, which normalisation may compose; the half-width voice marks of kana count as marks.
 * Everything that composes stands in one cluster, so clusters can be normalised one by one.
 */
const CLUSTERS = /[^\p{M}\uff9e\uff9f\u309b\u309c][\p{M}\uff9e\uff9f\u309b\u309c]*|[\p{M}\uff9e\uff9f\u309b\u309c]+/gu;

/** A normalised text and, for each of its units, the place of the original's cluster that it came from. */
export interface NormalisedText {
  readonly text: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Normalises cluster by cluster, so that places in the result can be led back to the original. */
export function normaliseWithOffsets(text: string, normalise: (text: string) => string): NormalisedText {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const known = new Map<string, string>();
  for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
    let normalised = known.get(cluster);
    if (normalised === undefined) {
      normalised = normalise(cluster);
      known.set(cluster, normalised);
    }
    parts.push(normalised);
    for (let at = 0; at < normalised.length; at += 1) {
      from.push(index);
      to.push(index + cluster.length);
    }
  }
  return { text: parts.join(''), from: Int32Array.from(from), to: Int32Array.from(to) };
}
