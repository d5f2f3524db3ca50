import { checkArgument, having, listOf } from '../core/arguments';
import { type ArticleReport, type Report, SCHEMA_VERSION } from '../core/report';
import { version } from '../core/version';

const ARTICLES = listOf(having('the report of an article', 'findings', 'verdict'), 'reports of articles');

/** Puts the reports of articles together, in the order given. */
export function reportOf(articles: readonly ArticleReport[]): Report {
  checkArgument('reportOf', 'articles', articles, ARTICLES);
  const count = (severity: string) =>
    articles.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  const passed = articles.filter(({ verdict }) => verdict === 'pass').length;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'mtlint', version },
    signature: joinSignatures(articles.map(({ signature }) => signature)),
    articles,
    summary: {
      articles: articles.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      passed,
      failed: articles.length - passed,
    },
  };
}

/** One signature for many: parts that differ list what they had, sorted. */
export function joinSignatures(signatures: readonly string[]): string {
  const parts = new Map<string, Set<string>>([['mtlint', new Set([version])]]);
  for (const signature of new Set(signatures)) {
    for (const part of signature.split('|')) {
      const colon = part.indexOf(':');
      const key = part.slice(0, colon);
      const values = parts.get(key) ?? new Set();
      parts.set(key, values.add(part.slice(colon + 1)));
    }
  }
  return [...parts].map(([key, values]) => `${key}:${[...values].sort().join(',')}`).join('|');
}
