import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type LabelledText, readLabels } from './labels';
import { repository } from './places';

export const halves = ['tune', 'held-out'] as const;
export type Half = (typeof halves)[number];

/**
 * The halves that `--set` asks for.
 * @throws {Error} where it names none.
 */
export function halvesNamed(set: string): readonly Half[] {
  const wanted = set === 'all' ? halves : halves.filter((half) => half === set);
  if (wanted.length === 0) throw new Error(`--set ${set}: use tune, held-out or all`);
  return wanted;
}

/** An article of `corpora/`, marks read and removed. */
export interface CorpusArticle extends LabelledText {
  /** Relative to the repository. */
  readonly path: string;
  readonly kind: 'flawed' | 'clean';
  readonly language: string;
  readonly half: Half;
  readonly format: 'text' | 'markdown';
}

/** Which articles are wanted; an empty choice of languages means all. */
export interface CorpusChoice {
  readonly halves: readonly Half[];
  readonly languages: readonly string[];
}

export function loadCorpus(kind: CorpusArticle['kind'], choice: CorpusChoice): readonly CorpusArticle[] {
  const root = join(repository, 'corpora', kind);
  const languages = readdirSync(root).filter((tag) => choice.languages.length === 0 || choice.languages.includes(tag));
  return languages.sort().flatMap((language) =>
    choice.halves.flatMap((half) => {
      const folder = join(root, language, half);
      if (!existsSync(folder)) return [];
      const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
      return names.sort().map((name): CorpusArticle => {
        const path = `corpora/${kind}/${language}/${half}/${name}`;
        const format = extname(name) === '.md' ? 'markdown' : 'text';
        return { path, kind, language, half, format, ...readArticle(path, kind) };
      });
    }),
  );
}

function readArticle(path: string, kind: CorpusArticle['kind']): LabelledText {
  const marked = readFileSync(join(repository, path), 'utf8');
  if (kind === 'clean') return { text: marked, labels: [], mentions: [] };
  try {
    return readLabels(marked);
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}`, { cause });
  }
}
