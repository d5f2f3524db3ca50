/** What names are joined to the place or the family that somebody comes from, a row a language or a family of languages. */
const PARTICLES = [
  'of',
  'von vom',
  'van',
  'de du des di da do dos das del della dal',
  'af av',
  'z ze',
  'фон',
  'ван',
  'де ди да',
  'φον',
  'ντε ντι ντα',
];

/** All of them. */
export const nameParticles: readonly string[] = PARTICLES.flatMap((row) => row.split(' '));

let rows: ReadonlyMap<string, number> | undefined;

/** The language of a particle, as a number. */
export function particleRow(lower: string): number | undefined {
  rows ??= new Map(PARTICLES.flatMap((row, index) => row.split(' ').map((particle) => [particle, index] as const)));
  return rows.get(lower);
}

/** Tells whether what stands between two words of a name, from the end of one to the other, joins them: spaces, or particles. */
export function joinsName(prose: string, from: number, to: number): boolean {
  // Most stand one space apart.
  if (to === from + 1 && prose[from] === ' ') return true;
  const between = prose.slice(from, to).trim();
  return between === '' || between.split(' ').every((word) => particleRow(word) !== undefined || ARTICLES.has(word));
}

/** What stands behind a particle: van der, de la. */
const ARTICLES = new Set(['der', 'den', 'la', 'las', 'los', 'le']);
