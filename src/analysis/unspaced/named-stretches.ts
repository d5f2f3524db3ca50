import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { sentenceAt } from '../text/sentence-at';
import type { UnspacedPhrase } from './unspaced-phrases';

/** 「かもめ号」: what stands in quotation marks may be a name, whatever its script. */
const QUOTED =
  /[「『“《〈](?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・·]{2,14}[」』”》〉])([^「『“《〈」』”》〉]*)/gu;
/** ニッテラ40, 北风3号: a number behind a name is part of it. */
const NUMBERED =
  /([\u30a1-\u30fa\u30fc]{3,12}|\p{Script=Latin}{3,12})[ -]?\d{1,4}(?:号|號)?(?![\d.,%\p{Script=Han}])/gu;
/** 見張り200: in Han characters only a number that such a name has as well tells a name. */
const NUMBERED_HAN =
  /((?<!\p{Script=Han})\p{Script=Han}[\p{Script=Han}\u3041-\u3096]{1,3})-?(\d{2,4})(?![\d.,%\p{Script=Han}\p{Script=Latin}])/gu;
const KANA_INSIDE = /[\u3041-\u3096]/;
const MOST = 60;

/** Names that are told by the marks around them or a number behind them, where the words of an article do not tell them. */
export function namedStretches(
  prose: string,
  sentences: readonly Span[],
  language: Language,
  known: ReadonlySet<string>,
): readonly UnspacedPhrase[] {
  const texts = new Set<string>();
  for (const { 1: text = '' } of prose.matchAll(QUOTED)) if (KANA_INSIDE.test(text)) texts.add(text);
  const numbers = new Set<string>();
  for (const { 0: text } of prose.matchAll(NUMBERED)) {
    texts.add(text);
    numbers.add(/\d+/.exec(text)?.[0] as string);
  }
  if (numbers.size > 0)
    for (const { 0: text, 2: number = '' } of prose.matchAll(NUMBERED_HAN)) if (numbers.has(number)) texts.add(text);
  let segmenter: Intl.Segmenter | undefined;
  return [...texts]
    .filter((text) => !known.has(text))
    .slice(0, MOST)
    .map((text) => {
      segmenter ??= new Intl.Segmenter(language.tag, { granularity: 'word' });
      const words = [...segmenter.segment(text)].map(({ segment }) => segment);
      const mentions = placesOf(text, prose).map((offset) => ({
        text,
        offset,
        endOffset: offset + text.length,
        sentence: sentenceAt(sentences, offset),
      }));
      return { text, words, joints: words.map(() => ''), known: true, mentions };
    });
}

function placesOf(text: string, prose: string): readonly number[] {
  const places: number[] = [];
  for (let at = prose.indexOf(text); at !== -1; at = prose.indexOf(text, at + text.length)) places.push(at);
  return places;
}
