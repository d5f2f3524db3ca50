import { defineAnalysis } from '../../core/analysis';
import type { Mention } from '../drift/renderings';
import { closedWords } from '../text/closed-words';
import { type ChunkWord, unspacedChunks } from './unspaced-chunks';

/** Words side by side, at all places where an article has them. */
export interface UnspacedPhrase {
  readonly text: string;
  readonly words: readonly string[];
  /** What stands between the words; the first is empty. */
  readonly joints: readonly string[];
  /** False for one word that the dictionary does not know. */
  readonly known: boolean;
  readonly mentions: readonly Mention[];
}

export interface UnspacedPhrases {
  readonly all: readonly UnspacedPhrase[];
  /** Phrases without particles that recur, and are no part of a longer one at all of their places. */
  readonly terms: readonly UnspacedPhrase[];
  /** Phrases of two words or more without particles that stand once, and in no longer one. */
  readonly lone: readonly UnspacedPhrase[];
}

const MOST_WORDS = 7;
const SHORTEST = 2;
const RECURRING = 2;
const NAME_JOINT = /^[・·＝ ]?$/;
/** 冷やす盆, 濡れたスーツ: a verb or an adjective before a noun; but 折りたたみ and 担ぎ are the nouns that verbs make. */
export const INFLECTED = /(?:[^\P{Script=Hiragana}きぎしちびみりえけげせねべめれ])$/u;

/** True where nothing but the joints of names stands between the words: no particles, no endings. */
export function isCompound({ words, joints }: Pick<UnspacedPhrase, 'words' | 'joints'>): boolean {
  return joints.every((joint) => NAME_JOINT.test(joint)) && !words.slice(0, -1).some((word) => INFLECTED.test(word));
}

/** All stretches of up to seven words of the chunks of an article, and those of them that it uses as terms. */
export const unspacedPhrases = defineAnalysis({
  id: 'unspaced-phrases',
  needs: { unspacedChunks },
  run: ({ document: { prose }, language }, facts): UnspacedPhrases => {
    // Where kana part most words, Han beside Han and katakana beside katakana are one compound.
    const isSolid = language.scripts.includes('Hiragana');
    const cuts = (at: number, next: ChunkWord | undefined) =>
      isSolid && next?.joint === '' && isOneScript(prose[at - 1] ?? '', prose[at] ?? '');
    const longest = new Set<string>();
    const found = new Map<string, Omit<UnspacedPhrase, 'mentions'> & { mentions: Mention[]; isWhole: boolean }>();
    for (const { words, sentence } of facts.unspacedChunks) {
      for (const text of solidRuns(words, prose)) longest.add(text);
      for (let from = 0; from < words.length; from += 1) {
        const { offset } = words[from] as ChunkWord;
        for (let to = from + 1; to <= words.length && to <= from + MOST_WORDS; to += 1) {
          const { endOffset } = words[to - 1] as ChunkWord;
          const text = prose.slice(offset, endOffset);
          if (text.length < SHORTEST) continue;
          const isWhole = !(from > 0 && cuts(offset, words[from])) && !cuts(endOffset, words[to]);
          const mention = { text, offset, endOffset, sentence };
          const before = found.get(text);
          if (before !== undefined) {
            before.mentions.push(mention);
            before.isWhole ||= isWhole;
            continue;
          }
          const some = words.slice(from, to);
          found.set(text, {
            text,
            words: some.map((word) => word.text),
            joints: some.map(({ joint }, index) => (index === 0 ? '' : joint)),
            known: some.length > 1 || (some[0] as ChunkWord).known,
            mentions: [mention],
            isWhole,
          });
        }
      }
    }
    // A place where a compound goes on counts if the phrase stands by itself elsewhere.
    const all = [...found.values()].filter(({ isWhole }) => isWhole);
    const lone = all.filter(({ text, mentions }) => mentions.length === 1 && longest.has(text));
    return {
      all,
      lone,
      terms: termsOf(all).filter(({ mentions }) => !goesOnAlike(mentions, prose, closedWords(language))),
    };
  },
});

function termsOf(all: readonly UnspacedPhrase[]): readonly UnspacedPhrase[] {
  const recurring = all.filter((phrase) => phrase.mentions.length >= RECURRING && isCompound(phrase));
  // Each place is taken by the longest term that recurs there as often as its parts do.
  const longer = new Set<string>();
  for (const { words, joints, mentions } of recurring) {
    for (const [from, to] of [
      [1, words.length],
      [0, words.length - 1],
    ] as const) {
      const part = words
        .slice(from, to)
        .reduce((text, word, index) => text + (index === 0 ? '' : joints[from + index]) + word, '');
      longer.add(`${part} ${mentions.length}`);
    }
  }
  return recurring.filter(({ text, mentions }) => !longer.has(`${text} ${mentions.length}`));
}

const OWN = /[\p{Script=Han}\p{Script=Katakana}ー]/u;

/** Where the same character stands on one side of all places, the dictionary has cut a longer term. */
function goesOnAlike(mentions: readonly Mention[], prose: string, closed: ReadonlySet<string>): boolean {
  const { offset, endOffset } = mentions[0] as Mention;
  const [before, behind] = [prose[offset - 1] ?? '', prose[endOffset] ?? ''];
  const isOwn = (character: string) => OWN.test(character) && !closed.has(character);
  return (
    (isOwn(before) && mentions.every((one) => prose[one.offset - 1] === before)) ||
    (isOwn(behind) && mentions.every((one) => prose[one.endOffset] === behind))
  );
}

function isOneScript(a: string, b: string): boolean {
  return [/\p{Script=Han}/u, /[\u30a1-\u30fa\u30fc]/].some((script) => script.test(a) && script.test(b));
}

/** Two words or more between particles, with nothing in between. */
function solidRuns(words: readonly ChunkWord[], prose: string): readonly string[] {
  const found: string[] = [];
  for (let first = 0; first < words.length; ) {
    let end = first + 1;
    while (end < words.length && words[end]?.joint === '') end += 1;
    if (end - first > 1) found.push(prose.slice(words[first]?.offset, words[end - 1]?.endOffset));
    first = end;
  }
  return found;
}
