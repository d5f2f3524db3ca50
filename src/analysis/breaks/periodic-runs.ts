/** A stretch in which every unit equals the one `period` units before it; `length` counts the first period as well. */
export interface PeriodicRun {
  readonly start: number;
  readonly length: number;
  readonly period: number;
}

/** Where each unit stood last; the places of one row are forgotten when the next begins, and its room serves the next. */
export class LatestPlaces {
  readonly longestPeriod: number;
  /** To each place of a row, where its unit stood before; to each period, how long it has gone on and up to where. */
  before = new Int32Array(0);
  readonly streaks: Int32Array;
  readonly lastMatch: Int32Array;
  readonly #places: Int32Array;
  #base = 0;
  #end = 0;

  /** `units` is how many different units there are. */
  constructor(units: number, longestPeriod: number) {
    this.longestPeriod = longestPeriod;
    this.#places = new Int32Array(units).fill(-2 * longestPeriod);
    this.streaks = new Int32Array(longestPeriod + 1);
    this.lastMatch = new Int32Array(longestPeriod + 1);
  }

  /** Begins a row of so many units. */
  begin(length: number): void {
    if (this.before.length < length) this.before = new Int32Array(length);
    this.streaks.fill(0);
    this.lastMatch.fill(-2 * this.longestPeriod);
    this.#base = this.#end + this.longestPeriod + 1;
    this.#end = this.#base;
  }

  /** The last place of a unit in this row, far below 0 where there is none; `place` is its last from now on. */
  put(unit: number, place: number): number {
    const last = (this.#places[unit] as number) - this.#base;
    this.#end = this.#base + place;
    this.#places[unit] = this.#end;
    return last < 0 ? -2 * this.longestPeriod : last;
  }
}

/**
 * Finds the runs of a row of units that are `leastPeriods` periods long at least, by their start and then their period. A
 * unit below 0 equals none. A unit is compared with the places where it stood last, of which few are near enough;
 * comparing all units with those before each would cost ten times as much.
 */
export function periodicRuns(row: Int32Array, leastPeriods: number, latest: LatestPlaces): PeriodicRun[] {
  const runs: PeriodicRun[] = [];
  latest.begin(row.length);
  const { longestPeriod, before, streaks, lastMatch } = latest;
  const close = (period: number) => {
    const streak = streaks[period] as number;
    if (streak === 0 || streak < (leastPeriods - 1) * period) return;
    runs.push({ start: (lastMatch[period] as number) + 1 - streak - period, length: streak + period, period });
  };
  for (let index = 0; index < row.length; index += 1) {
    const unit = row[index] as number;
    if (unit < 0) continue;
    let place = latest.put(unit, index);
    before[index] = place;
    for (; index - place <= longestPeriod; place = before[place] as number) {
      const period = index - place;
      if (lastMatch[period] === index - 1) streaks[period] = (streaks[period] as number) + 1;
      else {
        close(period);
        streaks[period] = 1;
      }
      lastMatch[period] = index;
    }
  }
  for (let period = 1; period <= longestPeriod; period += 1) close(period);
  return runs.sort((a, b) => a.start - b.start || a.period - b.period);
}

/** Leaves out, of runs by their start, each that ends inside an earlier one. */
export function outermost<Run extends PeriodicRun>(runs: readonly Run[]): Run[] {
  let end = 0;
  return runs.filter(({ start, length }) => {
    if (start + length <= end) return false;
    end = start + length;
    return true;
  });
}
