import { defineAnalysis } from '../../core/analysis';
import type { Document } from '../../core/document';
import type { Language } from '../../core/language';
import { type Sentence, sentences } from '../text/sentences';
import { type Words, words } from '../text/words';
import { alignUnits } from './alignment/align-units';
import type { Bead, SentenceAlignment } from './alignment/bead';
import { unitsOf } from './alignment/units-of';
import { ofSource } from './of-source';

export type { AlignmentEvidence, Bead, SentenceAlignment, Spread } from './alignment/bead';

/** One side of an alignment: spans are offsets of this side's `document.prose`. */
export interface AlignedText {
  readonly document: Document;
  readonly language: Language;
  /** What the indices of beads count. */
  readonly sentences: readonly Sentence[];
  /** `sentences[i]` holds the words `[firstWord, lastWord)` of these. */
  readonly words: Words;
}

/**
 * The article beside what it was translated from. A rule goes through `beads`: one with `source` and no `target` is an
 * omission if its `score` is high, one with `target` alone an addition, one with both whose `margin` or `lengthRatio` lies far
 * from `alignment.margin` or `alignment.lengthRatio` is a suspect. Omissions have no place of their own in the article;
 * `placeOfRendering` gives one.
 */
export interface Alignment extends SentenceAlignment {
  readonly source: AlignedText;
  readonly target: AlignedText;
  /** The bead in which a sentence of that side stands. */
  beadOfSource(sentence: number): Bead;
  beadOfTarget(sentence: number): Bead;
  /**
   * Where in the article's prose the rendering of a bead stands or should stand: its sentences, or the end of what renders
   * the sentence before it.
   */
  placeOfRendering(bead: Bead): { readonly offset: number; readonly endOffset: number };
}

/** The alignment of the article with its source; undefined where it has none. Uses the model where there is one. */
export const alignment = defineAnalysis({
  id: 'alignment',
  needs: { sentences, words, sourceSentences: ofSource(sentences), sourceWords: ofSource(words) },
  run: async (
    { document, language, source, sourceLanguage, embedder },
    facts,
    signal,
  ): Promise<Alignment | undefined> => {
    const { sourceSentences, sourceWords } = facts;
    if (!source || !sourceLanguage || !sourceSentences || !sourceWords) return undefined;
    const aligned = await alignUnits(unitsOf(source, sourceSentences), unitsOf(document, facts.sentences), {
      embedder,
      signal,
    });
    const bySource = new Map<number, Bead>();
    const byTarget = new Map<number, Bead>();
    for (const bead of aligned.beads) {
      for (const sentence of bead.source) bySource.set(sentence, bead);
      for (const sentence of bead.target) byTarget.set(sentence, bead);
    }
    return {
      ...aligned,
      source: { document: source, language: sourceLanguage, sentences: sourceSentences, words: sourceWords },
      target: { document, language, sentences: facts.sentences, words: facts.words },
      beadOfSource: (sentence) => bySource.get(sentence) as Bead,
      beadOfTarget: (sentence) => byTarget.get(sentence) as Bead,
      placeOfRendering(bead) {
        const own = bead.target.map((sentence) => facts.sentences[sentence] as Sentence);
        if (own.length > 0)
          return { offset: (own[0] as Sentence).offset, endOffset: (own.at(-1) as Sentence).endOffset };
        for (let before = (bead.source[0] ?? 0) - 1; before >= 0; before -= 1) {
          const last = bySource.get(before)?.target.at(-1);
          if (last === undefined) continue;
          const { endOffset } = facts.sentences[last] as Sentence;
          return { offset: endOffset, endOffset };
        }
        const start = facts.sentences[0]?.offset ?? 0;
        return { offset: start, endOffset: start };
      },
    };
  },
});
