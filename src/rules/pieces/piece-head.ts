import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordSet } from '../../core/word-set';
import { startsIn } from '../clauses/starts';
import { pastParticipleFinder } from './piece-openings';

/** A row of words of an article. */
export type Row = Pick<Sentence, 'firstWord' | 'lastWord'>;

/**
 * What a piece opens with: `phrase` is one behind which no clause stands (`not to mention`), `either` a word that opens a phrase or
 * a clause (`since`), `pair` an adjective and its preposition (`full of`), `noun` a noun phrase with something that hangs on it;
 * behind an adverb that narrows it, `head` is a pronoun with the same and `narrowed` any noun phrase; `absolute` is a participle
 * with a subject (`the youngest having lost …`).
 */
export type HeadKind =
  | 'phrase'
  | 'clause'
  | 'either'
  | 'preposition'
  | 'pair'
  | 'participle'
  | 'past'
  | 'absolute'
  | 'noun'
  | 'head'
  | 'narrowed';

export interface PieceHead {
  readonly kind: HeadKind;
  /** The first word of it, behind `but` and adverbs, and the first word behind it. */
  readonly from: number;
  readonly behind: number;
}

/** So many words may stand before the preposition or the clause that shows a noun phrase to be one. */
const LONGEST_NOUN = 4;

/** What a piece may open with, whatever the article. */
const openersOf = onceALanguage(({ words: { articles, contractions, prepositions }, verbs }) => {
  const governing = new Set([...prepositions.filter((word) => !articles.includes(word)), ...contractions]);
  return {
    governing,
    opening: new Set([...governing].filter((word) => !articles.includes(word))),
    anyArticle: new Set(articles.filter((word) => !contractions.includes(word))),
    subordinating: [...verbs.subordinators, ...(verbs.looseSubordinators ?? []), ...(verbs.resumptives ?? [])],
    verbal: new RegExp(
      `.(?:${[...verbs.finiteEndings, ...(verbs.participleEndings ?? [])].join('|') || '(?!)'})$`,
      'u',
    ),
    gerund: new RegExp(`..(?:${verbs.participleEndings?.join('|') ?? '(?!)'})(?:-\\p{L}+)?$`, 'u'),
  };
});

/** Returns functions that say what stands at a place that a piece may open with, and what may at the beginning of a sentence. */
export function pieceHeads(language: Language, words: Words) {
  const { definiteArticles, conjunctions, pronouns } = language.words;
  const { verbs } = language;
  const closed = closedWords(language);
  const { governing, opening, anyArticle, subordinating, verbal, gerund } = openersOf(language);
  const joining = wordSet(conjunctions);
  const definite = wordSet(definiteArticles);
  const clauseOpeners = wordSet(verbs.clauseOpeners ?? verbs.relatives);
  const phraseOpeners = wordSet(verbs.phraseOpeners);
  const subjects = wordSet(pronouns);
  const finite = wordSet(verbs.finiteForms);
  const helping = wordSet(language.words.auxiliaries);
  const absolutes = wordSet(verbs.absolutes);
  const isPast = pastParticipleFinder(language, closed, governing);
  const phrases = startsIn(language, verbs.exemplifiers);
  const narrowing = startsIn(language, verbs.narrowing);
  const eitherOpeners = startsIn(language, verbs.mayOpenClause);
  const opensWhole = startsIn(language, verbs.opensWhole);
  const subordinators = startsIn(language, subordinating);
  const lowerAt = (at: number) => words.form(Math.min(at, words.count - 1)).lower;
  return {
    governing,
    joining,
    clauseOpeners,
    subjects,
    finite,
    verbal,
    gerund,
    closed,
    definite,
    headAt,
    opening: openingOf,
    isCoordinator,
    hangsOn,
    skipNarrowing,
  };

  /** What the sentence opens with, if a piece may open so. */
  function openingOf({ firstWord, lastWord }: Row): PieceHead | undefined {
    // WHO is no pronoun.
    if (words.form(firstWord).casing === 'upper' && words.form(firstWord).text.length > 1) return undefined;
    const isJoined = isCoordinator(lowerAt(firstWord)) && phrases(words, firstWord) === 0;
    const from = skipNarrowing(firstWord + (isJoined ? 1 : 0), lastWord);
    const head = headAt(from, lastWord) ?? nounPhraseAt(from, from > firstWord, lastWord);
    return head?.kind !== 'phrase' && from === firstWord && opensWhole(words, from) > 0 ? undefined : head;
  }

  /** `Just because`, `not least on account of`: where the words begin that an adverb narrows. */
  function skipNarrowing(firstWord: number, lastWord: number): number {
    let at = firstWord;
    for (let step = 0; step < 2 && at < lastWord; step += 1) {
      const length = narrowing(words, at);
      if (length === 0 || phrases(words, at) > length) break;
      at += length;
    }
    return at;
  }

  function headAt(from: number, lastWord: number): PieceHead | undefined {
    const found = (kind: HeadKind, length: number): PieceHead => ({ kind, from, behind: from + length });
    const phrase = phrases(words, from);
    if (phrase > 0) return found('phrase', phrase);
    const [first, second] = [lowerAt(from), lowerAt(from + 1)];
    const clause = subordinators(words, from);
    // `When in doubt ask …`
    if (clause === 1 && governing.has(second)) return undefined;
    if (clause > 0 && (clause > 1 || !subjects.has(first))) return found('clause', clause);
    const either = eitherOpeners(words, from);
    if (either > 0) return found('either', either);
    if (opening.has(first)) return found('preposition', 1);
    if (phraseOpeners.has(first) && governing.has(second)) return found('pair', 2);
    if (absolutes.has(first)) return absoluteAt(from, from);
    if (!closed.has(first) && gerund.test(first)) return found('participle', 1);
    if (isPast(words, { firstWord: from, lastWord })) return found('past', 1);
    return anyArticle.has(first) && !definite.has(first) && opensNounPhrase(from) ? found('noun', 1) : undefined;
  }

  /** `A room of …`, `A decision that …`: nouns and their attributes up to what hangs on them. */
  function opensNounPhrase(at: number): boolean {
    for (let next = at + 1; next <= at + LONGEST_NOUN && next < words.count; next += 1) {
      const lower = lowerAt(next);
      if (next > at + 1 && (governing.has(lower) || (clauseOpeners.has(lower) && !joining.has(lower)))) return true;
      if (closed.has(lower) || (next > at + 1 && (finite.has(lower) || verbal.test(lower)))) return false;
    }
    return false;
  }

  function nounPhraseAt(from: number, isNarrowed: boolean, lastWord: number): PieceHead | undefined {
    const first = lowerAt(from);
    if (!closed.has(first)) return undefined;
    for (let next = from + 1; next <= from + LONGEST_NOUN && next < lastWord; next += 1) {
      if (absolutes.has(lowerAt(next))) return absoluteAt(from, next);
      // What stands behind an article is a noun.
      if (finite.has(lowerAt(next)) && !(next === from + 1 && anyArticle.has(first))) break;
    }
    if (!isNarrowed) return undefined;
    if ((subjects.has(first) || definite.has(first)) && hangsOn(from + 1))
      return { kind: 'head', from, behind: from + 1 };
    return anyArticle.has(first) ? { kind: 'narrowed', from, behind: from + 1 } : undefined;
  }

  /** `the roof having been repaired`, `siendo este`: neither what helps, nor the participle, nor a subject is one of a clause. */
  function absoluteAt(from: number, participle: number): PieceHead {
    let behind = participle + 1;
    while (helping.has(lowerAt(behind)) || subjects.has(lowerAt(behind))) behind += 1;
    return { kind: 'absolute', from, behind: closed.has(lowerAt(behind)) ? behind : behind + 1 };
  }

  /** Whether what stands at a place hangs on the word before it: `those of`, `ceux qui`. */
  function hangsOn(at: number): boolean {
    return governing.has(lowerAt(at)) || clauseOpeners.has(lowerAt(at));
  }

  function isCoordinator(word: string): boolean {
    return joining.has(word) && !clauseOpeners.has(word) && !governing.has(word) && !subjects.has(word);
  }
}
