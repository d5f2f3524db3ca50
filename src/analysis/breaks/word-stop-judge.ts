import type { Language, WordLimits } from '../../core/language';
import type { Words } from '../text/words';
import type { JudgedStop } from './stop-reader';
import { type WordKind, wordKindsOf } from './word-kinds';
import { type ReadStop, type Run, wordStopReader } from './word-reader';

const FEWEST_READ = 2;
/** A sentence of fewer words may lack a verb, or a subject, on purpose; one of so many seldom does. */
const FEWEST = 4;
const MANY = 7;
/** One word in so many may be in another script. */
const MOST_FOREIGN = 4;
const FOREIGN = 'latin';
/** The logit above which a sentence is open that has no end mark: of those that stop so, a third have lost more than the mark. */
const UNMARKED_OPEN = 2;

/** What else is known of a stop, by patterns. */
export interface KnownOfStop {
  /** It has no end mark. */
  readonly isUnmarked: boolean;
  /** A list has the end as one of no sentence, or of few. */
  readonly isOpen: boolean;
  readonly isListed: boolean;
  readonly hasVerb: () => boolean;
  /** It is a clause and the one that answers it. */
  readonly isAnswered: boolean;
  /** The next one is a clause about this one, and so a piece by itself. */
  readonly nextIsPiece: boolean;
}

/** What a model makes of a stop. */
export interface WordStop extends JudgedStop {
  /** Whatever its ending looks like, a whole sentence ends there, or one that is as short as a whole one before another. */
  readonly whole: boolean;
}

type Judge = (before: Run, behind: Run | undefined, facts: KnownOfStop) => WordStop | undefined;

/**
 * Returns a function that judges the stop between two sentences, or behind the last one, by the words around it; nothing without a
 * model. Where a list knows the end as an open one, less of the model's certainty is enough.
 */
export function wordStopJudge(language: Language, words: Words, prose: string): Judge | undefined {
  const read = wordStopReader(language, words, prose);
  const kindOf = wordKindsOf(language, words);
  const { wordLimits } = language.verbs.cuts ?? {};
  return read && kindOf && wordLimits && judgeBy(read, kindOf, wordLimits);
}

function judgeBy(
  read: (before: Run, behind: Run | undefined) => ReadStop,
  kindOf: (word: number) => WordKind,
  limits: WordLimits,
): Judge {
  return (before, behind, facts) => {
    const count = before.lastWord - before.firstWord;
    if (count < FEWEST_READ || isForeign(before)) return undefined;
    const { open, torn, goesOn } = read(before, behind);
    const nextBegins = goesOn === undefined ? undefined : goesOn < limits.begins;
    if (facts.isAnswered && !facts.isListed) return { open: false, torn: false, nextBegins, sure: false, whole: true };
    const isShort = count < FEWEST;
    const whole = open < limits.whole || (isShort && nextBegins !== false);
    const isOpen = !isShort && !isClosed(before) && open > openLimit(count, facts);
    // What looks like its verb is then that of a clause.
    const breaksOff = facts.isUnmarked && !isShort && open > UNMARKED_OPEN;
    const isTorn = torn !== undefined && torn > (isShort ? limits.torn.short : tornLimit(open, facts));
    return {
      open: breaksOff || ((isOpen || (behind === undefined && facts.isOpen && !whole)) && !facts.hasVerb()),
      torn: isTorn && nextBegins !== true && !facts.nextIsPiece && !isAdded(behind),
      // It knows classes of words and no words.
      sure: false,
      nextBegins,
      whole,
    };
  };

  function openLimit(count: number, { isListed }: KnownOfStop): number {
    return isListed ? limits.open.listed : count < MANY ? limits.open.plain : limits.open.long;
  }

  function tornLimit(open: number, { isListed }: KnownOfStop): number {
    return open < 0 ? limits.torn.whole : isListed ? limits.torn.listed : limits.torn.plain;
  }

  /** A name may be told without a verb, and a row of them: `… इति।`, `… च।` */
  function isClosed({ lastWord }: Run): boolean {
    return limits.closing.includes(kindOf(lastWord - 1).kind);
  }

  /** `गायन्ति च।`: what is added to a whole sentence. */
  function isAdded(behind: Run | undefined): boolean {
    return behind !== undefined && behind.lastWord - behind.firstWord < FEWEST && isClosed(behind);
  }

  function isForeign({ firstWord, lastWord }: Run): boolean {
    let foreign = 0;
    for (let at = firstWord; at < lastWord; at += 1) if (kindOf(at).kind === FOREIGN) foreign += 1;
    return foreign * MOST_FOREIGN > lastWord - firstWord;
  }
}
