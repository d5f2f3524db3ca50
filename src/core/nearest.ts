/** So many letters are taken for what begins with them: `lang` is `language`. */
const SHORTEST = 3;

/** The candidate that is most likely meant by a mistyped or cut `word`, or nothing where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const near = nearestSpelt(word, candidates);
  if (near !== undefined || word.length < SHORTEST) return near;
  return candidates.filter((whole) => whole.startsWith(word)).sort((a, b) => a.length - b.length)[0];
}

function nearestSpelt(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance with swaps of neighbours (optimal string alignment), the commonest slip of a typing hand. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let distance = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, (beforePrevious[column - 2] as number) + 1);
      }
      current[column] = distance;
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
