import { bitext } from '../../../src/analysis/source/bitext';
import { type PairEvidence, pairEvidence } from '../../../src/analysis/source/pair-evidence';
import { FactStore } from '../../../src/check/fact-store';
import type { Embedder } from '../../../src/core/embedder';
import { seededRandom } from '../../random';
import { type AlignmentHalf, documentsOf, OTHER_LANGUAGES } from '../alignment/documents';
import { articleWithSource, textOf } from './article-with-source';
import { loseQuarter } from './lose-part';

/** What a pair of sentences shows, and whether a quarter of the target was taken away. */
export interface LossCase {
  readonly pair: string;
  readonly isLoss: boolean;
  readonly evidence: PairEvidence;
}

/** One sentence in so many is spoilt: more of them would change what is usual in the article. */
const EVERY = 8;

/** All pairs of languages, English or French on one side. */
export const LANGUAGE_PAIRS = ['en', 'fr'].flatMap((one) =>
  ['fr', ...OTHER_LANGUAGES]
    .filter((tag) => tag !== one && tag !== 'sa')
    .flatMap((tag) => [`${one}-${tag}`, `${tag}-${one}`]),
);

/** Cases of a pair of languages: every document, with each sentence in turn spoilt and left as it is. */
export async function* lossCases(
  pair: string,
  half: AlignmentHalf,
  embedder: Embedder | undefined,
  rounds: number,
): AsyncGenerator<LossCase> {
  const [sourceLanguage, targetLanguage] = pair.split('-') as [string, string];
  for (const [number, document] of (documentsOf(sourceLanguage, targetLanguage) ?? []).entries()) {
    if (document.half !== half) continue;
    for (let round = 0; round < rounds; round += 1) {
      const random = seededRandom(1000 * number + round);
      const spoilt = new Set<number>();
      const target = document.target.map((segment, index) => {
        if (index % EVERY !== Math.floor((round * EVERY) / rounds)) return segment;
        const less = loseQuarter(segment, targetLanguage, random);
        if (less === undefined) return segment;
        spoilt.add(index);
        return less;
      });
      // A sentence a paragraph, so that each case is the segment that it is said to be.
      const article = await articleWithSource(
        { text: textOf(document.source, 1), language: sourceLanguage },
        { text: textOf(target, 1), language: targetLanguage },
        embedder,
      );
      const store = new FactStore(article, undefined);
      const sentences = (await store.get(bitext))?.target.sentences ?? [];
      for (const evidence of (await store.get(pairEvidence)) ?? []) {
        const own = new Set(evidence.bead.target.map((index) => sentences[index]?.blockIndex));
        const [block] = own;
        if (own.size > 1 || block === undefined) continue;
        const isLoss = spoilt.has(block);
        const count = sentences.filter(({ blockIndex }) => blockIndex === block).length;
        // Of two sentences only one was spoilt, and it is not known which.
        if (isLoss && count !== evidence.bead.target.length) continue;
        yield { pair, isLoss, evidence };
      }
    }
  }
}
