import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import type { Sentence } from '../../analysis/text/sentences';
import type { Article } from '../../core/article';
import { wordSet, wordSets } from '../../core/word-set';
import { verbFirstFinder } from '../clauses/verb-first';
import type { CutEnd } from '../cuts/cut-ends';
import { lostObjectFinder } from '../cuts/lost-object';
import { haveOtherMarks, isPlainStop, type Neighbours, type StopFacts } from './neighbours';
import { type TornEvidence, type TornSign, tornEvidence } from './torn-evidence';
import { GOES_ON_WEIGHTS, TORN_WEIGHTS, type TornWeights } from './torn-weights';

/** In words. Shorter neighbours are figures of speech, longer ones are none. */
const SHORTEST = 4;
const SHORTEST_NEXT = 3;
const LONGEST = 50;
/** Log odds above which a stop is believed to have torn a sentence; of 10,000 whole neighbours two lie above. */
export const LIMIT = 5.1;
/** The same where the sentence is known to be cut off. */
const LIMIT_BEHIND_CUT = 1.3;
/** Above this logit of the model the next one has a main clause, whatever it begins with. */
const WHOLE_NEXT = 4;
/** What joins may open a figure of speech: `They say it will be sold. Or so one hears.` */
const JOINS = 'begins conjunction';
/** `the ones who matter. Fit a breaker`: a clause about a noun, and a command. */
const CLAUSE_ABOUT_NOUN = 'ends clause finite';
const COMMAND = 'begins finite';
/** What hangs on a sentence is a fragment; the stop before it has torn that only if it is less whole than this logit says. */
const MAY_HANG = /^begins (?:clause|relative|preposition|contraction|gerund|past)$/;
const WHOLE = -1;
/**
 * Of neighbours that are believed to be torn two of 100 have less by the kinds of their words, by all that is seen at a glance, or with the
 * logit of the end; so have 58 and 87 of 100 whole ones by the first two (`bench/quality/torn/fit-weights.ts`).
 */
const LEAST_BY_KINDS = 1.7;
const LEAST_BY_SPELLING = 2.1;
const LEAST_WITH_ENDING = 2.1;

/** The neighbours that a full stop has torn, by all signs together; behind the ends that are known to be cut off fewer are asked for. */
export function* tornSentences(
  { language, document: { prose } }: Pick<Article, 'language' | 'document'>,
  facts: StopFacts,
  ends: readonly CutEnd[],
): Generator<Neighbours> {
  const evidence = tornEvidence(language, facts.words, prose);
  if (evidence === undefined) return;
  const isCut = new Set(ends.map(({ sentence }) => sentence));
  const isVerbFirst = verbFirstFinder(language, facts.words);
  const clauseOf = clauseEvidence(language, facts.words, prose);
  const helping = wordSet(language.words.auxiliaries);
  // Where the next one is whole, the rest is lost.
  const mayBeRest = (next: Sentence) =>
    helping.has(facts.words.form(next.firstWord).lower) || (clauseOf?.(next) ?? 0) < WHOLE_NEXT;
  const losesObject = lostObjectFinder(language, facts.words, prose);
  const cannotEnd = wordSet(language.words.cannotEnd);
  // `The one was ill, the other. Had broken his oar.`: what ends in a word that may end another wants its verb.
  // Weak pronouns do so as well: `per ora, le. Ha respinte`
  const weak = wordSets(language.seams?.weakArticles, language.seams?.clitics);
  const lastOf = ({ lastWord }: Sentence) => facts.words.form(lastWord - 1).lower;
  const wantsVerb = (sentence: Sentence) =>
    weak.has(lastOf(sentence)) || (language.verbs.dropsSubject !== true && !cannotEnd.has(lastOf(sentence)));
  for (let index = 0; index + 1 < facts.sentences.length; index += 1) {
    const [sentence, next] = [facts.sentences[index] as Sentence, facts.sentences[index + 1] as Sentence];
    if (sentence.blockIndex !== next.blockIndex || sentence.terminator !== '.') continue;
    if (next.lastWord === next.firstWord || sentence.lastWord === sentence.firstWord) continue;
    const neighbours = { sentence, next };
    if (isCut.has(sentence)) {
      // Only an object is the rest of it: `partedObjectFinder`.
      if (losesObject(sentence)) continue;
      const isRest =
        mayBeRest(next) && ((wantsVerb(sentence) && isVerbFirst(next)) || goesOn(evidence, sentence, next));
      if (isPlainStop(prose, facts.words, neighbours) && isRest) yield neighbours;
      continue;
    }
    if (facts.structure[sentence.blockIndex]?.role !== 'prose') continue;
    const odds = ofKinds(evidence.kinds(sentence, next));
    if (odds < LEAST_BY_KINDS || !mayBeTorn(sentence, next, prose)) continue;
    if (!isPlainStop(prose, facts.words, neighbours)) continue;
    if (isTorn(odds, evidence, sentence, next)) yield neighbours;
  }
}

/** Tells whether two neighbours are such as the weights are fitted on: of these lengths, with no mark but their full stops. */
export function mayBeTorn(sentence: Sentence, next: Sentence, prose: string): boolean {
  const [length, rest] = [sentence.lastWord - sentence.firstWord, next.lastWord - next.firstWord];
  if (length < SHORTEST || rest < SHORTEST_NEXT || length + rest > LONGEST || next.terminator !== '.') return false;
  return !haveOtherMarks(prose, { sentence, next });
}

function isTorn(byKinds: number, evidence: TornEvidence, sentence: Sentence, next: Sentence): boolean {
  const kinds = evidence.kinds(sentence, next);
  if (kinds.some(([name]) => name === JOINS)) return false;
  if (kinds.some(([name]) => name === CLAUSE_ABOUT_NOUN) && kinds.some(([name]) => name === COMMAND)) return false;
  let odds = byKinds + weigh(TORN_WEIGHTS, evidence.spelling(sentence, next));
  if (odds < LEAST_BY_SPELLING) return false;
  const mayHang = kinds.some(([name]) => MAY_HANG.test(name));
  for (const [name, value] of evidence.reading(sentence, next)) {
    odds += (TORN_WEIGHTS[name] ?? 0) * value;
    if (name === 'ending' && (odds < LEAST_WITH_ENDING || (mayHang && value >= WHOLE))) return false;
  }
  return odds > LIMIT;
}

function goesOn(evidence: TornEvidence, sentence: Sentence, next: Sentence): boolean {
  const signs = [
    ...evidence.kinds(sentence, next),
    ...evidence.spelling(sentence, next),
    ...evidence.reading(sentence, next),
  ];
  return (GOES_ON_WEIGHTS.constant as number) + weigh(GOES_ON_WEIGHTS, signs) > LIMIT_BEHIND_CUT;
}

const knownOdds = new WeakMap<readonly TornSign[], number>();

/** Log odds by the kinds of words, of which there are few and which are asked for at every stop. */
function ofKinds(kinds: readonly TornSign[]): number {
  let odds = knownOdds.get(kinds);
  if (odds === undefined) {
    odds = (TORN_WEIGHTS.constant as number) + weigh(TORN_WEIGHTS, kinds);
    knownOdds.set(kinds, odds);
  }
  return odds;
}

function weigh(weights: TornWeights, signs: readonly TornSign[]): number {
  let odds = 0;
  for (const [name, value] of signs) odds += (weights[name] ?? 0) * value;
  return odds;
}
