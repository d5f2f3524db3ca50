import type { Sentence } from '../../analysis/text/sentences';
import type { BlockStructure } from '../../analysis/text/structure';
import type { Words } from '../../analysis/text/words';

/** A sentence and the next one. */
export interface Neighbours {
  readonly sentence: Sentence;
  readonly next: Sentence;
}

export interface StopFacts {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly structure: readonly BlockStructure[];
}

const STOP = 0x2e;
const SPACE = 0x20;
const MARKS = /[…!?[\]/]|\.\.\.|\. \p{Ll}/u;

/** Tells whether nothing but a full stop and white space stands between two sentences. */
export function isPlainStop(prose: string, words: Words, { sentence, next }: Neighbours): boolean {
  const [end, begin] = [words.ends[sentence.lastWord - 1] as number, words.offsets[next.firstWord] as number];
  if (prose.charCodeAt(end) !== STOP || begin < end + 2) return false;
  return begin === end + 2 && prose.charCodeAt(end + 1) === SPACE ? true : /^\s+$/.test(prose.slice(end + 1, begin));
}

/** Tells whether more than a stop stands at an end, or a stop is none, so that no stop has torn anything. */
export function haveOtherMarks(prose: string, neighbours: Neighbours): boolean {
  return MARKS.test(textOf(prose, neighbours));
}

/** Both without the mark that ends them. */
export function textOf(prose: string, { sentence, next }: Neighbours): string {
  return prose.slice(sentence.offset, next.endOffset - 1);
}
