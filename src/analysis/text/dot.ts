/** Inner product of two vectors of one length; the cosine, where both have length 1 as those of an embedder have. */
export function dot(a: Float32Array | Float64Array, b: Float32Array | Float64Array): number {
  const whole = a.length & ~3;
  let [one, two, three, four] = [0, 0, 0, 0];
  // Four sums at a time wait less for one another.
  for (let at = 0; at < whole; at += 4) {
    one += (a[at] as number) * (b[at] as number);
    two += (a[at + 1] as number) * (b[at + 1] as number);
    three += (a[at + 2] as number) * (b[at + 2] as number);
    four += (a[at + 3] as number) * (b[at + 3] as number);
  }
  for (let at = whole; at < a.length; at += 1) one += (a[at] as number) * (b[at] as number);
  return one + two + three + four;
}

/** The cosine of two vectors of any length; 0 where one is empty. */
export function cosine(a: Float32Array, b: Float32Array): number {
  const size = Math.sqrt(dot(a, a) * dot(b, b));
  return a.length !== b.length || size === 0 ? 0 : dot(a, b) / size;
}

/** Vectors of one length, added up; empty where there are none. */
export function sumOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (vector[at] as number);
  return sum;
}
