import { onceALanguage } from '../../core/once-a-language';

/** The words by which a language calls numbers, those included that mean something else as well. */
export const numberWords = onceALanguage(
  ({ quantities }): ReadonlySet<string> =>
    new Set(quantities?.numbers.split(/\s+/).map((entry) => entry.split('=', 1)[0] as string)),
);
