import type { Article } from '../../core/article';
import { likenessAcrossAlphabets } from '../sounds/alphabet-likeness';
import { romaniseDevanagari } from '../sounds/devanagari';
import { crossScriptLikeness } from '../sounds/name-sounds';
import { speltSoundsOf } from '../sounds/spelt-sounds';
import { exclusionOf } from '../text/contrasts';
import { dot } from '../text/dot';
import { sharedBeginning } from '../text/shared-beginning';
import { withoutAccents } from '../text/without-accents';
import type { ForeignWord } from './foreign-terms';
import type { OwnWord } from './own-terms';

/**
 * How a word that was left in English stands for one of the article's own, the surest first: as the same word or a name of one sound,
 * as its translation, as a word for the same kind of thing, by another English word that means the same, or by likeness alone.
 */
export type CrossLink = 'same' | 'sound' | 'translated' | 'kind' | 'near' | 'alike';

export interface CrossRelation {
  readonly link: CrossLink;
  /** 0 to 1, by which words find their partners. */
  readonly strength: number;
}

const SURE = { same: 1, sound: 0.95, translated: 0.9, kind: 0.8, near: 0.62 } as const;
const UNRELATED: CrossRelation = { link: 'alike', strength: 0 };
const LEAST_SOUND = 0.8;
const SHORTEST_NAME = 4;
const NAME_SHARE = 0.7;
const CAPITAL = /^\p{Lu}/u;

/** Relates words left in English to the article's own; undefined where two exclude each other. */
export type RelateAcross = (foreign: ForeignWord, own: OwnWord) => CrossRelation | undefined;

/** Reads what the tables, the lexicon and the model know of two words. */
export function relateAcross(article: Article, vectorOf: (lower: string) => Float32Array): RelateAcross {
  const { language, lexicon, placeOf, kindsOf, nameFacts, senses } = article;
  const areContrary = exclusionOf(language);
  const soundsLike = soundsAcross(article);
  const isUnknown = unknownWords(article);
  const shareSense = (one: string, two: string) => {
    const meanings = senses.of(one);
    return meanings.length > 0 && senses.of(two).some((sense) => meanings.includes(sense));
  };
  const shareKind = (one: string, two: string) => {
    const kinds = kindsOf(one);
    return kinds.length > 0 && kindsOf(two).some((kind) => kinds.includes(kind));
  };
  /** Another English word that means the same translates it. */
  const areNear = (english: string, stem: string) => {
    const pairs = new Set(lexicon.pairsOfMeaning(lexicon.englishOf([english])));
    const isPair = (meaning: number) => lexicon.pairsOfMeaning(meaning).some((pair) => pairs.has(pair));
    return pairs.size > 0 && lexicon.meaningsOf([stem]).some(isPair);
  };
  const sure = (link: keyof typeof SURE): CrossRelation => ({ link, strength: SURE[link] });
  const relate: RelateAcross = (foreign, own) => {
    const stem = language.stem(foreign.lower);
    if (foreign.lower === own.lower || stem === own.stem) return sure('same');
    if (foreign.isOwn && areContrary(stem, own.stem)) return undefined;
    const [one, two] = [placeOf(foreign.text), placeOf(own.text)];
    if (one !== undefined && two !== undefined) return one === two ? sure('same') : undefined;
    if (soundsLike(foreign, own)) return sure('sound');
    if ([foreign, own].every(({ text, lower }) => CAPITAL.test(text) && isUnknown(lower))) {
      const names = [nameFacts.givenNameOf(foreign.lower), nameFacts.givenNameOf(own.lower)];
      // Of two names the model says nothing.
      return names.includes(undefined) || names[0] === names[1] ? UNRELATED : undefined;
    }
    const isTranslation = foreign.isOwn
      ? lexicon.sameSense([stem], [own.stem]) > 0
      : lexicon.translates([own.stem], [foreign.lower]);
    if (isTranslation || shareSense(foreign.lower, own.lower)) return sure('translated');
    if (shareKind(foreign.text, own.text)) return sure('kind');
    const likeness = Math.max(0, dot(vectorOf(foreign.lower), vectorOf(own.lower)));
    if (!foreign.isOwn && likeness < SURE.near && areNear(foreign.lower, own.stem)) return sure('near');
    return { link: 'alike', strength: likeness };
  };
  const known = new Map<string, CrossRelation | undefined>();
  return (foreign, own) => {
    const key = `${foreign.isOwn ? '+' : ''}${foreign.text}|${own.text}`;
    let found = known.get(key);
    if (found === undefined && !known.has(key)) {
      found = relate(foreign, own);
      known.set(key, found);
    }
    return found;
  };
}

/** Tells of a lower-case word whether neither English nor the article's language has it. */
export function unknownWords({ language, lexicon }: Article): (lower: string) => boolean {
  return (lower) => !lexicon.knowsEnglish([lower]) && !lexicon.knows([language.stem(lower)]);
}

/** Tells whether two words are one name, as its letters or its sound have it. */
function soundsAcross({ language, nameFacts }: Article): (foreign: ForeignWord, own: OwnWord) => boolean {
  const isName = ({ text, lower }: ForeignWord | OwnWord) => CAPITAL.test(text) && lower.length >= SHORTEST_NAME;
  if (language.scripts.includes('Latin')) {
    const sounds = speltSoundsOf(nameFacts);
    return (foreign, own) => {
      if (!isName(foreign) || !isName(own)) return false;
      const shared = sharedBeginning(withoutAccents(foreign.lower), withoutAccents(own.lower));
      const isMost = shared >= NAME_SHARE * Math.max(foreign.lower.length, own.lower.length);
      return (shared >= SHORTEST_NAME && isMost) || sounds.areOne(foreign.lower, own.lower);
    };
  }
  const likeness = language.cased
    ? likenessAcrossAlphabets
    : (latin: string, word: string) => crossScriptLikeness(latin, romaniseDevanagari(word));
  return (foreign, { lower, stem }) =>
    isName(foreign) && Math.max(likeness(foreign.lower, lower), likeness(foreign.lower, stem)) >= LEAST_SOUND;
}
