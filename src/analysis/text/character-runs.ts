import type { Document } from '../../core/document';
import type { Span } from '../../core/span';
import { LatestPlaces, outermost, type PeriodicRun, periodicRuns } from '../breaks/periodic-runs';
import type { Characters } from './characters';

/** A stretch of a script without spaces in which every character equals the one `period` characters before it. */
export interface CharacterRun extends Span {
  readonly period: number;
  /** Characters in the run. */
  readonly length: number;
}

const UNSPACED = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
] as const;
const ANY_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const PUNCTUATION = /[\s、。，．・；：！？「」『』（）…—,.;:!?]/;
const LONGEST_PERIOD = 24;
const LEAST_PERIODS = 3;

/** Tells whether a text has any letters of such a script. */
export function hasUnspaced(characters: Characters): boolean {
  return UNSPACED.some(([first, last]) => characters.hasBetween(first, last));
}

/** Finds the runs of a document that are three periods long at least; letters with spaces between words have none. */
export function characterRuns({ prose, blocks }: Pick<Document, 'prose' | 'blocks'>): readonly CharacterRun[] {
  const found: CharacterRun[] = [];
  const latest = new LatestPlaces(0x10000, LONGEST_PERIOD);
  const longest = blocks.reduce((most, { offset, endOffset }) => Math.max(most, endOffset - offset), 0);
  const room = { units: new Int32Array(longest), places: new Int32Array(longest) };
  for (const block of blocks) {
    if (ANY_UNSPACED.test(prose.slice(block.offset, block.endOffset)))
      found.push(...runsOf(prose, block, latest, room));
  }
  return found;
}

/** Whether a UTF-16 code unit is punctuation, found out when first met: 0 unknown, 1 no, 2 yes. */
const marks = new Uint8Array(0x10000);

function isMark(code: number): boolean {
  if (marks[code] === 0) marks[code] = PUNCTUATION.test(String.fromCharCode(code)) ? 2 : 1;
  return marks[code] === 2;
}

/** Punctuation and spaces between two units do not part them: 「好的，好的，好的」. */
function runsOf(
  prose: string,
  { offset, endOffset }: Span,
  latest: LatestPlaces,
  { units, places }: { readonly units: Int32Array; readonly places: Int32Array },
): readonly CharacterRun[] {
  let count = 0;
  for (let at = offset; at < endOffset; at += 1) {
    const code = prose.charCodeAt(at);
    if (isMark(code)) continue;
    units[count] = code;
    places[count] = at;
    count += 1;
  }
  const spanOf = ({ start, length }: PeriodicRun) =>
    [places[start] as number, (places[start + length - 1] as number) + 1] as const;
  const unspaced = periodicRuns(units.subarray(0, count), LEAST_PERIODS, latest).filter((run) =>
    ANY_UNSPACED.test(prose.slice(...spanOf(run))),
  );
  return outermost(unspaced).map((run) => {
    const [from, to] = spanOf(run);
    return { offset: from, endOffset: to, period: run.period, length: run.length };
  });
}
