import { defineAnalysis } from '../../core/analysis';
import { bitext } from './bitext';
import { ofSource } from './of-source';
import { type DateReading, type DateValue, values } from './values';
import { type MatchedBead, matchByBead } from './values/match-by-bead';

/** The dates and weekdays of the source and of the article, matched in the beads of the alignment. Undefined without a source. */
export const dateMatches = defineAnalysis({
  id: 'date-matches',
  needs: { alignment: bitext, values, sourceValues: ofSource(values) },
  run: (_article, facts): ReadonlyArray<MatchedBead<DateValue>> | undefined => {
    if (facts.alignment === undefined || facts.sourceValues === undefined) return undefined;
    return matchByBead(facts.alignment, facts.sourceValues.dates, facts.values.dates, {
      fit: fitOf,
      explains: () => false,
      least: 1,
    });
  },
});

/** How many parts two dates share where none differs; 0 where one does, or where nothing is shared. */
function fitOf(source: DateValue, target: DateValue): number {
  if (source.kind !== target.kind) return 0;
  let best = 0;
  for (const one of source.readings)
    for (const other of target.readings) best = Math.max(best, sharedParts(one, other));
  return best;
}

function sharedParts(a: DateReading, b: DateReading): number {
  let shared = 0;
  for (const part of ['month', 'year', 'weekday'] as const) {
    if (a[part] === undefined || b[part] === undefined) continue;
    if (a[part] !== b[part]) return 0;
    shared += 1;
  }
  if (a.days.length > 0 && b.days.length > 0) {
    if (!a.days.some((day) => b.days.includes(day))) return 0;
    shared += 1;
    if (a.days.length === b.days.length && a.days.every((day) => b.days.includes(day))) shared += 0.5;
    else if (a.days.length === b.days.length) return 0;
  }
  return shared;
}
