import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import { unmetRequirement } from '../../src/check/requirements';
import type { Analysis, Needs } from '../../src/core/analysis';
import { languageFor } from '../../src/lang';
import { parseAs } from '../../src/parse';
import { rules } from '../../src/rules';

/** Time that one rule or analysis took, what it needs not counted. */
export interface Share {
  readonly name: string;
  readonly seconds: number;
  /** Observations of a rule; undefined for an analysis. */
  readonly observations: number | undefined;
}

/** Runs parser, analyses and rules one by one over a text. */
export async function measureByRule(text: string, tag: string): Promise<readonly Share[]> {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no language pack for ${tag}`);
  const shares = new Map<string, Share>();
  const add = (name: string, seconds: number, observations?: number) => {
    shares.set(name, { name, seconds: seconds + (shares.get(name)?.seconds ?? 0), observations });
  };
  const start = performance.now();
  const document = await parseAs('text', text, undefined);
  add('parse text', (performance.now() - start) / 1000);
  const article = articleOf(document, language);
  const store = new FactStore(article, undefined);
  for (const rule of rules) {
    if (unmetRequirement(rule, article) !== undefined) continue;
    const facts = await store.all(timed(rule.needs, (id, seconds) => add(`analysis ${id}`, seconds)));
    const options = rule.options?.parse({});
    const from = performance.now();
    const observations = [...rule.check({ article, facts, options })].length;
    add(rule.id, (performance.now() - from) / 1000, observations);
  }
  return [...shares.values()].sort((a, b) => b.seconds - a.seconds);
}

function timed(needs: Needs, add: (id: string, seconds: number) => void): Needs {
  return Object.fromEntries(
    Object.entries(needs).map(([name, analysis]): [string, Analysis<unknown>] => [
      name,
      {
        id: analysis.id,
        needs: timed(analysis.needs, add),
        run: async (article, facts, signal) => {
          const start = performance.now();
          const value: unknown = await analysis.run(article, facts, signal);
          add(analysis.id, (performance.now() - start) / 1000);
          return value;
        },
      },
    ]),
  );
}
