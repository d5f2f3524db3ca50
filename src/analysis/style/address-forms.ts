import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { wordEnding } from '../text/ending';
import { type Form, onceAForm, type Words } from '../text/words';

/** What the form of a verb says of the address; `doubtful` is familiar or the third person. */
export type VerbAddress = 'familiar' | 'polite' | 'doubtful';

/** Tells the address that a word shows by its form; `dependent` says that a word before makes its clause dependent. */
type AddressOf = (words: Words, at: number, opens: boolean, dependent: boolean) => VerbAddress | undefined;

/** Reads the forms of verbs that show an address, and the words that make a clause dependent; nothing where nobody listed any. */
export function addressReader(
  language: Language,
  prose: string,
):
  | {
      readonly of: AddressOf;
      readonly isDependent: (form: Form) => boolean;
      readonly isDoubtful: (word: string) => boolean;
    }
  | undefined {
  const { addressForms } = language.register;
  if (addressForms === undefined) return undefined;
  const familiar = new Set(addressForms.familiar);
  const future = wordEnding(addressForms.familiarEndings);
  const opening = new Set(addressForms.politeOpenings);
  const stands = addressForms.politeStandsFree === true;
  const doubtful = new Set(addressForms.doubtful);
  const denied = new Set(addressForms.denied);
  const denials = new Set(addressForms.denials);
  const polite = new Set(addressForms.polite);
  const dependents = new Set(addressForms.dependents);
  const conjunctions = wordSet(language.words.conjunctions);
  const closed = closedWords(language);
  const nominal = wordSets(language.words.articles, language.words.contractions, language.words.prepositions);

  // Few words do, and where one stands is looked at only then.
  const mayAddress = onceAForm(
    ({ lower }) =>
      [familiar, denied, opening, doubtful].some((list) => list.has(lower)) ||
      polite.has(withoutPronoun(lower)) ||
      future.test(lower),
  );

  return { of, isDependent: onceAForm(({ lower }) => dependents.has(lower)), isDoubtful: (word) => doubtful.has(word) };

  function of(words: Words, at: number, opens: boolean, dependent: boolean): VerbAddress | undefined {
    const form = words.form(at);
    const { lower, casing } = form;
    if (!mayAddress(form)) return undefined;
    if (!opens && casing !== 'lower') return undefined;
    if (familiar.has(lower) || (!closed.has(lower) && future.test(lower))) return 'familiar';
    if (denied.has(lower) && isDenied(words, at)) return 'familiar';
    if (opens && opening.has(lower) && nominal.has(lowerAt(words, at + 1))) return 'polite';
    if (opens && doubtful.has(lower)) return 'doubtful';
    const command = withoutPronoun(lower);
    if (dependent || !polite.has(command) || nominal.has(lowerAt(words, at - 1))) return undefined;
    if (opens || command !== lower || stands || beginsClause(words, at)) return 'polite';
    return undefined;
  }

  /** `no cierres`, `no la cierres` */
  function isDenied(words: Words, at: number): boolean {
    const before = lowerAt(words, at - 1);
    return denials.has(before) || (closed.has(before) && denials.has(lowerAt(words, at - 2)));
  }

  /** Behind a comma, a conjunction or a denial: `Si falla, apague y encienda`, `no apague`. */
  function beginsClause(words: Words, at: number): boolean {
    const before = lowerAt(words, at - 1);
    if (conjunctions.has(before) || denials.has(before)) return true;
    return at > 0 && prose[words.ends[at - 1] as number] === ',';
  }

  function lowerAt(words: Words, at: number): string {
    return at < 0 || at >= words.count ? '' : words.form(at).lower;
  }
}

/** Portuguese afaste-se: the pronoun that follows is no part of the form, and follows a command alone. */
function withoutPronoun(word: string): string {
  const hyphen = word.indexOf('-');
  return hyphen > 0 ? word.slice(0, hyphen) : word;
}
