import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Article } from '../../core/article';
import { wordSet, wordSets } from '../../core/word-set';
import { verbFinder } from '../clauses/sentence-verbs';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import { finiteWord } from '../clauses/verb-first';
import { isPlainStop, type Neighbours, type StopFacts } from './neighbours';

/** A longer sentence has a verb that nobody has listed. */
const LONGEST_NEXT = 8;
/** A shorter paragraph may be a line of something else. */
const SHORTEST = 6;
/** Above this logit of the model a sentence has a main clause. */
const MOST = 1.5;
/** In words, of what joins a second verb to a sentence that seems whole. */
const SHORTEST_JOINED = 5;
const LONGEST_JOINED = 14;
const OTHER_MARKS = /[:;()–—«»"“”„‘…!?]/u;

/**
 * The last sentence of a paragraph and the first one of the next, where that only joins something to it: `… after work` and `Or at the
 * weekend.` Behind an end mark it must be a second verb.
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
  const isVerb = finiteWord(language);
  const closed = closedWords(language);
  const { pronouns, articles, auxiliaries } = language.words;
  const subjects = wordSets(pronouns, articles, auxiliaries);
  for (let index = 0; index + 1 < blocks.length; index += 1) {
    const [here, there] = [structure[index], structure[index + 1]];
    if (here?.role !== 'prose' || there?.role !== 'prose' || !there.endsWithMark) continue;
    if (here.wordCount < SHORTEST || blocks[index]?.leadsOn === true) continue;
    const sentence = sentences[here.lastSentence - 1] as Sentence;
    const next = sentences[there.firstSentence] as Sentence;
    if (here.endsWithMark) {
      if (sentence.terminator === '.' && isPlainStop(prose, words, { sentence, next }) && goesOn(sentence, next))
        yield { sentence, next };
      continue;
    }
    if (next.lastWord - next.firstWord < 2 || next.lastWord - next.firstWord > LONGEST_NEXT) continue;
    if (sentence.lastWord === sentence.firstWord || words.ends[sentence.lastWord - 1] !== sentence.endOffset) continue;
    if (next.terminator !== '.' || !joining.has(words.form(next.firstWord).lower)) continue;
    if (openers.has(words.form(next.firstWord + 1).lower)) continue;
    if (countVerbs(next) > 0 || hasVerb(next, false) || clauseOf(next) > MOST) continue;
    yield { sentence, next };
  }

  /** Whether the next paragraph joins a second verb to the one that ends this one: `… to widen the road. And mend the roof.` */
  function goesOn(sentence: Sentence, next: Sentence): boolean {
    const { firstWord, lastWord } = next;
    if (next.terminator !== '.' || lastWord - firstWord < SHORTEST_JOINED || lastWord - firstWord > LONGEST_JOINED)
      return false;
    if (!joining.has(words.form(firstWord).lower) || sentence.lastWord - sentence.firstWord < SHORTEST) return false;
    const text = prose.slice(next.offset, next.endOffset - 1);
    if (OTHER_MARKS.test(text)) return false;
    const second = words.form(firstWord + 1).lower;
    const behind = words.form(firstWord + 2).lower;
    if (language.seams?.subjectFirst === true && isVerb(second) && !subjects.has(behind)) return true;
    // What ends a bracket looks like a finite verb as well.
    if (countVerbs({ firstWord, lastWord: lastWord - 1 }) > 0) return false;
    const [last, end] = [words.form(lastWord - 1), words.form(sentence.lastWord - 1)];
    const { brackets = [], infinitives } = language.seams ?? {};
    const isBracket = last.casing === 'lower' && end.casing === 'lower' && (clauseOf?.(next) ?? 0) <= MOST;
    if (isBracket && brackets.some(({ shape }) => shape.test(last.lower) && shape.test(end.lower))) return true;
    if (infinitives?.barelyJoined !== true || closed.has(second) || !infinitives.shape.test(second)) return false;
    if (countVerbs(next) > 0 || hasVerb(next, false)) return false;
    for (let at = sentence.firstWord + 1; at < sentence.lastWord; at += 1) {
      const { lower, casing } = words.form(at);
      if (casing === 'lower' && !closed.has(lower) && infinitives.shape.test(lower)) return true;
    }
    return false;
  }
}
