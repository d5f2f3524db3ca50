import type { CheckText } from './check-text';
import { type CorpusChoice, loadCorpus } from './corpus';
import { compareGroups, type DriftGroupOutcome, type FindingGroupOutcome } from './drift-groups';
import { judge } from './match';
import type { JudgedArticle } from './tally';

/** A flawed article with what was found in it and how its drift groups fared. */
export interface FlawedOutcome extends JudgedArticle {
  readonly labelledGroups: readonly DriftGroupOutcome[];
  readonly foundGroups: readonly FindingGroupOutcome[];
}

/** Checks the flawed articles of the corpora. */
export async function measureFlawed(check: CheckText, choice: CorpusChoice): Promise<readonly FlawedOutcome[]> {
  const outcomes: FlawedOutcome[] = [];
  for (const article of loadCorpus('flawed', choice)) {
    const { findings, words } = await check(article.text, article);
    const { labelled, found } = compareGroups(article, findings);
    outcomes.push({
      article,
      words,
      outcome: judge(article, findings),
      labelledGroups: labelled,
      foundGroups: found,
    });
  }
  return outcomes;
}
