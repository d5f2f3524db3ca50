import type { Senses } from '../../core/article';

/**
 * Tells whether any of some words in Latin letters, as far as the table of senses knows them, is rendered by nothing in a
 * text of the article's own language: `bird` in 北方森林保护协会.
 */
export function lacksRendering(words: readonly string[], text: string, senses: Senses): boolean {
  return words.some((word) => {
    const known = senses.of(word).flatMap(senses.wordsFor);
    return (
      known.length > 0 &&
      !known.some((own) => text.includes(own) || [...own].some((part) => isHan(part) && text.includes(part)))
    );
  });
}

/** How many characters the words that differ may share at either end; वन has two, संरक्षण seven. */
const MOST_SHARED = 6;
const BEGINNING = 3;

function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}

/** Tells whether the table of senses knows two words for one thing. */
export function shareSense(a: string, b: string, senses: Senses, telling = false): boolean {
  const known = senses.of(a);
  if (known.length === 0) return false;
  return senses.of(b).some((sense) => known.includes(sense) && !(telling && senses.isCommon(sense)));
}

/** Tells whether two names differ in one word (a `telling` one, which writers do not vary at will), and the table of senses knows both for one thing: 海洋保护 and 海洋保育. */
export function differsInOneSense(a: string, b: string, senses: Senses, telling = false): boolean {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  // The words that differ may share a character: 猎鹰 and 猎隼.
  for (let back = 0; back <= Math.min(MOST_SHARED, start); back += 1) {
    for (let on = 0; on <= Math.min(MOST_SHARED, end); on += 1) {
      const [one, two] = [a.slice(start - back, a.length - end + on), b.slice(start - back, b.length - end + on)];
      if (one === '' || two === '' || one === two) continue;
      // Two spellings or forms of one word are no two words.
      if (telling && one.slice(0, BEGINNING) === two.slice(0, BEGINNING)) continue;
      if (shareSense(one, two, senses, telling)) return true;
    }
  }
  return false;
}
