import { languageFor } from '../../src/lang';
import { type CorpusArticle, halves, loadCorpus } from './corpus';

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['’.,-][\p{L}\p{M}\p{Nd}]+)*/gu;
/** Characters that stand for one word where no spaces do. */
const CHARACTERS_A_WORD = 1.5;

/** The table of `corpora/README.md`: a row a folder, with its articles, words, faults and dominant mentions. */
export function corpusTable(): string {
  const choice = { halves, languages: [] };
  const rows = [...loadCorpus('flawed', choice), ...loadCorpus('clean', choice)];
  const folders = new Map<string, CorpusArticle[]>();
  for (const article of rows) {
    const name = `${article.kind}/${article.language}/${article.half}`;
    folders.set(name, [...(folders.get(name) ?? []), article]);
  }
  const sum = (articles: readonly CorpusArticle[], of: (article: CorpusArticle) => number) =>
    articles.reduce((total, article) => total + of(article), 0);
  return [
    '| folder | articles | words | faults | dominant mentions |',
    '| --- | --: | --: | --: | --: |',
    ...[...folders].map(([name, articles]) => {
      const words = sum(articles, wordsIn).toLocaleString('en');
      const faults = sum(articles, ({ labels }) => labels.length);
      return `| \`${name}\` | ${articles.length} | ${words} | ${faults} | ${sum(articles, ({ mentions }) => mentions.length)} |`;
    }),
  ].join('\n');
}

function wordsIn({ text, language }: CorpusArticle): number {
  if (languageFor(language)?.spaced !== false) return text.match(WORD)?.length ?? 0;
  return Math.round(text.replace(/\s+/g, '').length / CHARACTERS_A_WORD);
}
