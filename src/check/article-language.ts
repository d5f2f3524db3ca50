import type { Document } from '../core/document';
import { MtlintError } from '../core/error';
import type { Language } from '../core/language';
import { isLanguageTag } from '../core/language-tag';
import type { ArticleReport } from '../core/report';
import { languageFor, languages, neutralFor } from '../lang';
import { detectLanguage } from './detect-language';

/** The language that an article is checked in, and how it came to be known. */
export interface ArticleLanguage {
  readonly language: Language;
  /** True where no pack knows it. */
  readonly unknown: boolean;
  readonly from: ArticleReport['languageFrom'];
}

/**
 * Finds the language: what the caller says, else the file name, else the front matter, else the text itself.
 * @throws {MtlintError} where the caller says what is no language tag, such as `French`.
 */
export async function articleLanguage(document: Document, option: string | undefined): Promise<ArticleLanguage> {
  if (option !== undefined) return named(tagOf(option), 'option');
  const fromName = tagInPath(document.path);
  if (fromName !== undefined) return named(fromName, 'file name');
  const declared = document.declaredLanguage;
  if (declared !== undefined && isLanguageTag(declared)) return named(declared, 'front matter');
  return named(await detectLanguage(document.prose, languages), 'detected');
}

/** @throws {MtlintError} where the option is no language tag. */
export function tagOf(option: string): string {
  if (isLanguageTag(option)) return option;
  throw new MtlintError('language', `\`${option}\` is no language tag`, { remedy: 'write one such as fr or pt-BR' });
}

function named(tag: string, from: ArticleReport['languageFrom']): ArticleLanguage {
  const pack = languageFor(tag);
  return { language: pack ?? neutralFor(tag), unknown: pack === undefined, from };
}

/**
 * The language tag in a path: `article.fr.md`, or the nearest folder such as `content/fr/article.md`. Only tags that
 * have a pack count, since `guide.ts.md` is no article in Tsonga.
 */
export function tagInPath(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const parts = path.split(/[\\/]/);
  const name = parts.pop() ?? '';
  const suffix = suffixOf(name);
  const candidates = suffix === undefined ? parts.reverse() : [suffix, ...parts.reverse()];
  // Folders far up name a user or a country's server as often as a language.
  return candidates.slice(0, 4).find(isTagOfPack);
}

/** The language tag before the extension of a file name, where it has a pack. */
export function tagInName(name: string): string | undefined {
  const suffix = suffixOf(name);
  return suffix !== undefined && isTagOfPack(suffix) ? suffix : undefined;
}

function suffixOf(name: string): string | undefined {
  return /\.([^.]+)\.[^.]+$/.exec(name)?.[1];
}

/** Language, script and region; the further parts of a tag make `es-module-lexer` and `it-support` of what is no language. */
const PLAIN_TAG = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

function isTagOfPack(part: string): boolean {
  return PLAIN_TAG.test(part) && languageFor(part) !== undefined;
}
