import { oncePer } from '../../core/once';
import type { Words } from './words';

/** How often each form stands in the article, by its id. */
export const timesOfForms: (words: Words) => Int32Array = oncePer(({ forms, formIds, count }) => {
  const times = new Int32Array(forms.length);
  for (let word = 0; word < count; word += 1) (times[formIds[word] as number] as number) += 1;
  return times;
});

/**
 * Where the forms that are sought stand, in reading order; `isSought` is not 0 for those, by their ids. An analysis that looks for
 * rare forms reads all words of the article here, and those around its forms itself.
 */
export function placesOfForms({ formIds, count }: Words, isSought: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let word = 0; word < count; word += 1) if (isSought[formIds[word] as number] !== 0) found.push(word);
  return found;
}
