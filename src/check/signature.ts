import { createHash } from 'node:crypto';
import type { Article } from '../core/article';
import type { Settings } from '../core/settings';
import { version } from '../core/version';

/** What must be the same for two runs to give the same report: version, rules and options, language, glossary, model. */
export function signatureOf(article: Article, settings: Settings): string {
  let hash = hashes.get(settings);
  if (hash === undefined) {
    hash = hashOf(settings);
    hashes.set(settings, hash);
  }
  return [
    `mtlint:${version}`,
    `rules:${settings.rules.length}-${hash}`,
    `lang:${article.language.tag}`,
    `source:${article.sourceLanguage?.tag ?? 'none'}`,
    `glossary:${article.glossary?.hash ?? 'none'}`,
    `model:${article.embedder?.id ?? 'none'}`,
  ].join('|');
}

// Most articles of a run share their settings.
const hashes = new WeakMap<Settings, string>();

function hashOf({ rules, minConfidence, corroborate, failOn }: Settings): string {
  const told = rules.map(({ rule, severity, isSeverityAsked, options }) => [
    rule.id,
    severity,
    isSeverityAsked,
    options,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([told, minConfidence, corroborate, failOn]))
    .digest('hex')
    .slice(0, 12);
}
