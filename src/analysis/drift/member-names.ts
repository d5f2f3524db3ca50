import type { Article } from '../../core/article';
import { wordSet } from '../../core/word-set';
import { stemSound } from '../sounds/devanagari';
import { closedWords } from '../text/closed-words';
import { type CompoundMember, compoundMembers, isKnownMember } from '../text/compound-members';
import { meaningsIn } from '../text/lexicon-members';
import type { Form, Words } from '../text/words';
import type { Mention } from './renderings';
import { synonymsOf } from './synonyms';

/** A compound, or words that a loan or English names a thing by, with its places. */
export interface MemberName {
  readonly members: readonly CompoundMember[];
  /** Other ways to part it: a member of which two are made, words of which one phrase is made. */
  readonly readings?: ReadonlyArray<readonly CompoundMember[]>;
  readonly mentions: Mention[];
  /** True for what is no word of the language by its shape, or in its letters. */
  readonly isBorrowed: boolean;
  /** True where the last member is a noun of bodies. */
  readonly isBody: boolean;
  /** True where the text names it as it is: बैट्री इति. */
  readonly isNamed?: boolean;
  /** True for words of the language without an ending, as Hindi writes a name. */
  readonly isParted?: boolean;
  /** False where nothing but its sound shows that it is a loan. */
  readonly isSure?: boolean;
  /** True for a word that is too short to be compared with another of the language. */
  readonly isShort?: boolean;
  /** The names whose first syllables it has. */
  readonly acronymOf?: readonly MemberName[];
}

const FEWEST_MEMBERS = 2;
const SHORTEST_WORD = 4;
const MOST_NAMES = 1500;
export const LATIN = /^\p{Script=Latin}+$/u;
/** A word that is told by one member alone, such as यात्रापत्र, must be long enough to be a term, but where a loan stands for it. */
const SHORTEST_TERM = 7;
const SHORTEST_COMPOUND = 6;
const SHORTEST_SOUND = 4;
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
    return members.length >= FEWEST_MEMBERS || (members[0]?.sound.length ?? 0) >= SHORTEST_SOUND ? members : undefined;
  });
  const nouns = new Set(article.language.words.genericNouns.map(coreOf));
  const names = new Map<string, MemberName>();
  const byForm: Array<MemberName | undefined> = membersOf.map(() => undefined);
  list.forEach(({ firstWord, lastWord }, sentence) => {
    for (let word = firstWord; word < lastWord; word += 1) {
      const id = all.formIds[word] as number;
      const members = membersOf[id];
      if (members === undefined || isVerbatim(all.offsets[word] as number)) continue;
      const mention = mentionOf(all, article.document.prose, word, word, sentence);
      const known = byForm[id];
      if (known !== undefined) {
        known.mentions.push(mention);
        continue;
      }
      byForm[id] = addName(names, members, mention, () => {
        const { text, lower } = all.form(word);
        const readings = [...split.finer(lower), ...withoutHyphens(article, lower)];
        const isBody = [members, ...readings].some((parts) => nouns.has(parts.at(-1)?.sound ?? ''));
        const isShort =
          members.length < FEWEST_MEMBERS
            ? (members[0]?.sound.length ?? 0) < SHORTEST_TERM
            : text.length < SHORTEST_COMPOUND;
        return { readings, isShort, isBorrowed: false, isBody };
      });
    }
  });
  return [...names.values()];
}

/** A compound with a hyphen as the lexicon has it without: छायाचित्र-निर्णय. */
function withoutHyphens(article: Article, lower: string): ReadonlyArray<readonly CompoundMember[]> {
  if (!lower.includes('-')) return [];
  const word = lower.replaceAll('-', '');
  const meanings = meaningsIn(article, article.language.stem(word));
  return meanings.length === 0 ? [] : [[{ sound: coreOf(word), senses: [], meanings }]];
}

/** Puts a mention to its name, by the sounds of its members; what else there is to say of a name is asked at its first mention. */
export function addName(
  names: Map<string, MemberName>,
  members: readonly CompoundMember[],
  mention: Mention,
  read: () => Omit<MemberName, 'members' | 'mentions'>,
): MemberName | undefined {
  const key = members.map(({ sound }) => sound).join(' ');
  let name = names.get(key);
  if (name !== undefined) name.mentions.push(mention);
  else if (names.size < MOST_NAMES) {
    name = { ...read(), members, mentions: [mention] };
    names.set(key, name);
  }
  return name;
}

/** The synonyms of the language stand before the senses. */
export function sensesFrom(article: Article): number {
  return synonymsOf(article).words.length;
}

/** The sound of a word without the vowel and the nasal of its case. */
export function coreOf(word: string): string {
  return stemSound(word.replace(CASE_ENDING, ''));
}

/** What stands in brackets tells the name before it in other words, and in braces is no word of the text. */
export function isBracketed(prose: string, { offset }: Mention): boolean {
  return /[(（{]\s?$/.test(prose.slice(Math.max(0, offset - 2), offset));
}
