import type { Article } from '../../core/article';
import { type CompoundMember, compoundMembers } from '../text/compound-members';
import type { Words } from '../text/words';
import { addName, type MemberName, mentionOf, type SentenceList } from './member-names';

const FEWEST_MEMBERS = 2;
const MOST_WORDS = 4;
const SHORTEST = 9;

export interface PartedCompound {
  readonly main: MemberName;
  readonly other: MemberName;
}

/** Compounds that recur, with words in the genitive that say the same, member by member: हिमालयवनसर्वेक्षणम्, हिमालयस्य वनानां सर्वेक्षणम्. */
export function partedCompounds(
  article: Article,
  mains: readonly MemberName[],
  all: Words,
  list: SentenceList,
): readonly PartedCompound[] {
  const genitive = article.language.nameCases?.genitive;
  if (genitive === undefined) return [];
  const byKey = new Map<string, MemberName>();
  for (const main of mains)
    for (const members of [main.members, ...(main.readings ?? [])])
      if (members.length >= FEWEST_MEMBERS && keyOf(members).length >= SHORTEST && !byKey.has(keyOf(members)))
        byKey.set(keyOf(members), main);
  if (byKey.size === 0) return [];
  const split = compoundMembers(article);
  const names = new Map<string, MemberName>();
  const found: PartedCompound[] = [];
  list.forEach(({ firstWord, lastWord }, sentence) => {
    for (let first = firstWord; first < lastWord - 1; first += 1) {
      if (!genitive.test(all.form(first).text)) continue;
      const members = [...split(all.form(first).lower)];
      for (let last = first + 1; last < Math.min(lastWord, first + MOST_WORDS); last += 1) {
        if (article.document.prose.slice(all.ends[last - 1], all.offsets[last]) !== ' ') break;
        members.push(...split(all.form(last).lower));
        const main = byKey.get(keyOf(members));
        if (main !== undefined) {
          const mention = mentionOf(all, article.document.prose, first, last, sentence);
          const known = names.size;
          const other = addName(names, members, mention, () => ({ isBorrowed: true, isBody: false }));
          if (other !== undefined && names.size > known) found.push({ main, other });
        }
        if (!genitive.test(all.form(last).text)) break;
      }
    }
  });
  return found;
}

function keyOf(members: readonly CompoundMember[]): string {
  return members.map(({ sound }) => sound).join(' ');
}
