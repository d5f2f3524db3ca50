import { closedWords } from '../../analysis/text/closed-words';
import type { Words } from '../../analysis/text/words';
import type { Article } from '../../core/article';
import { joinedFinder } from './joined-words';

/** « que qu'il », « de d'autres »: the words that stand as a whole before their own elided form, with what they are as a whole. */
export function* doubledElisions(
  { language, document: { prose } }: Pick<Article, 'language' | 'document'>,
  words: Words,
  mayDouble: ReadonlySet<string>,
): Generator<{ readonly word: number; readonly whole: string }> {
  const closed = closedWords(language);
  const wholeForms = new Map(
    language.elisions.filter((stem) => closed.has(`${stem}e`)).map((stem) => [`${stem}'`, `${stem}e`]),
  );
  if (wholeForms.size === 0) return;
  const areJoined = joinedFinder(prose, words);
  const wholeOf = words.forms.map((form) => wholeForms.get(form.lower));
  for (let elided = 1; elided < words.count - 1; elided += 1) {
    const whole = wholeOf[words.formIds[elided] as number];
    // Italian « se s’intende »: where the whole word may stand twice, so may its two forms.
    if (whole === undefined || mayDouble.has(whole) || words.form(elided - 1).lower !== whole) continue;
    if (areJoined(elided - 1, elided + 1) && words.form(elided + 1).casing === 'lower')
      yield { word: elided - 1, whole };
  }
}
