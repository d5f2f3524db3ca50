import { sentences } from '../analysis/text/sentences';
import { words } from '../analysis/text/words';
import type { Article } from '../core/article';
import type { ArticleReport, SkippedRule } from '../core/report';
import type { Observation } from '../core/rule';
import type { Settings } from '../core/settings';
import { FactStore } from './fact-store';
import { type Observed, toFindings } from './findings';
import { unmetPreference, unmetRequirement } from './requirements';
import { scoreOf, verdictOf } from './score';
import { signatureOf } from './signature';
import { suppressionProblems } from './suppression-problems';

/** Runs the enabled rules over one article. Offsets in the result point into `article.document.text`. */
export async function checkDocument(
  article: Article,
  settings: Settings,
  details: {
    readonly languageFrom: ArticleReport['languageFrom'];
    readonly sourcePath: string | undefined;
    readonly notes: readonly string[];
    readonly signal: AbortSignal | undefined;
    /** Ids of every rule that there is. */
    readonly ruleIds: readonly string[];
  },
): Promise<ArticleReport> {
  const { document } = article;
  const store = new FactStore(article, details.signal);
  const observed: Observed[] = [];
  const skipped: SkippedRule[] = [];
  for (const enabled of settings.rules) {
    details.signal?.throwIfAborted();
    const { rule, options } = enabled;
    const reason = unmetRequirement(rule, article);
    if (reason !== undefined) {
      skipped.push({ ruleId: rule.id, reason });
      continue;
    }
    const lacking = unmetPreference(rule, article);
    if (lacking !== undefined) skipped.push({ ruleId: rule.id, reason: lacking });
    const asked = store.all(rule.needs);
    // To wait for what is there takes longer than many a rule.
    const facts = asked instanceof Promise ? await asked : asked;
    const turn = article.breathe?.();
    if (turn !== undefined) await turn;
    for (const observation of rule.check({ article, facts, options }) as Iterable<Observation>) {
      observed.push({ enabled, observation });
      const turn = article.breathe?.();
      if (turn !== undefined) await turn;
    }
  }
  const wordCount = (await store.get(words)).count;
  const { findings, suppressed, used } = toFindings(document, observed, settings, wordCount);
  const skippedIds = new Set(skipped.map(({ ruleId }) => ruleId));
  const ran = settings.rules.map(({ rule }): string => rule.id).filter((id) => !skippedIds.has(id));
  const problems = suppressionProblems(document, used, details.ruleIds, new Set(ran));
  return {
    path: document.path ?? '<text>',
    language: article.language.tag,
    languageFrom: details.languageFrom,
    source: details.sourcePath ?? null,
    words: wordCount,
    sentences: (await store.get(sentences)).length,
    score: scoreOf(findings, wordCount),
    verdict: verdictOf(findings, settings.failOn),
    findings,
    skipped,
    notes: details.notes,
    suppressed,
    ...(problems.length === 0 ? {} : { suppressionProblems: problems }),
    model: article.embedder?.id ?? null,
    signature: signatureOf(article, settings),
  };
}
