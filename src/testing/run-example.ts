import { articleOf } from '../check/article-of';
import { FactStore } from '../check/fact-store';
import { isVerbatim } from '../check/is-verbatim';
import { unmetRequirement } from '../check/requirements';
import { callback, checkArgument, checkOptions, having, list, record, text as string } from '../core/arguments';
import { toOriginal } from '../core/document';
import { MtlintError } from '../core/error';
import type { Language } from '../core/language';
import type { LexiconReader } from '../core/lexicon';
import type { AnyRule, Example, Observation } from '../core/rule';
import type { Span } from '../core/span';
import { glossaryFrom } from '../glossary';
import { languageFor } from '../lang';
import { lexiconFor } from '../lang/lexicon';
import { parseAs } from '../parse';
import { readMarks } from './marks';

const EXAMPLE = {
  text: string,
  language: string,
  format: string,
  options: record,
  glossary: list,
  source: string,
  sourceLanguage: string,
  note: string,
};

/** What a rule should have reported in one of its examples, and what it did; spans of the text without its marks. */
export interface ExampleOutcome {
  readonly text: string;
  readonly expected: readonly Span[];
  readonly found: ReadonlyArray<Span & { readonly observation: Observation }>;
}

/**
 * Runs a rule on one of its examples, without any other rule, without a model, and without the lexicon unless it is told how to
 * read that.
 * @throws {MtlintError} where the example names an unknown language, or lacks what the rule requires.
 */
export async function runExample(
  rule: AnyRule,
  example: Example,
  readLexicon?: LexiconReader,
): Promise<ExampleOutcome> {
  checkArgument('runExample', 'rule', rule, having('a rule made with `defineRule`', 'id', 'check', 'messages'));
  checkOptions('runExample', example, EXAMPLE);
  if (readLexicon !== undefined) checkArgument('runExample', 'readLexicon', readLexicon, callback);
  const { text, spans } = readMarks(example.text);
  const language = packOf(example.language ?? 'en', rule);
  const document = await parseAs(example.format ?? 'text', text, undefined);
  const article = articleOf(document, language, {
    ...(await sourceOf(example, language, rule)),
    glossary: example.glossary === undefined ? undefined : glossaryFrom(example.glossary),
    ...(readLexicon && { lexicon: lexiconFor(language, readLexicon) }),
  });
  const unmet = unmetRequirement(rule, article);
  const found = [];
  if (unmet === undefined) {
    const facts = await new FactStore(article, undefined).all(rule.needs);
    const options = rule.options?.parse(example.options ?? {});
    for (const observation of rule.check({ article, facts, options }) as Iterable<Observation>) {
      if (isVerbatim(document, rule, observation)) continue;
      found.push({ ...toOriginal(document, observation), observation });
    }
  } else if (spans.length > 0) {
    throw new MtlintError('rule', `the example cannot run: ${unmet}`, { place: rule.id });
  }
  found.sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset);
  return { text, expected: spans.map(({ offset, endOffset }) => ({ offset, endOffset })), found };
}

function packOf(tag: string, rule: AnyRule): Language {
  const language = languageFor(tag);
  if (language === undefined) throw new MtlintError('language', `no language pack for ${tag}`, { place: rule.id });
  return language;
}

/** Most examples are translations from English, or of French into it. */
async function sourceOf({ source, sourceLanguage, format }: Example, language: Language, rule: AnyRule) {
  if (source === undefined) return undefined;
  const tag = sourceLanguage ?? (language === languageFor('en') ? 'fr' : 'en');
  return { source: await parseAs(format ?? 'text', source, undefined), sourceLanguage: packOf(tag, rule) };
}
