import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/check/article-of';
import { unmetRequirement } from '../../src/check/requirements';
import type { AnyRule } from '../../src/core/rule';
import { readLexicon } from '../../src/io/lexicon-door';
import { languages } from '../../src/lang';
import { parseText } from '../../src/parse/text';
import { rules } from '../../src/rules';
import { runExample } from '../../src/testing';
import type { LanguageExamples } from './language-examples';

/** The rules' own examples are in these. */
const IN_THE_RULES: ReadonlySet<string> = new Set(['en', 'fr']);

/** A regional variant shares the examples of its language. */
const packs = languages.filter(({ tag }) => !tag.includes('-') && !IN_THE_RULES.has(tag));

async function examplesOf(tag: string): Promise<LanguageExamples> {
  const file = fileURLToPath(new URL(`./examples/${tag}.ts`, import.meta.url));
  if (!existsSync(file)) return {};
  return ((await import(file)) as { readonly examples: LanguageExamples }).examples;
}

const sets = await Promise.all(packs.map(async (pack) => ({ pack, examples: await examplesOf(pack.tag) })));

it.skipIf(sets.length > 0)('no pack has examples of its own yet', () => {});

describe.each(sets.map((set) => [set.pack.tag, set] as const))('%s', (_, { pack, examples }) => {
  const article = articleOf(parseText('', undefined), pack);
  // A glossary or a source text comes with the article, not with its language.
  const runs = (rule: AnyRule) => {
    const ofLanguage = rule.requires.filter((requirement) => requirement !== 'glossary');
    return unmetRequirement({ ...rule, requires: ofLanguage }, article) === undefined;
  };

  it('shows what each rule reports and what it leaves alone', () => {
    const lacking = rules
      .filter(runs)
      .filter((rule) => {
        const own = examples[rule.id] ?? [];
        return !own.some(({ text }) => text.includes('⟦')) || !own.some(({ text }) => !text.includes('⟦'));
      })
      .map(({ id }) => id);
    expect(lacking).toEqual([]);
  });

  it('names rules that exist', () => {
    const known = new Set<string>(rules.map(({ id }) => id));
    expect(Object.keys(examples).filter((id) => !known.has(id))).toEqual([]);
  });

  const table = Object.entries(examples).flatMap(([id, own]) =>
    own.map((example) => [id, example.text, { language: pack.tag, ...example }] as const),
  );
  it.each(table)('%s: %s', async (id, _text, example) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) return;
    const { text, expected, found } = await runExample(rule, example, readLexicon);
    const show = ({ offset, endOffset }: { offset: number; endOffset: number }) =>
      `${offset}-${endOffset} ${text.slice(offset, endOffset)}`;
    expect(found.map(show)).toEqual(expected.map(show));
  });
});
