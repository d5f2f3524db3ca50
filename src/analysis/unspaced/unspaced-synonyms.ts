import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { overlaps } from '../../core/span';
import { byMeaning } from '../drift/by-meaning';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup, Variant } from '../drift/renderings';
import { closedWords } from '../text/closed-words';
import { sentenceAt } from '../text/sentence-at';
import { type Sentence, sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { synonymsIn } from '../text/unspaced-lexicon';
import { verbatim } from '../text/verbatim';
import { areOfTwoLevels } from './area-levels';
import { type FoundWord, SynonymFinder } from './synonym-finder';

/** What stands beside synonyms, with the places of each of them there. */
interface Setting {
  readonly sense: number;
  readonly context: string;
  readonly before: boolean;
  readonly byWord: Map<string, Mention[]>;
}

// What is longer is no article, and has too many words for chance to make no pairs.
const LONGEST_TEXT = 50_000;
const CONTEXT = 2;
/** 西浜教育局, 西浜教育署: so much before a word of one character tells it wherever it stands. */
const LONG_CONTEXT = 4;
const SHORTEST_KATAKANA = 3;
const RECURRING = 2;
const FEWEST_PLACES = 3;
const MOST_ALONE = 1;
const MOST_ELSEWHERE = 4;
const MOST_MORE = 8;
const SCORE = 0.8;
const OWN = /[\p{Script=Han}\p{Script=Katakana}ー]/u;
const JOINT = /[の的な]/;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;

/**
 * Terms that stand again with another word for the same, where nothing parts words: 选民登记 and 选民注册, 充電ステーション and
 * 充電スタンド. What stands before the word or behind it is the same and recurs.
 */
export const unspacedSynonyms = defineAnalysis({
  id: 'unspaced-synonyms',
  needs: { sentences, verbatim },
  run: (article, facts): readonly RenderingGroup[] => {
    const { prose } = article.document;
    if (article.language.spaced || article.language.synonyms === undefined || prose.length > LONGEST_TEXT) return [];
    const { of, isCommon } = synonymsIn(article);
    // Katakana are taken as a whole only.
    const tokens = finder
      .find(article, (word, at) => !cutsKatakana(prose, at, at + word.length))
      .filter(({ offset }) => !facts.verbatim(offset));
    const words = new Map<number, Set<string>>();
    for (const { text: word } of tokens) for (const sense of of(word, word)) add(words, sense, word);
    const settings = settingsOf(tokens, article, facts.sentences, (word) =>
      of(word, word).filter((sense) => (words.get(sense)?.size ?? 0) > 1 && !isCommon(sense)),
    );
    const groups: RenderingGroup[] = [];
    const taken: Mention[] = [];
    const counts = new Map<string, number>();
    for (const { text: word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const setting of settings) {
      const ranked = [...setting.byWord].sort(([, a], [, b]) => b.length - a.length);
      const [word, main] = ranked[0] as [string, Mention[]];
      if (main.length < RECURRING || main.some((one) => taken.some((other) => overlaps(one, other)))) continue;
      const places = ranked.reduce((sum, [, { length }]) => sum + length, 0);
      // What goes with everything makes no term.
      if (prose.split(setting.context).length - 1 > MOST_ELSEWHERE * places) continue;
      const variants = ranked.slice(1).filter(([other, mentions]) => {
        // 电池 and 蓄电池: one is a part of the other.
        if (word.includes(other) || other.includes(word)) return false;
        if (main.every((one) => mentions.every((two) => areOfTwoLevels(article, one.offset, two.offset)))) return false;
        if (main.length + mentions.length < FEWEST_PLACES || shareSentence(main, mentions)) return false;
        // A word that the article also uses by itself is a word of its own choice, not a slip.
        return other.length === 1 || (counts.get(other) ?? 0) - mentions.length <= MOST_ALONE;
      });
      if (variants.length === 0) continue;
      const widen = widener(prose, [main, ...variants.map(([, mentions]) => mentions)].flat(), setting.before);
      taken.push(...main, ...variants.flatMap(([, mentions]) => mentions));
      const rendering = namedRendering(main.map(widen));
      groups.push({
        id: rendering.text,
        main: rendering,
        variants: variants.map(([, mentions]): Variant => byMeaning(namedRendering(mentions.map(widen)), SCORE)),
      });
    }
    return groups;
  },
});

/** What stands before all of them belongs to the term as well: 海水 before 淡化厂 and 淡化站. */
function widener(prose: string, mentions: readonly Mention[], before: boolean): (mention: Mention) => Mention {
  let more = 0;
  const [first] = mentions as [Mention];
  while (before && more < MOST_MORE) {
    const character = prose[first.offset - more - 1] ?? '';
    if (!OWN.test(character) || mentions.some(({ offset }) => prose[offset - more - 1] !== character)) break;
    more += 1;
  }
  return (mention) => {
    const offset = mention.offset - more;
    return { ...mention, offset, text: prose.slice(offset, mention.endOffset) };
  };
}

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

const finder = new SynonymFinder(
  ({ words }) => words.flat(),
  () => true,
);

/** ロック in ブロック is no word, ストレージ in ストレージプール is one: what is left on either side is long enough for another. */
function cutsKatakana(prose: string, from: number, to: number): boolean {
  const isKatakana = (at: number) => KATAKANA.test(prose[at] ?? '');
  let [before, behind] = [0, 0];
  if (isKatakana(from)) while (before < SHORTEST_KATAKANA && isKatakana(from - before - 1)) before += 1;
  if (isKatakana(to - 1)) while (behind < SHORTEST_KATAKANA && isKatakana(to + behind)) behind += 1;
  return [before, behind].some((left) => left > 0 && left < SHORTEST_KATAKANA);
}

function settingsOf(
  tokens: readonly FoundWord[],
  { document: { prose }, language }: Article,
  all: readonly Sentence[],
  activeSenses: (word: string) => readonly number[],
): readonly Setting[] {
  const closed = closedWords(language);
  const found = new Map<string, Setting>();
  const isOwn = (at: number) => OWN.test(prose[at] ?? '') && !closed.has(prose[at] as string);
  for (const { text: word, offset, endOffset } of tokens) {
    const senses = activeSenses(word);
    if (senses.length === 0) continue;
    // 監査の記録 and 監査ログ: the particle between may lack.
    const before = JOINT.test(prose[offset - 1] ?? '') ? offset - 1 : offset;
    const behind = JOINT.test(prose[endOffset] ?? '') ? endOffset + 1 : endOffset;
    const from = contextStart(prose, before, isOwn);
    const to = contextEnd(prose, behind, isOwn);
    // 站, 局: one character is a word at the end of a longer one only.
    const isCut = word.length === 1 && isOwn(endOffset);
    const far = word.length === 1 && before === offset ? contextStart(prose, before, isOwn, LONG_CONTEXT) : before;
    for (const sense of senses) {
      for (const [start, end, isBefore] of [
        ...(isCut ? [] : [[from, endOffset, true] as const]),
        ...(far === before ? [] : [[far, endOffset, true] as const]),
        ...(word.length === 1 ? [] : [[offset, to, false] as const]),
      ]) {
        const context = isBefore ? prose.slice(start, before) : prose.slice(behind, end);
        if (context === '') continue;
        const key = `${sense}${isBefore ? '<' : '>'}${context}`;
        const setting = found.get(key) ?? { sense, context, before: isBefore, byWord: new Map<string, Mention[]>() };
        found.set(key, setting);
        const mention = {
          offset: start,
          endOffset: end,
          text: prose.slice(start, end),
          sentence: sentenceAt(all, start),
        };
        setting.byWord.set(word, [...(setting.byWord.get(word) ?? []), mention]);
      }
    }
  }
  return [...found.values()].filter(({ byWord }) => byWord.size > 1);
}

/** Where the context before a place begins: two characters, or a whole word in katakana; the place itself where there is none. */
function contextStart(prose: string, at: number, isOwn: (at: number) => boolean, length = CONTEXT): number {
  let from = at;
  if (KATAKANA.test(prose[at - 1] ?? '')) {
    while (KATAKANA.test(prose[from - 1] ?? '')) from -= 1;
    return from;
  }
  while (from > at - length && isOwn(from - 1)) from -= 1;
  return from === at - length ? from : at;
}

function contextEnd(prose: string, at: number, isOwn: (at: number) => boolean): number {
  let to = at;
  if (KATAKANA.test(prose[at] ?? '')) {
    while (KATAKANA.test(prose[to] ?? '')) to += 1;
    return to;
  }
  while (to < at + CONTEXT && isOwn(to)) to += 1;
  return to === at + CONTEXT ? to : at;
}
