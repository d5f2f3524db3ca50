import { defineAnalysis } from '../../core/analysis';
import type { Language, RootFacts } from '../../core/language';
import type { Span } from '../../core/span';
import { LONGEST_ARTICLE } from '../text/longest-article';
import { sentences } from '../text/sentences';
import { verbatim } from '../text/verbatim';
import { type Form, type Words, words } from '../text/words';
import { TermJoints } from './term-joints';
import { type Reading, type RootPart, WordRoots } from './word-roots';

/** How a word is joined to the head of its term: a preposition by its first letters, or one of these. */
const BARE = '';
export const COMPOUND = '+';
const ADJECTIVE = '~';
const GENITIVE = '.';

/** Tells whether a preposition joins a word to the head of its term. */
export function isLinked(joint: string): boolean {
  return joint !== BARE && joint !== COMPOUND && joint !== ADJECTIVE;
}

export interface RootModifier {
  readonly part: RootPart;
  readonly joint: string;
  /** True where an article makes it a certain one, which a preposition joins: the roof of the house. */
  readonly definite: boolean;
}

/** Words that stand side by side, taken as a head and what says more of it, wherever the article has them. */
export interface RootWindow {
  readonly head: RootPart;
  readonly modifiers: readonly RootModifier[];
  /** True where it has a capital that its place does not give it. */
  readonly named: boolean;
  readonly places: ReadonlyArray<Span & { readonly sentence: number }>;
}

export interface RootWindows {
  /** Windows with one head whose other words begin alike. */
  readonly alike: ReadonlyArray<readonly RootWindow[]>;
  readonly roots: WordRoots | undefined;
}

const MOST_WORDS = 7;
const MOST_CONTENT = 4;
const MOST_READINGS = 4;
const MOST_WINDOWS = 10_000;
const LINKS = 2 ** 6;
const SEVERAL = -1;
const NONE = -1;

/** Terms as a head and its modifiers, where the article has words of the same roots in two constructions. */
export const rootWindows = defineAnalysis({
  id: 'root-windows',
  needs: { words, sentences, verbatim },
  run: ({ document, language }, facts): RootWindows => {
    const rootFacts = language.roots;
    if (rootFacts === undefined || document.prose.length > LONGEST_ARTICLE) return { alike: [], roots: undefined };
    const all = facts.words;
    const joints = new TermJoints(document, language, all);
    const roots = new WordRoots(
      language,
      rootFacts,
      all.forms.filter(({ id }) => joints.isContent(id)),
    );
    const isSeed = findRootSeeds(all, facts.sentences, joints, roots);
    const reader = new RowReader(language, rootFacts, all, joints);
    const found = new Map<string, Map<string, { term: RootTerm; places: Place[] }>>();
    let count = 0;
    facts.sentences.forEach(({ firstWord, lastWord }, sentence) => {
      let seed = firstWord;
      for (let first = firstWord; first < lastWord && count < MOST_WINDOWS; first += 1) {
        while (seed < lastWord && (seed < first || isSeed[seed] === 0)) seed += 1;
        if (seed === lastWord) return;
        if (seed >= first + MOST_WORDS) continue;
        if (!joints.isContent(all.formIds[first] as number) || facts.verbatim(all.offsets[first] as number)) continue;
        for (const row of reader.rowsFrom(first, lastWord)) {
          if (facts.verbatim(all.offsets[(row.at(-1) as Step).word] as number)) break;
          if ((row.at(-1) as Step).word < seed) continue;
          const place = {
            offset: all.offsets[first] as number,
            endOffset: all.ends[(row.at(-1) as Step).word] as number,
            sentence,
            named: language.capitalisedNouns ? false : isNamed(row, first === firstWord),
          };
          for (const term of termsIn(row, language, rootFacts, roots)) {
            const key = `${term.head.stem}|${term.modifiers.map(({ part }) => part.key).sort()}`;
            const shape = term.modifiers.map(({ part, joint }) => `${joint}${part.stem}`).join(' ');
            const windows = found.get(key) ?? new Map();
            found.set(key, windows);
            const known = windows.get(shape);
            if (known !== undefined) known.places.push(place);
            else {
              windows.set(shape, { term, places: [place] });
              count += 1;
            }
          }
        }
      }
    });
    const alike = [...found.values()]
      .filter(({ size }) => size > 1)
      .map((windows) => [...windows.values()].map(windowOf));
    return { alike, roots };
  },
});

type RootTerm = Pick<RootWindow, 'head' | 'modifiers'>;

interface Place extends Span {
  readonly sentence: number;
  /** Undefined where only the beginning of a sentence gives it a capital. */
  readonly named: boolean | undefined;
}

/** A term is not named where a name holds its words: Societas Aeronavium. */
function windowOf({ term, places }: { readonly term: RootTerm; readonly places: readonly Place[] }): RootWindow {
  const isTerm = places.some(({ named }) => named === false) || places.every(({ named }) => named === undefined);
  return isTerm
    ? { ...term, named: false, places: places.filter(({ named }) => named !== true) }
    : { ...term, named: true, places };
}

function isNamed(row: readonly Step[], opensSentence: boolean): boolean | undefined {
  if (row.slice(1).some(({ form: { casing } }) => casing !== 'lower')) return true;
  if (row[0]?.form.casing === 'lower') return false;
  return opensSentence ? undefined : true;
}

/** A word of a term, and what joins it to the one before. */
interface Step {
  readonly word: number;
  readonly form: Form;
  readonly link: string;
  readonly definite: boolean;
}

/** Reads the rows of words that may be terms. */
class RowReader {
  readonly #all: Words;
  readonly #joints: TermJoints;
  readonly #definite: ReadonlySet<string>;
  readonly #apart: ReadonlySet<string>;

  constructor(
    { words: { definiteArticles = [], prepositions, contractions } }: Language,
    facts: RootFacts,
    all: Words,
    joints: TermJoints,
  ) {
    this.#all = all;
    this.#joints = joints;
    this.#definite = new Set(definiteArticles);
    const links = new Set(facts.links);
    this.#apart = new Set([...prepositions, ...contractions].filter((word) => !links.has(word)));
  }

  /** Every row that begins with a word, the shortest first. */
  *rowsFrom(first: number, end: number): Generator<readonly Step[]> {
    const row: Step[] = [];
    let definite = false;
    this.#joints.open();
    for (let word = first; word < end && word < first + MOST_WORDS && row.length < MOST_CONTENT; word += 1) {
      const link = this.#joints.read(word);
      const form = this.#all.form(word);
      if (word > first && (link === 'parts' || this.#apart.has(form.lower))) break;
      if (!this.#joints.isContent(form.id)) {
        definite ||= this.#definite.has(form.lower);
        continue;
      }
      const own = word === first ? BARE : (link ?? BARE);
      row.push({ word, form, link: own, definite: definite && own !== GENITIVE });
      definite = false;
      yield row;
    }
  }
}

/** What a row of words may be as a term: its head and its modifiers, by every reading of its compounds. */
function* termsIn(
  row: readonly Step[],
  { capitalisedNouns }: Language,
  facts: RootFacts,
  roots: WordRoots,
): Generator<RootTerm> {
  let readings: Reading[][] = [[]];
  for (const { form } of row) {
    const own = roots.readingsOf(form);
    readings = readings.flatMap((reading) => own.map((one) => [...reading, one])).slice(0, MOST_READINGS);
  }
  if (
    capitalisedNouns &&
    !row.every((step, index) => mayStand(step, index === row.length - 1, readings[0]?.[index]?.[0]))
  )
    return;
  for (const reading of readings) {
    const at = headOf(row, reading, facts);
    const head = reading[at]?.at(-1);
    if (head === undefined || facts.noHead?.test(head.lower) === true) continue;
    const modifiers = reading.flatMap((parts, index): RootModifier[] =>
      index === at
        ? parts.slice(0, -1).map((part) => ({ part, joint: COMPOUND, definite: false }))
        : parts.map((part) => joinAt(index, at, row, part)),
    );
    if (modifiers.length > 0 && (facts.head === 'first' || !endsOpen(modifiers))) yield { head, modifiers };
  }
}

/** Where nouns have capitals, a term ends in one, and what stands before it is an adjective of a kind: solar, but not wild. */
function mayStand({ form }: Step, isLast: boolean, facts: RootPart | undefined): boolean {
  return form.casing !== 'lower' || (!isLast && facts !== undefined && (facts.isAdjective || facts.root !== undefined));
}

/** Behind a preposition an adjective waits for its noun: groups of indigenous peoples. */
function endsOpen(modifiers: readonly RootModifier[]): boolean {
  const last = modifiers.at(-1) as RootModifier;
  return isLinked(last.joint) && last.part.isAdjective;
}

function joinAt(index: number, head: number, row: readonly Step[], part: RootPart): RootModifier {
  const step = index > head ? row.slice(head + 1, index + 1).findLast(({ link }) => link !== BARE) : undefined;
  if (step !== undefined) return { part, joint: step.link, definite: step.definite };
  return { part, joint: part.isAdjective ? ADJECTIVE : BARE, definite: false };
}

function headOf(row: readonly Step[], reading: readonly Reading[], { head }: RootFacts): number {
  if (head === 'first') return 0;
  const linked = row.findIndex(({ link }) => link !== BARE);
  const end = linked === -1 ? row.length : linked;
  return head === 'last' ? end - 1 : reading.slice(0, end).findIndex((parts) => parts.at(-1)?.isAdjective !== true);
}

/** The words of an article whose neighbour goes with their root elsewhere in another form or construction, as a mark by word. */
function findRootSeeds(
  all: Words,
  sentences: ReadonlyArray<{ readonly firstWord: number; readonly lastWord: number }>,
  joints: TermJoints,
  roots: WordRoots,
): Uint8Array {
  const isSeed = new Uint8Array(all.count);
  const linkNumbers = new Map<string, number>([[BARE, 0]]);
  const numberOf = (link: string) => {
    const known = linkNumbers.get(link) ?? linkNumbers.size;
    if (known === linkNumbers.size) linkNumbers.set(link, known);
    return known;
  };
  // Read first, so that two of their numbers make a small one: maps are slow with others.
  for (const form of all.forms) if (joints.isContent(form.id)) roots.readingsOf(form);
  const shift = roots.limit;
  const shapes = new Map<number, number>();
  const pairs: number[] = [];
  const lefts: number[] = [];
  const rights: number[] = [];
  const note = (left: number, right: number, a: RootPart, b: RootPart, link: number) => {
    const pair = a.key < b.key ? a.key * shift + b.key : b.key * shift + a.key;
    const shape = (a.id * shift + b.id) * LINKS + (link % LINKS);
    const known = shapes.get(pair);
    if (known === undefined) shapes.set(pair, shape);
    else if (known !== shape && known !== SEVERAL) shapes.set(pair, SEVERAL);
    pairs.push(pair);
    lefts.push(left);
    rights.push(right);
  };
  const noteAll = (left: number, right: number, link: number) => {
    for (const one of roots.readingsOf(all.form(left)))
      for (const other of roots.readingsOf(all.form(right)))
        for (const a of one) for (const b of other) note(left, right, a, b, link);
  };
  const compound = numberOf(COMPOUND);
  for (const { firstWord, lastWord } of sentences) {
    let [last, lastButOne] = [NONE, NONE];
    joints.open();
    for (let word = firstWord; word < lastWord; word += 1) {
      const link = joints.read(word);
      if (link === 'parts') [last, lastButOne] = [NONE, NONE];
      const form = all.forms[all.formIds[word] as number] as Form;
      if (!joints.isContent(form.id)) continue;
      for (const reading of roots.readingsOf(form))
        if (reading.length === 2) note(word, word, reading[0] as RootPart, reading[1] as RootPart, compound);
      const number = numberOf(link ?? BARE);
      if (last !== NONE) noteAll(last, word, number);
      if (lastButOne !== NONE) noteAll(lastButOne, word, number);
      [last, lastButOne] = [word, last];
    }
  }
  for (let index = 0; index < pairs.length; index += 1)
    if (shapes.get(pairs[index] as number) === SEVERAL) {
      isSeed[lefts[index] as number] = 1;
      isSeed[rights[index] as number] = 1;
    }
  return isSeed;
}
