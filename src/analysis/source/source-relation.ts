import { defineAnalysis } from '../../core/analysis';
import { looksOtherwise } from '../foreign/looks-otherwise';
import { type Alignment, alignment } from './alignment';
import { keysOf } from './alignment/keys';
import { textOfSentences } from './pair-text';

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
/** Share and margin together: unrelated texts reach .17, human translations of news have .39, and .3 with a third left out. */
const LEAST_SAID = 0.2;
/**
 * Of many sentences so large a share never finds its place by chance: unrelated texts reach .49, translations in languages that the
 * model hardly knows have .88 and more, with margins from .19 on.
 */
const SURELY_ALIGNED = 0.75;
const MOSTLY = 0.7;
/** Below this share the rest is no omission but another text; a few sentences are still told one by one. */
const EXCERPT = 0.4;
const FEWEST_SENTENCES = 12;
/**
 * Without a model: so few names and numbers a pair of sentences are shared, where lengths do not agree well either. Unrelated
 * news share at most .07 and align up to .89; translations share less than .1 only where they align from .97 on.
 */
const LEAST_SHARED = 0.1;
const ALIGNED_BY_LENGTH = 0.93;
const FEWEST_PAIRS = 8;
const FEWEST_NUMBERS = 4;

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
  if (Math.max(source, target) < LEAST_ALIGNED && aligned.margin.median < UNRELATED_MARGIN) return true;
  // Of a few pairs that chance made, the margin may be larger, and of many smaller.
  const isSure = Math.min(source, target) >= SURELY_ALIGNED && aligned.margin.count >= FEWEST_PAIRS;
  const said = ((source + target) / 2) * aligned.margin.median;
  if (aligned.evidence.includes('meaning') && !isSure && said < LEAST_SAID) return true;
  if (Math.max(source, target) < LEAST_ALIGNED) return false;
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

function isWithoutSharedKeys({ source, target, beads, aligned }: Alignment): boolean {
  if (Math.min(aligned.source, aligned.target) >= ALIGNED_BY_LENGTH) return false;
  const pairs = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  if (pairs.length < FEWEST_PAIRS || !couldShare(source.document.prose, target.document.prose)) return false;
  let shared = 0;
  for (const bead of pairs) {
    const other = keysOf(textOfSentences(target, bead.target));
    for (const key of keysOf(textOfSentences(source, bead.source)).keys())
      if (isTelling(key) && other.has(key)) shared += 1;
  }
  return shared < LEAST_SHARED * pairs.length;
}

/** Names are known again between letters that stand for sounds, and in other scripts numbers alone. */
function couldShare(source: string, target: string): boolean {
  if (SOUNDS.test(source.slice(0, 200)) && SOUNDS.test(target.slice(0, 200))) return true;
  return [source, target].every(
    (text) => [...keysOf(text).keys()].filter((key) => key.startsWith('#') && isTelling(key)).length >= FEWEST_NUMBERS,
  );
}

const SOUNDS = /^(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]|\P{L})*$/u;

/** A whole word or a number of several digits; beginnings and consonants of words meet by chance. */
function isTelling(key: string): boolean {
  return !key.startsWith('~') && !key.endsWith('-') && !/^#\d$/.test(key);
}
