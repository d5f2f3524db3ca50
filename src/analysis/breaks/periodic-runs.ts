/** A stretch in which every unit equals the one `period` units before it; `length` counts the first period as well. */
export interface PeriodicRun {
  readonly start: number;
  readonly length: number;
  readonly period: number;
}

/** Where each unit stood last; the places of one row are forgotten when the next begins. */
export class LatestPlaces {
  readonly longestPeriod: number;
  readonly #places: Int32Array;
  #base = 0;
  #end = 0;

  /** `units` is how many different units there are. */
  constructor(units: number, longestPeriod: number) {
    this.longestPeriod = longestPeriod;
    this.#places = new Int32Array(units).fill(-2 * longestPeriod);
  }

  begin(): void {
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
  const { longestPeriod } = latest;
  const runs: PeriodicRun[] = [];
  const placeBefore = new Int32Array(row.length);
  const streaks = new Int32Array(longestPeriod + 1);
  const lastMatch = new Int32Array(longestPeriod + 1).fill(-2 * longestPeriod);
  const close = (period: number) => {
    const streak = streaks[period] as number;
    if (streak === 0 || streak < (leastPeriods - 1) * period) return;
    runs.push({ start: (lastMatch[period] as number) + 1 - streak - period, length: streak + period, period });
  };
  latest.begin();
  for (let index = 0; index < row.length; index += 1) {
    const unit = row[index] as number;
    if (unit < 0) continue;
    let place = latest.put(unit, index);
    placeBefore[index] = place;
    for (; index - place <= longestPeriod; place = placeBefore[place] as number) {
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
