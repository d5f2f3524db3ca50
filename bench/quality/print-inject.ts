import type { InjectOutcome } from './inject';
import { wilson } from './intervals';
import { table } from './table';

/** The table of injected faults. */
export function printInjected(outcomes: readonly InjectOutcome[], misses: boolean): string {
  const rows = outcomes
    .filter(({ injected }) => injected > 0)
    .map(({ kind, language, injected, found, foundUnderAnyName }) => {
      const { low, high } = wilson(found, injected);
      const percent = (share: number) => (100 * share).toFixed(1);
      return [
        `${kind} ${language}`,
        `${injected}`,
        `${found}`,
        percent(found / injected),
        `${percent(low)}–${percent(high)}`,
        percent(foundUnderAnyName / injected),
      ];
    });
  const lists = misses
    ? outcomes.flatMap((outcome) => outcome.misses.map(({ path, line }) => `${outcome.kind} ${path}: ${line}`))
    : [];
  return [table(['injected fault', 'injected', 'found', 'recall', '95 %', 'any'], rows), ...lists].join('\n');
}
