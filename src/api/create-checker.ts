import { type Checker, type CheckOptions, makeChecker } from '../check/checker';
import { type Config, validateConfig } from '../config';
import { checkOptions, text as string } from '../core/arguments';
import type { ArticleReport } from '../core/report';
import { checkText } from '../io/check-text';
import { readLexicon } from '../io/lexicon-door';
import { loadGlossary } from '../io/load-glossary';
import { missingParts } from '../io/missing-parts';
import { modelDoor } from '../io/model-door';
import { readArticleFile } from '../io/read-article';
import { CONFIG, checkArticleArguments } from './check-arguments';

/** What a checker may be told besides its config. */
export interface CheckerOptions {
  /** Folder that paths and globs in the config are relative to; the working directory where absent. */
  readonly directory?: string | undefined;
}

/**
 * Makes a checker for many articles: packs, glossaries and the model stay loaded, and nothing is global.
 * @throws {MtlintError} `config` or `usage`, naming the key or option and the remedy.
 */
export async function createChecker(config: Config = {}, options: CheckerOptions = {}): Promise<Checker> {
  checkOptions('createChecker', options, { directory: string });
  const directory = options.directory ?? process.cwd();
  const { model, allowDownload } = validateConfig(config, { name: 'config' });
  const checker = await makeChecker(config, directory, {
    loadEmbedder: await modelDoor(model, { directory, allowDownload }),
    notes: missingParts(model),
    loadGlossary,
    readLexicon,
    loadSource: async (path) => (await readArticleFile(path)).text,
  });
  return {
    rules: checker.rules,
    async check(text, options = {}) {
      checkArticleArguments('check', text, options);
      checkText(text, options.path);
      if (options.source !== undefined) checkText(options.source, options.sourcePath ?? 'source');
      return checker.check(text, options);
    },
  };
}

/**
 * Checks one article.
 * @throws {MtlintError} where the config, the text, a glossary or the model cannot be used.
 */
export async function checkArticle(
  text: string,
  options: CheckOptions & { readonly config?: Config | undefined } = {},
): Promise<ArticleReport> {
  checkArticleArguments('checkArticle', text, options, CONFIG);
  const { config, ...known } = options;
  const checker = await createChecker(config);
  return checker.check(text, known);
}
