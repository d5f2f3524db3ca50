import type { Document } from '../core/document';
import type { Span } from '../core/span';
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

/** Tells whether a text has any letters of such a script. */
export function hasUnspaced(characters: Characters): boolean {
  return UNSPACED.some(([first, last]) => characters.hasBetween(first, last));
}

/** Finds the runs of a document that are three periods long at least; letters with spaces between words have none. */
export function characterRuns({ prose, blocks }: Pick<Document, 'prose' | 'blocks'>): readonly CharacterRun[] {
  const found: CharacterRun[] = [];
  const latest = new LatestPlaces();
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

const NOWHERE = -2 * LONGEST_PERIOD;

/** Where each code unit stood last; the places of one text are forgotten when the next begins. */
class LatestPlaces {
  readonly #places = new Int32Array(0x10000).fill(NOWHERE);
  #base = 0;
  #end = 0;

  begin(): void {
    this.#base = this.#end + LONGEST_PERIOD + 1;
    this.#end = this.#base;
  }

  /** The last place of a code unit in this text, far below 0 where there is none; `place` is its last from now on. */
  put(code: number, place: number): number {
    const last = (this.#places[code] as number) - this.#base;
    this.#end = this.#base + place;
    this.#places[code] = this.#end;
    return last < 0 ? NOWHERE : last;
  }
}

/** Punctuation and spaces between two units do not part them: 「好的，好的，好的」. */
function runsOf(text: string, offset: number, latest: LatestPlaces): readonly CharacterRun[] {
  const placeBefore = new Int32Array(text.length);
  const places = new Int32Array(text.length);
  const runs: Array<CharacterRun & { readonly start: number }> = [];
  // A character is compared with the places where it stood last, of which few are near enough.
  const streaks = new Int32Array(LONGEST_PERIOD + 1);
  const lastMatch = new Int32Array(LONGEST_PERIOD + 1).fill(NOWHERE);
  const close = (period: number) => {
    const streak = streaks[period] as number;
    if (streak < 2 * period) return;
    const end = (lastMatch[period] as number) + 1;
    const start = end - streak - period;
    const from = places[start] as number;
    const to = places[end - 1] as number;
    if (ANY_UNSPACED.test(text.slice(from, to + 1)))
      runs.push({ offset: offset + from, endOffset: offset + to + 1, period, length: streak + period, start });
  };
  let count = 0;
  latest.begin();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isMark(code)) continue;
    const index = count;
    count += 1;
    places[index] = at;
    let place = latest.put(code, index);
    placeBefore[index] = place;
    for (; index - place <= LONGEST_PERIOD; place = placeBefore[place] as number) {
      const period = index - place;
      if (lastMatch[period] === index - 1) streaks[period] = (streaks[period] as number) + 1;
      else {
        close(period);
        streaks[period] = 1;
      }
      lastMatch[period] = index;
    }
  }
  for (let period = 1; period <= LONGEST_PERIOD; period += 1) if ((streaks[period] as number) > 0) close(period);
  runs.sort((a, b) => a.start - b.start || a.period - b.period);
  let end = 0;
  return runs.filter((run) => {
    if (run.start + run.length <= end) return false;
    end = run.start + run.length;
    return true;
  });
}
