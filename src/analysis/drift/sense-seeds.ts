import type { Sentence } from '../text/sentences';
import type { Words } from '../text/words';
import type { TermJoints } from './term-joints';
import type { WordPart, WordSenses } from './word-senses';

const NONE = -1;
const SEVERAL = -1;

/**
 * The words of an article that have another word for the same in their place elsewhere, as a mark by word: `station` beside
 * `recharge`, where `point` stands beside it as well. Most words that have synonyms have none of them there, so that nothing
 * more need be asked of them.
 */
export function findSeeds(
  all: Words,
  sentences: readonly Sentence[],
  joints: TermJoints,
  senses: WordSenses,
  active: ReadonlySet<number>,
): Uint8Array {
  const isSeed = new Uint8Array(all.count);
  const numbers = new Map<number | string, number>();
  const numberOf = (key: number | string) => {
    const known = numbers.get(key) ?? numbers.size;
    if (known === numbers.size) numbers.set(key, known);
    return known;
  };
  const known: Array<readonly Reading[] | undefined> = [];
  const readingsOf = (form: number): readonly Reading[] => {
    let readings = known[form];
    if (readings === undefined) {
      readings = senses.partsOf(all.forms[form] as Words['forms'][number]).map((part) => {
        const concepts = part.concepts.filter((concept) => active.has(concept)).map(numberOf);
        const root = rootOf(part);
        return { word: numberOf(root), concepts, keys: concepts.length > 0 ? concepts : [numberOf(root)] };
      });
      known[form] = readings;
    }
    return readings;
  };
  // Numbered first, so that a pair of numbers makes a small one: maps are slow with others.
  for (const { id } of all.forms) if (joints.isContent(id)) readingsOf(id);
  const shift = numbers.size;
  const first = new Map<number, number>();
  const seen: number[] = [];
  const places: number[] = [];
  const note = (place: number, { word, concepts }: Reading, { keys }: Reading) => {
    for (const concept of concepts) {
      for (const key of keys) {
        const pair = concept * shift + key;
        const other = first.get(pair);
        if (other === undefined) first.set(pair, word);
        else if (other !== word && other !== SEVERAL) first.set(pair, SEVERAL);
        seen.push(pair);
        places.push(place);
      }
    }
  };
  const noteAll = (left: number, right: number) => {
    for (const one of readingsOf(all.formIds[left] as number)) {
      for (const other of readingsOf(all.formIds[right] as number)) {
        note(left, one, other);
        note(right, other, one);
      }
    }
  };
  for (const { firstWord, lastWord } of sentences) {
    let [last, lastButOne] = [NONE, NONE];
    joints.open();
    for (let word = firstWord; word < lastWord; word += 1) {
      const form = all.formIds[word] as number;
      if (joints.read(word) === 'parts') [last, lastButOne] = [NONE, NONE];
      if (!joints.isContent(form)) continue;
      const readings = readingsOf(form);
      readings.forEach((one, index) => {
        for (let next = index + 1; next < readings.length; next += 1) {
          note(word, one, readings[next] as Reading);
          note(word, readings[next] as Reading, one);
        }
      });
      if (last !== NONE) noteAll(last, word);
      if (lastButOne !== NONE) noteAll(lastButOne, word);
      [last, lastButOne] = [word, last];
    }
  }
  for (let index = 0; index < seen.length; index += 1)
    if (first.get(seen[index] as number) === SEVERAL) isSeed[places[index] as number] = 1;
  return isSeed;
}

interface Reading {
  readonly word: number;
  readonly concepts: readonly number[];
  /** What it may be met by: its senses, or itself where it has none. */
  readonly keys: readonly number[];
}

// температура and температурный begin alike that far.
const ROOT = 6;

/** The beginning of a word that its derivations share. */
export function rootOf({ stem }: WordPart): string {
  return stem.slice(0, ROOT);
}
