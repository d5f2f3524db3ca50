import { KIN, type WordKinship } from './word-kinship';

/** How the parts of two names were matched. */
export interface MatchedParts {
  /** Characters of either without a partner, what a name may lack left out. */
  readonly unmatched: number;
  /** How many parts are the same, how many are other words for the same, and how many are near by the model alone. */
  readonly same: number;
  readonly sure: number;
  readonly near: number;
}

/** The best matching of what stands before a place in either. */
interface Cell extends MatchedParts {
  readonly worth: number;
}

const START: Cell = { worth: 0, unmatched: 0, same: 0, sure: 0, near: 0 };
const MOST_JOINED = 3;
const MOST_JOINED_OF_BOTH = 4;
const LONGEST_JOINED = 6;
/** One character beside another is near by chance. */
const SHORTEST_NEAR = 4;

/**
 * The best matching of the words of two names in their order, where two or three words may have one for their partner, as the
 * dictionary cuts them: 植|树 and 造林. Undefined where two words exclude each other.
 */
export function matchParts(
  a: readonly string[],
  b: readonly string[],
  kinship: WordKinship,
  omissible: ReadonlySet<string>,
): MatchedParts | undefined {
  const [endsOfA, endsOfB] = [joinedEnds(a), joinedEnds(b)];
  const rows: Cell[][] = [];
  for (let row = 0; row <= a.length; row += 1) {
    const cells: Cell[] = [];
    rows.push(cells);
    for (let column = 0; column <= b.length; column += 1) {
      let best = row === 0 && column === 0 ? START : undefined;
      const take = (cell: Cell | undefined) => {
        if (cell !== undefined && (best === undefined || cell.worth > best.worth)) best = cell;
      };
      take(without(rows[row - 1]?.[column], a[row - 1], omissible));
      take(without(cells[column - 1], b[column - 1], omissible));
      for (let m = 1; m <= MOST_JOINED && m <= row; m += 1) {
        for (let n = 1; n <= MOST_JOINED && n <= column && m + n <= MOST_JOINED_OF_BOTH; n += 1) {
          const one = endsOfA[row]?.[m] as string;
          const two = endsOfB[column]?.[n] as string;
          if (m + n > 2 && Math.max(one.length, two.length) > LONGEST_JOINED) continue;
          const kin = kinship.of(one, two);
          if (kin === KIN.contrary) return undefined;
          take(joined(rows[row - m]?.[column - n], one.length + two.length, kin));
        }
      }
      cells.push(best as Cell);
    }
  }
  return rows[a.length]?.[b.length];
}

/** What the last words before each place make together, by their number. */
function joinedEnds(words: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: words.length + 1 }, (_, end) => {
    const joined = [''];
    for (let count = 1; count <= MOST_JOINED && count <= end; count += 1)
      joined.push((words[end - count] as string) + joined[count - 1]);
    return joined;
  });
}

function without(before: Cell | undefined, word: string | undefined, omissible: ReadonlySet<string>): Cell | undefined {
  if (before === undefined || word === undefined) return undefined;
  return omissible.has(word) ? before : { ...before, unmatched: before.unmatched + word.length };
}

function joined(before: Cell | undefined, length: number, kin: number): Cell | undefined {
  if (before === undefined || kin <= 0 || (kin === KIN.near && length < SHORTEST_NEAR)) return undefined;
  return {
    // Of two ways the one with the smaller parts says more.
    worth: before.worth + kin * length + 0.01,
    unmatched: before.unmatched,
    same: before.same + Number(kin === KIN.same),
    sure: before.sure + Number(kin === KIN.sure),
    near: before.near + Number(kin === KIN.near),
  };
}
