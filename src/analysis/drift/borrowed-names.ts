import type { Article } from '../../core/article';
import { stemSound, withoutFinalVowel } from '../sounds/devanagari';
import { spokenKeys } from '../sounds/spoken-key';
import { closedWords } from '../text/closed-words';
import { type CompoundMember, compoundMembers, isKnownMember } from '../text/compound-members';
import { englishMeanings, meaningsIn } from '../text/lexicon-members';
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
   * the language, the name itself before a loan: चन्द्रभागा ब्रिज् of चन्द्रभागासेतुः.
   */
  readonly shape: 'sure' | 'open' | 'start';
  /** Of a loan with a word of the language for what it is behind a hyphen, the loan: ड्रोन्-यानम्. */
  readonly loan?: readonly CompoundMember[];
}

type LoanReader = (form: Form) => Loan | undefined;

const MOST_WORDS = 4;
const CAPITAL = /^\p{Lu}/u;
/** Words of Sanskrit end in a vowel, a visarga or an m. */
const BORROWED = /(?:[\u0915-\u092d\u092f-\u0939]\u094d?|\u092e)$/;
/** Of the stops and sonants that have a virama at the end, these end a word of Sanskrit's own. */
const FOREIGN_END = /[खगघचछजझञठडढणथधपफबभयरलवशषसहळ]\u093c?\u094d$/;
/** But for what stems and adverbs of its own end in: मनस्, वस्तुतस्. */
const STEM_END = /[तशनयजपचर]स्$/;
/** Vowels and consonants that only loans have. */
const FOREIGN_LETTER = /[ऑॉऍॅॲ]|[फजकखगडढ]\u093c/;
const VIRAMA_END = /\u094d$/;
/** A word without the ending of a case. */
const BARE = /[\u0915-\u0939\u093e-\u0942\u0945-\u094c\u0907-\u0914]$/;
/** What follows a word that is named as it is: बैट्री इति, कैमरा-लेंस् इत्यस्य. */
const NAMING = /^(?:इति|इत्य\S*|इत्ये\S*|नाम|नाम्न\S*|नामक\S*)$/;
const SHORTEST_START = 4;
const SHORTEST_ALONE = 4;
const LONGEST_PHRASE = 3;
const MOST_MEANINGS = 8;
const SHORTEST_PART = 3;
const SIGN = /[\u0900-\u0903\u093c\u093e-\u094d]/;
const NONE: readonly number[] = [];

/** Up to four words side by side, each in Latin letters, a loan by its shape, or English by its sound. */
export function borrowedNames(
  article: Article,
  all: Words,
  list: SentenceList,
  compounds: readonly MemberName[],
): readonly MemberName[] {
  const { document } = article;
  const loans = loanReader(article, compounds);
  const phrases = phraseReader(article, compounds);
  const loanOf = all.forms.map(loans);
  const names = new Map<string, MemberName>();
  list.forEach(({ firstWord, lastWord }, sentence) => {
    for (let first = firstWord; first < lastWord; first += 1) {
      const run: Loan[] = [];
      let last = first;
      for (; last < lastWord && run.length < MOST_WORDS; last += 1) {
        const loan = loanOf[all.formIds[last] as number];
        if (loan === undefined || (loan.shape === 'start' && last > first)) break;
        if (last > first && document.prose.slice(all.ends[last - 1], all.offsets[last]) !== ' ') break;
        run.push(loan);
      }
      if (run.length === 0 || (run.length === 1 && run[0]?.shape === 'start')) continue;
      const isNamed = last < lastWord && NAMING.test(all.form(last).text);
      const members = run.flatMap((loan) => loan.members);
      const mention = mentionOf(all, document.prose, first, last - 1, sentence);
      first = last - 1;
      // What sounds like a short word of English does so by chance.
      if (run.length === 1 && run[0]?.shape !== 'sure' && (members[0]?.sound.length ?? 0) < SHORTEST_ALONE) continue;
      if (!(isNamed || run.some(({ shape }) => shape === 'sure')) || isBracketed(document.prose, mention)) continue;
      const loan = run.length === 1 ? run[0]?.loan : undefined;
      const readings = [...phrases(members), ...(loan === undefined ? [] : [loan])];
      addName(names, { members, readings, isNamed, isBorrowed: true, isBody: false }, mention);
    }
  });
  return [...names.values()];
}

function loanReader(article: Article, compounds: readonly MemberName[]): LoanReader {
  const closed = closedWords(article.language);
  const split = compoundMembers(article);
  const starts = compounds.map(({ members }) => members.map(({ sound }) => sound).join(''));
  const startsOne = (core: string) =>
    core.length >= SHORTEST_START && starts.some((sound) => sound.length > core.length + 1 && sound.startsWith(core));
  const joinedLoans = joinedReader(article, compounds);
  return ({ text, lower, isNumber }) => {
    if (LATIN.test(text)) return latinLoan(article, text, lower);
    if (isNumber || closed.has(lower)) return undefined;
    const parts = lower.split('-');
    if (parts.length > 1) {
      if (!parts.some((part) => isForeign(part) || VIRAMA_END.test(part))) return undefined;
      const members = parts.flatMap((part) => spokenMember(article, part) ?? split(part));
      const isHybrid =
        parts.length === 2 && VIRAMA_END.test(parts[0] as string) && !VIRAMA_END.test(parts[1] as string);
      const first = isHybrid ? spokenMember(article, parts[0] as string) : undefined;
      if (members.length === 0) return undefined;
      return first === undefined ? { members, shape: 'sure' } : { members, shape: 'sure', loan: [first] };
    }
    const member = spokenMember(article, lower);
    if (member !== undefined) return { members: [member], shape: isForeign(text) ? 'sure' : 'open' };
    if (BARE.test(lower) && startsOne(stemSound(lower))) return { members: split(lower), shape: 'start' };
    if (!isForeign(text)) return undefined;
    const joined = joinedLoans(lower);
    if (joined !== undefined) return { members: joined, shape: 'sure' };
    return { members: [{ sound: coreOf(lower), senses: [], meanings: [] }], shape: 'open' };
  };
}

/** Two English words in one, स्काईब्रिज्, each of which is a member of some compound of the article. */
function joinedReader(
  { lexicon }: Article,
  compounds: readonly MemberName[],
): (lower: string) => readonly CompoundMember[] | undefined {
  const known = meaningsAmong(compounds);
  const memberOf = (part: string): CompoundMember | undefined => {
    const meanings = spokenKeys(part, part)
      .flatMap(lexicon.spokenAs)
      .filter((one) => known.has(one));
    return meanings.length === 0 ? undefined : { sound: coreOf(part), senses: [], meanings };
  };
  return (lower) => {
    for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at += 1) {
      if (SIGN.test(lower[at] as string)) continue;
      const [left, right] = [memberOf(lower.slice(0, at)), memberOf(lower.slice(at))];
      if (left !== undefined && right !== undefined) return [left, right];
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
  compounds: readonly MemberName[],
): (members: readonly CompoundMember[]) => ReadonlyArray<readonly CompoundMember[]> {
  const known = meaningsAmong(compounds);
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

function isForeign(text: string): boolean {
  return (FOREIGN_END.test(text) && !STEM_END.test(text)) || FOREIGN_LETTER.test(text);
}

function latinLoan(article: Article, text: string, lower: string): Loan | undefined {
  const senses = article.senses.of(lower).map((sense) => sense + sensesFrom(article));
  const meanings = englishMeanings(article, lower);
  if (senses.length + meanings.length > 0) return { members: [{ sound: lower, senses, meanings }], shape: 'sure' };
  return CAPITAL.test(text) ? { members: [{ sound: spokenCore(lower), senses, meanings }], shape: 'sure' } : undefined;
}

/** A word in Devanagari that the tables know as a loan, or that sounds like English; undefined for any other. */
function spokenMember(article: Article, lower: string): CompoundMember | undefined {
  const { lexicon, language } = article;
  const stem = language.stem(lower);
  const isLoan = BORROWED.test(lower);
  const own = meaningsIn(article, stem);
  if (!isLoan && !BARE.test(lower) && !FOREIGN_LETTER.test(lower)) return undefined;
  const spoken = spokenKeys(lower, stem).flatMap(lexicon.spokenAs);
  // A word that ends in a vowel is the language's own, unless it sounds like what it means: बैट्री.
  if (!isLoan && own.length > 0 && !own.some((meaning) => spoken.includes(meaning))) return undefined;
  const member = {
    sound: coreOf(lower),
    senses: isLoan ? synonymsOf(article).of(lower, lower) : NONE,
    meanings: [...new Set([...own, ...spoken])],
  };
  return isKnownMember(member) ? member : undefined;
}

/** A name in Latin letters as Devanagari is romanised: `Garuda` in गरुडरेलयानम्. */
function spokenCore(lower: string): string {
  return withoutFinalVowel(lower.replace(/aa/g, 'a').replace(/ee/g, 'i').replace(/oo/g, 'u').replace(/w/g, 'v'));
}
