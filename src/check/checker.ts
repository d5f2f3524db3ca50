import { resolve } from 'node:path';
import { type Config, ConfigResolver, type LoadedConfig, type Matcher, validateConfig } from '../config';
import type { Article } from '../core/article';
import type { Document } from '../core/document';
import { isMtlintError, MtlintError } from '../core/error';
import type { Glossary } from '../core/glossary';
import type { LexiconReader } from '../core/lexicon';
import type { ArticleReport } from '../core/report';
import type { AnyRule } from '../core/rule';
import { languageFor, neutralFor } from '../lang';
import { lexiconFor } from '../lang/lexicon';
import { parseAs, parseAsFound } from '../parse';
import { rules as shippedRules } from '../rules';
import { articleLanguage, tagOf } from './article-language';
import { articleOf } from './article-of';
import { breathing } from './breathing';
import { checkDocument } from './check-document';
import { type EmbedderLoader, LazyEmbedder } from './lazy-embedder';
import { relativePath } from './relative-path';
import { sourcePathOf } from './source-path';

/** A glossary as loaded, the path of one, or its entries as plain records. */
export type GlossaryInput = Glossary | string | ReadonlyArray<Readonly<Record<string, unknown>>>;

/** What is known of one article besides its text. */
export interface CheckOptions {
  /** BCP 47 tag; found out where absent. */
  readonly language?: string | undefined;
  /** The text that the article was translated from. */
  readonly source?: string | undefined;
  /** Where the source stands: what messages and the report call it, and its format by the extension. */
  readonly sourcePath?: string | undefined;
  /** BCP 47 tag of the source; found out where absent. */
  readonly sourceLanguage?: string | undefined;
  /** Where the article stands or will stand: decides format, overrides and, by `article.fr.md`, the language. */
  readonly path?: string | undefined;
  /** `text` or `markdown`; by the path's extension where absent, and then other kinds of files are refused. */
  readonly format?: string | undefined;
  /** In the place of the config's. */
  readonly glossary?: GlossaryInput | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Checks many articles with one config; packs, glossaries and the model are loaded once. */
export interface Checker {
  /** Every rule that a config may name, its own included. */
  readonly rules: readonly AnyRule[];
  /**
   * Checks one article.
   * @throws {MtlintError} where the text, a glossary or the model cannot be used, and the signal's reason on abort.
   */
  check(text: string, options?: CheckOptions): Promise<ArticleReport>;
}

/** How a checker reaches what is outside: the model, and files that a config names. */
export interface CheckerDoors {
  /** Absent where there is no model. */
  readonly loadEmbedder?: EmbedderLoader | undefined;
  /** Reads the lexicon of a language; absent where no file may be read. */
  readonly readLexicon?: LexiconReader | undefined;
  /** Reads a glossary file; absent where no file may be read. */
  readonly loadGlossary?: ((path: string) => Promise<Glossary>) | undefined;
  /** Reads the source of an article where the config has a pattern of its path; absent where no file may be read. */
  readonly loadSource?: ((path: string) => Promise<string>) | undefined;
  /** What every report is to say of the run. */
  readonly notes?: readonly string[] | undefined;
  /** What the paths of articles are relative to; the working directory where absent. */
  readonly cwd?: string | undefined;
}

/** Makes a checker of a config that is already read and validated. */
export async function checkerFor(loaded: LoadedConfig, doors: CheckerDoors): Promise<Checker> {
  const resolver = new ConfigResolver(loaded, shippedRules, await matcherFor(loaded.config));
  const glossaries = new Map<unknown, Promise<Glossary>>();
  let embedder: ReturnType<EmbedderLoader> | undefined;
  const loadEmbedder = doors.loadEmbedder;
  const sharedEmbedder: EmbedderLoader | undefined =
    loadEmbedder &&
    ((signal) => {
      embedder ??= loadEmbedder(signal);
      return embedder;
    });

  const glossaryOf = async (input: GlossaryInput | undefined): Promise<Glossary | undefined> => {
    if (input === undefined || isGlossary(input)) return input;
    let loading = glossaries.get(input);
    if (loading === undefined) {
      loading = loadGlossaryInput(input, loaded.directory, doors);
      glossaries.set(input, loading);
    }
    return loading;
  };

  return {
    rules: resolver.rules,
    async check(text, options = {}) {
      const { signal } = options;
      signal?.throwIfAborted();
      const { settings, ...resolved } = resolver.for(relativePath(loaded.directory, options.path, doors.cwd));
      const document = await parseArticle(text, options.path, options.format);
      const { language, unknown, from } = await articleLanguage(document, options.language ?? resolved.language);
      const given = await withSource(options, resolved.sourcePattern, doors);
      const source = await sourceOf(given, resolved.sourceLanguage);
      const lazy = sharedEmbedder && new LazyEmbedder(sharedEmbedder);
      const article = articleOf(document, language, {
        languageUnknown: unknown,
        ...source,
        glossary: await glossaryOf(options.glossary ?? resolved.glossary),
        embedder: lazy,
        breathe: breathing(signal),
        ...(doors.readLexicon && { lexicon: lexiconFor(language, doors.readLexicon) }),
      });
      const report = await checkDocument(article, settings, {
        languageFrom: from,
        sourcePath: given.sourcePath ?? (given.source === undefined ? undefined : '<text>'),
        notes: doors.notes ?? [],
        signal,
        ruleIds: resolver.rules.map(({ id }) => id),
      });
      return { ...report, model: lazy?.used ? lazy.id : null };
    },
  };
}

/** Makes a checker of a config as a program writes it. */
export async function makeChecker(config: unknown, directory: string, doors: CheckerDoors): Promise<Checker> {
  const origin = { name: 'config' };
  return checkerFor({ config: validateConfig(config, origin), origin, directory }, doors);
}

async function parseArticle(text: string, path: string | undefined, format: string | undefined): Promise<Document> {
  return format === undefined ? parseAsFound(text, path) : parseAs(format, text, path);
}

/** An article that has a path and no source gets the source that the pattern names. */
async function withSource(
  options: CheckOptions,
  pattern: string | undefined,
  { loadSource }: CheckerDoors,
): Promise<CheckOptions> {
  if (options.source !== undefined || options.path === undefined || loadSource === undefined) return options;
  const sourcePath = pattern && sourcePathOf(options.path, pattern);
  if (!sourcePath) return options;
  try {
    return { ...options, source: await loadSource(sourcePath), sourcePath };
  } catch (cause) {
    if (!isMtlintError(cause)) throw cause;
    const problem = cause.remedy === undefined ? cause.message : cause.message.slice(0, -`; ${cause.remedy}`.length);
    throw new MtlintError(cause.code, `the source of ${options.path} cannot be used: ${problem}`, {
      remedy: cause.code === 'unreadable' ? 'put it there, or correct the source pattern' : (cause.remedy ?? ''),
      cause,
    });
  }
}

async function sourceOf(
  options: CheckOptions,
  configured: string | undefined,
): Promise<Pick<Article, 'source' | 'sourceLanguage'>> {
  const option = options.sourceLanguage ?? configured;
  const tag = option === undefined ? undefined : tagOf(option);
  const named = tag === undefined ? undefined : (languageFor(tag) ?? neutralFor(tag));
  if (options.source === undefined) return { source: undefined, sourceLanguage: named };
  const source = await parseArticle(options.source, options.sourcePath, options.format);
  return { source, sourceLanguage: named ?? (await articleLanguage(source, undefined)).language };
}

function isGlossary(input: GlossaryInput): input is Glossary {
  return typeof input === 'object' && 'hash' in input;
}

async function loadGlossaryInput(
  input: Exclude<GlossaryInput, Glossary>,
  directory: string,
  { loadGlossary }: CheckerDoors,
): Promise<Glossary> {
  if (typeof input !== 'string') return (await import('../glossary')).glossaryFrom(input);
  if (loadGlossary !== undefined) return loadGlossary(resolve(directory, input));
  throw new MtlintError('glossary', 'no glossary file can be read here', { place: input, remedy: 'pass its entries' });
}

async function matcherFor({ overrides = [] }: Config): Promise<Matcher> {
  if (overrides.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  return (globs, path) => picomatch([...globs])(path);
}
