import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { segmentWords } from '../src/analysis/text/words';
import type { Language } from '../src/core/language';

/** A word of a sentence, and whether a comma stands before it. */
export interface Word {
  readonly form: { lower: string; casing: string; isNumber: boolean };
  readonly comma: boolean;
}

/** Sources of sentences, and how many a source may give; the rest is documentation, which is all alike. */
const WHOLE: Readonly<Record<string, number>> = {
  'flores-dev': 9e9,
  'ud-pud': 9e9,
  tico19: 9e9,
  xquad: 9e9,
  tatoeba: 9e9,
  manythings: 9e9,
  'vulgate-cpdv': 9e9,
  'perseus-gc': 9e9,
  'gnome-help': 4e3,
  'debian-docs': 5e3,
  'gimp-help': 3e3,
  'python-docs': 4e3,
  'kde-docs': 3e3,
  'libreoffice-help': 2e3,
  ddtp: 4e3,
};
/** Sources of lines without a stop, most of which are phrases. */
const PHRASES: Readonly<Record<string, number>> = {
  ddtp: 4e3,
  'omw-glosses': 5e3,
  'gnome-help': 1e3,
  'kde-docs': 1e3,
  'gimp-help': 1e3,
  'debian-docs': 1e3,
};
const PIVOT = 'en';
/** Of how sentences end documentation may say more. */
const TIMES = 3;
let seed = 20_261_127;
/** The same numbers in every run, so that a language is to be written in a run of its own. */
export const random = () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
function shuffle<T>(list: T[]): T[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}

/** What no example has: with it a text may hold two sentences, or half of one. */
const MARKS = /[:;()"«»“”„—–?!/<>_=\\]|\.\s/;
/** The last sentence of a text, or what stands behind its last mark. */
const LAST_STRETCH = new RegExp(`(?:${MARKS.source})(?!.*(?:${MARKS.source}))\\s*`);

/** The texts of the wanted sources in one language, each with its source, in an order of chance. */
async function textsOf(folder: string, tag: string): Promise<ReadonlyArray<readonly [text: string, source: string]>> {
  const found = new Map<string, string>();
  const files = tag === PIVOT ? ['fr', 'de', 'es', 'it', 'el'] : [tag];
  for (const file of files) {
    const xz = spawn('xz', ['-dc', join(folder, `${file}-en.tsv.xz`)]);
    for await (const line of createInterface({ input: xz.stdout })) {
      const columns = line.split('\t');
      const text = columns[tag === PIVOT ? 2 : 1] ?? '';
      if ((columns[0] as string) in WHOLE || (columns[0] as string) in PHRASES) found.set(text, columns[0] as string);
    }
  }
  return shuffle([...found]);
}

/** The sentences and the phrases of the parallel text in one language, in an order of chance. */
export async function linesOf(folder: string, tag: string) {
  const mayTake = quota();
  const sentences: string[] = [];
  const phrases: string[] = [];
  for (const [text, source] of await textsOf(folder, tag)) {
    if (MARKS.test(text)) continue;
    const isSentence = /^\p{Lu}.*[^.]\.$/u.test(text);
    if (!isSentence && text.endsWith('.')) continue;
    if (mayTake(`${source} ${isSentence}`, (isSentence ? WHOLE : PHRASES)[source] ?? 0))
      (isSentence ? sentences : phrases).push(text);
  }
  return { sentences, phrases };
}

/** How the sentences end: whole ones, and what stands behind the last mark of others. */
export async function endsOf(folder: string, tag: string) {
  const mayTake = quota();
  const ends: Array<{ readonly text: string; readonly isWhole: boolean }> = [];
  for (const [text, source] of await textsOf(folder, tag)) {
    if (!/[^.]\.$/.test(text)) continue;
    const mark = LAST_STRETCH.exec(text);
    if (mark === null && !/^\p{Lu}/u.test(text)) continue;
    if (!mayTake(source, TIMES * (WHOLE[source] ?? 0))) continue;
    ends.push({ text: mark === null ? text : text.slice(mark.index + mark[0].length), isWhole: mark === null });
  }
  return ends;
}

/** Tells whether a source may give one more. */
function quota(): (source: string, most: number) => boolean {
  const counts = new Map<string, number>();
  return (source, most) => {
    const count = counts.get(source) ?? 0;
    if (count >= most) return false;
    counts.set(source, count + 1);
    return true;
  };
}

export function wordsOf(prose: string, language: Language): Word[] {
  const blocks = [{ kind: 'paragraph' as const, level: 0, offset: 0, endOffset: prose.length }];
  const words = segmentWords({ prose, blocks }, language);
  return Array.from({ length: words.count }, (_, at) => ({
    form: words.form(at),
    comma: at > 0 && prose[words.ends[at - 1] as number] === ',',
  }));
}
