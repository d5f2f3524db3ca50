import type { InjectOutcome } from './inject';
import type { DriftOutcome } from './injected-drift/inject-drift';
import { languageColumns } from './language-columns';

/** The tables of injected faults, by kind and language. */
export function printInjected(
  sentences: readonly InjectOutcome[],
  drift: readonly DriftOutcome[],
  { misses, alarms }: { readonly misses: boolean; readonly alarms: boolean },
): string {
  return [
    ...(sentences.length > 0 ? ['Injected faults found at their place, of all injected', grid(sentences)] : []),
    ...(drift.length > 0
      ? ['Entities with a second rendering whose renderings were joined, of all injected', grid(drift)]
      : []),
    ...(drift.length > 0
      ? ['Of the groups of findings that came of these renderings, those that are right', precision(drift)]
      : []),
    ...(misses ? [...sentences, ...drift].flatMap((outcome) => lines(outcome, outcome.misses)) : []),
    ...(alarms ? drift.flatMap((outcome) => lines(outcome, outcome.alarms, 'beside ')) : []),
  ].join('\n\n');
}

function grid(outcomes: readonly InjectOutcome[]): string {
  return languageColumns(
    outcomes.map(({ kind, language, injected, found }) => ({ row: kind, language, total: injected, hits: found })),
  );
}

function precision(outcomes: readonly DriftOutcome[]): string {
  return languageColumns(
    outcomes.map(({ kind, language, found, accused }) => ({
      row: kind,
      language,
      total: found + accused,
      hits: found,
    })),
  );
}

function lines({ kind, language }: InjectOutcome, listed: InjectOutcome['misses'], label = ''): readonly string[] {
  return listed.map(({ path, line }) => `${label}${kind} ${language} ${path}: ${line}`);
}
