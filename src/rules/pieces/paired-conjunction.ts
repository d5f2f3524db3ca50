import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';

/** Tells whether a sentence opens with a conjunction whose second part stands in it, so that both join its subjects: `Sekä A että B …` */
export function pairedFinder(
  { linkers }: Language,
  words: Words,
): (sentence: Pick<Sentence, 'firstWord' | 'lastWord'>) => boolean {
  const pairs = linkers?.pairs;
  return ({ firstWord, lastWord }) => {
    const second = pairs?.[words.form(firstWord).lower];
    if (second === undefined) return false;
    for (let at = firstWord + 1; at < lastWord; at += 1) if (words.form(at).lower === second) return true;
    return false;
  };
}
