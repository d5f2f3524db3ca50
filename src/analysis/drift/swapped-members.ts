import type { Article } from '../../core/article';
import type { CompoundMember } from '../text/compound-members';
import { type MemberName, sensesFrom } from './member-names';
import { synonymsOf } from './synonyms';

const FEWEST = 2;
const MOST = 3;
const MOST_WORDS = 16;
const MOST_COMPOUNDS = 400;
/** The vowels that two members melt into, by the first letter of the second one, where the first ends in an a. */
const MELTED: Readonly<Record<string, string>> = {
  अ: 'ा',
  आ: 'ा',
  इ: 'े',
  ई: 'े',
  उ: 'ो',
  ऊ: 'ो',
  ए: 'ै',
  ऐ: 'ै',
  ओ: 'ौ',
  औ: 'ौ',
};
const ENDS_IN_A = /(?:[\u0915-\u0939]|\u093e)$/;
/** What a stem loses in front of another: हस्तिन्, कर्मन्. */
const LOST_END = /न्$/;

/**
 * What compounds mean by the lexicon once their members are swapped for other words of the same sense, as far as that is asked for:
 * ध्वनिग्राहक is a microphone, and so स्वरग्राहक may be one.
 */
export function swappedReadings(
  article: Article,
  asked: ReadonlySet<number>,
): (name: MemberName) => ReadonlyArray<readonly CompoundMember[]> {
  const { language, lexicon, senses } = article;
  const synonyms = synonymsOf(article);
  const from = sensesFrom(article);
  const byCore = new Map<string, readonly string[]>();
  const wordsFor = ({ sound, senses: known }: CompoundMember): readonly string[] => {
    let words = byCore.get(sound);
    if (words === undefined) {
      const all = known.flatMap((sense) =>
        sense < from ? (synonyms.words[sense] ?? []) : senses.wordsFor(sense - from),
      );
      words = [...new Set(all)].filter((word) => !word.includes(' ')).slice(0, MOST_WORDS);
      byCore.set(sound, words);
    }
    return words;
  };
  const meaningsOf = (members: readonly CompoundMember[]): readonly number[] => {
    if (members.length < FEWEST || members.length > MOST || members.some((one) => one.senses.length === 0)) return [];
    let joined: readonly string[] = [''];
    for (const member of members) {
      const words = wordsFor(member);
      joined = joined.flatMap((before) => words.map((word) => join(before, word))).slice(0, MOST_COMPOUNDS);
    }
    return joined.flatMap((word) => lexicon.meaningsOf([language.stem(word)])).filter((one) => asked.has(one));
  };
  return ({ members, readings = [] }) =>
    [members, ...readings].flatMap((parts) => {
      const meanings = [...new Set(meaningsOf(parts))];
      return meanings.length === 0 ? [] : [[{ sound: soundOf(parts), senses: [], meanings, isNear: true }]];
    });
}

function soundOf(members: readonly CompoundMember[]): string {
  return members.map(({ sound }) => sound).join('');
}

/** Two members as one word. */
function join(first: string, second: string): string {
  if (first === '') return second;
  const start = first.replace(LOST_END, '');
  const melted = MELTED[second[0] as string];
  if (melted === undefined || !ENDS_IN_A.test(start)) return start + second;
  return start.replace(/\u093e$/, '') + melted + second.slice(1);
}
