import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Form, Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordSet, wordSets } from '../../core/word-set';

/** A shorter sentence may be terse on purpose. */
const SHORTEST = 5;

/** Of a word, and whether it stands behind a comma. */
type Test = (form: Form, isBehindComma: boolean) => boolean;

interface Pattern {
  /** What the last words must be, the last one first. */
  readonly tests: readonly Test[];
  /** What may stand nowhere before them. */
  readonly without: ReadonlySet<string>;
}

/** Among what may not stand before them: any quotation mark. */
const ANY_QUOTE = '"';
const QUOTES = /[«»"“”„‘]/u;

/** Tells whether a sentence ends as one of the patterns in `openEnds` of its language has it. */
export function endPatternFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Pick<Sentence, 'firstWord' | 'lastWord'>) => boolean {
  if (language.openEnds === undefined) return () => false;
  const { byLast, others } = patternsOf(language);
  const isBehindComma = (at: number) => at > 0 && prose[words.ends[at - 1] as number] === ',';
  return (sentence) => {
    const { firstWord, lastWord } = sentence;
    if (lastWord - firstWord < SHORTEST) return false;
    const own = byLast.get(words.form(lastWord - 1).lower);
    return (
      (own?.some((pattern) => fits(pattern, sentence, lastWord - 2)) ?? false) ||
      others.some((pattern) => fits(pattern, sentence, lastWord - 1))
    );
  };

  function fits({ tests, without }: Pattern, { firstWord }: Pick<Sentence, 'firstWord'>, last: number): boolean {
    if (last - tests.length + 1 < firstWord) return false;
    if (!tests.every((test, back) => test(words.form(last - back), isBehindComma(last - back)))) return false;
    if (without.size === 0) return true;
    const from = Math.max(0, (words.offsets[firstWord] as number) - 2);
    if (without.has(ANY_QUOTE) && QUOTES.test(prose.slice(from, words.ends[last]))) return false;
    for (let at = firstWord; at <= last; at += 1) if (without.has(words.form(at).lower)) return false;
    return true;
  }
}

/** The patterns of a language by the last word, and those in which it is none of a list. */
const patternsOf = onceALanguage((language) => {
  const testOf = slotReader(language);
  const byLast = new Map<string, Pattern[]>();
  const others: Pattern[] = [];
  for (const row of language.openEnds ?? []) {
    const slots = row.split(' ');
    const without = new Set(slots[0]?.startsWith('~') ? slots.shift()?.slice(1).split('|') : []);
    const tests = slots.map(testOf).reverse();
    const last = slots.at(-1) as string;
    if (!isLiteral(last)) {
      others.push({ tests, without });
      continue;
    }
    const pattern = { tests: tests.slice(1), without };
    for (const word of last.split('|')) byLast.set(word, [...(byLast.get(word) ?? []), pattern]);
  }
  return { byLast, others };
});

function isLiteral(slot: string): boolean {
  return !/^[PDNSC!,/]/u.test(slot);
}

/** Returns a function that reads what one word of a pattern may be. */
function slotReader(language: Language): (slot: string) => Test {
  const { articles, contractions, prepositions, quantifiers = [] } = language.words;
  const closed = closedWords(language);
  const determiners = wordSets(articles, contractions, quantifiers);
  const governing = wordSets(prepositions, contractions);
  const saying = wordSet(language.verbs.saying);
  const coordinators = wordSet(language.linkers?.coordinators);
  const classes: Readonly<Record<string, (form: Form) => boolean>> = {
    P: ({ lower }) => governing.has(lower),
    D: ({ lower }) => determiners.has(lower),
    N: ({ lower, isNumber }) => !isNumber && !closed.has(lower),
    S: ({ lower }) => saying.has(lower),
    C: ({ lower }) => coordinators.has(lower),
  };
  const testOf = (slot: string): Test => {
    if (slot.startsWith('!')) {
      const test = testOf(slot.slice(1));
      return (form, isBehindComma) => !test(form, isBehindComma);
    }
    if (slot.startsWith(',')) {
      const test = testOf(slot.slice(1));
      return (form, isBehindComma) => isBehindComma && test(form, isBehindComma);
    }
    if (slot.startsWith('/')) {
      const ending = new RegExp(slot.startsWith('/^') ? slot.slice(1, -1) : `..(?:${slot.slice(1, -1)})$`, 'u');
      return ({ lower, casing }) => casing === 'lower' && !closed.has(lower) && ending.test(lower);
    }
    const some = slot.split('|').filter((one) => classes[one] !== undefined);
    const literal = new Set(slot.split('|').filter((one) => classes[one] === undefined));
    return (form) => literal.has(form.lower) || some.some((one) => classes[one]?.(form) === true);
  };
  return testOf;
}
