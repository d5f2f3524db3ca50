/**
 * Writes what `training/ending.py` learns from: whole sentences of parallel text as rows of numbers.
 * Usage: `tsx scripts/ending-examples.ts ../shared/data/train OUT XX…` (needs `xz`).
 *
 * A row is: 0, number of the sentence, number of words, and for each word four numbers (`WordFeatures`) and whether a mark stands behind it.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { COMMA_FLAG, clauseFeatures, FIRST_FLAG } from '../src/analysis/breaks/clause-features';
import { segmentWords } from '../src/analysis/text/words';
import type { Language } from '../src/core/language';
import { languages } from '../src/lang';

/** Sources of sentences, and how many a source may give: documentation is all alike. */
const SOURCES: Readonly<Record<string, number>> = {
  'flores-dev': 9e9,
  'ud-pud': 9e9,
  tico19: 9e9,
  xquad: 9e9,
  tatoeba: 6e4,
  manythings: 4e4,
  'vulgate-cpdv': 9e9,
  'perseus-gc': 9e9,
  'gnome-help': 8e3,
  'debian-docs': 1e4,
  'gimp-help': 8e3,
  'python-docs': 8e3,
  'kde-docs': 8e3,
  'libreoffice-help': 1e4,
  ddtp: 2e4,
};
const PIVOT = 'en';
const MOST = 14e4;

let seed = 20_261_127;
const random = () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed / 0x7fffffff;
};

async function sentencesOf(folder: string, tag: string): Promise<string[]> {
  const found = new Map<string, string>();
  for (const file of tag === PIVOT ? ['fr', 'de', 'es', 'it', 'el'] : [tag]) {
    const xz = spawn('xz', ['-dc', join(folder, `${file}-en.tsv.xz`)]);
    for await (const line of createInterface({ input: xz.stdout })) {
      const [source = '', own = '', english = ''] = line.split('\t');
      const text = tag === PIVOT ? english : own;
      if (source in SOURCES && /^["«“„]?\p{Lu}.*[^.]\.$/u.test(text) && !/[.!?:] |[<>_=\\/]/.test(text))
        found.set(text, source);
    }
  }
  const list = [...found];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as [string, string], list[at] as [string, string]];
  }
  const counts = new Map<string, number>();
  return list
    .filter(([, source]) => {
      const count = (counts.get(source) ?? 0) + 1;
      counts.set(source, count);
      return count <= (SOURCES[source] ?? 0);
    })
    .map(([text]) => text)
    .slice(0, MOST);
}

const [folder, out, ...tags] = process.argv.slice(2) as [string, string, ...string[]];
mkdirSync(out, { recursive: true });
for (const tag of tags) {
  const language = languages.find((one) => one.tag === tag) as Language;
  const features = clauseFeatures(language);
  const numbers: number[] = [];
  (await sentencesOf(folder, tag)).forEach((prose, group) => {
    const blocks = [{ kind: 'paragraph' as const, level: 0, offset: 0, endOffset: prose.length }];
    const words = segmentWords({ prose, blocks }, language);
    if (words.count < 4 || words.count > 60) return;
    numbers.push(0, group, words.count);
    for (let at = 0; at < words.count; at += 1) {
      const { word, ending, shortEnding, flags } = features(words.form(at), at === 0);
      const isBehindComma = at > 0 && prose[words.ends[at - 1] as number] === ',';
      const next = at + 1 < words.count ? prose.slice(words.ends[at], words.offsets[at + 1]).trim() : '.';
      const place = (at === 0 ? 1 << FIRST_FLAG : 0) | (isBehindComma ? 1 << COMMA_FLAG : 0);
      numbers.push(word, ending, shortEnding, flags | place, next === '' ? 0 : 1);
    }
  });
  writeFileSync(join(out, `${tag}.bin`), Int32Array.from(numbers));
  console.log(tag, numbers.length);
}
