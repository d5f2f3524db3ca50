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
  for (const block of blocks) {
    const text = prose.slice(block.offset, block.endOffset);
    if (ANY_UNSPACED.test(text)) found.push(...runsOf(text, block.offset, latest));
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
function runsOf(text: string, offset: number, latest: LatestPlaces): readonly CharacterRun[] {
  const units = new Int32Array(text.length);
  const places = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isMark(code)) continue;
    units[count] = code;
    places[count] = at;
    count += 1;
  }
  const spanOf = ({ start, length }: PeriodicRun) => [
    places[start] as number,
    (places[start + length - 1] as number) + 1,
  ];
  const unspaced = periodicRuns(units.subarray(0, count), LEAST_PERIODS, latest).filter((run) =>
    ANY_UNSPACED.test(text.slice(...spanOf(run))),
  );
  return outermost(unspaced).map((run) => {
    const [from, to] = spanOf(run) as [number, number];
    return { offset: offset + from, endOffset: offset + to, period: run.period, length: run.length };
  });
}
