import type { InjectOutcome } from './inject';
import { languageColumns } from './language-columns';

/** The table of injected faults, by kind and language. */
export function printInjected(outcomes: readonly InjectOutcome[], misses: boolean): string {
  const grid = languageColumns(
    outcomes.map(({ kind, language, injected, found }) => ({ row: kind, language, total: injected, hits: found })),
  );
  const lists = misses
    ? outcomes.flatMap((outcome) => outcome.misses.map(({ path, line }) => `${outcome.kind} ${path}: ${line}`))
    : [];
  return ['Injected faults found at their place, of all injected', grid, ...lists].join('\n\n');
}
