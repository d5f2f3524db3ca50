import type { Sentence } from '../../analysis/text/sentences';
import type { Article } from '../../core/article';
import { haveOtherMarks, isPlainStop, type Neighbours, type StopFacts, textOf } from './neighbours';
import { partedAttributeFinder } from './parted-attribute';
import { partedBracketFinder } from './parted-bracket';
import { partedComparisonFinder } from './parted-comparison';
import { partedNameFinder } from './parted-name';
import { partedNumberFinder } from './parted-number';
import { partedObjectFinder } from './parted-object';
import { partedPhraseFinder } from './parted-phrase';
import { partedPredicateFinder } from './parted-predicate';
import { partedReportFinder } from './parted-report';
import { partedVerbFinder } from './parted-verb';
import { unfinishedClauses } from './unfinished-clause';
import { unfinishedSubjects } from './unfinished-subject';
import { verbFinalRestFinder } from './verb-final-rest';

/** What parts the lines of a list, and a sentence from what it announces. */
const PARTS = /[:;]/;

/**
 * Neighbours in running text that both end in a full stop and have no other mark that ends anything. The second may open the next
 * paragraph.
 */
function* plainNeighbours(prose: string, { words, sentences, structure }: StopFacts): Generator<Neighbours> {
  for (let index = 0; index + 1 < sentences.length; index += 1) {
    const [sentence, next] = [sentences[index] as Sentence, sentences[index + 1] as Sentence];
    if (sentence.terminator !== '.' || next.terminator !== '.') continue;
    const role = structure[sentence.blockIndex]?.role;
    if (role !== 'prose' && role !== 'list-item') continue;
    const isApart = sentence.blockIndex !== next.blockIndex;
    // Items and captions stand by themselves.
    if (isApart && (role !== 'prose' || structure[next.blockIndex]?.role !== 'prose')) continue;
    if (next.lastWord - next.firstWord < 1 || sentence.lastWord - sentence.firstWord < 2) continue;
    const neighbours = { sentence, next };
    if (isPlainStop(prose, words, neighbours)) yield neighbours;
  }
}

function isOneBlock({ sentence, next }: Neighbours): boolean {
  return sentence.blockIndex === next.blockIndex;
}

function isMarked(prose: string, neighbours: Neighbours): boolean {
  return haveOtherMarks(prose, neighbours) || PARTS.test(textOf(prose, neighbours));
}

/** The neighbours that a full stop has torn, where grammar joins the words at it for certain. */
export function* partedSentences(
  { language, nameFacts, document: { prose } }: Article,
  facts: StopFacts,
): Generator<Neighbours> {
  const { words } = facts;
  const isPartedNumber = partedNumberFinder(language, words, prose);
  const isPartedName = partedNameFinder(language, nameFacts, words, prose);
  const isPartedObject = partedObjectFinder(language, words, prose);
  const isPartedComparison = partedComparisonFinder(language, words, prose);
  const isPartedPredicate = partedPredicateFinder(language, words, prose);
  const isPartedPhrase = partedPhraseFinder(language, words, prose);
  const isPartedVerb = partedVerbFinder(language, words, prose, facts.sentences);
  const isPartedBracket = partedBracketFinder(language, words, prose);
  const isPartedAttribute = partedAttributeFinder(language, words, prose);
  const isPartedReport = partedReportFinder(language, words, prose);
  const isVerbFinalRest = verbFinalRestFinder(language, words, prose);
  const subjects = unfinishedSubjects(language, words, prose);
  const clauses = unfinishedClauses(language, words, prose);
  // Where a subject may be left out, any paragraph may begin with a verb; a name or a bare noun may be a label of one.
  const keepsSubject = language.verbs.dropsSubject !== true;
  const marksNouns = language.capitalisedNouns === true;
  for (const neighbours of plainNeighbours(prose, facts)) {
    const { sentence, next } = neighbours;
    const isOne = isOneBlock(neighbours);
    const isParted =
      isPartedNumber(sentence, next) ||
      isPartedComparison(sentence, next) ||
      (isOne && isPartedName(sentence, next)) ||
      isPartedObject(sentence, next) ||
      isPartedPredicate(sentence, next) ||
      isPartedBracket(sentence, next) ||
      isPartedVerb(sentence, next) ||
      ((isOne || marksNouns) && isPartedPhrase(sentence, next)) ||
      isPartedAttribute(sentence, next) ||
      isPartedReport(sentence, next) ||
      isVerbFinalRest(sentence, next) ||
      ((isOne || keepsSubject) && (subjects.isParted(sentence, next) || clauses.isParted(sentence, next)));
    if (isParted && !isMarked(prose, neighbours)) yield neighbours;
  }
}

/** The sentences that have a subject and no more, or end in a clause that has none, where the next one does not go on with them. */
export function* lostPredicates({ language, document: { prose } }: Article, facts: StopFacts): Generator<Sentence> {
  const subjects = unfinishedSubjects(language, facts.words, prose);
  for (const neighbours of plainNeighbours(prose, facts)) {
    const { sentence, next } = neighbours;
    if (isOneBlock(neighbours) && subjects.isLost(sentence, next) && !isMarked(prose, neighbours)) yield sentence;
  }
  const clauses = unfinishedClauses(language, facts.words, prose);
  for (let index = 0; index < facts.sentences.length; index += 1) {
    const [sentence, next] = [facts.sentences[index] as Sentence, facts.sentences[index + 1]];
    if (sentence.terminator !== '.' || facts.structure[sentence.blockIndex]?.role !== 'prose') continue;
    if (clauses.isLost(sentence, next?.blockIndex === sentence.blockIndex ? next : undefined)) yield sentence;
  }
}
