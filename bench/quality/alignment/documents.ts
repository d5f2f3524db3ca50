import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shared } from '../places';

export type AlignmentHalf = 'tune' | 'held-out';

/** A text with its translation, segment by segment. */
export interface ParallelDocument {
  readonly name: string;
  readonly half: AlignmentHalf;
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Languages that are aligned with English and with French. */
export const OTHER_LANGUAGES = ['de', 'es', 'it', 'pt', 'ru', 'zh', 'ja', 'id', 'el', 'fi', 'sa'];

/** FLORES devtest is a row of excerpts of about four sentences; ten of them make an article. */
const SENTENCES_A_DOCUMENT = 44;

/** All documents of a pair of languages, or undefined where the folder that holds them is absent. */
export function documentsOf(sourceLanguage: string, targetLanguage: string): readonly ParallelDocument[] | undefined {
  const flores = floresOf(sourceLanguage, targetLanguage);
  return flores && [...flores, ...newsOf(sourceLanguage, targetLanguage)];
}

function floresOf(sourceLanguage: string, targetLanguage: string): readonly ParallelDocument[] | undefined {
  const folder = join(shared, 'data', 'eval', 'flores200-devtest');
  const [source, target] = [sourceLanguage, targetLanguage].map((tag) => join(folder, `${tag}.txt`)) as [
    string,
    string,
  ];
  if (!existsSync(source) || !existsSync(target)) return undefined;
  const [from, to] = [linesOf(source), linesOf(target)];
  const documents: ParallelDocument[] = [];
  for (let at = 0; at + SENTENCES_A_DOCUMENT <= from.length; at += SENTENCES_A_DOCUMENT) {
    documents.push({
      name: `flores-${documents.length + 1}`,
      half: documents.length % 2 === 0 ? 'tune' : 'held-out',
      source: from.slice(at, at + SENTENCES_A_DOCUMENT),
      target: to.slice(at, at + SENTENCES_A_DOCUMENT),
    });
  }
  return documents;
}

/** News with a professional translation, in either direction; documents with an even number are held out. */
function newsOf(sourceLanguage: string, targetLanguage: string): readonly ParallelDocument[] {
  const folder = join(shared, 'articles', 'machine-translated');
  if (!existsSync(folder)) return [];
  return readdirSync(join(folder, 'source'))
    .sort()
    .flatMap((file): ParallelDocument[] => {
      const [, from, to, number] = /^([a-z]+)-([a-z]+)-(\d+)\./.exec(file) ?? [];
      const isForward = from === sourceLanguage && to === targetLanguage;
      if (!isForward && !(from === targetLanguage && to === sourceLanguage)) return [];
      const original = linesOf(join(folder, 'source', file));
      const translated = linesOf(join(folder, 'human', `${from}-${to}-${number}.${to}.txt`));
      if (original.length !== translated.length) return [];
      return [
        {
          name: `${from}-${to}-${number}`,
          half: Number(number) % 2 === 1 ? 'tune' : 'held-out',
          source: isForward ? original : translated,
          target: isForward ? translated : original,
        },
      ];
    });
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
