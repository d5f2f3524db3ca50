import { languageFor } from '../../../../src/lang';
import { frames } from './frames';
import type { PairCase } from './read-cases';

/** A case in its text. */
export interface PlacedCase {
  readonly source: string;
  readonly target: string;
  /** Where the parts of the case stand in the target; empty spans for what lacks. */
  readonly places: ReadonlyArray<{ readonly offset: number; readonly endOffset: number }>;
}

/** A case with one part stands in the middle of its frame, one with more parts behind every other sentence. */
export function placed({ from, to, source, target }: PairCase): PlacedCase {
  const at = source.length === 1 && target.length === 1 ? [3] : [2, 4, 6];
  const there = interleave(from, source, at);
  const here = interleave(to, target, at);
  return { source: there.text, target: here.text, places: here.places };
}

function interleave(language: string, parts: readonly string[], at: readonly number[]) {
  const space = languageFor(language)?.spaced === false ? '' : ' ';
  const places: { offset: number; endOffset: number }[] = [];
  let text = '';
  const add = (sentence: string) => {
    if (sentence !== '') text += (text === '' ? '' : space) + sentence;
  };
  (frames[language] ?? []).forEach((sentence, index) => {
    add(sentence);
    const part = parts[at.indexOf(index + 1)];
    if (part === undefined) return;
    add(part);
    places.push({ offset: text.length - part.length, endOffset: text.length });
  });
  return { text, places };
}
