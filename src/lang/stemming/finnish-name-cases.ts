const CASE = '(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä])';
/** Londonissa, Londoniin, Londonia: i joins an ending to a consonant. */
const BEHIND_CONSONANT = new RegExp(`^(?<base>..+[^aeiouyäöå'’:])i(?:${CASE}|in|[aä])$`);
/** Genevassa, Genevaan, Barcelonaa, Vilniusta. */
const BEHIND_VOWEL = new RegExp(`^(?<base>..+?(?<vowel>[aeiouyäöå]))(?:${CASE}|\\k<vowel>n|h\\k<vowel>n|t?[aä])$`);
/** Bordeaux'ssa, Calais'n */
const BEHIND_MARK = /^(?<base>..+)['’:]\p{L}+$/u;

/** A name of another language without the case ending that Finnish gives it, every way that it may have one. */
export function withoutNameCase(lower: string): readonly string[] {
  return [BEHIND_CONSONANT, BEHIND_VOWEL, BEHIND_MARK].flatMap((pattern) => pattern.exec(lower)?.groups?.base ?? []);
}
