import { defineAnalysis } from '../core/analysis';
import { type Alignment, alignment } from './alignment';
import { keysOf } from './alignment/keys';
import { looksOtherwise } from './looks-otherwise';

/** How an article and its source belong together: only of a translation is it worth to say what it lacks. */
export type SourceRelation =
  | { readonly kind: 'translation' }
  /** The article is the source, word for word. */
  | { readonly kind: 'copy' }
  /** The source is not in the language that it is said to be in. */
  | { readonly kind: 'language'; readonly expected: string }
  /** Neither text is in the language that it is said to be in. */
  | { readonly kind: 'swapped'; readonly expected: string }
  /** Little on either side renders anything on the other. */
  | { readonly kind: 'unrelated'; readonly share: number }
  /** All of the article is in the source, which says far more; `share` of the source is rendered. */
  | { readonly kind: 'excerpt'; readonly share: number }
  /** All of the source is in the article, which says far more; `share` of the article renders it. */
  | { readonly kind: 'extension'; readonly share: number };

const COPIED = 0.8;
/** Measured on news and their translations: unrelated texts reach .47 and a margin of .31, human translations fall to .97 and .40. */
const LEAST_ALIGNED = 0.5;
const UNRELATED_MARGIN = 0.33;
const MOSTLY = 0.7;
/** Below this share the rest is no omission but another text; a few sentences are still told one by one. */
const EXCERPT = 0.4;
const FEWEST_SENTENCES = 12;
/** Without a model: so many numbers and names, of which so few stand on the other side as well. */
const FEWEST_KEYS = 8;
const LEAST_SHARED = 0.12;

/** How the article and its source belong together; undefined where there is no source. */
export const sourceRelation = defineAnalysis({
  id: 'source-relation',
  needs: { alignment },
  run: ({ languages }, { alignment: aligned }): SourceRelation | undefined => {
    if (aligned === undefined) return undefined;
    const { document, words, language } = aligned.source;
    if (copiedShare(aligned) >= COPIED) return { kind: 'copy' };
    if (looksOtherwise(document.prose, words, language, languages)) {
      const { target } = aligned;
      const isSwapped = looksOtherwise(target.document.prose, target.words, target.language, languages);
      return { kind: isSwapped ? 'swapped' : 'language', expected: language.name };
    }
    const { source, target } = aligned.aligned;
    if (isUnrelated(aligned)) return { kind: 'unrelated', share: Math.min(source, target) };
    const [from, to] = [aligned.source.sentences.length, aligned.target.sentences.length];
    if (target >= MOSTLY && source < EXCERPT && from >= FEWEST_SENTENCES) return { kind: 'excerpt', share: source };
    if (source >= MOSTLY && target < EXCERPT && to >= FEWEST_SENTENCES) return { kind: 'extension', share: target };
    return { kind: 'translation' };
  },
});

function isUnrelated(aligned: Alignment): boolean {
  const { source, target } = aligned.aligned;
  if (Math.max(source, target) < LEAST_ALIGNED) return aligned.margin.median < UNRELATED_MARGIN;
  // Without a model, lengths align nearly any two texts.
  return !aligned.evidence.includes('meaning') && isWithoutSharedKeys(aligned);
}

/** Share of the article's characters in sentences that stand in the source as they are. */
function copiedShare({ source, target }: Alignment): number {
  const own = new Set(source.sentences.map(({ offset, endOffset }) => source.document.prose.slice(offset, endOffset)));
  let [copied, all] = [0, 0];
  for (const { offset, endOffset } of target.sentences) {
    all += endOffset - offset;
    if (own.has(target.document.prose.slice(offset, endOffset))) copied += endOffset - offset;
  }
  return all === 0 ? 0 : copied / all;
}

function isWithoutSharedKeys({ source, target }: Alignment): boolean {
  const [from, to] = [keysOf(source.document.prose), keysOf(target.document.prose)];
  const numbers = (keys: ReadonlyMap<string, number>) => [...keys.keys()].filter((key) => /^#.*\d\d/.test(key));
  const [fewer, other] = from.size < to.size ? [numbers(from), to] : [numbers(to), from];
  return fewer.length >= FEWEST_KEYS && fewer.filter((key) => other.has(key)).length < LEAST_SHARED * fewer.length;
}
