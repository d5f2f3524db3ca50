import type { Article } from '../../core/article';
import type { LoanFacts } from '../../core/language';
import { romaniseDevanagari, stemSound, VIRAMA, withoutFinalVowel } from '../sounds/devanagari';
import { spelledLetters } from '../sounds/devanagari-letters';
import { spokenKeys } from '../sounds/spoken-key';
import { closedWords } from '../text/closed-words';
import { type CompoundMember, compoundMembers, isKnownMember } from '../text/compound-members';
import { isSign, withoutNukta } from '../text/devanagari';
import { englishMeanings, meaningsIn, sensesOfMeanings } from '../text/lexicon-members';
import { numberWords } from '../text/number-words';
import type { Form, Words } from '../text/words';
import {
  addName,
  coreOf,
  isBracketed,
  LATIN,
  type MemberName,
  mentionOf,
  type SentenceList,
  sensesFrom,
} from './member-names';
import { synonymsOf } from './synonyms';

/** What a word says that is English, or another loan, in whatever letters. */
interface Loan {
  readonly members: readonly CompoundMember[];
  /**
   * `sure` where its letters leave no doubt that it is none of the language, `open` where its sound alone says so; `start` for a word of
   * the language, the name itself before a loan: चन्द्रभागा ब्रिज् of चन्द्रभागासेतुः; `own` for any other word without an ending, which stands
   * beside others as Hindi writes a name: जल संसाधन विभाग.
   */
  readonly shape: 'sure' | 'open' | 'start' | 'own';
  /**
   * True where so much of it sounds like a word of English that it is hardly by chance, and no table has it for the language's own, or
   * where it sounds like what the lexicon says that it means.
   */
  readonly isHeard?: boolean;
  /** True where a table knows it and it ends in a consonant without any sign, as Hindi writes it: सोलर वाटर मिशन, राहत शिविर. */
  readonly isBare?: boolean;
  /** Its members as one word of the language. */
  readonly parts?: readonly CompoundMember[] | undefined;
  /** True where it has the ending of a case. */
  readonly isInflected?: boolean;
  /** Of several that hyphens join, other ways to read them; and of a loan with a word of the language for what it is, the loan: ड्रोन्-यानम्. */
  readonly readings?: ReadonlyArray<readonly CompoundMember[]>;
}

type LoanReader = (form: Form) => Loan | undefined;

const MOST_WORDS = 5;
const CAPITAL = /^\p{Lu}/u;
const SHORTEST_START = 4;
const SHORTEST_ALONE = 4;
const SHORTEST_NAMED = 3;
/** Of a word that nothing but its sound shows to be English. */
const FEWEST_HEARD = 4;
/** Of one that ends in a consonant, as Hindi writes them and as compounds are parted. */
const FEWEST_BARE = 5;
/** Of one that may have the ending of a case: स्क्रीन्प्ले. */
const FEWEST_INFLECTED = 6;
const LONGEST_PHRASE = 3;
const MOST_MEANINGS = 8;
const SHORTEST_PART = 3;
const SHORTEST_JOINED = 7;
const BARE = /[\u0915-\u0939]\u093c?$/;
const NONE: readonly number[] = [];

/** Up to five words side by side, each in Latin letters, a loan by its shape, English by its sound, or without an ending as in Hindi. */
export function borrowedNames(
  article: Article,
  all: Words,
  list: SentenceList,
  compounds: readonly MemberName[],
): readonly MemberName[] {
  const { document, language } = article;
  if (language.loans === undefined) return [];
  const { naming } = language.loans;
  const known = meaningsAmong(compounds);
  const loans = loanReader(article, language.loans, compounds, known);
  const phrases = phraseReader(article, known);
  const loanOf = all.forms.map(loans);
  // Of a name that is half translated the last word has the ending of its case: फूड सेफ्टी विभागेन.
  const heads = headReader(article, compounds);
  const headAt = (word: number, end: number) => (word < end ? heads(all.form(word)) : undefined);
  const names = new Map<string, MemberName>();
  list.forEach(({ firstWord, lastWord }, sentence) => {
    for (let first = firstWord; first < lastWord; first += 1) {
      if (loanOf[all.formIds[first] as number] === undefined) continue;
      const run: Loan[] = [];
      let last = first;
      for (; last < lastWord && run.length < MOST_WORDS; last += 1) {
        const loan = loanOf[all.formIds[last] as number];
        if (loan === undefined || (loan.shape === 'start' && loan.parts === undefined && last > first)) break;
        if (last > first && loan.isInflected === true && loan.isHeard !== true) break;
        if (last > first && document.prose.slice(all.ends[last - 1], all.offsets[last]) !== ' ') break;
        run.push(loan);
        // What has the ending of a case stands beside no member of its name: उपग्रहस्य सोलर् पैनल्.
        if (loan.isInflected === true) {
          last += 1;
          break;
        }
      }
      const [only] = run;
      if (only === undefined || run.every(isOwnWord)) continue;
      const head = run.at(-1)?.isInflected === true || run.length === MOST_WORDS ? undefined : headAt(last, lastWord);
      if (head !== undefined && document.prose.slice(all.ends[last - 1], all.offsets[last]) === ' ') {
        run.push(head);
        last += 1;
      }
      const isNamed = last < lastWord && naming.test(all.form(last).text);
      const members = run.flatMap((loan) => loan.members);
      const mention = mentionOf(all, document.prose, first, last - 1, sentence);
      first = last - 1;
      const isAlone = run.length === 1;
      if (isAlone && only.shape === 'own') continue;
      const isHeard = isAlone && only.isHeard === true;
      // What sounds like a short word of English does so by chance, and so does a case of a word of the language.
      const shortest = isNamed ? SHORTEST_NAMED : SHORTEST_ALONE;
      const isShort = isAlone && only.shape !== 'sure' && (members[0]?.sound.length ?? 0) < shortest;
      const isCase = isAlone && only.shape === 'open' && only.isInflected === true;
      if ((isShort || isCase) && !isHeard) continue;
      // One word without an ending may be a slip, several side by side are none of the language.
      const areBare = !isAlone && run.some(({ isBare }) => isBare === true) && run.every(mayBeBare);
      const isSure = isNamed || areBare || run.some(({ shape }) => shape === 'sure');
      if (!(isSure || isHeard) || isBracketed(document.prose, mention)) continue;
      addName(names, members, mention, () => {
        const others = isAlone ? (only.readings ?? []) : areBare ? [run.flatMap(partsOf)] : [];
        const readings = [members, ...others].flatMap((one) => [...(one === members ? [] : [one]), ...phrases(one)]);
        const isParted = areBare && run.some(({ parts }) => parts !== undefined);
        return { readings, isNamed, isSure, isParted, isBorrowed: true, isBody: false };
      });
    }
  });
  return [...names.values()];
}

/** The last members of names that recur, as words by themselves. */
function headReader(article: Article, compounds: readonly MemberName[]): (form: Form) => Loan | undefined {
  const split = compoundMembers(article);
  const closed = closedWords(article.language);
  const heads = new Set(
    compounds.flatMap(({ members, mentions }) =>
      members.length > 1 && mentions.length > 1 ? [members.at(-1)?.sound ?? ''] : [],
    ),
  );
  return ({ lower, isNumber }) => {
    if (isNumber || closed.has(lower) || LATIN.test(lower)) return undefined;
    const members = split(lower);
    const isHead =
      members.length === 1 && heads.has(members[0]?.sound ?? '') && isKnownMember(members[0] as CompoundMember);
    return isHead ? { members, parts: members, shape: 'own' } : undefined;
  };
}

/** Tells whether nothing shows that a word is none of the sentence. */
function isOwnWord({ shape, isBare }: Loan): boolean {
  return shape === 'start' || (shape === 'own' && isBare !== true);
}

/** Tells whether a word has no ending, so that it may stand in a name as Hindi writes it. */
function mayBeBare({ isInflected }: Loan): boolean {
  return isInflected !== true;
}

/** What a member means by either table, in numbers that tell the tables apart. */
function sensesIn({ senses, meanings }: CompoundMember): readonly number[] {
  return [...senses.map((sense) => -1 - sense), ...meanings];
}

function partsOf({ members, parts = members }: Loan): readonly CompoundMember[] {
  return parts;
}

function loanReader(
  article: Article,
  facts: LoanFacts,
  compounds: readonly MemberName[],
  known: ReadonlySet<number>,
): LoanReader {
  const closed = closedWords(article.language);
  const numbers = numberWords(article.language);
  const split = compoundMembers(article);
  const starts = compounds.map(({ mentions }) => romaniseDevanagari(mentions[0]?.text ?? ''));
  const startsOne = (core: string) =>
    core.length >= SHORTEST_START && starts.some((sound) => sound.length > core.length + 1 && sound.startsWith(core));
  const standsInOne = (core: string) => core.length >= SHORTEST_START && starts.some((sound) => sound.includes(core));
  // ऋषिकुल्या of ऋषिकुल्यातटम् has no ending, though others end so in a case.
  const pieces = piecesOf(compounds);
  const joinedLoans = joinedReader(article, known);
  const joinedEnglish = joinedEnglishReader(article, compounds, known);
  // What a name that recurs is put together of.
  const named = compounds
    .filter(({ mentions }) => mentions.length > 1)
    .flatMap(({ members, readings = [] }) => [members, ...readings])
    .filter(({ length }) => length > 1);
  const meant = new Set(named.flat().flatMap(sensesIn));
  const isKnownStem = (lower: string) => article.lexicon.meaningsOf([article.language.stem(lower)]).length > 0;
  // A loan that the lexicon has for what one means that recurs is heard however short it is: क्रेन.
  const wholes = new Set(
    compounds
      .filter(({ mentions }) => mentions.length > 1)
      .flatMap(({ members, readings = [] }) => [members, ...readings])
      .flatMap((one) => (one.length === 1 ? (one[0]?.meanings ?? NONE) : NONE)),
  );
  const isWhole = (lower: string) => {
    if (!BARE.test(lower) || article.language.nameCases?.genitive.test(lower) === true) return false;
    const meanings = article.lexicon.meaningsOf([article.language.stem(lower)]).filter((one) => wholes.has(one));
    if (meanings.length === 0) return false;
    // As it stands, for what sounds like English without its ending is none: पथेन.
    return spokenKeys(lower, lower).some((key) => article.lexicon.spokenAs(key).some((one) => meanings.includes(one)));
  };
  const isMeant = (member: CompoundMember) => sensesIn(member).some((one) => meant.has(one));
  // समिति and एकता are nouns, though they end as verbs do.
  const isNoun = (lower: string) => split(lower).length === 1 && split(lower)[0]?.sound === stemSound(lower);
  const isOwn = (text: string) =>
    facts.ownEnd.test(text) ||
    article.language.nameCases?.beyondStem.test(text) === true ||
    (facts.verbEnd.test(text) && !isNoun(text));
  const knownParts = (lower: string) => {
    const parts = split(lower);
    return parts.length > 0 && parts.every(isKnownMember) ? parts : undefined;
  };
  return ({ text, lower, isNumber }) => {
    if (LATIN.test(text)) return joinedEnglish(lower) ?? latinLoan(article, text, lower);
    if (isNumber || closed.has(lower) || numbers.has(lower)) return undefined;
    const parts = lower.split('-');
    if (parts.length > 1) {
      // In the middle of a word a consonant with its virama stands in compounds too: विद्युत्-यानम्.
      const isEnglish = (part: string) => knownParts(part) === undefined && isSpoken(article, part, FEWEST_HEARD);
      const maySound = (part: string, at: number) =>
        (at < parts.length - 1 ? part.endsWith(VIRAMA) || isEnglish(part) : part.endsWith(VIRAMA) && isEnglish(part)) &&
        spokenMember(article, facts, part) !== undefined;
      // No member of the language's own ends a compound in a bare consonant, nor is one English for a member of a name: फोटो-फिनिश.
      const isNone = (part: string, at: number) => {
        if (
          facts.neighbourWords.has(withoutNukta(part)) ||
          (at === parts.length - 1 && BARE.test(part) && !isOwn(part))
        )
          return true;
        // What the lexicon knows as a loan sounds like what it means.
        const mayBeEnglish =
          knownParts(part) === undefined || (isKnownStem(part) && isSpoken(article, part, FEWEST_HEARD));
        const english = mayBeEnglish ? spokenMember(article, facts, part) : undefined;
        return english !== undefined && isMeant(english);
      };
      if (!parts.some((part, at) => isForeign(part, facts) || maySound(part, at) || isNone(part, at))) return undefined;
      const isHybrid = parts.length === 2 && parts[0]?.endsWith(VIRAMA) === true && !parts[1]?.endsWith(VIRAMA);
      const spoken = parts.map((part) => spokenMember(article, facts, part));
      const members = parts.flatMap((part, at) => spoken[at] ?? split(part));
      if (members.length === 0) return undefined;
      const first = isHybrid && (spoken[0]?.sound.length ?? 0) >= SHORTEST_ALONE ? spoken[0] : undefined;
      // Beside English a word that the language has by chance as well is English, and one that sounds like it by chance a name.
      const english = parts.flatMap((part, at) => heardMember(article, part) ?? spoken[at] ?? split(part));
      const own = parts.flatMap((part, at) => (isForeign(part, facts) ? spoken[at] : undefined) ?? split(part));
      const readings = [english, own, ...(first === undefined ? [] : [[first]])];
      return { members, shape: 'sure', isInflected: isOwn(parts.at(-1) as string), readings };
    }
    // जुर्माना is no Sanskrit, though it ends as words of it do.
    if (facts.neighbourWords.has(withoutNukta(lower))) {
      const listed = listedMember(article, lower);
      const members = isKnownMember(listed) ? [listed] : split(lower);
      return { members, parts: members, shape: 'sure', isBare: BARE.test(lower) };
    }
    const letters = spelledLetters(lower);
    const acronym = letters === undefined ? undefined : spelledMember(article, letters);
    if (acronym !== undefined) return { members: [acronym], shape: 'sure' };
    if (pieces.has(lower) && !isForeign(text, facts))
      return { members: split(lower), parts: knownParts(lower), shape: 'start' };
    const member = spokenMember(article, facts, lower);
    // वरदान sounds like `warden` by chance.
    const isCompound = () => split(lower).length > 1 && split(lower).every(isKnownMember);
    if (member !== undefined && (isForeign(text, facts) || !isCompound())) {
      const fewest = facts.consonantEnd.test(lower) ? FEWEST_BARE : FEWEST_HEARD;
      const isInflected = isOwn(text);
      // What the lexicon knows sounds like what it means in its nominative alone: बोनस्.
      const mayBeCase = facts.ownEnd.test(text) && !(text.endsWith(VIRAMA) && isKnownStem(lower));
      const isHeardAlone = mayBeCase
        ? !isKnownStem(lower) && isSpoken(article, lower, FEWEST_INFLECTED)
        : isSpoken(article, lower, fewest);
      const isHeard = isHeardAlone || isWhole(lower);
      const isBare = BARE.test(lower) && !isInflected;
      const shape = isForeign(text, facts) ? 'sure' : 'open';
      return { members: [member], shape, isHeard, isBare, isInflected, parts: knownParts(lower) };
    }
    const mayJoin = BARE.test(lower) && lower.length >= SHORTEST_JOINED && knownParts(lower) === undefined;
    const joined = mayJoin || isForeign(text, facts) ? joinedLoans(lower) : undefined;
    if (joined !== undefined) return { members: joined, shape: 'sure' };
    if (facts.bareEnd.test(lower) && !isOwn(text)) {
      if (startsOne(stemSound(lower))) return { members: split(lower), parts: knownParts(lower), shape: 'start' };
      const isBare = BARE.test(lower);
      const own = knownParts(lower) ?? (isBare && standsInOne(stemSound(lower)) ? split(lower) : undefined);
      if (own !== undefined && (isBare || own.some(isMeant))) return { members: own, parts: own, shape: 'own', isBare };
    }
    return isForeign(text, facts)
      ? { members: [{ sound: coreOf(lower), senses: [], meanings: [] }], shape: 'open' }
      : undefined;
  };
}

/** What compounds have before a hyphen, or begin with where a consonant follows, as they write it. */
function piecesOf(compounds: readonly MemberName[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const { members, mentions } of compounds) {
    const text = (mentions[0]?.text ?? '').toLowerCase();
    const parts = text.split('-');
    for (const part of parts.slice(0, -1)) pieces.add(part);
    const [first = ''] = parts;
    // Only a name is asked for as a compound has it, for what the tables know is found by its sound.
    if (members[0] === undefined || isKnownMember(members[0])) continue;
    for (let to = SHORTEST_START; to < first.length; to += 1) if (!isSign(first[to])) pieces.add(first.slice(0, to));
  }
  return pieces;
}

/** Two English words in one, स्काईब्रिज्, each of which is a member of some compound of the article. */
function joinedReader(
  { lexicon }: Article,
  known: ReadonlySet<number>,
): (lower: string) => readonly CompoundMember[] | undefined {
  const memberOf = (part: string): CompoundMember | undefined => {
    const meanings = spokenKeys(part, part)
      .flatMap(lexicon.spokenAs)
      .filter((one) => known.has(one));
    return meanings.length === 0 ? undefined : { sound: coreOf(part), senses: [], meanings };
  };
  return (lower) => {
    for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at += 1) {
      if (isSign(lower[at])) continue;
      const [left, right] = [memberOf(lower.slice(0, at)), memberOf(lower.slice(at))];
      if (left !== undefined && right !== undefined) return [left, right];
    }
    return undefined;
  };
}

/** The same in Latin letters, Snowline for हिमरेखा, unless it is one word that a compound has for a member. */
function joinedEnglishReader(
  article: Article,
  compounds: readonly MemberName[],
  known: ReadonlySet<number>,
): (lower: string) => Loan | undefined {
  const sensed = new Set(compounds.flatMap(({ members }) => members.flatMap(({ senses }) => senses)));
  const memberOf = (part: string): CompoundMember | undefined => {
    const senses = article.senses.of(part).map((sense) => sense + sensesFrom(article));
    const meanings = englishMeanings(article, part);
    const isMember = senses.some((one) => sensed.has(one)) || meanings.some((one) => known.has(one));
    return isMember ? { sound: part, senses, meanings } : undefined;
  };
  return (lower) => {
    if (lower.length < SHORTEST_JOINED || memberOf(lower) !== undefined) return undefined;
    for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at += 1) {
      const [left, right] = [memberOf(lower.slice(0, at)), memberOf(lower.slice(at))];
      if (left !== undefined && right !== undefined) return { members: [left, right], shape: 'sure' };
    }
    return undefined;
  };
}

function meaningsAmong(compounds: readonly MemberName[]): ReadonlySet<number> {
  const all = compounds.flatMap(({ members, readings = [] }) => [members, ...readings]);
  return new Set(all.flat().flatMap(({ meanings }) => meanings));
}

/** Two words or more that are one member of a compound: `railway station` for रेलस्थानक. */
function phraseReader(
  { lexicon }: Article,
  known: ReadonlySet<number>,
): (members: readonly CompoundMember[]) => ReadonlyArray<readonly CompoundMember[]> {
  const joined = (members: readonly CompoundMember[]): CompoundMember | undefined => {
    let phrases: number[][] = [[]];
    for (const { meanings } of members)
      phrases = phrases.flatMap((phrase) => meanings.slice(0, MOST_MEANINGS).map((one) => [...phrase, one]));
    const meanings = phrases.map(lexicon.phraseOf).filter((one) => known.has(one));
    return meanings.length === 0
      ? undefined
      : { sound: members.map(({ sound }) => sound).join(''), senses: [], meanings };
  };
  return (members) => {
    const found: CompoundMember[][] = [];
    for (let from = 0; from < members.length - 1; from += 1)
      for (let to = from + 2; to <= Math.min(members.length, from + LONGEST_PHRASE); to += 1) {
        const one = joined(members.slice(from, to));
        if (one !== undefined) found.push([...members.slice(0, from), one, ...members.slice(to)]);
      }
    return found;
  };
}

function isForeign(text: string, { foreignEnd, ownEnd, foreignLetter }: LoanFacts): boolean {
  return (foreignEnd.test(text) && !ownEnd.test(text)) || foreignLetter.test(text);
}

function latinLoan(article: Article, text: string, lower: string): Loan | undefined {
  const senses = article.senses.of(lower).map((sense) => sense + sensesFrom(article));
  const meanings = [lower, ...singularOf(lower)].flatMap((word) => englishMeanings(article, word));
  if (senses.length + meanings.length > 0) return { members: [{ sound: lower, senses, meanings }], shape: 'sure' };
  return CAPITAL.test(text) ? { members: [{ sound: spokenCore(lower), senses, meanings }], shape: 'sure' } : undefined;
}

/** The lexicon has letters for what one writes, and a letter for what that is written in. */
function singularOf(lower: string): readonly string[] {
  return /[^s]s$/.test(lower) ? [lower.slice(0, -1)] : [];
}

/** A word in Devanagari that the tables know as a loan, or that sounds like English; undefined for any other. */
function spokenMember(article: Article, facts: LoanFacts, lower: string): CompoundMember | undefined {
  const { lexicon, language } = article;
  const letters = spelledLetters(lower);
  if (letters !== undefined) return spelledMember(article, letters);
  const stem = language.stem(lower);
  const isLoan = facts.consonantEnd.test(lower);
  const own = meaningsIn(article, stem);
  if (!facts.loanEnd.test(lower) && !facts.foreignLetter.test(lower)) return undefined;
  const spoken = spokenKeys(lower, stem).flatMap(lexicon.spokenAs);
  // A word that ends in a vowel is the language's own, unless it sounds like what it means: बैट्री.
  const known = lexicon.meaningsOf([stem]);
  if (!isLoan && known.length > 0 && !known.some((meaning) => spoken.includes(meaning))) return undefined;
  const member = {
    sound: coreOf(lower),
    senses: [...(isLoan ? listedSenses(article, lower) : NONE), ...spokenSenses(article, spoken)],
    meanings: [...new Set([...own, ...spoken])],
  };
  return isKnownMember(member) ? member : undefined;
}

/** What English letters mean that are written by their names: एमआरआई. */
function spelledMember(article: Article, letters: string): CompoundMember | undefined {
  const word = letters.toLowerCase();
  const senses = article.senses.of(word).map((sense) => sense + sensesFrom(article));
  const meanings = englishMeanings(article, word);
  return senses.length + meanings.length === 0 ? undefined : { sound: word, senses, meanings };
}

/** What the tables say of a word, whatever it sounds like. */
function listedMember(article: Article, lower: string): CompoundMember {
  return {
    sound: coreOf(lower),
    senses: listedSenses(article, lower),
    meanings: meaningsIn(article, article.language.stem(lower)),
  };
}

/** The synonyms have loans as Hindi writes them: डेटाबेस for डेटाबेस् too. */
function listedSenses(article: Article, lower: string): readonly number[] {
  const { of } = synonymsOf(article);
  const listed = of(lower, lower);
  if (listed.length > 0 || !lower.endsWith(VIRAMA)) return listed;
  const bare = lower.slice(0, -VIRAMA.length);
  return of(bare, bare);
}

/** What a word is by its sound alone. */
function heardMember(article: Article, lower: string): CompoundMember | undefined {
  const { lexicon, language } = article;
  const meanings = [...new Set(spokenKeys(lower, language.stem(lower)).flatMap(lexicon.spokenAs))];
  return meanings.length === 0
    ? undefined
    : { sound: coreOf(lower), senses: spokenSenses(article, meanings), meanings };
}

/** The senses of English words that are heard, numbered behind the synonyms of the language. */
function spokenSenses(article: Article, meanings: readonly number[]): readonly number[] {
  return sensesOfMeanings(article, meanings).map((sense) => sense + sensesFrom(article));
}

/** Tells whether a word sounds like the English that it means, or like any, if no table knows it and enough of it is heard. */
function isSpoken({ lexicon, language }: Article, lower: string, fewest: number): boolean {
  const stem = language.stem(lower);
  const known = [...lexicon.meaningsOf([stem]), ...lexicon.meaningsOf([lower])];
  return spokenKeys(lower, stem).some((key) => {
    const spoken = lexicon.spokenAs(key);
    if (known.length > 0) return spoken.some((meaning) => known.includes(meaning));
    return key.replace(/[AEIU+-]/g, '').length >= fewest && spoken.length > 0;
  });
}

/** A name in Latin letters as Devanagari is romanised: `Garuda` in गरुडरेलयानम्. */
function spokenCore(lower: string): string {
  return withoutFinalVowel(lower.replace(/aa/g, 'a').replace(/ee/g, 'i').replace(/oo/g, 'u').replace(/w/g, 'v'));
}
