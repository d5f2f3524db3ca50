import type { Article } from '../core/article';
import type { AnyRule, Requirement } from '../core/rule';

const UNMET: Readonly<Record<Requirement, (article: Article) => string | undefined>> = {
  source: (article) => (article.source === undefined ? 'no source text' : undefined),
  glossary: (article) => (article.glossary === undefined ? 'no glossary' : undefined),
  embedder: (article) => (article.embedder === undefined ? 'no embedding model' : undefined),
  'known-language': (article) => (article.languageUnknown ? `no language pack for ${article.language.tag}` : undefined),
  'cased-script': (article) => (article.language.cased ? undefined : `${article.language.name} has no upper case`),
  'spaced-script': (article) =>
    article.language.spaced ? undefined : `${article.language.name} has no spaces between words`,
};

/** Says why a rule cannot run on an article, or nothing where it can. */
export function unmetRequirement(rule: AnyRule, article: Article): string | undefined {
  return firstReason(rule.requires, article);
}

/** Says what a rule that runs on an article must do without, or nothing where it has all it prefers. */
export function unmetPreference(rule: AnyRule, article: Article): string | undefined {
  const reason = firstReason(rule.prefers ?? [], article);
  return reason === undefined ? undefined : `in part, ${reason}`;
}

function firstReason(requirements: readonly Requirement[], article: Article): string | undefined {
  for (const requirement of requirements) {
    const reason = UNMET[requirement](article);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
