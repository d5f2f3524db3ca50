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
  /** True for a word of the language, the name itself before a loan: चन्द्रभागा ब्रिज् of चन्द्रभागासेतुः. */
  readonly isStart?: boolean;
  /** True where its shape or its letters leave no doubt that it is none of the language. */
  readonly isSure: boolean;
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
/** A word without the ending of a case. */
const BARE = /[\u0915-\u0939\u093e-\u0942\u0945-\u094c\u0907-\u0914]$/;
/** What follows a word that is named as it is: बैट्री इति, कैमरा-लेंस् इत्यस्य. */
const NAMING = /^(?:इति|इत्य\S*|इत्ये\S*|नाम|नाम्न\S*|नामक\S*)$/;
const SHORTEST_START = 4;
const SHORTEST_ALONE = 4;
const LONGEST_PHRASE = 3;
const MOST_MEANINGS = 8;
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
        if (loan === undefined || (loan.isStart === true && last > first)) break;
        if (last > first && document.prose.slice(all.ends[last - 1], all.offsets[last]) !== ' ') break;
        run.push(loan);
      }
      if (run.length === 0 || (run.length === 1 && run[0]?.isStart === true)) continue;
      const isNamed = last < lastWord && NAMING.test(all.form(last).text);
      const members = run.flatMap((loan) => loan.members);
      const mention = mentionOf(all, document.prose, first, last - 1, sentence);
      first = last - 1;
      // A sound alone is met by chance, and a short one wherever it stands.
      if (run.length === 1 && run[0]?.isSure !== true && (members[0]?.sound.length ?? 0) < SHORTEST_ALONE) continue;
      if (!(isNamed || run.some(({ isSure }) => isSure)) || isBracketed(document.prose, mention)) continue;
      addName(names, { members, readings: phrases(members), isNamed, isBorrowed: true, isBody: false }, mention);
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
  return ({ text, lower, isNumber }) => {
    if (LATIN.test(text)) return latinLoan(article, text, lower);
    if (isNumber || closed.has(lower)) return undefined;
    const parts = lower.split('-');
    if (parts.length > 1) {
      if (!parts.some((part) => isForeign(part))) return undefined;
      const members = parts.flatMap((part) => spokenMember(article, part) ?? split(part));
      return members.length === 0 ? undefined : { members, isSure: true };
    }
    const member = spokenMember(article, lower);
    if (member !== undefined) return { members: [member], isSure: isForeign(text) };
    if (BARE.test(lower) && startsOne(stemSound(lower))) return { members: split(lower), isSure: false, isStart: true };
    return isForeign(text)
      ? { members: [{ sound: coreOf(lower), senses: [], meanings: [] }], isSure: false }
      : undefined;
  };
}

/** Two words or more that are one member of a compound: `railway station` for रेलस्थानक. */
function phraseReader(
  { lexicon }: Article,
  compounds: readonly MemberName[],
): (members: readonly CompoundMember[]) => ReadonlyArray<readonly CompoundMember[]> {
  const known = new Set(compounds.flatMap(({ members }) => members.flatMap(({ meanings }) => meanings)));
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
  if (senses.length + meanings.length > 0) return { members: [{ sound: lower, senses, meanings }], isSure: true };
  return CAPITAL.test(text) ? { members: [{ sound: spokenCore(lower), senses, meanings }], isSure: true } : undefined;
}

/** A word in Devanagari that the tables know as a loan, or that sounds like English; undefined for any other. */
function spokenMember(article: Article, lower: string): CompoundMember | undefined {
  const { lexicon, language } = article;
  const stem = language.stem(lower);
  const isLoan = BORROWED.test(lower);
  const own = meaningsIn(article, stem);
  if (!isLoan && (own.length > 0 || !(BARE.test(lower) || FOREIGN_LETTER.test(lower)))) return undefined;
  const spoken = spokenKeys(lower, stem).flatMap(lexicon.spokenAs);
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
