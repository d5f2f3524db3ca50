import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { romaniseDevanagari } from '../sounds/devanagari';
import { englishSounds } from '../sounds/english-sounds';
import { editDistance } from '../source/token-likeness';
import { closedWords } from '../text/closed-words';
import { type CompoundMember, compoundMembers } from '../text/compound-members';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { verbatim } from '../text/verbatim';
import { type Form, type Words, words } from '../text/words';
import { areInitials, loneAcronyms } from './fitting-initials';
import { namedRendering } from './named-rendering';
import type { Mention, RenderingGroup, Variant } from './renderings';
import { synonymsOf } from './synonyms';

/** A compound, or words that a loan or English names a thing by, with its places. */
interface Name {
  readonly members: readonly CompoundMember[];
  readonly mentions: Mention[];
  /** True for what is no word of the language by its shape, or in its letters. */
  readonly isBorrowed: boolean;
  /** True where the last member is a noun of bodies. */
  readonly isBody: boolean;
  /** The names whose first syllables it has. */
  readonly acronymOf?: readonly Name[];
}

const FEWEST_MEMBERS = 2;
const FEWEST_PLACES = 3;
const MOST_WORDS = 4;
const SHORTEST_WORD = 6;
const SHORTEST_SPELT = 5;
const MOST_NAMES = 1500;
const SCORE = 0.8;
const VIRAMA = '\u094d';
const CAPITAL = /^\p{Lu}/u;
const LATIN = /^\p{Script=Latin}+$/u;
/** Words of Sanskrit end in a vowel, a visarga or an m. */
const BORROWED = /(?:[\u0915-\u092d\u092f-\u0939]\u094d?|\u092e)$/;
/** A word that is told by one member alone, such as यात्रापत्र, must be long enough to be a term. */
const SHORTEST_TERM = 7;
const FEWEST_OF_ACRONYM = 3;
const LONGEST_CASE = 3;
const CASE_ENDING = /(?:म्|ं)$/u;
const FINAL_VOWEL = /[aeiou]+$/;
const SYLLABLE = /^[^aeiou]*[aeiou]/;

/**
 * Compounds of which some members are other words for the same, राज्यसेतुनिगमः and राज्यपुलनिगमः, with what English or its loans say in
 * several words, `Water Life Trust` and सोलर वाटर मिशन, and the acronyms that are made of their first syllables.
 */
export const memberRenderings = defineAnalysis({
  id: 'member-renderings',
  needs: { words, sentences, verbatim },
  run: (article, facts): readonly RenderingGroup[] => {
    const { language, senses } = article;
    if (!language.scripts.includes('Devanagari') || !senses.coversLanguage) return [];
    const compounds = compoundsOf(article, facts.words, facts.sentences, facts.verbatim);
    const mains = compounds.filter(({ mentions }) => mentions.length > 1);
    if (mains.length === 0) return [];
    const others = [
      ...compounds,
      ...borrowedNames(article, facts.words, facts.sentences),
      ...acronymsOf(mains, article, facts.words, facts.sentences),
      ...lettersOf(mains, article, facts.sentences),
    ];
    const areContrary = contraries(article);
    const groups: RenderingGroup[] = [];
    const taken = new Set<Name>();
    for (const main of mains.sort((a, b) => b.mentions.length - a.mentions.length)) {
      if (taken.has(main)) continue;
      const variants: Variant[] = [];
      for (const other of others) {
        if (other === main || taken.has(other) || other.mentions.length > main.mentions.length) continue;
        if (main.mentions.length + other.mentions.length < FEWEST_PLACES) continue;
        if (!nameOne(main, other, areContrary) || shareSentence(main.mentions, other.mentions)) continue;
        taken.add(other);
        variants.push({
          ...namedRendering(other.mentions),
          score: SCORE,
          links: ['meaning'],
          anchors: 1,
          kind: 'words',
        });
      }
      if (variants.length === 0) continue;
      taken.add(main);
      const rendering = namedRendering(main.mentions);
      groups.push({ id: rendering.text, main: rendering, variants });
    }
    return groups;
  },
});

type SentenceList = ReadonlyArray<{ readonly firstWord: number; readonly lastWord: number }>;

function mentionOf(all: Words, prose: string, first: number, last: number, sentence: number): Mention {
  const [offset, endOffset] = [all.offsets[first] as number, all.ends[last] as number];
  return { offset, endOffset, text: prose.slice(offset, endOffset), sentence };
}

/** Words of two members or more, by the sounds of their members, so that cases of one word stand together. */
function compoundsOf(
  article: Article,
  all: Words,
  list: SentenceList,
  isVerbatim: (offset: number) => boolean,
): readonly Name[] {
  const split = compoundMembers(article);
  const closed = closedWords(article.language);
  const membersOf = all.forms.map(({ text, lower, isNumber }: Form) => {
    if (isNumber || text.length < SHORTEST_WORD || LATIN.test(text) || closed.has(lower)) return undefined;
    const members = split(lower);
    if (!members.some(({ senses }) => senses.length > 0)) return undefined;
    return members.length >= FEWEST_MEMBERS || (members[0]?.sound.length ?? 0) >= SHORTEST_TERM ? members : undefined;
  });
  const nouns = new Set(article.language.words.genericNouns.map(coreOf));
  const names = new Map<string, Name>();
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

function add(names: Map<string, Name>, name: Omit<Name, 'mentions'>, mention: Mention): void {
  const key = name.members.map(({ sound }) => sound).join(' ');
  const known = names.get(key);
  if (known !== undefined) known.mentions.push(mention);
  else if (names.size < MOST_NAMES) names.set(key, { ...name, mentions: [mention] });
}

/** Up to four words side by side, each in Latin letters or a loan by its shape. */
function borrowedNames(article: Article, all: Words, list: SentenceList): readonly Name[] {
  const { senses, document } = article;
  const offset = sensesFrom(article);
  const memberOf = all.forms.map(({ text, lower }): CompoundMember | undefined => {
    const isLatin = LATIN.test(text);
    if (!isLatin && !BORROWED.test(text)) return undefined;
    const english = isLatin ? [lower] : englishSounds(romaniseDevanagari(text), senses);
    const found = english.flatMap((word) => senses.of(word)).map((sense) => sense + offset);
    const all = isLatin ? found : [...found, ...synonymsOf(article).of(lower, lower)];
    if (all.length > 0) return { sound: isLatin ? lower : coreOf(lower), senses: all };
    return isLatin && CAPITAL.test(text) ? { sound: spokenCore(lower), senses: [] } : undefined;
  });
  const isToldLoan = ({ text, lower }: Form) =>
    LATIN.test(text) ||
    (BORROWED.test(text) && text.endsWith(VIRAMA) && synonymsOf(article).of(lower, lower).length > 0);
  const names = new Map<string, Name>();
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
function sensesFrom(article: Article): number {
  return synonymsOf(article).words.length;
}

/** A name in Latin letters as Devanagari is romanised: `Garuda` in गरुडरेलयानम्. */
function spokenCore(lower: string): string {
  return lower.replace(/aa/g, 'a').replace(/ee/g, 'i').replace(/oo/g, 'u').replace(/w/g, 'v').replace(FINAL_VOWEL, '');
}

/** The sound of a word without the vowel and the nasal of its case. */
function coreOf(word: string): string {
  return romaniseDevanagari(word.replace(CASE_ENDING, '')).replace(FINAL_VOWEL, '');
}

type Contrary = (a: string, b: string) => boolean;

/** By the sounds of the words that exclude each other. */
function contraries({ language }: Article): Contrary {
  const sets = language.words.contrasts.map((set) => new Set(set.map(coreOf)));
  return (a, b) => a !== b && sets.some((set) => set.has(a) && set.has(b));
}

/** Each member has its partner at its place, and enough of them are the same. */
function nameOne(main: Name, other: Name, areContrary: Contrary): boolean {
  const { length } = main.members;
  if (other.acronymOf !== undefined) return other.acronymOf.includes(main);
  // दूरवाणी and दूरभाषः are words that writers choose between; a loan beside the own word is not.
  if (length !== other.members.length || (length < FEWEST_MEMBERS && !other.isBorrowed)) return false;
  let [same, replaced] = [0, 0];
  for (const [at, one] of main.members.entries()) {
    const two = other.members[at] as CompoundMember;
    if (areContrary(one.sound, two.sound)) return false;
    if (one.sound === two.sound) same += Number(one.senses.length > 0 || one.sound.length >= SHORTEST_SPELT);
    else if (one.senses.some((sense) => two.senses.includes(sense))) replaced += 1;
    else if (!main.isBody || !isSpeltAlike(one, two)) return false;
    else replaced += 1;
  }
  return replaced > 0 && (same > 0 || other.isBorrowed || replaced >= FEWEST_MEMBERS);
}

/** Names are spelt in several ways, and a word that is known is no other. */
function isSpeltAlike(a: CompoundMember, b: CompoundMember): boolean {
  if (a.senses.length > 0 || b.senses.length > 0) return false;
  return Math.min(a.sound.length, b.sound.length) >= SHORTEST_SPELT && editDistance(a.sound, b.sound, 1) <= 1;
}

/** Words that are the first syllables of the members of a body's name, रासेनि of राज्यसेतुनिगमः, and that no bracket introduces. */
function acronymsOf(mains: readonly Name[], article: Article, all: Words, list: SentenceList): readonly Name[] {
  const bodies = mains.filter(({ members, isBody }) => isBody && members.length >= FEWEST_OF_ACRONYM);
  if (bodies.length === 0) return [];
  const letters = bodies.map((name) => ({
    name,
    text: name.members.map(({ sound }) => SYLLABLE.exec(sound)?.[0] ?? '').join(''),
  }));
  const split = compoundMembers(article);
  const bodiesOf = all.forms.map(({ text, lower, isNumber }) => {
    if (isNumber || LATIN.test(text)) return [];
    const sound = romaniseDevanagari(text);
    const found = letters.filter(
      (one) => sound.startsWith(one.text.slice(0, -1)) && sound.length <= one.text.length + LONGEST_CASE,
    );
    return found.length === 0 || split(lower).some(({ senses }) => senses.length > 0)
      ? []
      : found.map(({ name }) => name);
  });
  const names = new Map<string, Name>();
  const introduced = new Set<string>();
  list.forEach(({ firstWord, lastWord }, sentence) => {
    for (let word = firstWord; word < lastWord; word += 1) {
      const acronymOf = bodiesOf[all.formIds[word] as number] as readonly Name[];
      if (acronymOf.length === 0) continue;
      const mention = mentionOf(all, article.document.prose, word, word, sentence);
      const key = romaniseDevanagari(mention.text).slice(0, acronymOf[0]?.members.length);
      if (isBracketed(article.document.prose, mention)) introduced.add(key);
      const known = names.get(key);
      if (known !== undefined) known.mentions.push(mention);
      else names.set(key, { members: [], mentions: [mention], isBorrowed: true, isBody: true, acronymOf });
    }
  });
  return [...names].filter(([key]) => !introduced.has(key)).map(([, name]) => name);
}

/** English initials that nothing introduces: WMD for जलप्रबन्धनविभागः. */
function lettersOf(mains: readonly Name[], article: Article, list: readonly Span[]): readonly Name[] {
  const { document, language, senses } = article;
  const acronyms = loneAcronyms(document.prose, new Set(Object.entries(language.acronyms).flat()));
  const from = sensesFrom(article);
  return [...acronyms].flatMap(([text, offsets]): readonly Name[] => {
    const acronymOf = mains.filter(
      ({ members, isBody }) =>
        isBody &&
        areInitials(
          text,
          members.map(
            (member) =>
              new Set(
                member.senses
                  .filter((sense) => sense >= from)
                  .flatMap((sense) => senses.englishFor(sense - from))
                  .map((english) => english.charAt(0).toUpperCase()),
              ),
          ),
        ),
    );
    if (acronymOf.length === 0 || article.placeOf(text) !== undefined) return [];
    const mentions = offsets.map((offset): Mention => {
      return { offset, endOffset: offset + text.length, text, sentence: sentenceAt(list, offset) };
    });
    return [{ members: [], mentions, isBorrowed: true, isBody: true, acronymOf }];
  });
}

/** What stands in brackets tells the name before it in other words. */
function isBracketed(prose: string, { offset }: Mention): boolean {
  return /[(（]\s?$/.test(prose.slice(Math.max(0, offset - 2), offset));
}
