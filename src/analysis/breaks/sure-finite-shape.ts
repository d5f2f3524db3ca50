import { onceALanguage } from '../../core/once-a-language';
import { wordEnding } from '../text/ending';

/** What a word ends in that is a finite verb; the short endings, which nouns have as well, are left out. */
export const sureFiniteShape = onceALanguage(({ verbs }) =>
  wordEnding(verbs.finiteEndings.filter((ending) => ending.length > 2 || /[^a-z]/.test(ending))),
);
