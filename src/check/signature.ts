import { createHash } from 'node:crypto';
import type { Article } from '../core/article';
import type { Settings } from '../core/settings';
import { version } from '../core/version';

/** What must be the same for two runs to give the same report: version, rules and options, language, glossary, model. */
export function signatureOf(article: Article, settings: Settings): string {
  const rules = settings.rules.map(({ rule, severity, options }) => [rule.id, severity, options]);
  const hash = createHash('sha256')
    .update(JSON.stringify([rules, settings.minConfidence, settings.failOn]))
    .digest('hex')
    .slice(0, 12);
  return [
    `mtlint:${version}`,
    `rules:${settings.rules.length}-${hash}`,
    `lang:${article.language.tag}`,
    `source:${article.sourceLanguage?.tag ?? 'none'}`,
    `glossary:${article.glossary?.hash ?? 'none'}`,
    `model:${article.embedder?.id ?? 'none'}`,
  ].join('|');
}
