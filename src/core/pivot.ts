import type { Language } from './language';

/** The pack of the language that most translation goes through and by whose words the lexicon compares all others. */
export function pivotOf(languages: readonly Language[]): Language | undefined {
  return languages.find(({ isPivot, tag }) => isPivot === true && !tag.includes('-'));
}
