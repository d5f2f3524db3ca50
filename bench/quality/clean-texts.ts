import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFor } from '../../src/lang';
import { type CorpusChoice, loadCorpus } from './corpus';
import { shared } from './places';

/** A text that must stay silent. */
export interface CleanText {
  readonly path: string;
  readonly language: string;
  readonly format: 'text' | 'markdown';
  readonly text: string;
  /** The line of its file that it begins at, if not the first. */
  readonly line?: number;
}

/** Clean texts of one origin and language. */
export interface CleanSet {
  readonly name: string;
  readonly texts: readonly CleanText[];
  /** True where looking at the findings would spoil a blind half. */
  readonly blind: boolean;
}

export function cleanCorpora(choice: CorpusChoice): readonly CleanSet[] {
  const articles = loadCorpus('clean', choice);
  const sets = new Map<string, CleanText[]>();
  for (const article of articles) {
    const name = `corpora/clean ${article.language} ${article.half}`;
    sets.set(name, [...(sets.get(name) ?? []), article]);
  }
  return [...sets].map(([name, texts]) => ({ name, texts, blind: name.endsWith('held-out') }));
}

/** Texts of two to four sentences, a line each, full of what good prose has that looks like a fault (`breadth/README.md`). */
export function miniTexts({ halves, languages }: CorpusChoice): readonly CleanSet[] {
  const folder = join(import.meta.dirname, 'breadth');
  return halves.flatMap((half) =>
    readdirSync(join(folder, half))
      .sort()
      .flatMap((name): CleanSet[] => {
        const language = name.slice(0, -'.txt'.length);
        if (!isWanted(language, languages)) return [];
        const path = `breadth/${half}/${name}`;
        const lines = readFileSync(join(folder, half, name), 'utf8')
          .trim()
          .split('\n');
        const texts = lines.map((text, at): CleanText => ({ path, language, format: 'text', text, line: at + 1 }));
        return [{ name: `mini-texts ${language} ${half}`, texts, blind: half === 'held-out' }];
      }),
  );
}

/** Professional translations of news, each a whole article. */
export function humanTranslations(languages: readonly string[]): readonly CleanSet[] | undefined {
  const folder = join(shared, 'articles', 'machine-translated', 'human');
  if (!existsSync(folder)) return undefined;
  const texts = readdirSync(folder)
    .sort()
    .flatMap((name): CleanText[] => {
      const language = /\.([a-z]{2,3})\.txt$/.exec(name)?.[1];
      if (language === undefined || !isWanted(language, languages)) return [];
      return [{ path: `human/${name}`, language, format: 'text', text: readFileSync(join(folder, name), 'utf8') }];
    });
  return byLanguage('human translations', texts);
}

const SENTENCES_A_PARAGRAPH = 5;
const PARAGRAPHS_AN_ARTICLE = 8;

/**
 * FLORES devtest; consecutive sentences are made paragraphs and articles, which they nearly were. With `byItself` each paragraph is
 * a text, since the excerpts that an article is made of need not agree.
 */
export function flores(languages: readonly string[], byItself = false): readonly CleanSet[] | undefined {
  const folder = join(shared, 'data', 'eval', 'flores200-devtest');
  if (!existsSync(folder)) return undefined;
  const tags = readdirSync(folder).flatMap((name) => /^([a-z]{2,3})\.txt$/.exec(name)?.[1] ?? []);
  return tags.sort().flatMap((language): CleanSet[] => {
    if (!isWanted(language, languages)) return [];
    const lines = readFileSync(join(folder, `${language}.txt`), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map(unescapeCell);
    const paragraphs = chunk(lines, SENTENCES_A_PARAGRAPH).map((sentences) => sentences.join(' '));
    const texts = chunk(paragraphs, PARAGRAPHS_AN_ARTICLE).flatMap((article, index): CleanText[] => {
      const path = `flores/${language}-${index + 1}.txt`;
      const parts = byItself ? article : [article.join('\n\n')];
      return parts.map((text, part) => ({ path, language, format: 'text', text: `${text}\n`, line: 2 * part + 1 }));
    });
    return [{ name: `FLORES devtest ${language}`, texts, blind: false }];
  });
}

/** The Universal Declaration of Human Rights, one document a language and edition. */
export function declarations(languages: readonly string[]): readonly CleanSet[] | undefined {
  const folder = join(shared, 'data', 'eval', 'udhr14');
  if (!existsSync(folder)) return undefined;
  const texts = readdirSync(folder)
    .sort()
    .flatMap((name): CleanText[] => {
      const language = /^([a-z]{2,3})(?:-\d)?\.tsv$/.exec(name)?.[1];
      if (language === undefined || !isWanted(language, languages)) return [];
      const rows = readFileSync(join(folder, name), 'utf8').split(/\r?\n/);
      const blocks = rows.flatMap((row) => row.split('\t')[2] ?? []);
      return [{ path: `udhr/${name}`, language, format: 'text', text: `${blocks.join('\n\n')}\n` }];
    });
  return byLanguage('human rights', texts);
}

/** German FLORES has lines as a table wrote them: `"He said ""no""."` */
function unescapeCell(line: string): string {
  return /^".*"$/.test(line) && line.slice(1, -1).includes('""') ? line.slice(1, -1).replaceAll('""', '"') : line;
}

function isWanted(language: string, languages: readonly string[]): boolean {
  return languageFor(language) !== undefined && (languages.length === 0 || languages.includes(language));
}

function byLanguage(name: string, texts: readonly CleanText[]): readonly CleanSet[] {
  const tags = [...new Set(texts.map(({ language }) => language))].sort();
  return tags.map((tag) => ({
    name: `${name} ${tag}`,
    texts: texts.filter(({ language }) => language === tag),
    blind: false,
  }));
}

function chunk<T>(items: readonly T[], size: number): ReadonlyArray<readonly T[]> {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks;
}
