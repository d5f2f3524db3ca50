import { glossedBy } from '../names/name-glosses';
import { isPalladiusRespelt, isRespeltByVowel, likenessAcrossAlphabets } from '../sounds/alphabet-likeness';
import { isRomanisedOtherwise } from '../sounds/romanisations';
import { areRomanNumerals, editDistance, type Link, likenessOf } from '../source/token-likeness';
import type { Form } from '../text/words';
import { opensInLatin } from '../text/writing-system';
import type { ComparedPhrase, MatchContext } from './compared-phrase';
import type { Phrase, PhraseToken } from './phrases';

/** What two phrases that may name one entity have in common; token indexes are those of `Phrase.tokens`. */
export interface PhraseMatch {
  /** The weakest link between words that differ, 0 to 1. */
  readonly score: number;
  readonly links: readonly Link[];
  /** Words that both share and that are no common nouns of organisations and places. */
  readonly anchors: number;
  /** `words`: some words differ; `order`: the same words in another order; `spelling`: one name spelt in two ways. */
  readonly kind: 'words' | 'order' | 'spelling';
  readonly leftTokens: readonly number[];
  readonly rightTokens: readonly number[];
}

// Below these the likeness of two words says nothing; soft words stand beside a name by chance, so they ask for more.
const LEAST_HARD = 0.5;
// Two nouns for kinds of things (cour, tribunal) may be less alike where all else is the same.
const LEAST_HEADS = 0.24;
const LEAST_SOFT = 0.62;
// A name of three words or more that was translated whole: each word must find its own, and together they must be alike.
const LEAST_TRANSLATED = 0.3;
const LEAST_TRANSLATED_MEAN = 0.62;

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly link: Link;
  readonly score: number;
}

/**
 * Pairs the words of two phrases by likeness, best first. They match where every hard word of either side has a partner:
 * a name is never taken for its short form or for a longer one. Undefined where they do not, or where nothing differs.
 */
export function matchPhrases(
  left: ComparedPhrase,
  right: ComparedPhrase,
  context: MatchContext,
): PhraseMatch | undefined {
  const { phrase: a, isPlaceThroughout: placeA } = left;
  const { phrase: b, isPlaceThroughout: placeB } = right;
  if (placeA || placeB) return placeA !== placeB && isRespeltPlace(a, b, context) ? wholeMatch(a, b, 0.85) : undefined;
  const whole = matchWholeSpelling(left, right, context);
  if (whole !== undefined) return whole;
  if (left.isSounded || right.isSounded) {
    const glossed = matchByGloss(a, b, context);
    if (glossed !== undefined) return glossed;
  }
  return matchWords(a, b, context);
}

function matchWords(a: Phrase, b: Phrase, context: MatchContext): PhraseMatch | undefined {
  if (a.tokens.length < 2 || b.tokens.length < 2) return undefined;
  if (isOneLoneName(a, b) && !mayShareSoftWord(a, b, context)) return undefined;
  const pairs = pairTokens(a, b, context);
  if (pairs === undefined || pairs.length < 2) return undefined;
  // `Frontier PAC` and `PAC de la frontière`: one stem, but a name here and a common noun there.
  // German `Technologischer …` at the beginning of a sentence has its capital from there, and Tausende is a number.
  const mayBeName = (phrase: Phrase, index: number) =>
    !context.capitalisedNouns ||
    (context.contrastOf(tokenAt(phrase, index).form) === undefined &&
      !(phrase.initial && index === phrase.firstHard && tokenAt(phrase, index).hard));
  const translated = ({ left, right }: Pair) =>
    tokenAt(a, left).hard !== tokenAt(b, right).hard &&
    tokenAt(a, left).form.lower !== tokenAt(b, right).form.lower &&
    !context.inflectsNames &&
    mayBeName(a, left) &&
    mayBeName(b, right);
  if (!isUnbroken(pairs.map(({ left }) => left)) || !isUnbroken(pairs.map(({ right }) => right))) return undefined;
  if (!tailsAgree(a, b, pairs, context)) return undefined;
  const changed = pairs.filter((pair) => pair.link !== 'same' || translated(pair));
  if (context.capitalisedNouns && !mayBeNames(a, b, pairs, changed, context)) return undefined;
  // New Caledonia and the New Caledonians are a country and its people.
  const [only] = changed;
  if (only !== undefined && pairs.length === 2 && areSurnames(only, pairs, a, context)) return undefined;
  if (
    only !== undefined &&
    changed.length === 1 &&
    isDerived(tokenAt(a, only.left).form.lower, tokenAt(b, only.right).form.lower) &&
    (isPlaceName(a, context) || isPlaceName(b, context))
  )
    return undefined;
  // Meri and lahti are kinds of places, but Merilahti is a name of its own.
  const isCompound = (index: number) =>
    pairs.some(
      ({ left, link }) => link === 'same' && left !== index && tokenAt(a, left).word === tokenAt(a, index).word,
    );
  const anchors = pairs.filter(
    ({ left, link }) => link === 'same' && (!context.generic.has(tokenAt(a, left).form.stem) || isCompound(left)),
  );
  const common = {
    anchors: anchors.length,
    leftTokens: pairs.map(({ left }) => left),
    rightTokens: pairs.map(({ right }) => right),
  };
  // A European commission and a European committee are two: beside a kind, a country tells too little.
  const crosses = ({ left, right }: Pair) =>
    opensInLatin(tokenAt(a, left).form) !== opensInLatin(tokenAt(b, right).form);
  const byKind = changed.some((pair) => pair.link === 'kind' && !crosses(pair));
  // Three kinds that agree are a name translated whole: Home Island Foundation, Indonesian Yayasan Pulau Rumah.
  const tellsTooLittle = changed.length < 3 && changed.every(({ link }) => link === 'kind' || link === 'place');
  if (byKind && anchors.length === 0 && tellsTooLittle) return undefined;
  if (changed.length === 0) {
    if (context.freeNameOrder) return undefined;
    const sameOrder = pairs.every(({ right }, index) => index === 0 || right > (pairs[index - 1] as Pair).right);
    // Комитет по надзору за портами, Комитет портового надзора: what stands behind the head is its name too.
    const isNamed = (token: PhraseToken) => token.hard || (token.tail && context.inflectsNames && pairs.length > 2);
    const allHard = pairs.every(({ left, right }) => isNamed(tokenAt(a, left)) && isNamed(tokenAt(b, right)));
    if (sameOrder || !allHard) return undefined;
    return { ...common, score: 0.9, links: ['same'], kind: 'order' };
  }
  const weakest = Math.min(...changed.map(({ score }) => score));
  const translation = meanOfTranslation(a, b, pairs);
  if (weakest < LEAST_HARD && translation > 0) {
    if (translation < LEAST_TRANSLATED_MEAN) return undefined;
    return { ...common, score: translation, links: changed.map(({ link }) => link), kind: 'words' };
  }
  if (weakest < LEAST_HARD && (changed.length > 1 || pairs.length < 3 || anchors.length === 0)) return undefined;
  // Where three words or more agree, one weak link counts for less.
  const mean = pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length;
  // A name in another alphabet that means the same word by word was left untranslated: Ночной сад, Night Garden.
  const untranslated = pairs.every(crosses);
  return {
    ...common,
    score: untranslated ? mean : pairs.length < 3 ? weakest : (weakest + mean) / 2,
    links: changed.map(({ link }) => link),
    kind: changed.every(({ link }) => link === 'spelling') ? 'spelling' : 'words',
  };
}

/** Павел Громов, Павел Громыко: behind one given name, two words that are alike in meaning alone are two surnames. */
function areSurnames(changed: Pair, pairs: readonly Pair[], a: Phrase, { givenNameOf }: MatchContext): boolean {
  if (changed.link !== 'meaning') return false;
  return pairs.some(({ left, link }) => link === 'same' && givenNameOf(tokenAt(a, left).form) !== undefined);
}

/** Tells whether one word is the other with another ending, its last letter aside. */
function isDerived(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.length > shorter.length && longer.startsWith(shorter.slice(0, -1));
}

function isPlaceName({ tokens }: Phrase, { placeOfText }: MatchContext): boolean {
  const text = tokens
    .filter(({ hard }) => hard)
    .map(({ form }) => form.text)
    .join(' ');
  return placeOfText(text) !== undefined;
}

/** Mean likeness where two names of three words or more share none of them and leave none out, else 0. */
function meanOfTranslation(a: Phrase, b: Phrase, pairs: readonly Pair[]): number {
  if (pairs.length < 3) return 0;
  let sum = 0;
  for (const { left, right, link, score } of pairs) {
    if (link === 'same' || !tokenAt(a, left).hard || !tokenAt(b, right).hard) return 0;
    sum += score;
  }
  return sum / pairs.length;
}

/** Tells whether both are the same single name: then the one word of it takes the other for its partner. */
function isOneLoneName(a: Phrase, b: Phrase): boolean {
  return (
    a.firstHard === a.lastHard &&
    b.firstHard === b.lastHard &&
    tokenAt(a, a.firstHard).form === tokenAt(b, b.firstHard).form
  );
}

/** Tells whether any soft words of two phrases may be partners, so that pairing them is worth its cost. */
function mayShareSoftWord(a: Phrase, b: Phrase, context: MatchContext): boolean {
  if (a.tokens.some(({ tail }) => tail) && b.tokens.some(({ tail }) => tail)) return true;
  if (a.firstHard === 0 || b.firstHard === 0) return false;
  const { link } = likenessOf(tokenAt(a, a.firstHard - 1).form, tokenAt(b, b.firstHard - 1).form, context);
  return link === 'meaning' || link === 'kind';
}

/** Words that name one thing stand side by side: what is left out between them makes it another thing. */
function isUnbroken(tokens: readonly number[]): boolean {
  let [least, greatest, distinct] = [Number.POSITIVE_INFINITY, -1, 0];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as number;
    least = Math.min(least, token);
    greatest = Math.max(greatest, token);
    if (tokens.indexOf(token) === index) distinct += 1;
  }
  return greatest - least === distinct - 1;
}

/**
 * Two institutions of which only the heads are capitalised are one where two words behind the heads agree: a committee
 * for finance and a commission for the budget are two.
 */
function tailsAgree(a: Phrase, b: Phrase, pairs: readonly Pair[], context: MatchContext): boolean {
  if (a.firstHard !== a.lastHard || b.firstHard !== b.lastHard) return true;
  const tails = pairs.filter(({ left, right }) => tokenAt(a, left).tail && tokenAt(b, right).tail);
  return tails.length === 0
    ? pairs.some(({ left, right }) => tokenAt(a, left).hard !== tokenAt(b, right).hard) || a.key === b.key
    : tails.length >= 2 || (a.key === b.key && !context.generic.has(tokenAt(a, a.firstHard).form.stem));
}

/**
 * Where every noun has a capital, most phrases are no names: those are that hold an acronym or two capitalised words side
 * by side. Another phrase is one only if it keeps a word of its own beside a noun for its kind: an institution.
 */
function mayBeNames(
  a: Phrase,
  b: Phrase,
  pairs: readonly Pair[],
  changed: readonly Pair[],
  context: MatchContext,
): boolean {
  const isLoose = ({ left, right, link }: Pair) =>
    (link === 'meaning' || link === 'cognate') && !(tokenAt(a, left).hard && tokenAt(b, right).hard);
  if (pairs.some(isLoose)) return false;
  // `Große Pyramide` beside `große Pyramiden`: an adjective whose capital says nothing.
  const named = pairs.filter(({ left, right }) => tokenAt(a, left).hard && tokenAt(b, right).hard);
  const [lefts, rights] = [named.map(({ left }) => left), named.map(({ right }) => right)];
  if (isWrittenAsName(a, lefts, context) || isWrittenAsName(b, rights, context)) return true;
  const keeps = ({ left, link }: Pair) => {
    const { form, hard } = tokenAt(a, left);
    return link === 'same' && hard && !context.generic.has(form.stem) && context.placeOf(form) === undefined;
  };
  return changed.every(({ link }) => link === 'kind' || link === 'spelling') && pairs.some(keeps);
}

function isWrittenAsName(phrase: Phrase, indexes: readonly number[], context: MatchContext): boolean {
  return indexes.some((index) => {
    const { hard, form, segment } = tokenAt(phrase, index);
    if (!hard) return false;
    // The UN and its troops; Deutsch-Russische Beziehungen, where the adjective has its capital from a title.
    if (context.placeOf(form) !== undefined) return false;
    if (form.casing === 'upper' || form.casing === 'mixed') return true;
    if (phrase.initial && index === phrase.firstHard) return false;
    const next = phrase.tokens[index + 1];
    return next?.hard === true && next.segment === segment && indexes.includes(index + 1);
  });
}

function countHard(phrase: Phrase): number {
  let count = 0;
  for (const { hard } of phrase.tokens) if (hard) count += 1;
  return count;
}

function tokenAt(phrase: Phrase, index: number): PhraseToken {
  return phrase.tokens[index] as PhraseToken;
}

/** The best partner of each word; undefined where a hard word has none, or where only one word has any. */
function pairTokens(a: Phrase, b: Phrase, context: MatchContext): readonly Pair[] | undefined {
  const candidates: Pair[] = [];
  const mayBeTranslation = countHard(a) > 2 && countHard(b) > 2;
  for (let left = 0; left < a.tokens.length; left += 1) {
    const one = tokenAt(a, left);
    for (let right = 0; right < b.tokens.length; right += 1) {
      if (!standToPair(a, left, b, right)) continue;
      const two = tokenAt(b, right);
      const { link, score } = likenessOf(one.form, two.form, context);
      if (link === 'none' || !mayPair(a, left, b, right, link, context)) continue;
      if (score >= leastLikeness(one, two, mayBeTranslation, context)) candidates.push({ left, right, link, score });
    }
  }
  if (candidates.length < 2) return undefined;
  // Of two equal partners, a hard one is the better.
  const rank = (pair: Pair) => pair.score + (tokenAt(a, pair.left).hard && tokenAt(b, pair.right).hard ? 0.001 : 0);
  candidates.sort((one, two) => rank(two) - rank(one));
  const chosen: Pair[] = [];
  const [leftUsed, rightUsed] = [new Set<number>(), new Set<number>()];
  for (const pair of candidates) {
    if (leftUsed.has(pair.left) || rightUsed.has(pair.right)) continue;
    leftUsed.add(pair.left);
    rightUsed.add(pair.right);
    chosen.push(pair);
  }
  if (context.solidCompounds && chosen.length >= 2) {
    const likeness = (left: number, right: number) =>
      likenessOf(tokenAt(a, left).form, tokenAt(b, right).form, context);
    for (const pair of [...chosen]) {
      for (const left of [pair.left - 1, pair.left + 1]) {
        if (leftUsed.has(left) || !isPartOf(a.tokens[left], tokenAt(a, pair.left), tokenAt(b, pair.right), context))
          continue;
        const { link, score } = likeness(left, pair.right);
        if (link === 'none' || score < LEAST_PART) continue;
        chosen.push({ left, right: pair.right, link, score: pair.score });
        leftUsed.add(left);
        break;
      }
      for (const right of [pair.right - 1, pair.right + 1]) {
        if (rightUsed.has(right) || !isPartOf(b.tokens[right], tokenAt(b, pair.right), tokenAt(a, pair.left), context))
          continue;
        const { link, score } = likeness(pair.left, right);
        if (link === 'none' || score < LEAST_PART) continue;
        chosen.push({ left: pair.left, right, link, score: pair.score });
        rightUsed.add(right);
        break;
      }
    }
  }
  if (!isCovered(a, leftUsed, b, chosen) || !isCovered(b, rightUsed, a, chosen)) return undefined;
  return chosen.sort((one, two) => one.left - two.left);
}

/** How alike two words must be to be partners. */
function leastLikeness(one: PhraseToken, two: PhraseToken, inTranslation: boolean, { generic }: MatchContext): number {
  const areHard = one.hard && two.hard;
  if (areHard && generic.has(one.form.stem) && generic.has(two.form.stem)) return LEAST_HEADS;
  if (areHard && inTranslation) return LEAST_TRANSLATED;
  return (one.hard || one.tail) && (two.hard || two.tail) ? LEAST_HARD : LEAST_SOFT;
}

const LEAST_PART = 0.35;
const SHORTEST_COMPOUND = 9;

/**
 * `Coastal` beside `Protection`, whose partner is `Küstenschutz`: a compound says what two words say elsewhere. Behind the
 * genitive of a name it has no capital: Cerro Pardon kansallispuisto.
 */
function isPartOf(
  part: PhraseToken | undefined,
  paired: PhraseToken,
  compound: PhraseToken,
  { inflectsNames }: MatchContext,
): boolean {
  if (part?.hard !== true || !paired.hard || !(compound.hard || inflectsNames)) return false;
  const { length } = compound.form.text;
  return length >= SHORTEST_COMPOUND && length > paired.form.text.length;
}

/**
 * Tells whether every hard word has a partner. A part of the phrase that connectors set off may lack one, for it may be a
 * name of its own (`site Internet du PAC américain`), but no part may lack only some.
 */
function isCovered(phrase: Phrase, used: ReadonlySet<number>, other: Phrase, chosen: readonly Pair[]): boolean {
  const matched = new Set<number>();
  const missing = new Set<number>();
  phrase.tokens.forEach((token, index) => {
    if (used.has(index)) matched.add(token.segment);
    else if (phrase.loose && index === phrase.firstHard && chosen.length >= 2) return;
    else if (token.hard) missing.add(token.segment);
  });
  if (missing.size === 0) return true;
  if ([...missing].some((segment) => matched.has(segment))) return false;
  // What is left must be a name that says enough by itself, and all of the other side.
  const hardOther = countHard(other);
  return (
    chosen.length >= 2 &&
    chosen.length >= hardOther &&
    (chosen.length > 2 || chosen.some(({ link }) => link !== 'meaning'))
  );
}

/** Tells whether two words stand so that they may be partners, before their likeness is worked out. */
function standToPair(a: Phrase, left: number, b: Phrase, right: number): boolean {
  const [one, two] = [tokenAt(a, left), tokenAt(b, right)];
  if (one.hard || two.hard || (one.tail && two.tail)) return true;
  return a.key === b.key && left === a.firstHard - 1 && right === b.firstHard - 1;
}

/** Tells whether two words may be partners at all; hard words always may. */
function mayPair(a: Phrase, left: number, b: Phrase, right: number, link: Link, context: MatchContext): boolean {
  const [one, two] = [tokenAt(a, left), tokenAt(b, right)];
  if (one.hard || two.hard) return true;
  if (one.tail && two.tail) return true;
  // `le tertre de X` and `le tumulus de X` name the mound; `le groupe X` and `l’entreprise X` describe the firm X, and
  // words further off do not belong to the name at all.
  if (
    a.key !== b.key ||
    (link !== 'meaning' && link !== 'kind') ||
    left !== a.firstHard - 1 ||
    right !== b.firstHard - 1
  )
    return false;
  return (
    ![one, two].some(({ form }) => context.generic.has(form.stem)) &&
    one.form.lower.slice(0, 4) !== two.form.lower.slice(0, 4)
  );
}

/** `Oust-Kamenka` and `Ust Kamenka`: the whole names, run together, are spelt alike. */
function matchWholeSpelling(
  first: ComparedPhrase,
  second: ComparedPhrase,
  context: MatchContext,
): PhraseMatch | undefined {
  const { phrase: a, hard: one, sound: left } = first;
  const { phrase: b, hard: two, sound: right } = second;
  if (a.key === b.key || haveSameStems(one, two) || differByContrast(one, two, context)) return undefined;
  const across = acrossAlphabets(one, two);
  if (across > 0) return { ...wholeMatch(a, b, across), links: ['alphabet'] };
  if (context.carriesNamesOver && isRespeltSurname(one, two, context.vowels)) return wholeMatch(a, b, 0.85);
  if (first.isSyllabic && second.isSyllabic && isRomanisedOtherwise(namesOf(one), namesOf(two)))
    return wholeMatch(a, b, 0.85);
  // New Caledonia and the New Caledonians
  if (left !== right && (left.startsWith(right) || right.startsWith(left))) return undefined;
  const shortest = Math.min(left.length, right.length);
  if (shortest < 5) return undefined;
  // Names of more or fewer words must be the same to the letter: Casa Branca is not Casablanca.
  // So must lone words where every noun has a capital: Freizeit is not Freiheit.
  const exact = one.length !== two.length || (one.length === 1 && context.capitalisedNouns);
  const most = exact ? 0 : one.length === 1 || shortest < 9 ? 1 : 2;
  const distance = editDistance(left, right, most);
  if (distance > most) return undefined;
  if (first.place !== second.place || first.place !== undefined) return undefined;
  if (
    one.length === 1 &&
    two.length === 1 &&
    !mayBeMisspelt(tokenAt(a, a.firstHard).form, tokenAt(b, b.firstHard).form, distance)
  ) {
    return undefined;
  }
  if (
    one.length > 1 &&
    one.length === two.length &&
    !one.every(({ form }, index) => isSpeltAlike(form, two[index]?.form as Form))
  ) {
    return undefined;
  }
  return wholeMatch(a, b, 0.95 - 0.1 * distance);
}

function haveSameStems(one: readonly PhraseToken[], two: readonly PhraseToken[]): boolean {
  if (one.length !== two.length) return false;
  return one.every(({ form }, index) => form.stem === two[index]?.form.stem);
}

function namesOf(tokens: readonly PhraseToken[]): readonly string[] {
  return tokens.map(({ form }) => form.name);
}

/**
 * `Lanshan Technology` and `Blue Mountain Technology`: a name is given by its sound here and by its meaning there, and all
 * else that belongs to either is the same.
 */
function matchByGloss(a: Phrase, b: Phrase, context: MatchContext): PhraseMatch | undefined {
  for (const [sounded, meant] of [
    [a, b],
    [b, a],
  ] as const) {
    const rest = meant.tokens.flatMap(({ form }, index) => (form.isNumber ? [] : [index]));
    for (let index = sounded.firstHard; index <= sounded.lastHard; index += 1) {
      const token = tokenAt(sounded, index);
      if (!token.hard) continue;
      const used = glossedBy(token.form.name, () => rest.map((other) => tokenAt(meant, other).form.lower));
      if (used === undefined) continue;
      const glosses = used.map((at) => rest[at] as number);
      if (!glosses.some((at) => tokenAt(meant, at).hard)) continue;
      const others = meant.tokens.flatMap(({ hard, form }, at) =>
        hard && !form.isNumber && !glosses.includes(at) ? [at] : [],
      );
      const own = sounded.tokens.flatMap(({ hard, form }, at) => (hard && !form.isNumber && at !== index ? [at] : []));
      const partners = own.map((at) =>
        others.find((other) => {
          const { link } = likenessOf(tokenAt(sounded, at).form, tokenAt(meant, other).form, context);
          return link === 'same' || link === 'kind' || link === 'place';
        }),
      );
      if (partners.includes(undefined) || new Set(partners).size !== others.length) continue;
      // One word alone, such as south, is too little.
      if (glosses.length + own.length < 2) continue;
      const [left, right] = [[index, ...own].sort((x, y) => x - y), [...glosses, ...others].sort((x, y) => x - y)];
      return {
        score: 0.85,
        links: ['meaning'],
        anchors: own.length,
        kind: 'words',
        leftTokens: sounded === a ? left : right,
        rightTokens: sounded === a ? right : left,
      };
    }
  }
  return undefined;
}

function wholeMatch(a: Phrase, b: Phrase, score: number): PhraseMatch {
  const hardIndexes = (phrase: Phrase) => phrase.tokens.flatMap((token, index) => (token.hard ? [index] : []));
  return {
    score,
    links: ['spelling'],
    anchors: 0,
    kind: 'spelling',
    leftTokens: hardIndexes(a),
    rightTokens: hardIndexes(b),
  };
}

/** Север and Северный: the words in which two names differ exclude each other. */
function differByContrast(one: readonly PhraseToken[], two: readonly PhraseToken[], context: MatchContext): boolean {
  if (one.length !== two.length) return false;
  return one.some(({ form }, index) => {
    const other = (two[index] as PhraseToken).form;
    const contrast = context.contrastOf(form);
    return contrast !== undefined && form.stem !== other.stem && contrast === context.contrastOf(other);
  });
}

/** How alike two names of as many words sound, of which one is written in Latin letters and the other is not. */
function acrossAlphabets(one: readonly PhraseToken[], two: readonly PhraseToken[]): number {
  if (one.length !== two.length) return 0;
  let weakest = 1;
  for (let index = 0; index < one.length && weakest > 0; index += 1) {
    const [left, right] = [(one[index] as PhraseToken).form, (two[index] as PhraseToken).form];
    // A stem may have lost what is no ending of a foreign name: Цзяхао.
    const likeness = likenessAcrossAlphabets(left.name, right.name);
    weakest = Math.min(weakest, likeness > 0 ? likeness : likenessAcrossAlphabets(left.lower, right.lower));
  }
  return weakest;
}

const SHORTEST_PLACE = 6;

/** Франция and Френция: one is a place, the other none, and they are one for all that. */
function isRespeltPlace(a: Phrase, b: Phrase, context: MatchContext): boolean {
  if (!context.carriesNamesOver || a.firstHard !== a.lastHard || b.firstHard !== b.lastHard) return false;
  const [left, right] = [tokenAt(a, a.firstHard).form, tokenAt(b, b.firstHard).form];
  if (left.casing !== 'title' || right.casing !== 'title' || left.text.length < SHORTEST_PLACE) return false;
  return isRespeltByVowel(left.name, right.name, context.vowels);
}

/** Илон Маск and Илон Муск: the given name is the same, one vowel of the surname is not. */
function isRespeltSurname(one: readonly PhraseToken[], two: readonly PhraseToken[], vowels: string): boolean {
  const last = one.length - 1;
  if (last < 1 || two.length !== one.length) return false;
  for (let index = 0; index < last; index += 1) if (one[index]?.form.stem !== two[index]?.form.stem) return false;
  const [left, right] = [(one[last] as PhraseToken).form.name, (two[last] as PhraseToken).form.name];
  const [whole, other] = [(one[last] as PhraseToken).form.lower, (two[last] as PhraseToken).form.lower];
  return isRespeltByVowel(left, right, vowels) || isPalladiusRespelt(left, right) || isPalladiusRespelt(whole, other);
}

/** One letter in a short word makes another word (May and Kay), in a longer one it is a slip. */
function isSpeltAlike(a: Form, b: Form): boolean {
  if (a !== b && areRomanNumerals(a, b)) return false;
  const [left, right] = [a.sound, b.sound];
  if (left === right) return true;
  return Math.min(left.length, right.length) >= 5 && left[0] === right[0] && editDistance(left, right, 1) <= 1;
}

/** Two lone words that differ at their ends are more often inflected, derived or two words than one misspelt. */
function mayBeMisspelt(a: Form, b: Form, distance: number): boolean {
  if (a.casing === 'upper' || b.casing === 'upper' || a.lower.startsWith(b.lower) || b.lower.startsWith(a.lower))
    return false;
  const [left, right] = [a.sound, b.sound];
  if (left[0] !== right[0] || left.at(-1) !== right.at(-1)) return false;
  return distance === 0 || Math.min(left.length, right.length) >= 6;
}
