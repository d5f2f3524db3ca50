import { closedWords } from '../../analysis/text/closed-words';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';

/** Whether a place is in what somebody says, where people double words for stress. */
type Aloud = (offset: number) => boolean;

export interface Doubling {
  readonly firstWord: number;
  /** How many times it stands in a row. */
  readonly length: number;
}

/** No clause before its verb is longer. */
const LONGEST_CLAUSE = 20;
/** A relative clause stands behind such a mark. */
const PAUSE = /[,;:–—(]/;
const LONGEST_ATTRIBUTE = 5;
const LONGEST_PREPOSITION = 4;
const CLAUSE_EDGE = /[^ \t\u00a0\u202f\p{L}\p{M}\p{Nd}'’-]/u;

/**
 * Tells whether a word that may stand twice in a row does so at a place where it may not: `was was`, unless a clause before it ends in
 * the first (`what it was was new`); `vor der der Wahl`, for a relative pronoun needs a comma; three of a kind; and what is doubled
 * for stress where nobody speaks.
 */
export function misplacedDoubling(language: Language, words: Words, prose: string, isAloud: Aloud) {
  const { articles, prepositions, auxiliaries, conjunctions, pronouns, others } = language.words;
  const { stressedTwice = [], ownAuxiliaries = [] } = language.words;
  const { joiners = [], clauseOpeners = [], demonstrative } = language.verbs;
  const nounsBehind = new Map(
    Object.entries(language.clitics ?? {}).map(([clitic, noun]) => [clitic, new RegExp(noun, 'u')]),
  );
  const sets = {
    articles: new Set(articles),
    prepositions: new Set(prepositions),
    auxiliaries: new Set(auxiliaries),
    denials: wordSet(language.polarity?.negations),
    stressed: new Set(stressedTwice),
    ownAuxiliaries: new Set(ownAuxiliaries),
    pronouns: new Set(pronouns),
    others: new Set(others),
    openers: new Set(clauseOpeners),
    joining: wordSets(conjunctions, joiners),
    closed: closedWords(language),
  };

  const lowerAt = (word: number) => (word >= 0 && word < words.count ? words.form(word).lower : '');
  const gapBefore = (word: number) =>
    word > 0 && word < words.count ? prose.slice(words.ends[word - 1], words.offsets[word]) : '.';

  /** Whether a clause that opened before may end in a word, so that the next one is of the clause around it. */
  function isInClause(word: number): boolean {
    for (let at = word; at > 0 && word - at < LONGEST_CLAUSE; at -= 1) {
      if (CLAUSE_EDGE.test(gapBefore(at))) return false;
      const before = lowerAt(at - 1);
      if (sets.openers.has(before)) return true;
      if (sets.joining.has(before)) return false;
    }
    return false;
  }

  /** The man he was was old: a pronoun behind a noun opens a clause without a relative. */
  function isInBareClause(word: number): boolean {
    if (!sets.pronouns.has(lowerAt(word - 1)) || CLAUSE_EDGE.test(gapBefore(word - 1))) return false;
    return !sets.closed.has(lowerAt(word - 2));
  }

  /** `has never had had`: another form of the same verb helps it already. */
  function isHelped(word: number): boolean {
    if (CLAUSE_EDGE.test(gapBefore(word))) return false;
    const before = lowerAt(word - 1);
    return sets.auxiliaries.has(sets.others.has(before) ? lowerAt(word - 2) : before);
  }

  function isTwiceAuxiliary(word: number): boolean {
    const before = lowerAt(word - 1);
    if (sets.ownAuxiliaries.has(lowerAt(word))) return isHelped(word);
    // The can can, also will will: a noun.
    if (sets.articles.has(before) || sets.others.has(before)) return false;
    return !isInClause(word) && !isInBareClause(word);
  }

  /** With that that old coat, said that that the shop is shut: no noun can follow, or no clause. */
  function isTwiceDemonstrative({ firstWord, length }: Doubling): boolean {
    const [before, next] = [lowerAt(firstWord - 1), lowerAt(firstWord + length)];
    const isShort =
      sets.prepositions.has(before) && before.length <= LONGEST_PREPOSITION && !sets.auxiliaries.has(next);
    return isShort || sets.articles.has(next) || sets.pronouns.has(next);
  }

  /** In der der Stadt gehörenden Fabrik: a noun, a participle and the noun that the first article is of. */
  function opensAttribute(next: number): boolean {
    if (!language.capitalisedNouns) return false;
    for (let at = next; at < Math.min(next + LONGEST_ATTRIBUTE, words.count - 2); at += 1) {
      const [noun, participle, head] = [words.form(at), words.form(at + 1), words.form(at + 2)];
      if (CLAUSE_EDGE.test(gapBefore(at + 1)) || CLAUSE_EDGE.test(gapBefore(at + 2))) return false;
      if (noun.casing === 'lower' || head.casing === 'lower' || participle.casing !== 'lower') continue;
      return !sets.closed.has(participle.lower);
    }
    return false;
  }

  /** `der der Wahl` behind a preposition or a noun, with no comma before what would be a relative clause. */
  function isTwiceArticle({ firstWord, length }: Doubling): boolean {
    if (CLAUSE_EDGE.test(gapBefore(firstWord)) || CLAUSE_EDGE.test(gapBefore(firstWord + length))) return false;
    if (opensAttribute(firstWord + length)) return false;
    const before = firstWord - 1;
    if (sets.prepositions.has(lowerAt(before))) {
      const opens = PAUSE.test(gapBefore(before)) || sets.joining.has(lowerAt(before - 1));
      return !opens || nounsBehind.has(lowerAt(firstWord));
    }
    const opensSentence = before < 1 || CLAUSE_EDGE.test(gapBefore(before));
    return language.capitalisedNouns && !opensSentence && words.form(before).casing === 'title';
  }

  /** `στο σπίτι μας μας και`, `του του νερού`: a pronoun that leans on a verb has none behind it. */
  function isTwiceClitic({ firstWord, length }: Doubling, noun: RegExp): boolean {
    const next = firstWord + length;
    if (CLAUSE_EDGE.test(gapBefore(next)) || sets.joining.has(lowerAt(next))) return true;
    return !sets.closed.has(lowerAt(next)) && noun.test(lowerAt(next));
  }

  return (doubling: Doubling): boolean => {
    const { firstWord, length } = doubling;
    const { lower, casing } = words.form(firstWord);
    if (casing !== 'lower' || !/^[\s\p{Pi}\p{Ps}—–"]?$/u.test(prose.charAt((words.offsets[firstWord] as number) - 1)))
      return false;
    if (length > 2 && sets.closed.has(lower)) return !isAloud(words.offsets[firstWord] as number);
    if (sets.articles.has(lower) && isTwiceArticle(doubling)) return true;
    const noun = nounsBehind.get(lower);
    if (noun !== undefined) return isTwiceClitic(doubling, noun);
    if (lower === demonstrative) return isTwiceDemonstrative(doubling);
    if (sets.auxiliaries.has(lower) && !sets.denials.has(lower)) return isTwiceAuxiliary(firstWord);
    // Before a pause, it is an echo of what somebody said: and no no, he came.
    if (CLAUSE_EDGE.test(gapBefore(firstWord + length))) return false;
    return sets.stressed.has(lower) && !isAloud(words.offsets[firstWord] as number);
  };
}
