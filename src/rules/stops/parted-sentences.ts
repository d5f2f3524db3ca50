import type { Sentence } from '../../analysis/text/sentences';
import type { BlockStructure } from '../../analysis/text/structure';
import type { Words } from '../../analysis/text/words';
import type { Article } from '../../core/article';
import { partedComparisonFinder } from './parted-comparison';
import { partedNameFinder } from './parted-name';
import { partedNumberFinder } from './parted-number';
import { partedObjectFinder } from './parted-object';
import { isPlainStop } from './plain-stop';
import type { Torn } from './torn-sentence';
import { unfinishedSubjects } from './unfinished-subject';

/** Where more than a stop stands, it may be none, or the sentence a line of a list. */
const MARKS = /[…!?[\]/:;]|\.\.\.|\. \p{Ll}/u;

interface Facts {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly structure: readonly BlockStructure[];
}

/** Neighbours in running text that both end in a full stop and have no other mark that ends anything. */
function* plainNeighbours(prose: string, { words, sentences, structure }: Facts): Generator<Torn> {
  for (let index = 0; index + 1 < sentences.length; index += 1) {
    const [sentence, next] = [sentences[index] as Sentence, sentences[index + 1] as Sentence];
    if (sentence.blockIndex !== next.blockIndex || sentence.terminator !== '.' || next.terminator !== '.') continue;
    if (structure[sentence.blockIndex]?.role !== 'prose') continue;
    if (next.lastWord - next.firstWord < 2 || sentence.lastWord - sentence.firstWord < 2) continue;
    const [end, begin] = [words.ends[sentence.lastWord - 1] as number, words.offsets[next.firstWord] as number];
    if (isPlainStop(prose, end, begin)) yield { sentence, next };
  }
}

function isMarked(prose: string, { sentence, next }: Torn): boolean {
  return MARKS.test(prose.slice(sentence.offset, next.endOffset - 1));
}

/** The neighbours that a full stop has torn, where grammar joins the words at it for certain. */
export function* partedSentences({ language, nameFacts, document: { prose } }: Article, facts: Facts): Generator<Torn> {
  const { words } = facts;
  const isPartedNumber = partedNumberFinder(language, words);
  const isPartedName = partedNameFinder(language, nameFacts, words, prose);
  const isPartedObject = partedObjectFinder(language, words, prose);
  const isPartedComparison = partedComparisonFinder(language, words, prose);
  const subjects = unfinishedSubjects(language, words, prose);
  for (const neighbours of plainNeighbours(prose, facts)) {
    const { sentence, next } = neighbours;
    const isParted =
      isPartedNumber(sentence, next) ||
      isPartedComparison(sentence, next) ||
      isPartedName(sentence, next) ||
      isPartedObject(sentence, next) ||
      subjects.isParted(sentence, next);
    if (isParted && !isMarked(prose, neighbours)) yield neighbours;
  }
}

/** The sentences that have a subject and no more, where the next one does not go on with them. */
export function* lostPredicates({ language, document: { prose } }: Article, facts: Facts): Generator<Sentence> {
  const subjects = unfinishedSubjects(language, facts.words, prose);
  for (const neighbours of plainNeighbours(prose, facts)) {
    const { sentence, next } = neighbours;
    if (subjects.isLost(sentence, next) && !isMarked(prose, neighbours)) yield sentence;
  }
}
