import type { Language } from '../../core/language';

/** The words by which a language calls numbers, those included that mean something else as well. */
export function numberWords({ quantities }: Language): ReadonlySet<string> {
  return new Set(quantities?.numbers.split(/\s+/).map((entry) => entry.split('=', 1)[0] as string));
}
