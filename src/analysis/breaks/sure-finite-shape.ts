import type { Language } from '../../core/language';
import { type Ending, wordEnding } from '../text/ending';

/** What a word ends in that is a finite verb; the short endings, which nouns have as well, are left out. */
export function sureFiniteShape({ verbs }: Language): Ending {
  const endings = verbs.finiteEndings.filter((ending) => ending.length > 2 || /[^a-z]/.test(ending));
  return wordEnding(endings);
}
