/** How likely something is by a logistic regression, as log odds: what each piece of evidence weighs times its value, and a base. */
export function logOdds(
  evidence: Iterable<readonly [name: string, value: number]>,
  weights: Readonly<Record<string, number>>,
  base: number,
): number {
  let sum = base;
  for (const [name, value] of evidence) sum += (weights[name] ?? 0) * value;
  return sum;
}
