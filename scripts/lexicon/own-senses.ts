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
  const [pairs, hints]: [Pair[], Pair[]] = [[], []];
  const [ownKey, englishKey] = [keyMaker(language), keyMaker(english)];
  const own = (text: string) => numbersOf(text, ownKey, (key) => graph.idOf(language.tag, key));
  const foreign = (text: string) => numbersOf(text, englishKey, (key) => graph.idOf(english.tag, key));
  for (const { sense, right, wrong, isCommon } of linesOf(path)) {
    const [meanings, good] = [foreign(sense), own(right)];
    for (const word of good) {
      const known = at(translations, word, () => new Set<number>());
      for (const meaning of meanings) known.add(meaning);
    }
    const all = [...new Set([...good, ...own(wrong)])];
    for (const [first, a] of all.entries())
      for (const [second, b] of all.entries()) {
        if (second <= first) continue;
        const evidence = second < good.length ? SURE : LIKELY;
        (isCommon ? hints : pairs).push({ a, b, evidence, support: 1, isHint: isCommon });
      }
  }
  return { translations, pairs, hints };
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

function numbersOf(
  text: string,
  keyOf: (word: string) => string | undefined,
  numberOf: (key: string) => number,
): readonly number[] {
  const keys = text.split(',').flatMap((word) => {
    const key = keyOf(word.trim());
    // Finnish `rata` and `radio` have the stem `rat`: what is cut so short may be anything.
    return key === undefined || (key.length < SHORTEST && key.length < word.trim().length) ? [] : key;
  });
  return [...new Set(keys)].map(numberOf);
}
