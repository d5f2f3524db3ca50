import { closedWords } from '../../analysis/text/closed-words';
import { type Form, numbersOfForms, type Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSets } from '../../core/word-set';

const SHORTEST = 3;

/**
 * Tells whether two words that stand twice in a row are a stutter: `of the of the`, `der Nähe der Nähe`, `more than more
 * than`. "Whatever he does he does well" is good English, for a pronoun opens a clause each time.
 */
export function pairFinder(
  language: Language,
): (unit: readonly [Form, Form], later: readonly [Form, Form], length: number) => boolean {
  const { words } = language;
  const binders = wordSets(words.articles, words.prepositions, words.contractions);
  const leads = wordSets(binders, words.cannotEnd);
  const others = new Set(words.others);
  const pronouns = new Set(words.pronouns.filter((word) => !binders.has(word)));
  const mayDouble = new Set(words.mayDouble);
  const grammar = closedWords(language);
  const joining = new Set(words.conjunctions);
  return ([first, second], later, length) => {
    // On and on and on: what is joined stands once more behind it.
    if (length % 2 === 1 && joining.has(second.lower)) return false;
    if (first.isNumber || second.isNumber || later[0].casing !== 'lower') return false;
    if (pronouns.has(first.lower) || pronouns.has(second.lower)) return false;
    if (grammar.has(first.lower) && grammar.has(second.lower)) {
      if (later[1].casing !== 'lower') return false;
      const isLoose = ({ lower }: Form) => mayDouble.has(lower) && !leads.has(lower);
      if (isLoose(first) && isLoose(second)) return false;
      return binders.has(first.lower) || binders.has(second.lower) || words.cannotEnd.includes(second.lower);
    }
    if (grammar.has(second.lower) || second.lower.length < SHORTEST) return false;
    // Where every noun has a capital, it says nothing; elsewhere it makes a name.
    const isNoun = later[1].casing === 'title' && language.capitalisedNouns;
    if (binders.has(first.lower)) return isNoun || later[1].casing === 'lower';
    return others.has(first.lower) && later[1].casing === 'lower' && second.casing === 'lower';
  };
}

/**
 * Tells whether a capitalised word that stands twice is a noun of a language in which every noun has a capital, and no
 * name: `alle Bürger Bürger`, but not `die Duran Duran`. Names have no determiner but the article.
 */
export function nounFinder(language: Language, all: Words): (word: number) => boolean {
  if (!language.capitalisedNouns) return () => false;
  const { articles, definiteArticles = [], quantifiers: forms = [] } = language.words;
  const definite = new Set(definiteArticles);
  const determiners = new Set(articles.filter((word) => !definite.has(word)));
  const quantifiers = new Set(forms);
  const grammar = closedWords(language);
  const isArticle = numbersOfForms(Uint8Array, all.forms, ({ lower }) =>
    Number(definite.has(lower) || determiners.has(lower)),
  );
  const behindArticle = new Set<string>();
  for (let word = 1; word < all.count; word += 1) {
    if (isArticle[all.formIds[word - 1] as number] === 0) continue;
    const next = word + 1 < all.count ? all.form(word + 1) : undefined;
    const { stem } = all.form(word);
    if (next?.stem !== stem) behindArticle.add(stem);
  }
  return (word) => {
    const [before, form] = [word > 0 ? all.form(word - 1) : undefined, all.form(word)];
    if (before === undefined || form.casing !== 'title' || form.lower.length < SHORTEST || before.casing !== 'lower')
      return false;
    // Das neue Gerät Gerät, alle drei Monate Monate: names have no attribute.
    const determiner = word > 1 ? all.form(word - 2).lower : '';
    const isDetermined = definite.has(determiner) || determiners.has(determiner) || quantifiers.has(determiner);
    if (isDetermined && !grammar.has(before.lower) && before.lower.length > SHORTEST) return true;
    return determiners.has(before.lower) || quantifiers.has(before.lower) || behindArticle.has(form.stem);
  };
}
