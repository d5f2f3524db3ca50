import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import type { Sentence } from '../../analysis/text/sentences';
import type { Article } from '../../core/article';
import { wordSet } from '../../core/word-set';
import { verbFinder } from '../clauses/sentence-verbs';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import type { Neighbours, StopFacts } from './neighbours';

/** A longer sentence has a verb that nobody has listed. */
const LONGEST_NEXT = 8;
/** A shorter paragraph may be a line of something else. */
const SHORTEST = 6;
/** Above this logit of the model a sentence has a main clause. */
const MOST = 1.5;

/**
 * The last sentence of a paragraph without an end mark and the first one of the next, where that only joins something to it: `… after
 * work` and `Or at the weekend.`
 */
export function* partedParagraphs(
  { language, document: { prose, blocks } }: Article,
  { words, sentences, structure }: StopFacts,
): Generator<Neighbours> {
  const clauseOf = clauseEvidence(language, words, prose);
  const { coordinators = [], adversatives = [] } = language.linkers ?? {};
  if (clauseOf === undefined) return;
  const joining = new Set(coordinators.filter((word) => !adversatives.includes(word)));
  const openers = wordSet(language.verbs.clauseOpeners);
  const countVerbs = unexplainedVerbs(language, words, prose);
  const hasVerb = verbFinder(language, words, prose);
  for (let index = 0; index + 1 < blocks.length; index += 1) {
    const [here, there] = [structure[index], structure[index + 1]];
    if (here?.role !== 'prose' || here.endsWithMark || there?.role !== 'prose' || !there.endsWithMark) continue;
    if (here.wordCount < SHORTEST || blocks[index]?.leadsOn === true) continue;
    const sentence = sentences[here.lastSentence - 1] as Sentence;
    const next = sentences[there.firstSentence] as Sentence;
    if (next.lastWord - next.firstWord < 2 || next.lastWord - next.firstWord > LONGEST_NEXT) continue;
    if (sentence.lastWord === sentence.firstWord || words.ends[sentence.lastWord - 1] !== sentence.endOffset) continue;
    if (next.terminator !== '.' || !joining.has(words.form(next.firstWord).lower)) continue;
    if (openers.has(words.form(next.firstWord + 1).lower)) continue;
    if (countVerbs(next) > 0 || hasVerb(next, false) || clauseOf(next) > MOST) continue;
    yield { sentence, next };
  }
}
