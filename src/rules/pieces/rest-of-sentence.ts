import type { Quotes } from '../../analysis/marks/quotes';
import type { Sentence } from '../../analysis/text/sentences';
import type { BlockStructure } from '../../analysis/text/structure';
import type { Words } from '../../analysis/text/words';
import type { Article } from '../../core/article';
import { type Neighbours, type RestSign, restEvidence, WHOLE_SIGNS } from './rest-evidence';
import { BASE, REST_WEIGHTS } from './rest-weights';

/** Fewer words are a figure of speech; of more, some word is a verb that nobody knows. */
const SHORTEST = 6;
const LONGEST = 25;
/** What a piece of ordinary prose has none of: a quotation, a remark, a list that a colon leads to. */
const MARKS = /[:;()–—…«»"“”„‘!?]|\.\.\.|\. \p{Ll}/u;
/** Log odds above which a sentence is believed to be the rest of the one before; one of 2,000 whole sentences lies above. */
const LIMIT = 1.5;
/** What logits can add at most; and what is left of it when that of a main clause is known, by the group of what opens the sentence. */
const MOST_BY_LOGITS = 5.1;
const MOST_BEHIND_CLAUSE: Readonly<Record<string, number>> = {
  'clause other': 0.8,
  'clause phrase': 2.5,
  'clause clause': 1.3,
  'clause participle': 1.2,
};

interface Facts {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly structure: readonly BlockStructure[];
  readonly quotes: Quotes;
}

/** The neighbours of running text of which the second may be the rest of the first, by what costs nothing to know. */
export function* restCandidates(
  prose: string,
  { sentences, structure, quotes }: Omit<Facts, 'words'>,
): Generator<Neighbours> {
  const { quotations } = quotes;
  let quotation = 0;
  for (let index = 1; index < sentences.length; index += 1) {
    const [before, sentence] = [sentences[index - 1] as Sentence, sentences[index] as Sentence];
    const length = sentence.lastWord - sentence.firstWord;
    if (sentence.terminator !== '.' || before.terminator !== '.' || length < SHORTEST || length > LONGEST) continue;
    if (before.blockIndex !== sentence.blockIndex || structure[sentence.blockIndex]?.role !== 'prose') continue;
    if (before.lastWord === before.firstWord) continue;
    while (quotation < quotations.length && (quotations[quotation]?.endOffset ?? 0) <= sentence.offset) quotation += 1;
    if ((quotations[quotation]?.offset ?? Number.POSITIVE_INFINITY) < sentence.endOffset) continue;
    if (MARKS.test(prose.slice(sentence.offset, sentence.endOffset))) continue;
    yield { before, sentence };
  }
}

/** The sentences that are the rest of the one before them, by all signs together; without those that begin where some were told to. */
export function* restsOfSentences(
  { language, document: { prose } }: Pick<Article, 'language' | 'document'>,
  facts: Facts,
  told: ReadonlySet<number>,
): Generator<Sentence> {
  const { restOdds } = language.verbs;
  const signsOf = restOdds === undefined ? undefined : restEvidence(language, facts.words, prose);
  if (signsOf === undefined || restOdds === undefined) return;
  for (const neighbours of restCandidates(prose, facts))
    if (!told.has(neighbours.sentence.offset) && isRest(signsOf(neighbours), BASE + restOdds))
      yield neighbours.sentence;
}

function isRest(signs: Iterable<RestSign>, base: number): boolean {
  let odds = base;
  let left = MOST_BY_LOGITS;
  for (const [name, value] of signs) {
    if (WHOLE_SIGNS.has(name)) return false;
    odds += (REST_WEIGHTS[name] ?? 0) * value;
    left = MOST_BEHIND_CLAUSE[name] ?? left;
    // What follows costs more, and cannot make up for it.
    if (odds + left < LIMIT) return false;
  }
  return odds > LIMIT;
}
