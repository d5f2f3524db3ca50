import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { overlaps } from '../../core/span';
import { speltSoundsOf } from '../sounds/spelt-sounds';
import { exclusionOf } from '../text/contrasts';
import { dot } from '../text/dot';
import { shareSentence } from '../text/share-sentence';
import { sharedBeginning } from '../text/shared-beginning';
import { type NameWindow, type NameWindowWord, nameWindows } from './name-windows';
import { namedRendering } from './named-rendering';
import { opposedWords } from './opposed-words';
import type { RenderingGroup, Variant } from './renderings';

/** How a word of one name stands for a word of the other, surest first. */
type Link = 'same' | 'place' | 'given' | 'derived' | 'kind' | 'meaning';

interface WordPair {
  readonly left: number;
  readonly right: number;
  readonly link: Link;
  readonly score: number;
}

interface Match {
  readonly score: number;
  readonly anchors: number;
}

// Chosen on the tuning half of the corpora, on cases written for it and on human translations.
const LEAST_WORD = 0.3;
const LEAST_FOREIGN = 8;
const LEAST_ACROSS = 0.6;
const LEAST_MOSTLY = 0.66;
const LEAST_MOST = 0.72;
const LEAST_SURE = 0.6;
const LEAST_HEADED = 0.45;
const LEAST_FOREIGN_WORD = 0.46;
const LEAST_WHOLE = 0.6;
const LEAST_REPLACED = 0.75;
const LEAST_FILLER = 0.35;
const ROOT = 4;
const ROOT_SHARE = 0.6;

/**
 * Bodies, places, ships and works whose names are rendered by other words, one by one: `Lighthouse Bay` and `bahía de los Faros`,
 * `River Pilots' Union` and `Union of River Pilots`. Every word has its counterpart; where no word is the same, one of the
 * names must look foreign and both must mean the same as wholes.
 */
export const translatedRenderings = defineAnalysis({
  id: 'translated-renderings',
  needs: { nameWindows },
  run: (article, facts): readonly RenderingGroup[] => {
    const judge = judgeOf(article);
    const found: Array<{ main: NameWindow; other: NameWindow; match: Match }> = [];
    for (const [a, b] of pairsToCompare(facts.nameWindows)) {
      if (!(a.named || b.named)) continue;
      const match = judge(a, b);
      if (match === undefined || touch(a, b) || shareSentence(a.mentions, b.mentions)) continue;
      found.push(a.mentions.length >= b.mentions.length ? { main: a, other: b, match } : { main: b, other: a, match });
    }
    return groupsOf(found.sort((one, two) => two.match.score - one.match.score));
  },
});

const MOST_SHARING = 60;
const MOST_FOREIGN = 60;

/** Names that share the beginning of a word, and those that look foreign with all others. */
function* pairsToCompare(windows: readonly NameWindow[]): Generator<readonly [NameWindow, NameWindow]> {
  const long = windows.filter(({ words }) => words.length > 1);
  const byRoot = new Map<string, NameWindow[]>();
  const seen = new Set<string>();
  for (const window of long) {
    for (const root of new Set(window.words.map(({ plain }) => plain.slice(0, ROOT)))) {
      const sharing = byRoot.get(root) ?? [];
      if (sharing.length === 0) byRoot.set(root, sharing);
      for (const other of sharing) {
        const pair = `${other.key}|${window.key}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [other, window];
      }
      if (sharing.length < MOST_SHARING) sharing.push(window);
    }
  }
  for (const a of long.filter(isForeign).slice(0, MOST_FOREIGN))
    for (const b of long) if (a !== b && !(isForeign(b) && b.key < a.key)) yield [a, b];
}

function isForeign({ foreign }: NameWindow): boolean {
  return foreign >= LEAST_FOREIGN;
}

function groupsOf(
  found: ReadonlyArray<{ readonly main: NameWindow; readonly other: NameWindow; readonly match: Match }>,
): readonly RenderingGroup[] {
  const groups = new Map<NameWindow, Variant[]>();
  const taken: NameWindow[] = [];
  for (const { main, other, match } of found) {
    if (taken.some((one) => one !== main && (touch(one, other) || touch(one, main)))) continue;
    if (taken.includes(other)) continue;
    const known = groups.get(main);
    const variant: Variant = {
      ...namedRendering(other.mentions),
      score: match.score,
      links: ['meaning'],
      anchors: match.anchors,
      kind: 'words',
    };
    if (known === undefined) groups.set(main, [variant]);
    else known.push(variant);
    taken.push(main, other);
  }
  return [...groups].map(([main, variants]) => ({
    id: main.key.replaceAll(' ', '-'),
    main: namedRendering(main.mentions),
    variants,
  }));
}

function touch(a: NameWindow, b: NameWindow): boolean {
  return a.mentions.some((one) => b.mentions.some((two) => overlaps(one, two)));
}

function judgeOf(article: Article): (a: NameWindow, b: NameWindow) => Match | undefined {
  const relate = relationsOf(article);
  const areOpposed = opposedWords(article);
  const sayOpposites = (one: NameWindow, two: NameWindow) => {
    const forms = two.words.map(({ form }) => form);
    return areOpposed(
      one.words.map(({ form }) => form.lower),
      forms,
      (word, form) => {
        const [left, right] = [
          one.words.find((own) => own.form.lower === word),
          two.words.find((own) => own.form === form),
        ];
        return left === undefined || right === undefined ? 0 : dot(left.vector, right.vector);
      },
    );
  };
  return (a, b) => {
    const isAcross = (isForeign(a) || isForeign(b)) && Math.abs(a.foreign - b.foreign) >= LEAST_FOREIGN / 2;
    if (!isAcross && !shareWord(a, b)) return undefined;
    if (isAcross && (sayOpposites(a, b) || sayOpposites(b, a))) return undefined;
    const pairs = pair(a.words, b.words, relate);
    // Two compounds are compared elsewhere.
    if (pairs === undefined || Math.max(a.written, b.written) < 2) return undefined;
    // Where words stand in any order and in many forms, only another word for the kind tells.
    if (article.language.freeNameOrder === true && !pairs.some(({ link }) => link === 'kind')) return undefined;
    // The European Commission and the European Committee of the Regions: beside a kind, a country tells too little.
    const anchors = pairs.filter(({ link, left }) => {
      const { kinds, place } = a.words[left] as NameWindowWord;
      return SURE.has(link) && kinds.length === 0 && place === undefined;
    });
    const isNew = !pairs.some(({ link }) => link === 'same');
    if (isAcross && (isNew || pairs.length < a.words.length)) return acrossLanguages(a, b, pairs, anchors.length);
    if (pairs.length < a.words.length || pairs.length < b.words.length) return withFiller(a, b, pairs, anchors.length);
    // Αμαζόνιος ποταμός and ποταμός του Αμαζονίου: of two words, a genitive or an adjective may stand first.
    if (article.language.inflectsNames === true && pairs.length < 3 && pairs.every(({ link }) => link === 'same'))
      return undefined;
    return withinLanguage(a, b, pairs, anchors.length, isAcross);
  };
}

const SURE: ReadonlySet<Link> = new Set(['same', 'place', 'given', 'derived']);

/** Two names that share no word, of which one looks foreign: `White Heron`, `Garza Blanca`. */
function acrossLanguages(a: NameWindow, b: NameWindow, pairs: readonly WordPair[], own: number): Match | undefined {
  // A kind that stayed shows that the name was not translated: `fiume Oyapock`, `fiume Crocodile`.
  if (a.words.length !== b.words.length || Math.min(a.written, b.written) < 2) return undefined;
  if (pairs.some(({ link, left }) => link === 'same' && (a.words[left] as NameWindowWord).kinds.length > 0))
    return undefined;
  const whole = dot(a.vector, b.vector);
  const match = { score: Math.max(0.7, whole), anchors: own };
  // Federal Railway Agency, Badan Perkeretaapian Federal: two words of three agree, and so do the wholes.
  const isMost = own > 0 && pairs.length > 1 && pairs.length === a.words.length - 1 && sharesKind(a, b);
  if (isMost && whole >= LEAST_MOST) return match;
  if (pairs.some(({ link }) => link === 'same')) return undefined;
  const areAll = pairs.length === a.words.length;
  // American Pie, das Ende Amerikas: of two words, one that a root or a country shares says nothing of the other.
  const isShared = pairs.some(({ link }) => SURE.has(link));
  const isWeak = !areAll || pairs.some(({ link, score }) => link === 'meaning' && score < LEAST_FOREIGN_WORD);
  if (a.words.length === 2 && isShared && isWeak) return undefined;
  if (areAll && (pairs.every(({ link }) => link === 'kind') || (meanOf(pairs) >= LEAST_ACROSS && whole >= LEAST_WHOLE)))
    return match;
  // A word that the model hardly knows by itself is known from the whole.
  const isSure = pairs.some(({ link, score }) => link !== 'kind' && score >= LEAST_SURE);
  return whole >= LEAST_MOSTLY && isSure && pairs.length >= a.words.length - 1 ? match : undefined;
}

/** All words have their counterparts, and some are the same: `Institut national des tourbières`, `Institut national de la tourbe`. */
function withinLanguage(
  a: NameWindow,
  b: NameWindow,
  pairs: readonly WordPair[],
  anchors: number,
  isAcross: boolean,
): Match | undefined {
  if (pairs.every(({ link }) => link === 'same'))
    return isOrdered(pairs) || Math.min(a.written, b.written) < 2 ? undefined : { score: 0.85, anchors };
  // Great Gabriel, Big Gavriil: of the name nothing is the same to the letter.
  const isGiven = pairs.some(({ link }) => link === 'given');
  if (anchors === 0 || !(isAcross || isGiven || sharesKind(a, b))) return undefined;
  // Water Conservancy Department of the Province, Provincial Water Resources Bureau: another head, and two words that agree.
  const isHeaded = anchors > 1 && pairs.some(({ link }) => link === 'kind');
  const least = isAcross || isGiven ? LEAST_FOREIGN_WORD : isHeaded ? LEAST_HEADED : LEAST_REPLACED;
  if (pairs.some(({ link, score }) => link === 'meaning' && score < least)) return undefined;
  return { score: Math.max(0.7, meanOf(pairs)), anchors };
}

/**
 * One has a word more that says no more: `Institute of Salt Lakes`, `Salt Lake Research Academy`. A body within another one has one
 * word more as well, but what is rendered anew has its words in another order.
 */
function withFiller(a: NameWindow, b: NameWindow, pairs: readonly WordPair[], anchors: number): Match | undefined {
  if (a.words.length + b.words.length - 2 * pairs.length > 1 || anchors === 0 || !sharesKind(a, b)) return undefined;
  if (isOrdered(pairs)) return undefined;
  const isFiller = (word: NameWindowWord, other: NameWindow) =>
    word.place === undefined && other.words.some((one) => dot(one.vector, word.vector) >= LEAST_FILLER);
  const left = a.words.filter((_, at) => !pairs.some((one) => one.left === at));
  const right = b.words.filter((_, at) => !pairs.some((one) => one.right === at));
  return left.every((word) => isFiller(word, b)) && right.every((word) => isFiller(word, a))
    ? { score: Math.max(0.7, Math.min(meanOf(pairs), 0.85)), anchors }
    : undefined;
}

function meanOf(pairs: readonly WordPair[]): number {
  return pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length;
}

function shareWord(a: NameWindow, b: NameWindow): boolean {
  return a.words.some((one) =>
    b.words.some((two) => one.form.stem === two.form.stem || haveOneRoot(one.plain, two.plain)),
  );
}

function sharesKind(a: NameWindow, b: NameWindow): boolean {
  return a.words.some(({ kinds }) => b.words.some((two) => two.kinds.some((kind) => kinds.includes(kind))));
}

function isOrdered(pairs: readonly WordPair[]): boolean {
  const sorted = [...pairs].sort((one, two) => one.left - two.left);
  return sorted.every(({ right }, at) => at === 0 || right > (sorted[at - 1] as WordPair).right);
}

/** The best partner of each word; undefined where two of them exclude each other. */
function pair(
  a: readonly NameWindowWord[],
  b: readonly NameWindowWord[],
  relate: Relate,
): readonly WordPair[] | undefined {
  if (Math.abs(a.length - b.length) > 1) return undefined;
  const candidates: WordPair[] = [];
  for (let left = 0; left < a.length; left += 1) {
    for (let right = 0; right < b.length; right += 1) {
      const found = relate(a[left] as NameWindowWord, b[right] as NameWindowWord);
      if (found === 'excluded') return undefined;
      if (found !== undefined && found.score >= LEAST_WORD) candidates.push({ left, right, ...found });
    }
  }
  candidates.sort((one, two) => two.score - one.score);
  const chosen: WordPair[] = [];
  for (const one of candidates)
    if (!chosen.some(({ left, right }) => left === one.left || right === one.right)) chosen.push(one);
  return chosen.length === 0 ? undefined : chosen;
}

type Relate = (a: NameWindowWord, b: NameWindowWord) => Pick<WordPair, 'link' | 'score'> | 'excluded' | undefined;

function relationsOf({ language, nameFacts }: Article): Relate {
  const sounds = speltSoundsOf(nameFacts);
  const areContrary = exclusionOf(language);
  return (a, b) => {
    const [one, two] = [a.form, b.form];
    if (one === two || one.stem === two.stem || one.root === two.root) return { link: 'same', score: 1 };
    if (areContrary(one.stem, two.stem)) return 'excluded';
    if (one.isNumber || two.isNumber) return one.isNumber === two.isNumber ? 'excluded' : undefined;
    if (a.place !== undefined || b.place !== undefined) {
      if (a.place === b.place) return { link: 'place', score: 0.95 };
      if (a.place !== undefined && b.place !== undefined) return 'excluded';
    }
    const names = [nameFacts.givenNameOf(one.lower), nameFacts.givenNameOf(two.lower)];
    if (names[0] !== undefined && names[1] !== undefined)
      return names[0] === names[1] ? { link: 'given', score: 0.9 } : 'excluded';
    if (a.kinds.some((kind) => b.kinds.includes(kind))) return { link: 'kind', score: 0.85 };
    if (haveOneRoot(a.plain, b.plain) || sounds.areOne(one.lower, two.lower)) return { link: 'derived', score: 0.85 };
    const score = dot(a.vector, b.vector);
    return { link: 'meaning', score };
  };
}

/** `tourbière` and `tourbe`, `apicultor` and `apícola`: what stands before the endings is the same. */
function haveOneRoot(a: string, b: string): boolean {
  const shared = sharedBeginning(a, b);
  return shared >= ROOT && shared >= ROOT_SHARE * Math.min(a.length, b.length);
}
