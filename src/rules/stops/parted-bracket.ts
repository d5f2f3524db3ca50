import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';

const SHORTEST = 5;
const LONGEST_NEXT = 6;

/**
 * Tells whether a stop parts a helping verb from the verb that ends its sentence, which a noun ends instead: `Der Verein hat drei Boote.
 * Gekauft.`
 */
export function partedBracketFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, next: Sentence) => boolean {
  const brackets = language.seams?.brackets?.map(({ helping, shape }) => ({ helping: wordSet(helping), shape }));
  if (brackets === undefined) return () => false;
  const { auxiliaries, pronouns, articles } = language.words;
  const own = wordSets(auxiliaries, pronouns, articles);
  return (sentence, next) => {
    const length = next.lastWord - next.firstWord;
    if (sentence.lastWord - sentence.firstWord < SHORTEST || length > LONGEST_NEXT) return false;
    if (words.form(sentence.lastWord - 1).casing !== 'title') return false;
    const [first, last] = [words.form(next.firstWord).lower, words.form(next.lastWord - 1)];
    if (length > 1 && last.casing !== 'lower') return false;
    // `Soll … Abgebaut werden.`
    if (!brackets.some(({ shape }) => shape.test(first))) return false;
    if (!brackets.some(({ helping, shape }) => shape.test(last.lower) && hasOne(sentence, helping))) return false;
    return !prose.slice(next.offset, next.endOffset).includes(',') && !hasOwnVerb(next);
  };

  /** `Gebaut wurde sie erst später.` */
  function hasOwnVerb({ firstWord, lastWord }: Sentence): boolean {
    for (let at = firstWord + 1; at < lastWord - 1; at += 1) if (own.has(words.form(at).lower)) return true;
    return false;
  }

  /** Whether one of some verbs stands behind the last comma. */
  function hasOne({ firstWord, lastWord }: Sentence, helping: ReadonlySet<string>): boolean {
    for (let at = lastWord - 2; at >= firstWord; at -= 1) {
      if (prose[words.ends[at] as number] === ',') return false;
      if (helping.has(words.form(at).lower)) return true;
    }
    return false;
  }
}
