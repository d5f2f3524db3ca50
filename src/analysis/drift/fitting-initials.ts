const SHORTEST = 3;

/**
 * Tells whether letters are the initials of what some words may be in English, whose initials are given: EMC for 环境监测中心. The words
 * keep their order, but for the last one, the noun of the body, which English may put further to the front: WOAH for
 * 世界动物卫生组织.
 */
export function areInitials(letters: string, words: ReadonlyArray<ReadonlySet<string>>): boolean {
  if (letters.length < SHORTEST || letters.length !== words.length) return false;
  const head = words.at(-1) as ReadonlySet<string>;
  const others = words.slice(0, -1);
  for (let place = 0; place < letters.length; place += 1) {
    const rest = [...letters.slice(0, place), ...letters.slice(place + 1)];
    if (head.has(letters[place] as string) && rest.every((letter, at) => others[at]?.has(letter) === true)) return true;
  }
  return false;
}

/** Acronyms of an article at their places, without those that a bracket introduces or explains anywhere, or that everybody knows. */
export function loneAcronyms(prose: string, known: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const told = new Set(known);
  for (const { 0: text, index } of prose.matchAll(ACRONYM)) {
    const isTold =
      /[(（]\s?$/.test(prose.slice(Math.max(0, index - 2), index)) ||
      /^\s?[(（]/.test(prose.slice(index + text.length, index + text.length + 2));
    if (isTold) told.add(text);
    found.set(text, [...(found.get(text) ?? []), index]);
  }
  for (const text of told) found.delete(text);
  return found;
}

// From its first letter on: looking behind first would be tried at every place.
const ACRONYM = /[A-Z](?<![\p{Script=Latin}\p{Nd}-][A-Z])[A-Z]{2,5}(?![\p{Script=Latin}\p{Nd}]|[- ]\p{Script=Latin})/gu;
