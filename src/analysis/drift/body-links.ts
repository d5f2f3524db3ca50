import type { Article } from '../../core/article';
import { remember } from '../../core/remember';
import { exclusionOf } from '../text/contrasts';
import { dot } from '../text/dot';
import { sharedBeginning } from '../text/shared-beginning';
import type { BodyWord } from './body-windows';
import { synonymsOf } from './synonyms';

/** How a word of one name stands for a word of another: as the same word, as one of its root, or by what it means. */
export type BodyLink = 'same' | 'derived' | 'meaning';

/** A link, and how alike the two are: 1 for one word, 0 for words that have nothing in common. */
export interface LinkedWords {
  readonly link: BodyLink;
  readonly score: number;
}

export type RelateWords = (a: BodyWord, b: BodyWord) => LinkedWords | 'excluded';

// Chosen on cases written for it and on human translations.
const LEAST_DERIVED = 0.4;
const ROOT = 4;
const ROOT_SHARE = 0.6;
const NAME_SHARE = 0.7;
const NAME_ROOT = 3;
const LEAST_NAME = 0.9;
const BY_TABLE = 0.85;
const BY_LEXICON = 0.6;
const BY_SURE_LEXICON = 0.3;
const BY_ENGLISH = 0.6;
const BY_ENGLISH_PAIR = 0.52;
const UNRELATED: LinkedWords = { link: 'meaning', score: 0 };

/** Tells how two words of names are related, by what the tables, the lexicon and the model know. */
export function relateBodyWords(article: Article, vectorOf: (word: BodyWord) => Float32Array | undefined): RelateWords {
  const { language, lexicon, nameFacts, placeOf } = article;
  const areContrary = exclusionOf(language);
  const synonyms = synonymsOf(article);
  const shareSense = (a: BodyWord, b: BodyWord) => {
    const known = synonyms.of(a.lower, a.stem);
    return synonyms.of(b.lower, b.stem).some((sense) => known.includes(sense));
  };
  /** Both have a translation in common. */
  const shareEnglish = (a: BodyWord, b: BodyWord) => {
    const known = lexicon.meaningsOf([a.stem]);
    return known.length > 0 && lexicon.meaningsOf([b.stem]).some((meaning) => known.includes(meaning));
  };
  const pairsOf = remember(
    (stem) => new Set(lexicon.meaningsOf([stem]).flatMap((meaning) => lexicon.pairsOfMeaning(meaning))),
  );
  /** Words of English that mean the same translate them. */
  const areNearInEnglish = (a: BodyWord, b: BodyWord) => {
    const pairs = pairsOf(a.stem);
    for (const pair of pairsOf(b.stem)) if (pairs.has(pair)) return true;
    return false;
  };
  const meaning = (a: BodyWord, b: BodyWord, cosine: number) => {
    const pair = lexicon.sameSense([a.stem], [b.stem]);
    return Math.max(
      cosine,
      pair > 0 ? BY_LEXICON + BY_SURE_LEXICON * pair : 0,
      shareSense(a, b) ? BY_TABLE : 0,
      shareEnglish(a, b) ? BY_ENGLISH : 0,
      cosine < BY_ENGLISH_PAIR && areNearInEnglish(a, b) ? BY_ENGLISH_PAIR : 0,
    );
  };
  const relate: RelateWords = (a, b) => {
    if (a.stem === b.stem || a.root === b.root) return { link: 'same', score: 1 };
    if (a.isNumber || b.isNumber) return a.isNumber && b.isNumber ? 'excluded' : UNRELATED;
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
    return { link: 'meaning', score: meaning(a, b, cosine) };
  };
  // A name stands in many windows, by itself and with the words around it.
  const known = new Map<string, ReturnType<RelateWords>>();
  return (a, b) => {
    const key = `${a.text}|${b.text}`;
    let found = known.get(key);
    if (found === undefined) {
      found = relate(a, b);
      known.set(key, found);
    }
    return found;
  };
}
