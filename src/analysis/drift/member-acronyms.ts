import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { romaniseDevanagari } from '../sounds/devanagari';
import { lettersIn, spelledAcronyms } from '../sounds/devanagari-letters';
import { closedWords } from '../text/closed-words';
import { type CompoundMember, compoundMembers, isKnownMember } from '../text/compound-members';
import { sentenceAt } from '../text/sentence-at';
import type { Words } from '../text/words';
import { areInitials, loneAcronyms } from './fitting-initials';
import { isBracketed, LATIN, type MemberName, mentionOf, type SentenceList, sensesFrom } from './member-names';
import type { Mention } from './renderings';

const FEWEST_OF_ACRONYM = 3;
const LONGEST_CASE = 3;
const SYLLABLE = /^[^aeiou]*[aeiou]/;
/** Letters of English that a sound of Devanagari may stand for. */
const SOUNDED: Readonly<Record<string, string>> = { k: 'KC', s: 'SC', v: 'VW', j: 'JGZ', f: 'FP', i: 'IE', e: 'EA' };

/** Words that are the first syllables of the members of a body's name, रासेनि of राज्यसेतुनिगमः, and that no bracket introduces. */
export function acronymsOf(
  mains: readonly MemberName[],
  article: Article,
  all: Words,
  list: SentenceList,
): readonly MemberName[] {
  const bodies = mains.filter(({ members, isBody }) => isBody && members.length >= FEWEST_OF_ACRONYM);
  if (bodies.length === 0) return [];
  const letters = bodies.map((name) => ({
    name,
    text: name.members.map(({ sound }) => SYLLABLE.exec(sound)?.[0] ?? '').join(''),
  }));
  const split = compoundMembers(article);
  const closed = closedWords(article.language);
  const bodiesOf = all.forms.map(({ text, lower, isNumber }) => {
    if (isNumber || LATIN.test(text) || closed.has(lower)) return [];
    const sound = romaniseDevanagari(text);
    const found = letters.filter(
      (one) => sound.startsWith(one.text.slice(0, -1)) && sound.length <= one.text.length + LONGEST_CASE,
    );
    return found.length === 0 || split(lower).some(isKnownMember) ? [] : found.map(({ name }) => name);
  });
  const names = new Map<string, MemberName>();
  const introduced = new Set<string>();
  list.forEach(({ firstWord, lastWord }, sentence) => {
    for (let word = firstWord; word < lastWord; word += 1) {
      const acronymOf = bodiesOf[all.formIds[word] as number] as readonly MemberName[];
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

/** English initials that nothing introduces, in Latin letters or by their names: WMD or डब्ल्यू.एम्.डी. for जलप्रबन्धनविभागः. */
export function lettersOf(
  mains: readonly MemberName[],
  article: Article,
  list: readonly Span[],
): readonly MemberName[] {
  const bodies = mains.flatMap(({ readings = [], ...main }, at) =>
    main.isBody
      ? [main.members, ...readings]
          .filter(({ length }) => length >= FEWEST_OF_ACRONYM)
          .map((members) => ({ members, name: mains[at] as MemberName }))
      : [],
  );
  if (bodies.length === 0) return [];
  const { document, language } = article;
  const latin = loneAcronyms(document.prose, new Set(Object.entries(language.acronyms).flat()));
  const initials = bodies.map(({ members }) => members.map((member, at) => initialsOf(member, at === 0, article)));
  return [...latin, ...spelledAcronyms(document.prose)].flatMap(([text, offsets]): readonly MemberName[] => {
    const letters = lettersIn(text);
    const fitting = bodies.filter((_, at) => areInitials(letters, initials[at] as readonly ReadonlySet<string>[]));
    const acronymOf = [...new Set(fitting.map(({ name }) => name))];
    if (acronymOf.length === 0 || article.placeOf(text) !== undefined) return [];
    const mentions = offsets.map((offset): Mention => {
      return { offset, endOffset: offset + text.length, text, sentence: sentenceAt(list, offset) };
    });
    return [{ members: [], mentions, isBorrowed: true, isBody: true, acronymOf }];
  });
}

/** With what letters the English for a member may begin; a name begins as it sounds, and so may what begins the name of a body. */
function initialsOf(member: CompoundMember, isFirst: boolean, article: Article): ReadonlySet<string> {
  const { senses, lexicon } = article;
  const from = sensesFrom(article);
  const english = member.senses.filter((sense) => sense >= from).flatMap((sense) => senses.englishFor(sense - from));
  const found = new Set(english.map((word) => word.charAt(0).toUpperCase()));
  // The table has what a member is in the names of bodies, the lexicon all that it may ever be.
  if (found.size === 0)
    for (const meaning of member.meanings) {
      const initial = lexicon.initialOfMeaning(meaning);
      if (initial !== undefined) found.add(initial.toUpperCase());
    }
  if (isFirst || !isKnownMember(member))
    for (const letter of SOUNDED[member.sound[0] ?? ''] ?? member.sound[0] ?? '') found.add(letter.toUpperCase());
  return found;
}
