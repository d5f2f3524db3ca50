import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shared } from '../places';
import { neighbours } from './neighbours';

/** Sentences of one language. */
export interface Sample {
  readonly tag: string;
  readonly sentences: readonly string[];
}

const FLORES = 'de el en es fi fr id it ja pt ru sa zh'.split(' ');
// Every fourth line says as much as all of them, and the slowest detector takes a millisecond a line.
const STEP = 4;

/** FLORES devtest, Latin from Tatoeba, and our own sentences for languages without a pack; undefined where data is absent. */
export function samples(): readonly Sample[] | undefined {
  const folder = join(shared, 'data', 'eval', 'flores200-devtest');
  if (!existsSync(folder)) return undefined;
  const own = FLORES.map((tag) => ({ tag, sentences: lines(join(folder, `${tag}.txt`)) }));
  const latin = lines(join(shared, 'data', 'eval', 'tatoeba-laser', 'la-en.tsv')).map(
    (line) => line.split('\t')[0] ?? '',
  );
  const la = latin.filter((line) => line.split(' ').length > 5);
  const others = Object.entries(neighbours).map(([tag, sentences]) => ({ tag, sentences }));
  return [...own, { tag: 'la', sentences: la }, ...others];
}

function lines(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line, index) => line.trim() !== '' && index % STEP === 0);
}

/** `count` words from inside a sentence; three characters a word where no spaces part them. */
export function clause(sentence: string, count: number): string | undefined {
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(sentence)) {
    const length = count * 3;
    return sentence.length < length + 2 ? undefined : sentence.slice(2, 2 + length);
  }
  const words = sentence.split(' ');
  return words.length < count + 1 ? undefined : words.slice(1, 1 + count).join(' ');
}
