import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import { unmetRequirement } from '../../src/check/requirements';
import type { Observation } from '../../src/core/rule';
import { languageFor, neutralFor } from '../../src/lang';
import { parseAs } from '../../src/parse';
import { rules } from '../../src/rules';
import { stopwatch } from '../stopwatch';

/**
 * What one rule saw, and how long it took with the analyses that no rule before it had asked for: time of this process
 * only, since the machine may have other work.
 */
export interface RuleRun {
  readonly id: string;
  readonly milliseconds: number;
  readonly observations: readonly Observation[];
}

/** Runs every rule with its default options over one text, all on the same facts, as a check does. */
export async function runEveryRule(
  text: string,
  tag: string,
  format = 'text',
): Promise<{ readonly prose: string; readonly runs: readonly RuleRun[] }> {
  let elapsed = stopwatch();
  const document = await parseAs(format, text, undefined);
  const runs: RuleRun[] = [{ id: 'parser', milliseconds: elapsed(), observations: [] }];
  const pack = languageFor(tag);
  const language = pack ?? neutralFor(tag);
  const article = articleOf(document, language);
  const store = new FactStore(article, undefined);
  for (const rule of rules) {
    if (unmetRequirement(rule, article) !== undefined) continue;
    elapsed = stopwatch();
    const facts = await store.all(rule.needs);
    const options = rule.options?.parse({});
    const observations = [...(rule.check({ article, facts, options }) as Iterable<Observation>)];
    runs.push({ id: rule.id, milliseconds: elapsed(), observations });
  }
  return { prose: document.prose, runs };
}
