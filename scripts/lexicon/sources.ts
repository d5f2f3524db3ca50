import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One sense of a dictionary entry: a headword and the words of the other language for it. */
export interface Entry {
  readonly head: string;
  readonly words: readonly string[];
}

export interface Bilingual {
  readonly from: string;
  readonly to: string;
  readonly entries: readonly Entry[];
}

const TAGS: Readonly<Record<string, string>> = {
  deu: 'de',
  ell: 'el',
  eng: 'en',
  spa: 'es',
  fin: 'fi',
  fra: 'fr',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  lat: 'la',
  por: 'pt',
  rus: 'ru',
  zho: 'zh',
};

/** The dictionaries of WikDict that stand unpacked in a folder, as Debian's packages dict-freedict-XXX-YYY bring them. */
export function readDictionaries(folder: string): Bilingual[] {
  return dictionariesIn(folder).map(({ from, to, index, text }) => {
    const lines = readFileSync(index, 'utf8').trim().split('\n');
    const seen = new Set<string>();
    const entries = lines.flatMap((line) => {
      const [head = '', offset = '', length = ''] = line.split('\t');
      if (head.startsWith('00') || seen.has(offset)) return [];
      seen.add(offset);
      const start = fromBase64(offset);
      return readEntry(text.subarray(start, start + fromBase64(length)).toString('utf8'));
    });
    return { from, to, entries };
  });
}

/** The same as running text, with what makes no term. */
export function readDictionaryTexts(folder: string): string[] {
  return dictionariesIn(folder).map(({ text }) => text.toString('utf8'));
}

function dictionariesIn(folder: string) {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const pair = /^freedict-(\w{3})-(\w{3})\.index$/.exec(file);
      const [from, to] = [TAGS[pair?.[1] ?? ''], TAGS[pair?.[2] ?? '']];
      if (from === undefined || to === undefined) return [];
      const text = gunzipSync(readFileSync(join(folder, file.replace('.index', '.dict.dz'))));
      return [{ from, to, index: join(folder, file), text }];
    });
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): number {
  let value = 0;
  for (const digit of text) value = value * 64 + DIGITS.indexOf(digit);
  return value;
}

// Nouns, adjectives and what has no mark: verbs and names make no terms.
const LEFT_OUT = /<[^>]*\b(?:v|pn|suffix|prefix|affix|pron|prep|conj|interj|num|art|letter|symbol|adv)\b[^>]*>/;

/** The head with its pronunciation and part of speech; then the translations of each sense, numbered if there are several, each before its gloss. */
function readEntry(text: string): Entry[] {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  if (LEFT_OUT.test(first)) return [];
  const head = first.replace(/ ?(?:\/|<).*$/, '').trim();
  if (head === '') return [];
  const numbered = lines.filter((line) => /^\s?\d+\. /.test(line));
  const groups = /^\s?1\. /.test(lines[0] ?? '') ? numbered : lines.slice(0, 1);
  return groups.map((line) => ({
    head,
    words: line
      .replace(/^\s?\d+\. /, '')
      .replace(/ \d+\.$/, '')
      .split(/, /)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  }));
}

/** Lines of the parallel text of a language: source, own text, English. */
export function* readParallel(folder: string, tag: string): Generator<readonly [string, string, string]> {
  const file = join(folder, `${tag}-en.tsv.xz`);
  if (!existsSync(file)) return;
  const text = execFileSync('xzcat', [file], { maxBuffer: 2 ** 31 - 1, encoding: 'utf8' });
  let from = 0;
  while (from < text.length) {
    let end = text.indexOf('\n', from);
    if (end === -1) end = text.length;
    const [source, own, english] = text.slice(from, end).split('\t');
    if (source !== undefined && own !== undefined && english !== undefined) yield [source, own, english];
    from = end + 1;
  }
}

/** Words that WordNet knows for one thing, and the numbers of the things of which it is a kind. */
export interface Synset {
  readonly id: string;
  readonly words: readonly string[];
  readonly kinds: readonly string[];
}

/** The English nouns and adjectives of WordNet. */
export function readSynsets(folder: string): Synset[] {
  const parse = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => /^\d{8} /.test(line))
      .map((line) => {
        const fields = line.split(' ');
        const count = Number.parseInt(fields[3] as string, 16);
        const words = Array.from({ length: count }, (_, at) =>
          (fields[4 + 2 * at] as string).replaceAll('_', ' ').replace(/\([a-z]+\)$/, ''),
        ).filter((word) => !/\p{Lu}/u.test(word));
        const kinds = [...line.matchAll(/ @ (\d{8}) n /g)].map(([, id]) => id as string);
        return { id: fields[0] as string, words, kinds };
      });
  return [...parse('data.noun'), ...parse('data.adj')].filter(({ words }) => words.length > 0);
}
