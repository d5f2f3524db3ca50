import type { Sentence } from '../analysis/text/sentences';
import type { BlockStructure } from '../analysis/text/structure';
import type { Words } from '../analysis/text/words';
import type { Article } from '../core/article';
import type { CutEnd } from './cut-ends';
import { SPELLING, type TornSign, tornEvidence } from './torn-evidence';
import { GOES_ON_WEIGHTS, TORN_WEIGHTS } from './torn-weights';

/** A sentence and the next one, which only goes on with it. */
export interface Torn {
  readonly sentence: Sentence;
  readonly next: Sentence;
}

interface Facts {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly structure: readonly BlockStructure[];
}

/** In words. Shorter neighbours are figures of speech, longer ones are none. */
const SHORTEST = 4;
const SHORTEST_NEXT = 3;
const LONGEST = 50;
/** Where more than a stop stands at an end, or a stop is none, no stop has torn anything. */
const MARKS = /[…!?[\]/]|\.\.\.|\. \p{Ll}/u;
/** Log odds above which a stop is believed to have torn a sentence; of 10,000 whole neighbours two lie above. */
const LIMIT = 5.1;
/** The same where the sentence is known to be cut off. */
const LIMIT_BEHIND_CUT = 1.3;
/** What joins may open a figure of speech: `They say it will be sold. Or so one hears.` */
const JOINS = 'begins conjunction';
/** What hangs on a sentence is a fragment; the stop before it has torn that only if it is less whole than this logit says. */
const MAY_HANG = /^begins (?:clause|relative|preposition|contraction|gerund|past)$/;
const WHOLE = -1;
/** Of the neighbours that are believed to be torn one of 100 has less by the words at the stop alone, or with the logit of the end. */
const LEAST_BY_SPELLING = 1.6;
const LEAST_WITH_ENDING = 2.1;

/** The neighbours that a full stop has torn, by all signs together; behind the ends that are known to be cut off fewer are asked for. */
export function* tornSentences(
  { language, document: { prose } }: Pick<Article, 'language' | 'document'>,
  facts: Facts,
  ends: readonly CutEnd[],
): Generator<Torn> {
  const signsOf = tornEvidence(language, facts.words, prose);
  if (signsOf === undefined) return;
  const isCut = new Set(ends.map(({ sentence }) => sentence));
  for (let index = 0; index + 1 < facts.sentences.length; index += 1) {
    const [sentence, next] = [facts.sentences[index] as Sentence, facts.sentences[index + 1] as Sentence];
    if (sentence.blockIndex !== next.blockIndex || sentence.terminator !== '.') continue;
    const [length, rest] = [sentence.lastWord - sentence.firstWord, next.lastWord - next.firstWord];
    if (rest < 1 || length < 1) continue;
    const between = prose.slice(facts.words.ends[sentence.lastWord - 1], facts.words.offsets[next.firstWord]);
    if (!/^\.\s+$/.test(between)) continue;
    if (isCut.has(sentence)) {
      let odds = GOES_ON_WEIGHTS.constant as number;
      for (const [name, value] of signsOf(sentence, next)) odds += (GOES_ON_WEIGHTS[name] ?? 0) * value;
      if (odds > LIMIT_BEHIND_CUT) yield { sentence, next };
      continue;
    }
    if (facts.structure[sentence.blockIndex]?.role !== 'prose' || !mayBeTorn(sentence, next, prose)) continue;
    if (isTorn(signsOf(sentence, next))) yield { sentence, next };
  }
}

/** Tells whether two neighbours are such as the weights are fitted on: of these lengths, with no mark but their full stops. */
export function mayBeTorn(sentence: Sentence, next: Sentence, prose: string): boolean {
  const [length, rest] = [sentence.lastWord - sentence.firstWord, next.lastWord - next.firstWord];
  if (length < SHORTEST || rest < SHORTEST_NEXT || length + rest > LONGEST || next.terminator !== '.') return false;
  return !MARKS.test(prose.slice(sentence.offset, next.endOffset - 1));
}

function isTorn(signs: Iterable<TornSign>): boolean {
  let odds = TORN_WEIGHTS.constant as number;
  let mayHang = false;
  for (const [name, value] of signs) {
    odds += (TORN_WEIGHTS[name] ?? 0) * value;
    if (name === JOINS) return false;
    mayHang ||= MAY_HANG.test(name);
    if (name === SPELLING[0] && odds < LEAST_BY_SPELLING) return false;
    if (name === 'ending' && (odds < LEAST_WITH_ENDING || (mayHang && value >= WHOLE))) return false;
  }
  return odds > LIMIT;
}
