import type { Finding } from '../../src/core/report';
import type { CheckText } from './check-text';
import type { CleanSet, CleanText } from './clean-texts';
import { isWarningOrAbove } from './tally';

/** False alarms in clean texts of one origin and language. */
export interface CleanOutcome {
  readonly set: CleanSet;
  readonly words: number;
  readonly alarms: ReadonlyArray<{ readonly text: CleanText; readonly finding: Finding }>;
}

/** Checks texts that must stay silent; every finding of warning or above is a false alarm. */
export async function measureClean(check: CheckText, sets: readonly CleanSet[]): Promise<readonly CleanOutcome[]> {
  const outcomes: CleanOutcome[] = [];
  for (const set of sets) {
    let words = 0;
    const alarms = [];
    for (const text of set.texts) {
      const report = await check(text.text, text);
      words += report.words;
      for (const finding of report.findings) if (isWarningOrAbove(finding.severity)) alarms.push({ text, finding });
    }
    outcomes.push({ set, words, alarms });
  }
  return outcomes;
}
