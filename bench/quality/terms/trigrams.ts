/** Cosine of the counts of character trigrams, spaces at both ends: what can be known without a model. */
export function trigramCosine(a: string, b: string): number {
  const [one, two] = [trigramsOf(a), trigramsOf(b)];
  let product = 0;
  for (const [trigram, count] of one) product += count * (two.get(trigram) ?? 0);
  return product / (lengthOf(one) * lengthOf(two));
}

function trigramsOf(text: string): ReadonlyMap<string, number> {
  const characters = [...`  ${text.normalize('NFKC').toLowerCase()} `];
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= characters.length; at += 1) {
    const trigram = characters.slice(at, at + 3).join('');
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

function lengthOf(counts: ReadonlyMap<string, number>): number {
  return Math.hypot(...counts.values());
}
