import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';

/** A smaller magnitude may open a sentence as a noun. */
const LEAST_MAGNITUDE = 1000;
/** Below which logit of the model what is counted has no main clause. */
const LEAST = 0;

/**
 * Tells whether a stop parts a number from its magnitude, `about forty. Thousand pounds a year`, which is no subject there, or from
 * what is counted, which has no verb: `they found twelve. Barrels that nobody had listed.`
 */
export function partedNumberFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, next: Sentence) => boolean {
  const { isNumber, magnitudes } = factsOf(language);
  const { auxiliaries } = language.words;
  const finite = wordSet(language.verbs.finiteForms);
  const helping = wordSet(auxiliaries);
  const plural = language.seams?.plural;
  const clauseOf = clauseEvidence(language, words, prose);
  const countVerbs = unexplainedVerbs(language, words, prose);
  const closed = closedWords(language);
  const determiners = wordSets(language.words.articles, language.seams?.determiners);
  return (sentence, next) => {
    if (next.lastWord - next.firstWord < 2 || sentence.lastWord - sentence.firstWord < 3) return false;
    if (!isNumber(words.form(sentence.lastWord - 1).lower)) return false;
    if (!magnitudes.has(words.form(next.firstWord).lower)) return isCounted(sentence, next);
    const { lower } = words.form(next.firstWord + 1);
    return !helping.has(lower) && !finite.has(lower);
  };

  function isCounted(sentence: Sentence, next: Sentence): boolean {
    const counted = words.form(next.firstWord);
    if (plural === undefined || clauseOf === undefined || closed.has(counted.lower) || !plural.test(counted.lower))
      return false;
    if (counted.casing !== 'title' || determiners.has(words.form(sentence.lastWord - 2).lower)) return false;
    return countVerbs(next) === 0 && clauseOf(next) < LEAST;
  }
}

interface Numbers {
  readonly isNumber: (lower: string) => boolean;
  readonly magnitudes: ReadonlySet<string>;
}

const known = new WeakMap<Language, Numbers>();

function factsOf(language: Language): Numbers {
  const made = known.get(language);
  if (made !== undefined) return made;
  const { quantities, seams } = language;
  const numbers = new Set<string>(seams?.fractions);
  const parts = new Set<string>();
  const magnitudes = new Set<string>();
  for (const entry of quantities?.numbers.split(/\s+/) ?? []) {
    const [word, value] = entry.split('=');
    if (word === undefined || value === undefined) continue;
    parts.add(word);
    if (value.endsWith('?') || value.startsWith('+')) continue;
    if (value.startsWith('*') && Number(value.slice(1)) >= LEAST_MAGNITUDE) magnitudes.add(word);
    else if (value.startsWith('*') || Number(value) > 1) numbers.add(word);
  }
  // The words of one number may be written as one: `trentasei`, `vierundzwanzig`.
  const isCompound = (lower: string) => {
    if (quantities?.solid !== true) return false;
    for (let at = 2; at <= lower.length - 2; at += 1) {
      if (!numbers.has(lower.slice(at)) || numbers.has(lower)) continue;
      const head = lower.slice(0, at);
      const joiner = quantities.joiners.find((one) => head.endsWith(one));
      if (parts.has(head) || (joiner !== undefined && parts.has(head.slice(0, -joiner.length)))) return true;
    }
    return false;
  };
  const facts = { isNumber: (lower: string) => numbers.has(lower) || isCompound(lower), magnitudes };
  known.set(language, facts);
  return facts;
}
