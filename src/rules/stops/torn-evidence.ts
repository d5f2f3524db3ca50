import { clauseEvidence, endingEvidence } from '../../analysis/breaks/clause-evidence';
import { wordEnding } from '../../analysis/text/ending';
import type { Sentence } from '../../analysis/text/sentences';
import { type Form, onceAForm, type Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordSet } from '../../core/word-set';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';

/** One sign that a full stop has torn a sentence in two, or has not, by its name in `torn-weights`. */
export type TornSign = readonly [name: string, value: number];

/** The signs of two neighbours, those that cost little apart from those that cost more. */
export interface TornEvidence {
  /** By the kinds of the words around the stop; the same list for the same kinds. */
  kinds(sentence: Row, next: Row): readonly TornSign[];
  /** By all else that is seen at a glance. */
  spelling(sentence: Row, next: Row): readonly TornSign[];
  /** By what models and the verbs say, one after the other. */
  reading(sentence: Row, next: Row): Generator<TornSign>;
}

/** Logits beyond these say no more. */
const LEAST = -6;
const MOST = 5;
/** As short as an answer or a figure of speech. */
const SHORT = 4;
const BRIEF = 6;
/** The same of what stands behind the stop, where it has a comma. */
const BRIEF_WITH_COMMA = 8;

const SPEECH = /[«»"“”„‘]/u;
const MARKS = /[:;()–—]/u;

type Row = Pick<Sentence, 'firstWord' | 'lastWord'>;

/** Reads the signs of a sentence and the next one; nothing where no model of the language's clauses is known. */
export function tornEvidence(language: Language, words: Words, prose: string): TornEvidence | undefined {
  const clauseOf = clauseEvidence(language, words, prose);
  const endingOf = endingEvidence(language, words, prose);
  if (clauseOf === undefined || endingOf === undefined) return undefined;
  const models = { clauseOf, endingOf };
  const kindOf = onceAForm(kindsOf(language));
  const countUnexplained = unexplainedVerbs(language, words, prose);
  const isLower = new Set(words.forms.filter(({ casing }) => casing === 'lower').map(({ lower }) => lower));
  const kindAt = (at: number) => (at < words.count ? kindOf(words.form(at)) : 'none');
  const isComma = (at: number) => prose[words.ends[at] as number] === ',';
  const cannotEnd = wordSet(language.words.cannotEnd);
  const cannotBegin = wordSet(language.verbs.cannotBegin);
  const marksOf = ({ firstWord, lastWord }: Row) => {
    const text = prose.slice(words.offsets[firstWord], words.ends[lastWord - 1]);
    return { firstWord, comma: text.includes(','), speech: SPEECH.test(text), marks: MARKS.test(text) };
  };
  let behindLast: ReturnType<typeof marksOf> | undefined;
  return { kinds, spelling, reading };

  function kinds(sentence: Row, next: Row): readonly TornSign[] {
    const last = sentence.lastWord - 1;
    const before = last > sentence.firstWord ? kindAt(last - 1) : 'none';
    const second = next.lastWord - next.firstWord > 1 ? kindAt(next.firstWord + 1) : 'none';
    return kindSigns(kindAt(last), kindAt(next.firstWord), before, second, kindAt(sentence.firstWord));
  }

  function spelling(sentence: Row, next: Row): readonly TornSign[] {
    const signs: TornSign[] = [];
    const add = (name: string) => {
      signs.push([name, 1]);
    };
    const last = sentence.lastWord - 1;
    const length = sentence.lastWord - sentence.firstWord;
    const rest = next.lastWord - next.firstWord;
    if (length < SHORT) add('short');
    else if (length < BRIEF) add('brief');
    if (length > 1 && isComma(last - 1)) add('behind comma');
    if (isComma(next.firstWord)) add('comma behind first');
    const begin = kindAt(next.firstWord);
    const { casing, lower, isNumber } = words.form(next.firstWord);
    const isOpen = begin === 'word' || begin === 'infinitive' || begin === 'past' || begin === 'finite';
    if (isOpen && !isNumber) add(isLower.has(lower) ? 'known lower' : casing === 'title' ? 'maybe name' : 'other');
    const end = words.form(last);
    if (end.casing === 'title' && !language.capitalisedNouns) add('ends name');
    if (cannotEnd.has(end.lower)) add('cannot end');
    if (cannotBegin.has(lower)) add('cannot begin');
    // `By the second verse …. By the third …`
    if (words.form(sentence.firstWord).lower === lower) add('same opening');
    if (end.lower === lower) add('taken up');
    // The next sentence is the sentence of the next question.
    const own = behindLast?.firstWord === sentence.firstWord ? behindLast : marksOf(sentence);
    const behind = marksOf(next);
    behindLast = behind;
    if (behind.comma) {
      add('comma');
      if (rest < BRIEF_WITH_COMMA) add('comma in brief');
    }
    if (own.comma) add('comma before');
    if (own.speech || behind.speech) add('speech');
    if (own.marks) add('marks');
    if (behind.marks) add('marks behind');
    return signs;
  }

  function* reading(sentence: Row, next: Row): Generator<TornSign> {
    yield ['ending', between(models.endingOf(sentence))];
    const verbs = countUnexplained(sentence);
    const verbsBehind = countUnexplained(next);
    const joined = countUnexplained({ firstWord: sentence.firstWord, lastWord: next.lastWord });
    if (verbs === 0) yield ['no verb', 1];
    if (verbs > 1) yield ['verbs', 1];
    if (verbsBehind === 0) yield ['no verb behind', 1];
    // What opened a clause before the stop takes the verb behind it, or has one already.
    if (verbsBehind > 0) yield [joined > verbs ? 'verb left' : 'verb taken', 1];
    if (verbs > 0 && verbsBehind > 0 && joined > verbs) yield ['two clauses', 1];
    if (joined <= 1) yield ['one verb', 1];
    yield ['clause behind', between(models.clauseOf(next))];
    yield ['clause', between(models.clauseOf(sentence))];
  }
}

const knownKinds = new Map<string, number>();
const knownSigns = new Map<number, readonly TornSign[]>();
const MOST_KINDS = 20;

/** The signs by the kinds of the words around a stop; made once, for neighbours recur by the thousand. */
function kindSigns(end: string, begin: string, before: string, second: string, opens: string): readonly TornSign[] {
  let code = 0;
  for (const kind of [end, begin, before, second, opens]) code = code * MOST_KINDS + codeOf(kind);
  let signs = knownSigns.get(code);
  if (signs === undefined) {
    const names = [
      `ends ${end}`,
      `begins ${begin}`,
      `${end} > ${begin}`,
      `ends ${before} ${end}`,
      `begins ${begin} ${second}`,
    ];
    signs = [...names, `opens ${opens}`].map((name) => [name, 1]);
    knownSigns.set(code, signs);
  }
  return signs;
}

function codeOf(kind: string): number {
  let code = knownKinds.get(kind);
  if (code === undefined) {
    code = knownKinds.size;
    knownKinds.set(kind, code);
  }
  return code;
}

function between(value: number): number {
  return Math.max(LEAST, Math.min(MOST, value));
}

/** What a word may be, by its spelling alone. */
const kindsOf = onceALanguage(({ words, verbs }): ((form: Form) => string) => {
  const { articles, contractions, prepositions, conjunctions, auxiliaries, pronouns, others, cannotEnd } = words;
  const { cannotBegin, relatives = [], clauseOpeners = [], subordinators } = verbs;
  const firstWords = subordinators.map((start) => start.split(' ', 1)[0] as string);
  const opensClause = new Set([...cannotBegin, ...relatives, ...clauseOpeners, ...firstWords]);
  const [gerund, past, infinitive] = [
    wordEnding(verbs.participleEndings),
    new RegExp(
      `^(?:${(verbs.passivePrefixes ?? ['']).join('|')})...*(?:${verbs.passiveEndings?.join('|') || '(?!)'})$`,
      'u',
    ),
    wordEnding(verbs.infinitiveEndings),
  ];
  const bound = new Set(others.filter((word) => cannotEnd.includes(word)));
  const kinds: ReadonlyArray<readonly [string, (word: string) => boolean]> = [
    ['relative', (word) => opensClause.has(word) && wordSet(pronouns).has(word)],
    ['clause', (word) => opensClause.has(word) && !wordSet(prepositions).has(word) && !wordSet(others).has(word)],
    ['contraction', (word) => wordSet(contractions).has(word)],
    ['article', (word) => wordSet(articles).has(word)],
    ['preposition', (word) => wordSet(prepositions).has(word)],
    ['conjunction', (word) => wordSet(conjunctions).has(word)],
    ['auxiliary', (word) => wordSet(auxiliaries).has(word)],
    ['pronoun', (word) => wordSet(pronouns).has(word)],
    ['bound', (word) => bound.has(word)],
    ['adverb', (word) => wordSet(others).has(word)],
    ['gerund', (word) => gerund.test(word)],
    ['past', (word) => past.test(word)],
    ['infinitive', (word) => infinitive.test(word)],
    ['finite', (word) => wordSet(verbs.finiteForms).has(word)],
  ];
  return ({ lower, isNumber }) => (isNumber ? 'number' : (kinds.find(([, isOne]) => isOne(lower))?.[0] ?? 'word'));
});
