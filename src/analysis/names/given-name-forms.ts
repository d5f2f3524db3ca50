import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { simplify } from '../foreign/han-forms';

/** Tells whether two given names, of the same characters or not, are forms of one: 若昂 and 约翰, which are João and John. */
export const givenNameForms: (language: Language) => (a: string, b: string) => boolean = onceALanguage(formsFor);

function formsFor({ nameMeanings }: Language): (a: string, b: string) => boolean {
  const lineOf = new Map(
    (nameMeanings ?? '')
      .trim()
      .split('\n')
      .flatMap((line, number) => line.split(',').map((name) => [simplify(name), number] as const)),
  );
  return (a, b) => {
    const line = lineOf.get(simplify(a));
    return line !== undefined && line === lineOf.get(simplify(b));
  };
}
