import type { Form, Words } from '../text/words';
import type { Mention } from './renderings';

/** The words of a mention that are not function words, in order. */
export function contentForms(
  words: Words,
  closed: ReadonlySet<string>,
  { offset, endOffset }: Mention,
): readonly Form[] {
  const found: Form[] = [];
  for (let word = words.after(offset); word < words.count; word += 1) {
    if ((words.offsets[word] as number) >= endOffset) break;
    const form = words.form(word);
    if (!closed.has(form.lower)) found.push(form);
  }
  return found;
}
