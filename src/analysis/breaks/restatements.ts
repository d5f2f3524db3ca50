import { defineAnalysis } from '../../core/analysis';
import type { TokenVector } from '../../core/embedder';
import { closedWords } from '../text/closed-words';
import { dot } from '../text/dot';
import { type Sentence, sentences } from '../text/sentences';
import { type Form, words } from '../text/words';

/** A sentence and one right behind it that seems to say the same in other words. */
export interface Restatement {
  readonly first: Sentence;
  readonly second: Sentence;
  /** How alike the two mean, by the embedding model, up to 1. */
  readonly meaning: number;
  /**
   * How much of one of them, the one of which it is more, has a like in the other: the mean of its words' best cosines, each
   * word with its weight. 1 for an embedder that gives no vectors of words.
   */
  readonly covered: number;
  /** How many sentences on the second one stands. */
  readonly distance: number;
  /** The content words that only one of them has, without the word it opens with, whose capital tells nothing. */
  readonly firstOnly: readonly Form[];
  readonly secondOnly: readonly Form[];
}

/** A sentence that was translated twice stands next to its first form, or has one other in between. */
const NEAREST = 2;
const MOST_WORDS = 60;
/** Two sentences that share less than this are not embedded: they tell of two things. */
const FEWEST_SHARED = 2;
const LEAST_SHARE = 0.4;
const FEWEST_CONTENT = 3;

/** Neighbouring sentences that share some of their content words and mean much the same; none without a model. */
export const restatements = defineAnalysis({
  id: 'restatements',
  needs: { words, sentences },
  run: async ({ document, language, embedder }, facts, signal): Promise<readonly Restatement[]> => {
    if (embedder === undefined) return [];
    const closed = closedWords(language);
    const contents = facts.sentences.map((sentence) => contentOf(sentence));
    const pairs: Array<Omit<Restatement, 'meaning' | 'covered'>> = [];
    facts.sentences.forEach((second, index) => {
      for (let distance = 1; distance <= NEAREST && distance <= index; distance += 1) {
        const first = facts.sentences[index - distance] as Sentence;
        const [one, two] = [contents[index - distance] as Content, contents[index] as Content];
        const least = Math.min(one.size, two.size);
        if (least < FEWEST_CONTENT) continue;
        const shared = [...two.keys()].filter((stem) => one.has(stem)).length;
        if (shared < FEWEST_SHARED || shared < LEAST_SHARE * least) continue;
        const [firstOnly, secondOnly] = [onlyIn(one, two, first), onlyIn(two, one, second)];
        pairs.push({ first, second, distance, firstOnly, secondOnly });
      }
    });
    const texts = [...new Set(pairs.flatMap(({ first, second }) => [textOf(first), textOf(second)]))];
    if (texts.length === 0) return [];
    const vectors = await embedder.embed(texts, signal);
    const tokens = (await embedder.tokens?.(texts, signal)) ?? [];
    const places = new Map(texts.map((text, at) => [text, at]));
    return pairs.map((pair) => {
      const [one, two] = [pair.first, pair.second].map((sentence) => places.get(textOf(sentence)) as number) as [
        number,
        number,
      ];
      const [oneTokens, twoTokens] = [tokens[one], tokens[two]];
      const covered =
        oneTokens === undefined || twoTokens === undefined
          ? 1
          : Math.max(coverage(oneTokens, twoTokens), coverage(twoTokens, oneTokens));
      return { ...pair, meaning: dot(vectors[one] as Float32Array, vectors[two] as Float32Array), covered };
    });

    function textOf({ offset, endOffset }: Sentence): string {
      return document.prose.slice(offset, endOffset);
    }

    /** The first form of each stem of a content word; nothing for what is no sentence of running text. */
    function contentOf({ firstWord, lastWord, terminator, block }: Sentence): Content {
      const content: Content = new Map();
      const isText = terminator !== '' && block.kind !== 'heading' && block.kind !== 'table-cell';
      if (!isText || lastWord - firstWord > MOST_WORDS) return content;
      for (let at = firstWord; at < lastWord; at += 1) {
        const form = facts.words.form(at);
        const isContent = form.isNumber || (form.lower.length > 1 && !closed.has(form.lower));
        if (isContent && !content.has(form.stem)) content.set(form.stem, form);
      }
      return content;
    }

    function onlyIn(own: Content, other: Content, { firstWord }: Sentence): Form[] {
      const opening = facts.words.form(firstWord);
      return [...own]
        .filter(([stem, form]) => !other.has(stem) && (form !== opening || form.isNumber))
        .map(([, form]) => form);
    }
  },
});

type Content = Map<string, Form>;

/** How much of some words has a like among others. */
function coverage(own: readonly TokenVector[], other: readonly TokenVector[]): number {
  let sum = 0;
  let total = 0;
  for (const { vector, weight } of own) {
    let best = 0;
    for (const rival of other) best = Math.max(best, dot(vector, rival.vector));
    sum += weight * best;
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}
