import type { Article } from '../../core/article';
import { wordSet } from '../../core/word-set';
import { romaniseDevanagari, stemSound, withoutFinalVowel } from '../sounds/devanagari';
import { englishSounds } from '../sounds/english-sounds';
import { closedWords } from '../text/closed-words';
import { type CompoundMember, compoundMembers, isKnownMember } from '../text/compound-members';
import { englishMeanings, meaningsIn } from '../text/lexicon-members';
import type { Form, Words } from '../text/words';
import type { Mention } from './renderings';
import { synonymsOf } from './synonyms';

/** A compound, or words that a loan or English names a thing by, with its places. */
export interface MemberName {
  readonly members: readonly CompoundMember[];
  readonly mentions: Mention[];
  /** True for what is no word of the language by its shape, or in its letters. */
  readonly isBorrowed: boolean;
  /** True where the last member is a noun of bodies. */
  readonly isBody: boolean;
  /** The names whose first syllables it has. */
  readonly acronymOf?: readonly MemberName[];
}

const FEWEST_MEMBERS = 2;
const MOST_WORDS = 4;
const SHORTEST_WORD = 6;
const MOST_NAMES = 1500;
const VIRAMA = '\u094d';
const CAPITAL = /^\p{Lu}/u;
export const LATIN = /^\p{Script=Latin}+$/u;
/** Words of Sanskrit end in a vowel, a visarga or an m. */
const BORROWED = /(?:[\u0915-\u092d\u092f-\u0939]\u094d?|\u092e)$/;
/** A word that is told by one member alone, such as यात्रापत्र, must be long enough to be a term. */
const SHORTEST_TERM = 7;
const CASE_ENDING = /(?:म्|ं)$/u;

export type SentenceList = ReadonlyArray<{ readonly firstWord: number; readonly lastWord: number }>;

export function mentionOf(all: Words, prose: string, first: number, last: number, sentence: number): Mention {
  const [offset, endOffset] = [all.offsets[first] as number, all.ends[last] as number];
  return { offset, endOffset, text: prose.slice(offset, endOffset), sentence };
}

/** Words of two members or more, by the sounds of their members, so that cases of one word stand together. */
export function compoundsOf(
  article: Article,
  all: Words,
  list: SentenceList,
  isVerbatim: (offset: number) => boolean,
): readonly MemberName[] {
  const split = compoundMembers(article);
  const closed = closedWords(article.language);
  const titles = wordSet(article.language.words.nameTitles);
  const membersOf = all.forms.map(({ text, lower, isNumber }: Form) => {
    if (isNumber || text.length < SHORTEST_WORD || LATIN.test(text) || closed.has(lower) || titles.has(lower))
      return undefined;
    const members = split(lower);
    if (!members.some(isKnownMember)) return undefined;
    return members.length >= FEWEST_MEMBERS || (members[0]?.sound.length ?? 0) >= SHORTEST_TERM ? members : undefined;
  });
  const nouns = new Set(article.language.words.genericNouns.map(coreOf));
  const names = new Map<string, MemberName>();
  list.forEach(({ firstWord, lastWord }, sentence) => {
    for (let word = firstWord; word < lastWord; word += 1) {
      const members = membersOf[all.formIds[word] as number];
      if (members === undefined || isVerbatim(all.offsets[word] as number)) continue;
      const mention = mentionOf(all, article.document.prose, word, word, sentence);
      add(names, { members, isBorrowed: false, isBody: nouns.has(members.at(-1)?.sound ?? '') }, mention);
    }
  });
  return [...names.values()];
}

function add(names: Map<string, MemberName>, name: Omit<MemberName, 'mentions'>, mention: Mention): void {
  const key = name.members.map(({ sound }) => sound).join(' ');
  const known = names.get(key);
  if (known !== undefined) known.mentions.push(mention);
  else if (names.size < MOST_NAMES) names.set(key, { ...name, mentions: [mention] });
}

/** Up to four words side by side, each in Latin letters or a loan by its shape. */
export function borrowedNames(article: Article, all: Words, list: SentenceList): readonly MemberName[] {
  const { senses, document } = article;
  const offset = sensesFrom(article);
  const memberOf = all.forms.map(({ text, lower }): CompoundMember | undefined => {
    const isLatin = LATIN.test(text);
    if (!isLatin && !BORROWED.test(text)) return undefined;
    const english = isLatin ? [lower] : englishSounds(romaniseDevanagari(text), senses);
    const found = english.flatMap((word) => senses.of(word)).map((sense) => sense + offset);
    const all = isLatin ? found : [...found, ...synonymsOf(article).of(lower, lower)];
    const meanings = isLatin ? englishMeanings(article, lower) : meaningsIn(article, article.language.stem(lower));
    if (all.length + meanings.length > 0) return { sound: isLatin ? lower : coreOf(lower), senses: all, meanings };
    return isLatin && CAPITAL.test(text) ? { sound: spokenCore(lower), senses: [], meanings } : undefined;
  });
  const isToldLoan = ({ text, lower }: Form) =>
    LATIN.test(text) ||
    (BORROWED.test(text) && text.endsWith(VIRAMA) && synonymsOf(article).of(lower, lower).length > 0);
  const names = new Map<string, MemberName>();
  list.forEach(({ firstWord, lastWord }, sentence) => {
    for (let first = firstWord; first < lastWord; first += 1) {
      const members: CompoundMember[] = [];
      let last = first;
      for (; last < lastWord && members.length < MOST_WORDS; last += 1) {
        const member = memberOf[all.formIds[last] as number];
        if (member === undefined) break;
        if (last > first && document.prose.slice(all.ends[last - 1], all.offsets[last]) !== ' ') break;
        members.push(member);
      }
      // A sound alone is met by chance.
      if (members.length === 0 || (members.length === 1 && !isToldLoan(all.form(first)))) continue;
      const mention = mentionOf(all, document.prose, first, last - 1, sentence);
      if (!isBracketed(document.prose, mention)) add(names, { members, isBorrowed: true, isBody: false }, mention);
      first = last - 1;
    }
  });
  return [...names.values()];
}

/** The synonyms of the language stand before the senses. */
export function sensesFrom(article: Article): number {
  return synonymsOf(article).words.length;
}

/** A name in Latin letters as Devanagari is romanised: `Garuda` in गरुडरेलयानम्. */
function spokenCore(lower: string): string {
  return withoutFinalVowel(lower.replace(/aa/g, 'a').replace(/ee/g, 'i').replace(/oo/g, 'u').replace(/w/g, 'v'));
}

/** The sound of a word without the vowel and the nasal of its case. */
export function coreOf(word: string): string {
  return stemSound(word.replace(CASE_ENDING, ''));
}

/** What stands in brackets tells the name before it in other words. */
export function isBracketed(prose: string, { offset }: Mention): boolean {
  return /[(（]\s?$/.test(prose.slice(Math.max(0, offset - 2), offset));
}
