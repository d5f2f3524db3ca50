import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { type CharacterRun, characterRuns, hasUnspaced } from '../text/character-runs';
import { characters } from '../text/characters';
import { foldedForms } from '../text/folded-forms';
import { type Sentence, sentences } from '../text/sentences';
import { type Words, words } from '../text/words';
import { LatestPlaces, outermost, periodicRuns } from './periodic-runs';

export type { CharacterRun } from '../text/character-runs';

/**
 * A maximal stretch of one block in which every word equals the one `period` words before it, two periods long at
 * least: `the the`, `of the of the of`. Case and the shape of the apostrophe are folded.
 */
export interface WordRun extends Span {
  readonly firstWord: number;
  /** Words in the run, the first unit included; at least twice `period`, and not always a multiple of it. */
  readonly length: number;
  readonly period: number;
  readonly blockIndex: number;
}

/** A sentence that says word for word what an earlier one said, whatever their case, spaces and punctuation. */
export interface RepeatedSentence {
  readonly sentence: Sentence;
  /** Indexes in the `sentences` analysis. */
  readonly index: number;
  readonly first: Sentence;
  readonly firstIndex: number;
}

export interface Repetition {
  /** By place; a run that lies inside another one is left out. */
  readonly wordRuns: readonly WordRun[];
  /** Runs of characters in scripts without spaces, by place. */
  readonly characterRuns: readonly CharacterRun[];
  readonly repeatedSentences: readonly RepeatedSentence[];
  /** For every form id, the id of the first form that differs from it in case alone. */
  readonly folded: Int32Array;
}

// A loop of a decoder repeats a phrase; a longer unit is a sentence, and sentences are compared as wholes.
const LONGEST_PERIOD = 12;
const LEAST_PERIODS = 2;

/** What stands twice in the article: words in a row, characters in a row, sentences anywhere. Linear. */
export const repetition = defineAnalysis({
  id: 'repetition',
  needs: { words, sentences, foldedForms, characters },
  run: ({ document }, facts): Repetition => {
    const folded = facts.foldedForms;
    return {
      wordRuns: wordRunsOf(facts.words, facts.sentences, folded),
      characterRuns: hasUnspaced(facts.characters) ? characterRuns(document) : [],
      repeatedSentences: repeatedSentencesOf(facts.words, facts.sentences, folded, document.prose),
      folded,
    };
  },
});

function wordRunsOf(words: Words, all: readonly Sentence[], folded: Int32Array): readonly WordRun[] {
  const { count, formIds } = words;
  // A number that occurs nowhere else stands between two blocks, so that no run reaches over the gap.
  const blocks: Array<readonly [first: number, block: number]> = [];
  let previous = -1;
  for (const sentence of all) {
    if (sentence.blockIndex !== previous) blocks.push([sentence.firstWord, sentence.blockIndex]);
    previous = sentence.blockIndex;
  }
  const ids = new Int32Array(count + blocks.length);
  let at = 0;
  blocks.forEach(([first], index) => {
    ids[at++] = -1 - index;
    const end = blocks[index + 1]?.[0] ?? count;
    for (let word = first; word < end; word += 1) ids[at++] = folded[formIds[word] as number] as number;
  });

  const runs: WordRun[] = [];
  let block = 0;
  const latest = new LatestPlaces(words.forms.length, LONGEST_PERIOD);
  for (const { start, length, period } of outermost(periodicRuns(ids, LEAST_PERIODS, latest))) {
    // `start` counts the separators of this block and all before it.
    while (block + 1 < blocks.length && (blocks[block + 1] as readonly [number, number])[0] + block + 1 <= start) {
      block += 1;
    }
    const firstWord = start - block - 1;
    runs.push({
      offset: words.offsets[firstWord] as number,
      endOffset: words.ends[firstWord + length - 1] as number,
      firstWord,
      length,
      period,
      blockIndex: (blocks[block] as readonly [number, number])[1],
    });
  }
  return runs;
}

function repeatedSentencesOf(
  words: Words,
  all: readonly Sentence[],
  folded: Int32Array,
  prose: string,
): readonly RepeatedSentence[] {
  const { formIds } = words;
  const starts = all.map((sentence, index) => startOf(sentence, all[index - 1], words, prose));
  const byHash = new Map<number, number | number[]>();
  const repeated: RepeatedSentence[] = [];
  const same = (one: number, other: number) => {
    const [from, length] = [starts[one] as number, (all[one] as Sentence).lastWord - (starts[one] as number)];
    const otherFrom = starts[other] as number;
    if ((all[other] as Sentence).lastWord - otherFrom !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (folded[formIds[from + at] as number] !== folded[formIds[otherFrom + at] as number]) return false;
    }
    return true;
  };
  all.forEach((sentence, index) => {
    if (sentence.firstWord === sentence.lastWord) return;
    let hash = 0;
    for (let word = starts[index] as number; word < sentence.lastWord; word += 1) {
      hash = (Math.imul(hash, 0x01000193) ^ (folded[formIds[word] as number] as number)) | 0;
    }
    const rivals = byHash.get(hash);
    if (rivals === undefined) {
      // Most hashes have one sentence, which is kept without a list.
      byHash.set(hash, index);
      return;
    }
    const list = typeof rivals === 'number' ? [rivals] : rivals;
    const firstIndex = list.find((rival) => same(rival, index));
    if (firstIndex === undefined) byHash.set(hash, [...list, index]);
    else repeated.push({ sentence, index, first: all[firstIndex] as Sentence, firstIndex });
  });
  return repeated;
}

/** The dash behind a dateline: `PARIS, 5 May — The bridge …`. */
const DASH = /[—–]/;
const DATELINE = /^[^.!?。।—–\n]{2,60}?\s[—–]\s/u;

/** The first word of a sentence, or the one behind the dateline that opens an article. */
function startOf(sentence: Sentence, before: Sentence | undefined, words: Words, prose: string): number {
  const { firstWord, lastWord, offset, blockIndex } = sentence;
  if (before?.blockIndex === blockIndex) return firstWord;
  const opening = prose.slice(offset, offset + 64);
  const line = DASH.test(opening) ? DATELINE.exec(opening)?.[0] : undefined;
  if (line === undefined || !/\p{Nd}/u.test(line)) return firstWord;
  const behind = words.after(offset + line.length);
  return behind < lastWord ? behind : firstWord;
}
