import { wordList } from '../word-list';

/** Verbs that are inflected alike, by how their infinitives end, with the forms of that end. */
export type VerbFamilies = ReadonlyArray<readonly [ending: string, forms: string]>;

/** The forms of a verb that a table has, alone or by the family that its ending tells; undefined where the rules hold. */
export function listedForms(
  infinitive: string,
  irregular: Readonly<Record<string, string>>,
  families: VerbFamilies,
): readonly string[] | undefined {
  const own = irregular[infinitive];
  if (own !== undefined) return wordList(own);
  const family = families.find(([ending]) => infinitive.endsWith(ending));
  if (family === undefined) return undefined;
  const stem = infinitive.slice(0, -family[0].length);
  return wordList(family[1]).map((form) => stem + form);
}
