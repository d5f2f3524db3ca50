import type { Span } from '../core/span';

/** Characters that print like a letter of katakana, which optical recognition and hurried typists take for it. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  一: 'ー',
  力: 'カ',
  口: 'ロ',
  工: 'エ',
  二: 'ニ',
  夕: 'タ',
  卜: 'ト',
  才: 'オ',
  八: 'ハ',
  三: 'ミ',
  千: 'チ',
};
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu');
const KATAKANA = /[ァ-ヺー]/u;
/** A long vowel behind the first syllable of a word: `ゴ一ル`. Behind more of it 一 may be the first of its kind. */
const LONG_VOWEL = /(?<![ァ-ヺー])[ァ-ヺ][ァィゥェォャュョ]?$/u;
const LONGEST = 24;

export interface Lookalike extends Span {
  readonly expected: string;
}

/** Words of katakana with a kanji for one of their letters, which the article writes right elsewhere, or which only a long vowel makes a word. */
export function* katakanaLookalikes(prose: string): Generator<Lookalike> {
  let end = 0;
  for (const { index, 0: character } of prose.matchAll(LOOKALIKE)) {
    if (index < end || !(KATAKANA.test(prose[index - 1] ?? '') || KATAKANA.test(prose[index + 1] ?? ''))) continue;
    let offset = index;
    while (offset > 0 && index - offset < LONGEST && KATAKANA.test(prose[offset - 1] as string)) offset -= 1;
    end = index + 1;
    while (end < prose.length && end - index < LONGEST && isLetter(prose[end] as string)) end += 1;
    while (end > index + 1 && !KATAKANA.test(prose[end - 1] as string)) end -= 1;
    const expected = prose.slice(offset, end).replaceAll(LOOKALIKE, (one) => LOOKALIKES[one] as string);
    if (expected.length < 2) continue;
    const isVowel = character === '一' && end > index + 1 && LONG_VOWEL.test(prose.slice(offset, index));
    if (isVowel || standsElsewhere(prose, expected)) yield { offset, endOffset: end, expected };
  }
}

function isLetter(character: string): boolean {
  return KATAKANA.test(character) || LOOKALIKES[character] !== undefined;
}

/** Tells whether the text holds a word as a whole run of katakana. */
function standsElsewhere(prose: string, word: string): boolean {
  for (let at = prose.indexOf(word); at !== -1; at = prose.indexOf(word, at + 1))
    if (!KATAKANA.test(prose[at - 1] ?? '') && !KATAKANA.test(prose[at + word.length] ?? '')) return true;
  return false;
}
