import { clauseEvidence, endingEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import { wordEnding } from '../../analysis/text/ending';
import type { Sentence } from '../../analysis/text/sentences';
import { onceAForm, type Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { remember } from '../../core/remember';
import { wordSet } from '../../core/word-set';
import { verbFinder } from '../clauses/sentence-verbs';
import { startsIn } from '../clauses/starts';
import { timePhraseFinder } from '../clauses/time-phrase';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import { pairedFinder } from './paired-conjunction';
import { pieceHeads, type Row } from './piece-head';

/** One sign that a sentence is the rest of the one before, or is not, by its name in `rest-weights`. */
export type RestSign = readonly [name: string, value: number];

/** A sentence and the one before it. */
export interface Neighbours {
  readonly before: Sentence;
  readonly sentence: Sentence;
}

/** What no piece has: these outweigh all else. */
export const WHOLE_SIGNS: ReadonlySet<string> = new Set([
  'figure',
  'object',
  'parting comma',
  'verb behind opener',
  'two verbs',
  'time phrase',
  'demonstrative',
  'no copula',
  'opens any relative',
  'verb other',
  'whole',
]);

/** What opens a sentence is of one of these groups, in each of which logits weigh differently. */
const GROUPS: Readonly<Record<string, string>> = {
  phrase: 'phrase',
  preposition: 'phrase',
  pair: 'phrase',
  'listed phrase': 'phrase',
  'any preposition': 'phrase',
  clause: 'clause',
  either: 'clause',
  'listed clause': 'clause',
  'any clause': 'clause',
  'any relative': 'clause',
  participle: 'participle',
  past: 'participle',
  absolute: 'participle',
  'any participle': 'participle',
};
/** What opens so may be a piece though it has a verb that nothing explains. */
const VERBAL_KINDS: ReadonlySet<string> = new Set(['clause', 'participle']);
/** Logits beyond these say no more. */
const SURE_PIECE = -8;
const SURE_CLAUSE = 6;
const SURE_CUT = -2;
const SURE_END = 4;
const LENGTHS = [7, 8];
const SHORTEST_FIGURE = 8;
const LONG = 14;
/** How far back a noun is looked for that the sentence takes up. */
const REACH = 30;

/**
 * Returns a function that gives the signs of two neighbours in turn, those that cost little first; nothing where the language has no
 * weights.
 */
export function restEvidence(
  language: Language,
  words: Words,
  prose: string,
): ((neighbours: Neighbours) => Generator<RestSign>) | undefined {
  const clauseOf = clauseEvidence(language, words, prose);
  const endingOf = endingEvidence(language, words, prose);
  if (clauseOf === undefined || endingOf === undefined) return undefined;
  const { verbs, capitalisedNouns } = language;
  const heads = pieceHeads(language, words);
  const closed = closedWords(language);
  const countUnexplained = unexplainedVerbs(language, words, prose);
  const hasVerb = verbFinder(language, words, prose);
  const isPaired = pairedFinder(language, words);
  const opensWhole = startsIn(language, verbs.opensWhole);
  const wholes = startsIn(language, verbs.pieces?.whole);
  const phrases = startsIn(language, verbs.pieces?.phrases);
  const examples = startsIn(language, verbs.exemplifiers);
  const clauses = startsIn(language, verbs.pieces?.clauses);
  const isTimePhrase = timePhraseFinder(language, words);
  const openingOf = openings(language);
  const openers = wordSet(verbs.clauseOpeners);
  const helping = wordSet(language.words.auxiliaries);
  const coordinators = wordSet(language.linkers?.coordinators);
  const lowerAt = (at: number) => words.form(Math.min(at, words.count - 1)).lower;

  return function* ({ before, sentence }) {
    const { firstWord, lastWord } = sentence;
    const kind = openingOf(words.form(firstWord));
    const verbCount = countUnexplained(sentence);
    // Most sentences are told to be whole by this alone.
    if (verbCount > 0 && !VERBAL_KINDS.has(kind) && examples(words, firstWord) === 0) {
      yield ['verb other', 1];
      return;
    }
    const head = heads.opening(sentence);
    const behind = head?.behind ?? firstWord + 1;
    // Where no place in the sentence is the verb's, a preposition may open any: `После дождя дороги непроходимы.`
    const mayOpenAny =
      verbs.pieces !== undefined && behind === firstWord + 1 && heads.governing.has(lowerAt(firstWord));
    // `Особенно когда …`
    const isNarrowed = head?.kind === 'phrase' && clauses(words, behind) > 0;
    const headKind = mayOpenAny && head?.kind === 'phrase' ? 'preposition' : isNarrowed ? 'clause' : head?.kind;
    const opening = headKind ?? listedOpening(firstWord) ?? `any ${kind}`;
    const group = GROUPS[opening] ?? 'other';
    yield opens(opening);
    // `В персидском языке относительно лёгкая грамматика.`
    if (verbs.omitsCopula === true && opening === 'preposition') yield ['no copula', 1];
    // `Not where you think it came from.`
    if (head !== undefined && head.from > firstWord && lastWord - firstWord < SHORTEST_FIGURE) yield ['figure', 1];
    if (group === 'participle' && takesObject(behind, lastWord)) yield ['object', 1];
    const whole = wholes(words, firstWord);
    const isOwn = headKind !== 'phrase' && opensWhole(words, firstWord) > 0;
    if (isOwn || isPaired(sentence) || (whole > 0 && whole >= clauses(words, firstWord))) yield ['whole', 1];
    yield* lengthOf(lastWord - firstWord);
    // `Damit war klar, …`
    if (group === 'clause' && verbs.verbFinal === true && helping.has(lowerAt(behind))) yield ['verb behind opener', 1];
    if (group === 'clause' && hasTwoHelpers(sentence)) yield ['two verbs', 1];
    // `Until the war the village had …`, `In some cases that means …`
    if (group === 'clause' && isTimePhrase(behind)) yield ['time phrase', 1];
    if (group === 'phrase' && hasDemonstrative(sentence)) yield ['demonstrative', 1];
    if (verbCount > 0) yield* inAll('verb', group, 1);
    if (verbCount > 1) yield ['verbs', 1];
    yield* commasOf(sentence, group);
    if (takesUp(firstWord)) yield ['taken', 1];
    if (!capitalisedNouns && hasName(sentence)) yield ['name', 1];
    yield* inAll('clause', group, between(SURE_PIECE, SURE_CLAUSE, clauseOf(sentence)));
    if (behind < lastWord - 1)
      yield [namesIn(group).behind, between(SURE_PIECE, SURE_CLAUSE, clauseOf({ firstWord: behind, lastWord }))];
    if (hasVerb({ ...sentence, firstWord: behind - 1 }, true)) yield [namesIn(group)['has verb'], 1];
    yield ['ending', between(SURE_CUT, SURE_END, endingOf(before))];
  };

  /** `Where the well was is a fountain.`: verbs that help, apart from each other, are of two clauses. */
  function hasTwoHelpers({ firstWord, lastWord }: Row): boolean {
    let first = lastWord;
    for (let at = firstWord + 1; at < lastWord; at += 1) {
      if (!helping.has(lowerAt(at))) continue;
      if (at - first > 2) return true;
      first = Math.min(first, at);
    }
    return false;
  }

  function hasDemonstrative({ firstWord, lastWord }: Row): boolean {
    if (verbs.demonstrative === undefined) return false;
    for (let at = firstWord; at < lastWord; at += 1) if (lowerAt(at) === verbs.demonstrative) return true;
    return false;
  }

  function listedOpening(at: number): string | undefined {
    if (clauses(words, at) > 0) return 'listed clause';
    return phrases(words, at) > 0 ? 'listed phrase' : undefined;
  }

  function* commasOf({ firstWord, lastWord }: Row, group: string): Generator<RestSign> {
    let free = 0;
    let led = 0;
    for (let at = firstWord + 1; at < lastWord; at += 1) {
      const [from, to] = [words.ends[at - 1] as number, words.offsets[at] as number];
      // Most stand one space apart.
      if ((to === from + 1 && prose[from] === ' ') || !prose.slice(from, to).includes(',')) continue;
      // Behind these more of the phrase follows.
      const [lower, next] = [lowerAt(at), lowerAt(at + 1)];
      const isLed = openers.has(lower) || openers.has(next) || coordinators.has(lower);
      if (isLed || (group !== 'clause' && heads.governing.has(lower))) led += 1;
      else free += 1;
    }
    if (led > 0) yield ['led comma', 1];
    if (free > 1) yield ['commas', 1];
    if (free === 0) return;
    yield* inAll('comma', group, 1);
    // `Когда лёд окрепнет, через пролив проложат дорогу.`
    if (group === 'clause') yield ['parting comma', 1];
  }

  /** `Splitting it then releases some of it.`: a verb behind the participle has an object, so that it is its subject. */
  function takesObject(from: number, lastWord: number): boolean {
    for (let at = from + 1; at < lastWord - 1; at += 1) {
      const { lower, casing } = words.form(at);
      const [previous, next] = [lowerAt(at - 1), lowerAt(at + 1)];
      if (casing !== 'lower' || closed.has(lower) || heads.governing.has(previous)) continue;
      if (!closed.has(next) || heads.governing.has(next) || heads.joining.has(next)) continue;
      if (heads.finite.has(lower) || heads.verbal.test(lower)) return true;
    }
    return false;
  }

  /** A figure of speech takes up a noun: `… meets a wall. A wall of eighty metres.` */
  function takesUp(firstWord: number): boolean {
    const taken = lowerAt(firstWord + 1);
    if (closed.has(taken)) return false;
    for (let at = firstWord - 1; at >= Math.max(0, firstWord - REACH); at -= 1) if (lowerAt(at) === taken) return true;
    return false;
  }

  function hasName({ firstWord, lastWord }: Row): boolean {
    for (let at = firstWord + 1; at < lastWord; at += 1) if (words.form(at).casing === 'title') return true;
    return false;
  }
}

/** Names that are put together at each sentence would each be hashed anew. */
const opens = remember((opening): RestSign => [`opens ${opening}`, 1]);
const namesIn = remember((group) => ({
  verb: `verb ${group}`,
  clause: `clause ${group}`,
  comma: `comma ${group}`,
  behind: `behind ${group}`,
  'has verb': `has verb ${group}`,
}));

function* inAll(name: 'verb' | 'clause' | 'comma', group: string, value: number): Generator<RestSign> {
  yield [name, value];
  yield [namesIn(group)[name], value];
}

function* lengthOf(length: number): Generator<RestSign> {
  for (const limit of LENGTHS) if (length < limit) yield [`shorter than ${limit}`, 1];
  if (length > LONG) yield ['long', 1];
}

function between(least: number, most: number, value: number): number {
  return Math.max(least, Math.min(most, value));
}

type Kinds = ReadonlyArray<readonly [kind: string, isOne: (word: string) => boolean]>;

/** What a word is that may open a sentence, whatever follows. */
function openings(language: Language) {
  const all = kindsOf(language);
  return onceAForm(({ lower }) => all.find(([, isOne]) => isOne(lower))?.[0] ?? 'word');
}

const kindsOf = onceALanguage(({ words, verbs }): Kinds => {
  const { articles, contractions, prepositions, conjunctions, auxiliaries, pronouns, others } = words;
  const { cannotBegin, relatives = [], clauseOpeners = [], subordinators } = verbs;
  const { participleEndings = [], passiveEndings = [] } = verbs;
  const firstWords = subordinators.map((start) => start.split(' ', 1)[0] as string);
  const opensClause = new Set([...cannotBegin, ...relatives, ...clauseOpeners, ...firstWords]);
  const participle = wordEnding([...participleEndings, ...passiveEndings]);
  return [
    // `Chi crea lo spazio ne diventa il custode.`
    ['relative', (word) => opensClause.has(word) && wordSet(pronouns).has(word)],
    ['clause', (word) => opensClause.has(word) && !wordSet(prepositions).has(word) && !wordSet(others).has(word)],
    ['article', (word) => wordSet(articles).has(word) && !wordSet(contractions).has(word)],
    ['preposition', (word) => wordSet(prepositions).has(word) || wordSet(contractions).has(word)],
    ['conjunction', (word) => wordSet(conjunctions).has(word)],
    ['auxiliary', (word) => wordSet(auxiliaries).has(word)],
    ['pronoun', (word) => wordSet(pronouns).has(word)],
    ['adverb', (word) => wordSet(others).has(word)],
    ['participle', (word) => participle.test(word)],
  ];
});
