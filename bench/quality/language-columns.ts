import { table } from './table';

/** Hits of one kind in one language. */
export interface LanguageCell {
  readonly row: string;
  readonly language: string;
  readonly total: number;
  readonly hits: number;
}

/** A table with a row a kind and a column a language, each cell `found/all`, with shares in the last row and column. */
export function languageColumns(cells: readonly LanguageCell[]): string {
  const filled = cells.filter(({ total }) => total > 0);
  const languages = [...new Set(filled.map(({ language }) => language))].sort();
  const names = [...new Set(filled.map(({ row }) => row))];
  const sum = (test: (cell: LanguageCell) => boolean) => {
    const own = filled.filter(test);
    const total = own.reduce((all, cell) => all + cell.total, 0);
    return { total, hits: own.reduce((all, cell) => all + cell.hits, 0) };
  };
  const percent = ({ total, hits }: { total: number; hits: number }) =>
    total === 0 ? '' : ((100 * hits) / total).toFixed(1);
  const rows = names.map((name) => [
    name,
    ...languages.map((language) => {
      const { total, hits } = sum((cell) => cell.row === name && cell.language === language);
      return total === 0 ? '' : `${hits}/${total}`;
    }),
    percent(sum((cell) => cell.row === name)),
  ]);
  const last = [
    'all, %',
    ...languages.map((language) => percent(sum((cell) => cell.language === language))),
    percent(sum(() => true)),
  ];
  return table(['kind', ...languages, '%'], [...rows, last]);
}
