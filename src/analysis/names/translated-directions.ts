/** What names begin with that are called after a quarter of the sky, in the languages of Europe; longer words stand first. */
const DIRECTIONS = [
  'severo sever nord north norte noord pohjois',
  'yuzhno jushno yug jug süd sud south sur etelä zuid',
  'vostok wostok ost east est este oost itä',
  'zapadno zapad sapad west ouest oeste ovest länsi',
].map((row) => row.split(' '));

const SHORTEST_REST = 4;

/** A name without the direction that it begins with, and which that is in which word. */
export interface DirectedName {
  readonly direction: number;
  readonly word: string;
  /** What follows, as all languages write it. */
  readonly rest: string;
}

/** Reads `severtank`, `nordtank`, `norththerm`; undefined for names that begin with no direction. */
export function directedName(lower: string): DirectedName | undefined {
  for (const [direction, words] of DIRECTIONS.entries()) {
    const word = words.find((one) => lower.startsWith(one));
    if (word === undefined) continue;
    // Severoterm, Norththerm: what joins the two is no letter of either, and th is a t.
    const rest = lower.slice(word.length).replace(/^[-o]/, '').replaceAll('th', 't').replaceAll('ph', 'f');
    return rest.length < SHORTEST_REST ? undefined : { direction, word, rest };
  }
  return undefined;
}
