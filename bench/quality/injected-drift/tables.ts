import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an entity is called, as a pattern of all its forms, by language. */
export type NamesByLanguage = Readonly<Record<string, string>>;

/** The rows of a table whose first line names the languages; a cell is empty where we know no name. */
export function namesIn(file: string): readonly NamesByLanguage[] {
  const [head = [], ...rows] = cellsOf(file);
  return rows.map((row) =>
    Object.fromEntries(row.flatMap((cell, at) => (cell === '' ? [] : [[head[at] ?? '', cell]]))),
  );
}

/** The cells of the rows of a language, which names them first. */
export function listOf(file: string, language: string): readonly string[] {
  return (
    cellsOf(file)
      .find(([tag]) => tag === language)
      ?.slice(1) ?? []
  );
}

function cellsOf(file: string): readonly string[][] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => line.split('\t'));
}

/** A pattern of all forms of a name; `~` stands for an ending, `|` parts names that mean the same. */
export function formsOf(name: string, spaced: boolean): RegExp {
  const forms = name.split('|').map((form) => form.split('~').map(escapeForPattern).join(ENDING));
  // Where no spaces part words, a name in kana may still not begin in the middle of a word in kana.
  const [before, behind] = spaced
    ? ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])']
    : ['(?<![ァ-ヶー]|[A-Za-z](?=[A-Za-z]))', '(?![ァ-ヶー]|(?<=[A-Za-z])[A-Za-z])'];
  return new RegExp(`${before}(?:${forms.join('|')})${behind}`, 'gu');
}

const ENDING = '[\\p{L}\\p{M}]{0,3}';

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
