import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/core/language';
import { at, type Graph } from './graph';
import { keyMaker } from './keys';
import type { Pair } from './same-sense';

/** What a list of a language's own adds to what the sources say, by the numbers that words have in the graph. */
export interface OwnSenses {
  /** English words that each word renders. */
  readonly translations: ReadonlyMap<number, ReadonlySet<number>>;
  readonly pairs: readonly Pair[];
  readonly hints: readonly Pair[];
  /** Those of the pairs of which one is a wrong word for what the other is. */
  readonly misread: readonly Pair[];
}

const SHORTEST = 4;
const SURE = 2;
const LIKELY = 1.3;

/**
 * Reads `senses/XX.txt`: on each line the English words for a sense, `|`, and the words of the language that render it, with a comma between
 * two; behind a semicolon what machines write for it, which is no translation. A line with an asterisk holds words that writers vary at
 * will. Lines that begin with `#` are remarks.
 */
export function readOwnSenses(folder: string, language: Language, english: Language, graph: Graph): OwnSenses {
  const path = join(folder, `${language.tag}.txt`);
  const translations = new Map<number, Set<number>>();
  const [pairs, hints, misread]: [Pair[], Pair[], Pair[]] = [[], [], []];
  const [own, foreign] = [wordReader(language, graph), wordReader(english, graph)];
  for (const { sense, right, wrong, isCommon } of linesOf(path)) {
    const [meanings, good] = [foreign(sense), own(right)];
    for (const { id } of good) {
      const known = at(translations, id, () => new Set<number>());
      for (const meaning of meanings) known.add(meaning.id);
    }
    const told = [...new Map([...good, ...own(wrong)].map((word) => [word.id, word])).values()].filter(
      (word) => !word.isCut,
    );
    for (const [first, a] of told.entries())
      for (const b of told.slice(first + 1)) {
        const isMisread = !good.some(({ id }) => id === b.id);
        const pair = { a: a.id, b: b.id, evidence: isMisread ? LIKELY : SURE, support: 1, isHint: isCommon };
        (isCommon ? hints : pairs).push(pair);
        if (isMisread && !isCommon) misread.push(pair);
      }
  }
  return { translations, pairs, hints, misread };
}

interface ListedWord {
  readonly id: number;
  /** True where its stem is so short that it may be anything: Finnish `rata` and `radio` both have `rat`. */
  readonly isCut: boolean;
}

function wordReader(language: Language, graph: Graph): (text: string) => readonly ListedWord[] {
  const keyOf = keyMaker(language);
  return (text) =>
    text.split(',').flatMap((listed) => {
      const word = listed.trim();
      const key = keyOf(word);
      if (key === undefined) return [];
      return { id: graph.idOf(language.tag, key), isCut: key.length < SHORTEST && key.length < word.length };
    });
}

function linesOf(path: string) {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const [sense, renderings, ...more] = line.replace('*', '').split('|');
    if (sense === undefined || renderings === undefined || more.length > 0)
      throw new Error(`${path}:${index + 1}: write english,english|rendering,rendering;wrong rendering`);
    const [right = '', ...wrong] = renderings.split(';');
    return [{ sense, right, wrong: wrong.join(','), isCommon: line.startsWith('*') }];
  });
}
