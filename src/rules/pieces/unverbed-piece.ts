import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';
import { verbFinder } from '../clauses/sentence-verbs';
import { startsIn } from '../clauses/starts';

/** What shows at its beginning that a sentence may be a piece; `either` is a word that opens a clause or a phrase. */
export type PieceOpening = 'relative' | 'clause' | 'either' | 'phrase' | 'participle' | 'preposition' | 'noun';

/** Logits of a main clause below which a sentence that opens so is a piece. */
const LIMITS: Readonly<Record<PieceOpening, number>> = {
  relative: 1,
  clause: -1,
  either: -3,
  phrase: 2,
  participle: -2,
  preposition: -3.5,
  noun: -3,
};
/** What is added where some word of a phrase may be a verb, or by its case a subject. */
const VERBAL = -10;
/** What is added where lists of verbs tell that a phrase has none. */
const BY_LISTS = 6.5;
/** What is added where a comma always parts a clause from the main one and none does, and where none need part them. */
const WITHOUT_COMMA = 3;
const SECOND_COMMA_LACKS = 8;
const COMMA_OPTIONAL = -1;
const NOUN_WITHOUT_COMMA = -4;
const SHORT = -5;
/** Below this a part behind a comma has no main clause either, however it opens. */
const LEANING = -1;
/** Fewer words say nothing. */
const SHORTEST_PART = 3;
const SHORTEST_VERBLESS = 8;
/** So many words may stand before the relative pronoun that shows a noun phrase to be one. */
const LONGEST_NOUN = 4;

type Row = Pick<Sentence, 'firstWord' | 'lastWord'>;

/**
 * Returns a function that says what a piece opens with, or nothing of a whole sentence, in a language whose words show by their
 * endings what they are in the sentence, wherever they stand; nothing where the record has no such facts or no weights.
 */
export function unverbedPieces(
  language: Language,
  words: Words,
  prose: string,
  evidenceOf: ((row: Row) => number) | undefined,
): ((sentence: Row) => PieceOpening | undefined) | undefined {
  const { pieces } = language.verbs;
  if (pieces === undefined || evidenceOf === undefined) return undefined;
  const { prepositions, articles, contractions, conjunctions } = language.words;
  const governing = new Set(prepositions);
  const determiners = wordSets(articles, contractions);
  const joining = new Set(conjunctions);
  const closed = closedWords(language);
  const subjects = wordSet(language.words.pronouns);
  const helping = wordSet(language.words.auxiliaries);
  const coordinating = wordSet(language.linkers?.coordinators);
  const openers = wordSet(language.verbs.clauseOpeners);
  const relatives = new Set(pieces.relatives);
  const clauses = startsIn(language, pieces.clauses);
  const either = startsIn(language, language.verbs.mayOpenClause);
  const phrases = startsIn(language, pieces.phrases);
  const examples = startsIn(language, language.verbs.exemplifiers);
  const whole = startsIn(language, pieces.whole);
  const participle = pieces.participles;
  const hasVerb = verbFinder(language, words, prose);
  const cases = language.verbs.obliqueEndings?.filter((ending) => !ending.includes(' ')).join('|');
  const oblique = cases === undefined ? undefined : new RegExp(`.(?:${cases})$`, 'u');
  const lowerAt = (at: number) => words.form(Math.min(at, words.count - 1)).lower;
  const isBehindComma = (at: number) => prose[words.ends[at - 1] as number] === ',';

  return (sentence) => {
    const { firstWord, lastWord } = sentence;
    const { casing, text } = words.form(firstWord);
    if (casing === 'upper' && text.length > 1) return undefined;
    if (whole(words, firstWord) > clauses(words, firstWord)) return undefined;
    const opening = openingOf(firstWord, lastWord);
    if (opening === undefined) return undefined;
    const isClause = opening === 'clause' || opening === 'either' || opening === 'relative';
    // `Untuk pembelian sebelum Mei, garansi …`
    if (!leansThroughout(sentence, isClause || governing.has(lowerAt(firstWord)))) return undefined;
    // `Quae res omnes commovit.`: what stands behind it may be a main clause.
    const judged = opening === 'relative' && pieces.relativesOpen ? { firstWord: firstWord + 1, lastWord } : sentence;
    return evidenceOf(judged) < limitOf(sentence, opening) ? opening : undefined;
  };

  function limitOf({ firstWord, lastWord }: Row, opening: PieceOpening): number {
    if (opening === 'preposition' || opening === 'phrase')
      return (
        LIMITS[opening] +
        (mayHaveVerb({ firstWord, lastWord }, opening) ? VERBAL : 0) +
        (opening === 'preposition' && oblique === undefined ? BY_LISTS : 0)
      );
    if (opening === 'participle') return LIMITS[opening];
    if (!pieces?.commas) {
      // `Meski hujan ratusan orang datang.`: in a few words little tells where a clause ends.
      const isShort = opening !== 'relative' && lastWord - firstWord < (pieces?.shortest ?? 0);
      return LIMITS[opening] + (opening === 'noun' ? NOUN_WITHOUT_COMMA : COMMA_OPTIONAL) + (isShort ? SHORT : 0);
    }
    if (opening === 'either') return LIMITS[opening];
    let commas = 0;
    for (let at = firstWord + 1; at < lastWord; at += 1) if (isBehindComma(at)) commas += 1;
    // `Решение, которого никто не мог понять.`: a second comma would close the clause.
    const isOpen = opening === 'noun' ? commas === 1 && isBehindComma(firstWord + 1) : commas === 0;
    return LIMITS[opening] + (isOpen ? (opening === 'noun' ? SECOND_COMMA_LACKS : WITHOUT_COMMA) : 0);
  }

  function openingOf(firstWord: number, lastWord: number): PieceOpening | undefined {
    const first = lowerAt(firstWord);
    if (clauses(words, firstWord) > 0) return 'clause';
    if (opensRelative(firstWord)) return 'relative';
    if (either(words, firstWord) > 0) return 'either';
    const example = examples(words, firstWord);
    // `Especially when …`
    const narrowed = Math.max(example, phrases(words, firstWord));
    if (narrowed > 0 && clauses(words, firstWord + narrowed) > 0) return 'clause';
    if (
      phrases(words, firstWord) > 0 ||
      example > 1 ||
      (example === 1 && (oblique === undefined || !governing.has(first)))
    )
      return 'phrase';
    if (!closed.has(first) && participle.test(first)) return 'participle';
    // `In aula nullus locus vacuus.`: without a list of cases a short one may lack its verb on purpose.
    if (governing.has(first))
      return oblique === undefined && lastWord - firstWord < SHORTEST_VERBLESS ? undefined : 'preposition';
    if (opensPartitive(firstWord)) return 'relative';
    if (closed.has(first) && !determiners.has(first)) return undefined;
    for (let at = firstWord + 1; at <= firstWord + LONGEST_NOUN && at < lastWord; at += 1) {
      if (pieces?.commas && isBehindComma(at)) return opensRelative(at) ? 'noun' : undefined;
      if (!pieces?.commas && relatives.has(lowerAt(at))) return 'noun';
    }
    return undefined;
  }

  /** `Самая старая из которых …`: of the things just named, without the comma that would part it from its noun. */
  function opensPartitive(firstWord: number): boolean {
    for (let at = firstWord + 1; at < firstWord + LONGEST_NOUN; at += 1) {
      if (isBehindComma(at)) return false;
      if (governing.has(lowerAt(at))) return pieces?.commas === true && relatives.has(lowerAt(at + 1));
    }
    return false;
  }

  /** `из которых`, `του οποίου`: a relative pronoun, or one behind its preposition and article. */
  function opensRelative(at: number): boolean {
    for (let next = at; next < at + 3; next += 1) {
      const lower = lowerAt(next);
      if (relatives.has(lower)) return true;
      if (!governing.has(lower) && !determiners.has(lower)) return false;
    }
    return false;
  }

  /** Whether a word outside a clause about a noun may be a verb, or its subject. */
  function mayHaveVerb({ firstWord, lastWord }: Row, opening: PieceOpening): boolean {
    if (oblique === undefined && opening === 'preposition')
      return hasVerb({ firstWord: firstWord + 1, lastWord }, false);
    // `После чего Север и Юг объединятся`: what opens the sentence opens no clause inside it.
    let end = firstWord + 2;
    while (end < lastWord && !openers.has(lowerAt(end))) end += 1;
    if (oblique === undefined) return hasVerb({ firstWord: firstWord + 1, lastWord: end }, false);
    for (let at = firstWord + 1; at < end; at += 1) {
      const { lower, isNumber } = words.form(at);
      if (
        isNumber ||
        governing.has(lowerAt(at - 1)) ||
        (closed.has(lower) && !subjects.has(lower) && !helping.has(lower))
      )
        continue;
      // The shortest pronouns are subjects.
      if (!oblique.test(lower) || (subjects.has(lower) && lower.length < 4)) return true;
    }
    return false;
  }

  /** Whether a comma closes a relative clause behind the subject of the clause that the piece opens with. */
  function closesInsertion(at: number, firstWord: number): boolean {
    let opened = at - 1;
    while (opened > firstWord && !isBehindComma(opened)) opened -= 1;
    if (opened <= firstWord + 1 || opened - firstWord > LONGEST_NOUN || !opensRelative(opened)) return false;
    return !hasVerb({ firstWord: firstWord + 1, lastWord: opened }, false);
  }

  /** Whether no main clause may stand behind any comma. */
  function leansThroughout({ firstWord, lastWord }: Row, isClause: boolean): boolean {
    for (let at = firstWord + 1; at < lastWord; at += 1) {
      if (!isBehindComma(at)) continue;
      let end = at + 1;
      while (end < lastWord && !isBehindComma(end)) end += 1;
      const isLed = openers.has(lowerAt(at)) || (governing.has(lowerAt(at)) && openers.has(lowerAt(at + 1)));
      if (isLed || (isClause ? coordinating : joining).has(lowerAt(at))) continue;
      // `Ut insecta, quae morbum ferunt, celeriter inveniantur.`: the clause has had no verb yet.
      if (isClause && closesInsertion(at, firstWord)) continue;
      // `Когда лёд окрепнет, через пролив проложат дорогу.`
      if (isClause || end - at < SHORTEST_PART || (evidenceOf?.({ firstWord: at, lastWord: end }) ?? 0) >= LEANING)
        return false;
    }
    return true;
  }
}
