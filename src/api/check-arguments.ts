import { checkArgument, checkOptions, either, having, type Kind, list, record, signal, text } from '../core/arguments';

const CHECK_OPTIONS: Readonly<Record<string, Kind>> = {
  language: text,
  source: text,
  sourcePath: text,
  sourceLanguage: text,
  path: text,
  format: text,
  glossary: either(text, list, having('a glossary', 'entries', 'hash')),
  signal,
};

/** What people look for among the options of an article, and is set for all articles. */
const IN_CONFIG = Object.fromEntries(
  ['rules', 'model', 'allowDownload', 'failOn', 'minConfidence', 'extends', 'customRules', 'overrides', 'gate'].map(
    (name) => [name, `it belongs into the config: \`config: { ${name}: … }\``],
  ),
);

/**
 * Checks what a function that checks an article is called with. A config says itself what is wrong in it.
 * @param more - Options that the function takes besides those of `Checker.check`.
 * @throws {MtlintError} `usage`, naming the option, and the one that was probably meant.
 */
export function checkArticleArguments(
  of: string,
  article: unknown,
  options: unknown,
  more: Readonly<Record<string, Kind>> = {},
): void {
  checkArgument(of, 'text', article, text);
  checkOptions(of, options, { ...CHECK_OPTIONS, ...more }, { elsewhere: 'config' in more ? IN_CONFIG : {} });
}

/** The `config` of a function that checks one article: a function would not be read as one. */
export const CONFIG: Readonly<Record<string, Kind>> = { config: record };
