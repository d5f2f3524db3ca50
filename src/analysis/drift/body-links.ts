import type { Article } from '../../core/article';
import { exclusionOf } from '../text/contrasts';
import { dot } from '../text/dot';
import { sharedBeginning } from '../text/shared-beginning';
import type { BodyWord } from './body-windows';
import { synonymsOf } from './synonyms';

/** How a word of one name stands for a word of another, surest first. */
export type BodyLink = 'same' | 'derived' | 'meaning' | 'near';

export type RelateWords = (
  a: BodyWord,
  b: BodyWord,
) => { readonly link: BodyLink; readonly score: number } | 'excluded' | undefined;

// Chosen on cases written for it and on human translations.
const LEAST_ALIKE = 0.72;
const LEAST_NEAR = 0.58;
const LEAST_DERIVED = 0.4;
const ROOT = 4;
const ROOT_SHARE = 0.6;
const NAME_SHARE = 0.7;
const NAME_ROOT = 3;
const LEAST_NAME = 0.9;

/** Tells how two words of names are related, by what the tables, the lexicon and the model know. */
export function relateBodyWords(article: Article, vectorOf: (word: BodyWord) => Float32Array | undefined): RelateWords {
  const { language, lexicon, nameFacts, placeOf } = article;
  const areContrary = exclusionOf(language);
  const synonyms = synonymsOf(article);
  const shareSense = (a: BodyWord, b: BodyWord) => {
    const known = synonyms.of(a.lower, a.stem);
    return synonyms.of(b.lower, b.stem).some((sense) => known.includes(sense));
  };
  return (a, b) => {
    if (a.stem === b.stem || a.root === b.root) return { link: 'same', score: 1 };
    if (a.isNumber || b.isNumber) return a.isNumber && b.isNumber ? 'excluded' : undefined;
    if (areContrary(a.stem, b.stem)) return 'excluded';
    const [one, two] = [placeOf(a.text), placeOf(b.text)];
    if (one !== undefined && two !== undefined) return one === two ? { link: 'same', score: 0.95 } : 'excluded';
    const [left, right] = [nameFacts.givenNameOf(a.lower), nameFacts.givenNameOf(b.lower)];
    if (a.isName && b.isName && left !== undefined && right !== undefined && left !== right) return 'excluded';
    const [x, y] = [vectorOf(a), vectorOf(b)];
    const cosine = x === undefined || y === undefined ? 0 : dot(x, y);
    const shared = sharedBeginning(a.plain, b.plain);
    const shortest = Math.min(a.plain.length, b.plain.length);
    const isRoot = shared >= ROOT && shared >= ROOT_SHARE * shortest;
    // Хальден and халденский: an ending may change the letter before it.
    if (a.isName && b.isName && shared >= NAME_ROOT && cosine >= LEAST_NAME) return { link: 'derived', score: 0.9 };
    if (isRoot && (cosine >= LEAST_DERIVED || (a.isName && b.isName && shared >= NAME_SHARE * shortest)))
      return { link: 'derived', score: 0.9 };
    if (a.isName || b.isName) return undefined;
    const pair = lexicon.sameSense([a.stem], [b.stem]);
    if (pair > 0) return { link: 'meaning', score: 0.6 + 0.3 * pair };
    if (shareSense(a, b)) return { link: 'meaning', score: 0.85 };
    if (cosine >= LEAST_ALIKE) return { link: 'meaning', score: cosine };
    return cosine >= LEAST_NEAR ? { link: 'near', score: cosine } : undefined;
  };
}
