import { withoutMarks } from '../../core/without-marks';
import { letterDistance } from '../sounds/letter-distance';
import { CHINESE, JAPANESE, RUSSIAN, WORDS } from './name-morphemes';

type Glosses = ReadonlyMap<string, ReadonlyArray<readonly string[]>>;

/** A way to cut a name: of each part its glosses, or what is left of it as it is. */
type Part = readonly string[] | { readonly rest: string };

const LONGEST = 18;
const SHORTEST = 4;
const MOST_PARTS = 4;
/** A shorter morpheme is no word by itself, or one of many. */
const SHORTEST_LONE = 6;
const LONGEST_PART = 9;
/** What is no morpheme must be as long as a name, and stand at one end. */
const SHORTEST_REST = 4;
const MOST_WAYS = 12;
// As far as an article of usual length goes; the table is emptied when it is full.
const MOST_KNOWN = 5000;

/** The morphemes of a language, and how a name must be spelt to be looked up in them. */
interface Table {
  readonly glosses: Glosses;
  readonly spelt: (sound: string) => string;
}

let tables: readonly Table[] | undefined;
let whole: Glosses | undefined;
const waysOf = new Map<string, ReadonlyArray<readonly Part[]>>();

function read(table: string): Glosses {
  const found = new Map<string, Array<readonly string[]>>();
  for (const entry of table.replace(/,\s+/g, ',').split(/\s+/)) {
    const [name, words] = entry.split('=') as [string, string];
    const glosses = words.split(',').map((word) => word.split('_').map(plain).join(' '));
    found.set(name, [...(found.get(name) ?? []), glosses]);
  }
  return found;
}

function readTables(): readonly Table[] {
  const asItIs = (sound: string) => sound;
  return [
    { glosses: read(CHINESE), spelt: asItIs },
    { glosses: read(JAPANESE), spelt: asItIs },
    { glosses: read(RUSSIAN), spelt: asInEnglish },
  ];
}

function plain(word: string): string {
  return withoutMarks(word).toLowerCase();
}

/** Tells whether a name is made of parts that all have glosses, before anything is compared with them. */
export function isSounded(name: string): boolean {
  return cut(name).some((parts) => parts.every((part) => !('rest' in part)));
}

/** Every word that translates a part of a name. */
export function glossesOf(name: string): readonly string[] {
  return cut(name).flatMap((parts) => parts.flatMap((part) => ('rest' in part ? [] : part)));
}

/** Every way to cut a name into morphemes of one language, of which one at either end may be none. */
function cut(name: string): ReadonlyArray<readonly Part[]> {
  let ways = waysOf.get(name);
  if (ways === undefined) {
    if (waysOf.size >= MOST_KNOWN) waysOf.clear();
    whole ??= read(WORDS);
    tables ??= readTables();
    const sound = soundOf(name);
    const alone = whole.get(sound)?.flat();
    const found: Array<readonly Part[]> = alone === undefined ? [] : [[alone]];
    if (sound.length >= SHORTEST && sound.length <= LONGEST)
      for (const { glosses, spelt } of tables) {
        const lone = sound.length >= SHORTEST_LONE ? glosses.get(sound)?.flat() : undefined;
        if (lone !== undefined) found.push([lone]);
        cutBy(glosses, spelt(sound), [], found);
      }
    ways = found.slice(0, MOST_WAYS);
    waysOf.set(name, ways);
  }
  return ways;
}

function cutBy(table: Glosses, rest: string, parts: readonly Part[], found: Array<readonly Part[]>): void {
  if (rest === '') {
    if (parts.length > 1) found.push(parts);
    return;
  }
  if (parts.length === MOST_PARTS || found.length >= MOST_WAYS) return;
  for (let length = Math.min(LONGEST_PART, rest.length); length >= 1; length -= 1) {
    const senses = table.get(rest.slice(0, length));
    if (senses !== undefined) cutBy(table, rest.slice(length), [...parts, senses.flat()], found);
  }
  const hasRest = parts.some((part) => 'rest' in part);
  if (hasRest || rest.length < SHORTEST_REST) return;
  if (parts.length > 0) found.push([...parts, { rest }]);
  else
    for (let length = rest.length - 2; length >= SHORTEST_REST; length -= 1)
      cutBy(table, rest.slice(length), [{ rest: rest.slice(0, length) }], found);
}

/** Beloretchka, Nowokamensk: Russian as French and German spell it. */
function asInEnglish(sound: string): string {
  return sound
    .replace(/tsch|tch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/ou/g, 'u')
    .replace(/w/g, 'v');
}

/** `Jingge-2` is a Jingge; what compares names sees to the number. */
function soundOf(name: string): string {
  return name.normalize('NFD').replace(/-?\p{Nd}+$|\p{M}|['’-]/gu, '');
}

/**
 * Which of some words translate a name that is given by its sound, part by part: for `lanshan` and `blue mountain` both, for
 * `verkhnekamensk` and `upper kamensk` too. Undefined where a part of the name has no word; each word is taken once. `means` tells of a
 * word by its place whether it has the meaning of an English one.
 */
export function glossedBy(
  name: string,
  wordsOf: () => readonly string[],
  means: (at: number, gloss: string) => boolean = () => false,
): readonly number[] | undefined {
  const ways = cut(name);
  if (ways.length === 0) return undefined;
  const words = wordsOf().map(plain);
  for (const parts of ways) {
    const used = takeAll(parts, words, means);
    if (used !== undefined) return used;
  }
  return undefined;
}

function takeAll(
  parts: readonly Part[],
  words: readonly string[],
  means: (at: number, gloss: string) => boolean,
): readonly number[] | undefined {
  const used: number[] = [];
  for (const part of parts) {
    const fits = (word: string, at: number) =>
      'rest' in part
        ? isRest(word, part.rest)
        : part.some((gloss) => isFormOf(word, gloss) || (gloss.length > 2 && means(at, gloss)));
    const found = words.findIndex((word, at) => !used.includes(at) && fits(word, at));
    if (found === -1) return undefined;
    used.push(found);
  }
  return used;
}

const MOST_UNLIKE = 0.15;

function isRest(word: string, rest: string): boolean {
  return word.length >= SHORTEST_REST && letterDistance(word, rest, MOST_UNLIKE) <= MOST_UNLIKE;
}

/** `bleue` of `bleu`, `peaceful` of `peace`, but not `sunday` of `sun`. */
function isFormOf(word: string, gloss: string): boolean {
  return (
    word === gloss ||
    (gloss.length >= 3 && word.startsWith(gloss) && /^(?:e|s|es|he|ne|le)$/.test(word.slice(gloss.length)))
  );
}
