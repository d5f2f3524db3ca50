import type { Article } from '../../core/article';
import { remember } from '../../core/remember';
import { glossesOf } from '../names/name-glosses';
import { likenessAcrossAlphabets } from '../sounds/alphabet-likeness';
import { letterDistance } from '../sounds/letter-distance';
import { speltSoundsOf } from '../sounds/spelt-sounds';
import { spokenConsonants } from '../sounds/spoken-consonants';
import { exclusionOf } from '../text/contrasts';
import { bodyNounsOf } from './body-nouns';
import type { TermWord, WordLink, WordRelations } from './word-relations';

/**
 * How a word of one name stands for a word of another: as two words of terms do, or as one place, as one name that is spelt otherwise,
 * as nouns for bodies or things of one kind, as English by its sound (Голден for золотой), as all that
 * a name means (black and village for Kurosato), or as part of it.
 */
export type NameLink = WordLink | 'place' | 'spelt' | 'kind' | 'spoken' | 'sounded' | 'glossed';

export interface NameRelation {
  readonly link: NameLink;
  /** 0 to 1, by which words find their partners. */
  readonly strength: number;
}

/** Undefined where two exclude each other. */
export type RelateNames = (a: TermWord, b: TermWord) => NameRelation | undefined;

const UNRELATED: NameRelation = { link: 'alike', strength: 0 };
const SAME: NameRelation = { link: 'same', strength: 1 };
const PLACE: NameRelation = { link: 'place', strength: 0.95 };
const SPELT = 0.9;
const KIND: NameRelation = { link: 'kind', strength: 0.78 };
const SPOKEN: NameRelation = { link: 'spoken', strength: 0.75 };
const GLOSSED: NameRelation = { link: 'glossed', strength: 0.5 };
const LEAST_SOUND = 0.8;
const MOST_DISTANCE = 0.22;
const SHORTEST = 4;
const FEWEST_CONSONANTS = 2;

/** What is a number, and what no lexicon knows, so that it is a name or a word of another language. */
export function wordKinds({ lexicon }: Pick<Article, 'lexicon'>) {
  return {
    isNumber: ({ lower }: TermWord) => /^\p{Nd}/u.test(lower),
    isUnknown: ({ lower, stem }: TermWord) => !lexicon.knows([stem]) && !lexicon.knowsEnglish([lower]),
  };
}

/** Tells whether a word has the meaning of an English one. */
export function meaningTest({ lexicon }: Pick<Article, 'lexicon'>): (word: TermWord, english: string) => boolean {
  const numberOf = remember((english: string) => lexicon.englishOf(english.split(' ')));
  const meaningsOf = remember((stem: string) => lexicon.meaningsOf([stem]));
  return ({ stem }, english) => meaningsOf(stem).includes(numberOf(english));
}

/** What is known of one word by itself; it is compared with all the others. */
interface WordFacts {
  readonly isNumber: boolean;
  readonly isUnknown: boolean;
  readonly place: string | undefined;
  readonly givenName: number | undefined;
  readonly kinds: ReadonlyArray<string | number>;
  /** What a name means, in English. */
  readonly glosses: readonly string[];
}

/** Relates the words of names by what relates those of terms, and by what relates names. */
export function relateNames(
  article: Article,
  relations: WordRelations,
  means: (word: TermWord, english: string) => boolean,
): RelateNames {
  const { language, lexicon, placeOf, kindsOf, nameFacts } = article;
  const { isNumber, isUnknown } = wordKinds(article);
  const areContrary = exclusionOf(language);
  const nouns = bodyNounsOf(language);
  const sounds = speltSoundsOf(nameFacts);
  const isLatin = language.scripts.includes('Latin');
  const kindsIn = ({ lower, stem }: TermWord): ReadonlyArray<string | number> => [
    ...kindsOf(lower),
    ...nouns.of(stem),
    ...(nameFacts.isLegalForm(lower) ? ['legal form'] : []),
  ];
  const areSpelt = (a: string, b: string) => {
    if (Math.min(a.length, b.length) < SHORTEST) return false;
    if (likenessAcrossAlphabets(a, b) >= LEAST_SOUND) return true;
    return letterDistance(a, b, MOST_DISTANCE) <= MOST_DISTANCE || (isLatin && sounds.areOne(a, b));
  };
  const isSpoken = ({ lower, stem: own }: TermWord, { stem }: TermWord) => {
    if (isLatin || lower.length < SHORTEST || lower <= '\u036f' || lexicon.knows([own])) return false;
    const consonants = spokenConsonants(lower);
    return consonants.length >= FEWEST_CONSONANTS && lexicon.soundsLike([stem], consonants);
  };
  const facts: WordFacts[] = [];
  const factsOf = (id: number, word: TermWord): WordFacts => {
    facts[id] ??= {
      isNumber: isNumber(word),
      isUnknown: isUnknown(word),
      place: placeOf(word.lower),
      givenName: nameFacts.givenNameOf(word.lower),
      kinds: kindsIn(word),
      glosses: isUnknown(word) ? glossesOf(word.lower) : [],
    };
    return facts[id];
  };
  const areGlossed = ({ glosses }: WordFacts, word: TermWord) =>
    glosses.some((gloss) => gloss === word.lower || means(word, gloss));
  const relate: RelateNames = (a, b) => {
    if (a.stem === b.stem || a.root === b.root) return SAME;
    const ids = [relations.idOf(a), relations.idOf(b)] as const;
    const [one, two] = [factsOf(ids[0], a), factsOf(ids[1], b)];
    if (one.isNumber || two.isNumber) return one.isNumber && two.isNumber ? undefined : UNRELATED;
    if (areContrary(a.stem, b.stem)) return undefined;
    if (one.place !== undefined && two.place !== undefined) return one.place === two.place ? PLACE : undefined;
    const areNames = one.isUnknown && two.isUnknown;
    const areGivenNames = one.givenName !== undefined && two.givenName !== undefined;
    if (areNames && areGivenNames && one.givenName !== two.givenName) return undefined;
    const found = one.place === two.place ? relations.relate(...ids) : undefined;
    if (found !== undefined && found.link !== 'alike') return { link: found.link, strength: found.strength };
    if ((one.isUnknown || two.isUnknown) && areSpelt(a.lower, b.lower)) return { link: 'spelt', strength: SPELT };
    if (one.kinds.some((kind) => two.kinds.includes(kind))) return KIND;
    if (isSpoken(a, b) || isSpoken(b, a)) return SPOKEN;
    if (areGlossed(one, b) || areGlossed(two, a)) return GLOSSED;
    // Of two names the model says nothing.
    return areNames || found === undefined ? UNRELATED : { link: 'alike', strength: found.strength };
  };
  // By the smaller number of the two, then by the larger.
  const known: Array<Map<number, NameRelation | undefined>> = [];
  return (a, b) => {
    const [one, two] = [relations.idOf(a), relations.idOf(b)];
    const [low, high] = one < two ? [one, two] : [two, one];
    known[low] ??= new Map();
    const row = known[low];
    let found = row.get(high);
    if (found === undefined && !row.has(high)) {
      found = relate(a, b);
      row.set(high, found);
    }
    return found;
  };
}
