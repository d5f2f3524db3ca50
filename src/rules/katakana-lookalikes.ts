import { CodeSet } from '../analysis/text/code-set';
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
/** What stands behind no kanji. */
const BEHIND_KANA = /[ーァィゥェォャュョッ]/u;
/**
 * A letter of katakana for the kanji that looks like it, in words of kanji which everybody writes: ニ酸化, 人ロ, 協カ, エ事. Behind
 * カ, 国 and 月 are counted, and ニ短調 is a key.
 */
const KANJI_WORDS =
  /(?<![ァ-ヺー])(?:ニ(?=酸化|酸|十|月|人|年|日間|回|次|階|番目|重|種類|割|者択一|分の)|(?<=[人出入河窓悪辛糸蛇利戸火])ロ(?![ァ-ヺー])|ロ(?=座|数|論|述|径|調)|(?<=[協努能権全動電圧重水火引労魅体学戦勢腕暴迫])カ(?![ァ-ヺー国月所年条村町店校寺])|エ(?=事|場|業|程|員|芸|具|夫|賃)|(?<=[大加施着竣細商理])エ(?![ァ-ヺー])|ハ(?=百|十|月\d|割)|タ(?=方|食|刊|暮|日|焼け)|(?<=[天秀])オ(?![ァ-ヺー]))/uy;
const KANA_OF_KANJI = new CodeSet('ニロカエハタオ');
const KANJI_OF = new Map(Object.entries(LOOKALIKES).map(([kanji, kana]) => [kana, kanji]));

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
    const isInside = character !== '一' && index > offset && BEHIND_KANA.test(prose[index + 1] ?? '');
    if (isVowel || isInside || standsElsewhere(prose, expected)) yield { offset, endOffset: end, expected };
  }
  const { length } = prose;
  for (let at = KANA_OF_KANJI.next(prose, 0, length); at !== -1; at = KANA_OF_KANJI.next(prose, at + 1, length)) {
    KANJI_WORDS.lastIndex = at;
    const kanji = KANJI_WORDS.test(prose) ? KANJI_OF.get(prose.charAt(at)) : undefined;
    if (kanji !== undefined) yield { offset: at, endOffset: at + 1, expected: kanji };
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
