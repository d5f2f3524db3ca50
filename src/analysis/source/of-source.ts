import { type Analysis, defineAnalysis, type Needs } from '../../core/analysis';
import type { Article } from '../../core/article';

// biome-ignore lint/suspicious/noExplicitAny: analyses of every type are kept in one map
const made = new WeakMap<Analysis<any, any>, Analysis<any, any>>();
const articles = new WeakMap<Article, Article>();

/**
 * The same analysis of the text that the article was translated from: its spans are offsets of `article.source.prose`.
 * Undefined where an article has no source. Made once an analysis, so that its facts too are worked out once.
 */
export function ofSource<T, N extends Needs>(analysis: Analysis<T, N>): Analysis<T | undefined> {
  let ofIt = made.get(analysis) as Analysis<T | undefined> | undefined;
  if (ofIt === undefined) {
    ofIt = defineAnalysis<T | undefined, Needs>({
      id: `source-${analysis.id}`,
      needs: Object.fromEntries(Object.entries(analysis.needs).map(([name, need]) => [name, ofSource(need)])),
      run: (article, facts, signal) => {
        const source = sourceArticle(article);
        return source && analysis.run(source, facts as never, signal);
      },
    });
    made.set(analysis, ofIt);
  }
  return ofIt;
}

/** The source text as an article of its own, without a source and a glossary. */
function sourceArticle(article: Article): Article | undefined {
  const { source, sourceLanguage } = article;
  if (source === undefined || sourceLanguage === undefined) return undefined;
  let ofIt = articles.get(article);
  if (ofIt === undefined) {
    ofIt = {
      ...article,
      document: source,
      language: sourceLanguage,
      languageUnknown: !article.languages.includes(sourceLanguage),
      source: undefined,
      sourceLanguage: undefined,
      glossary: undefined,
    };
    articles.set(article, ofIt);
  }
  return ofIt;
}
