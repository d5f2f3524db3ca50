import { articleOf } from '../../../src/check/article-of';
import { FactStore } from '../../../src/check/fact-store';
import type { Embedder } from '../../../src/core/embedder';
import type { AnyRule, Observation } from '../../../src/core/rule';
import { readLexicon } from '../../../src/io/lexicon-door';
import { languageFor, neutralFor } from '../../../src/lang';
import { lexiconFor } from '../../../src/lang/lexicon';
import { parseText } from '../../../src/parse/text';
import type { ParallelText } from './parallel-texts';

export interface ParallelReport {
  readonly words: number;
  readonly findings: ReadonlyArray<Observation & { readonly ruleId: string; readonly message: string }>;
}

/** Runs some rules on an article beside its source. */
export async function checkParallel(
  { source, target, sourceLanguage, language }: Pick<ParallelText, 'source' | 'target' | 'sourceLanguage' | 'language'>,
  rules: readonly AnyRule[],
  embedder: Embedder | undefined,
): Promise<ParallelReport> {
  const pack = languageFor(language) ?? neutralFor(language);
  const article = articleOf(parseText(target, undefined), pack, {
    source: parseText(source, undefined),
    sourceLanguage: languageFor(sourceLanguage) ?? neutralFor(sourceLanguage),
    embedder,
    lexicon: lexiconFor(pack, readLexicon),
  });
  const store = new FactStore(article, undefined);
  const findings: Array<Observation & { ruleId: string; message: string }> = [];
  for (const rule of rules) {
    const facts = await store.all(rule.needs);
    const options = rule.options?.parse({});
    for (const one of rule.check({ article, facts, options }) as Iterable<Observation>) {
      const template = (rule.messages as Record<string, string>)[one.messageId] as string;
      const message = template.replace(/\{(\w+)\}/g, (_, name: string) => String(one.values?.[name] ?? ''));
      findings.push({ ...one, ruleId: rule.id, message });
    }
  }
  return { words: wordsIn(target, pack.spaced), findings };
}

/** In Chinese and Japanese 1,500 characters stand for 1,000 words. */
export function wordsIn(text: string, spaced: boolean): number {
  return spaced ? (text.match(/\S+/g)?.length ?? 0) : text.replace(/\s/g, '').length / 1.5;
}
