import type { Finding } from '../../src/core/report';
import { languageFor } from '../../src/lang';
import type { CheckText } from './check-text';
import type { CleanSet, CleanText } from './clean-texts';
import { type JudgedFindings, type Verdict, verdictOn } from './judged';
import { isWarningOrAbove } from './tally';

/** False alarms in clean texts of one origin and language. */
export interface CleanOutcome {
  readonly set: CleanSet;
  /** Words, or what stands for them in a language without spaces. */
  readonly words: number;
  readonly alarms: readonly CleanAlarm[];
}

/** A finding in a clean text, and what an editor thinks of it if she has seen it. */
export interface CleanAlarm {
  readonly text: CleanText;
  readonly finding: Finding;
  readonly verdict: Verdict | undefined;
}

/** Checks texts that must stay silent; every finding of warning or above is an alarm, and false unless it is judged real. */
export async function measureClean(
  check: CheckText,
  sets: readonly CleanSet[],
  judged: JudgedFindings,
): Promise<readonly CleanOutcome[]> {
  const outcomes: CleanOutcome[] = [];
  for (const set of sets) {
    let words = 0;
    const alarms: CleanAlarm[] = [];
    for (const text of set.texts) {
      const report = await check(text.text, text);
      words += lengthOf(text, report.words);
      for (const finding of report.findings)
        if (isWarningOrAbove(finding.severity))
          alarms.push({ text, finding, verdict: verdictOn(judged, text, finding) });
    }
    outcomes.push({ set, words, alarms });
  }
  return outcomes;
}

/** Characters that say as much as one word. */
const CHARACTERS_A_WORD = 1.5;

/** The length of a text in words; a language without spaces counts by characters, since its words are a matter of opinion. */
function lengthOf({ text, language }: CleanText, words: number): number {
  if (languageFor(language)?.spaced !== false) return words;
  return Math.round(text.replace(/\s+/g, '').length / CHARACTERS_A_WORD);
}
