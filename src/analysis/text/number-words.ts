import { onceALanguage } from '../../core/once-a-language';

/** The words by which a language calls numbers, each with its value as the record writes it: `sei=6`, `one=1?`. */
export const numberEntries = onceALanguage(({ quantities }): ReadonlyArray<readonly [word: string, value: string]> => {
  const entries = quantities?.numbers.split(/\s+/) ?? [];
  return entries.map((entry) => {
    const [word = '', value = ''] = entry.split('=');
    return [word, value];
  });
});

/** Those words, those included that mean something else as well. */
export const numberWords = onceALanguage(
  (language): ReadonlySet<string> => new Set(numberEntries(language).map(([word]) => word)),
);
