import { FactStore } from '../../src/check/fact-store';
import { unmetRequirement } from '../../src/check/requirements';
import type { Article } from '../../src/core/article';
import type { Observation } from '../../src/core/rule';
import { languageFor, languages, neutralFor } from '../../src/lang';
import { placesFor } from '../../src/lang/places-for';
import { parseAs } from '../../src/parse';
import { rules } from '../../src/rules';

/** What one rule saw, and how long it took with the analyses that no rule before it had asked for. */
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
  const document = await parseAs(format, text, undefined);
  const pack = languageFor(tag);
  const language = pack ?? neutralFor(tag);
  const article: Article = {
    document,
    language,
    languageUnknown: pack === undefined,
    source: undefined,
    sourceLanguage: undefined,
    glossary: undefined,
    embedder: undefined,
    placeOf: placesFor(language),
    languages,
  };
  const store = new FactStore(article, undefined);
  const runs: RuleRun[] = [];
  for (const rule of rules) {
    if (unmetRequirement(rule, article) !== undefined) continue;
    const start = performance.now();
    const facts = await store.all(rule.needs);
    const options = rule.options?.parse({});
    const observations = [...(rule.check({ article, facts, options }) as Iterable<Observation>)];
    runs.push({ id: rule.id, milliseconds: performance.now() - start, observations });
  }
  return { prose: document.prose, runs };
}
