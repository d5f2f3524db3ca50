import { type CheckOptions, type Checker, makeChecker } from '../check/checker';
import { type Config, validateConfig } from '../config';
import type { ArticleReport } from '../core/report';
import { modelDoor } from '../io/model-door';

/** What a checker may be told besides its config. */
export interface CheckerOptions {
  /** Folder that paths and globs in the config are relative to; the working directory where absent. */
  readonly directory?: string | undefined;
}

/**
 * Makes a checker for many articles: packs, glossaries and the model stay loaded, and nothing is global.
 * @throws {MtlintError} `config`, naming the key and the remedy.
 */
export async function createChecker(config: Config = {}, options: CheckerOptions = {}): Promise<Checker> {
  const model = modelDoor(validateConfig(config, { name: 'config' }).model);
  return makeChecker(config, options.directory ?? process.cwd(), { loadEmbedder: model });
}

/**
 * Checks one article.
 * @throws {MtlintError} where the config, the text, a glossary or the model cannot be used.
 */
export async function checkArticle(
  text: string,
  { config, ...options }: CheckOptions & { readonly config?: Config | undefined } = {},
): Promise<ArticleReport> {
  const checker = await createChecker(config);
  return checker.check(text, options);
}
