const PARTS = /[^\p{L}\p{M}\p{N}]+/u;
const PLURALS: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<=\p{L}{2})ies$/u, 'y'],
  [/(?<=ch|sh|ss|x|z)es$/, ''],
  [/(?<=\p{L}{2}[^siu])s$/u, ''],
];

const CAPITAL = /^\p{Lu}/u;

/**
 * Tells whether two renderings are one term in other numbers, cases or capitals. A term that was borrowed from English keeps its plural
 * in languages that have another: `pull requests` in an Italian manual. Names that part by an ending are two: Margaret, Margareta.
 *
 * @param stem - Reduces a word of the article's language.
 */
export function areFormsOfOne(one: string, other: string, stem: (word: string) => string): boolean {
  // Where there are no capitals, an ending is part of how a name is spelt.
  if (one.toLowerCase() === one.toUpperCase()) return false;
  const [own, theirs] = [partsOf(one), partsOf(other)];
  return own.length === theirs.length && own.every((word, at) => areForms(word, theirs[at] as string, stem));
}

function partsOf(text: string): readonly string[] {
  return text.split(PARTS).filter((part) => part !== '');
}

function areForms(one: string, other: string, stem: (word: string) => string): boolean {
  const [own, theirs] = [one.toLowerCase(), other.toLowerCase()];
  if (own === theirs || singular(own) === singular(theirs)) return true;
  return !CAPITAL.test(one) && !CAPITAL.test(other) && stem(own) === stem(theirs);
}

function singular(word: string): string {
  const plural = PLURALS.find(([ending]) => ending.test(word));
  return plural === undefined ? word : word.replace(plural[0], plural[1]);
}
