import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { overlaps, type Span } from '../../core/span';
import { byMeaning } from '../drift/by-meaning';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup, Variant } from '../drift/renderings';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { synonymsIn } from '../text/unspaced-lexicon';
import { type FoundWord, SynonymFinder } from './synonym-finder';

/** A word of the table of senses at one place. */
interface Token extends FoundWord {
  readonly senses: readonly number[];
}

/** Two or three of them side by side, at all their places. */
interface Sequence {
  readonly words: readonly Token[];
  readonly mentions: Mention[];
}

// What is longer is no article, and has too many words for chance to make no pairs.
const LONGEST_TEXT = 50_000;
const LONGEST = 3;
const FEWEST_PLACES = 3;
const SURE_PLACES = 3;
const RECURRING = 2;
const MOST_SEQUENCES = 3000;
const SCORE = 0.8;
const JOINT = /^(?:[の的な・·]|の・)?$/;
// 渡し船 has kana inside.
const OWN = /^[\p{Script=Han}\p{Script=Katakana}ー][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]*$/u;
const HAN = /\p{Script=Han}/u;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;

/**
 * Names and terms that are put together of words which the table of senses knows, and stand again with other words for the same:
 * 電池交換 and バッテリー交換, スリープリング and 睡眠の指輪. Where nothing parts words, only those of the table are seen.
 */
export const unspacedSenseRenderings = defineAnalysis({
  id: 'unspaced-sense-renderings',
  needs: { sentences },
  run: (article, facts): readonly RenderingGroup[] => {
    if (article.language.spaced || article.document.prose.length > LONGEST_TEXT) return [];
    if (article.language.synonyms === undefined && !article.senses.coversLanguage) return [];
    const sequences = sequencesOf(tokensOf(article), article.document.prose, facts.sentences);
    const groups: RenderingGroup[] = [];
    const taken: Span[] = [];
    const isTaken = ({ mentions }: Sequence) => mentions.every((one) => taken.some((other) => overlaps(one, other)));
    const byCount = [...sequences]
      .filter(({ mentions }) => mentions.length >= RECURRING)
      .sort((a, b) => b.words.length - a.words.length || b.mentions.length - a.mentions.length);
    const bySense = new Map<number, Sequence[]>();
    for (const sequence of sequences)
      for (const sense of new Set((sequence.words[0] as Token).senses))
        bySense.set(sense, [...(bySense.get(sense) ?? []), sequence]);
    for (const main of byCount) {
      if (isTaken(main)) continue;
      const variants: Variant[] = [];
      const places: Span[] = [];
      for (const other of new Set((main.words[0] as Token).senses.flatMap((sense) => bySense.get(sense) ?? []))) {
        if (other === main || other.mentions.length > main.mentions.length || isTaken(other)) continue;
        if (!isMatch(main, other, article) || shareSentence(main.mentions, other.mentions)) continue;
        places.push(...other.mentions);
        variants.push(byMeaning(namedRendering(other.mentions), SCORE));
      }
      if (variants.length === 0) continue;
      taken.push(...main.mentions, ...places);
      const rendering = namedRendering(main.mentions);
      groups.push({ id: rendering.text, main: rendering, variants });
    }
    return groups;
  },
});

const finder = new SynonymFinder(
  ({ all }) => all(),
  (word) => OWN.test(word),
);

/** The words of the table that stand in the text, the longest at each place; katakana are taken apart as a whole only. */
function tokensOf(article: Article): readonly Token[] {
  const { prose } = article.document;
  const { of } = synonymsIn(article);
  const found = finder.find(article, () => true).map((word): Token => ({ ...word, senses: of(word.text, word.text) }));
  return found.filter(({ offset, endOffset }, index) => {
    // 熱 in 熱ポンプ and 夜 in 夜の庭: a character alone is a word where no other stands beside it.
    if (endOffset - offset === 1) return !HAN.test(prose[offset - 1] ?? '') && !HAN.test(prose[endOffset] ?? '');
    if (!KATAKANA.test(prose.slice(offset, endOffset))) return true;
    // ロック in ブロック is none.
    const [before, after] = [found[index - 1], found[index + 1]];
    return (
      (before?.endOffset === offset || !/[\u30a1-\u30fa\u30fc]/.test(prose[offset - 1] ?? '')) &&
      (after?.offset === endOffset || !/[\u30a1-\u30fa\u30fc]/.test(prose[endOffset] ?? ''))
    );
  });
}

function sequencesOf(tokens: readonly Token[], prose: string, all: readonly Span[]): readonly Sequence[] {
  const found = new Map<string, Sequence>();
  for (let first = 0; first < tokens.length; first += 1) {
    const one = tokens[first] as Token;
    for (let last = first + 1; last < tokens.length && last < first + LONGEST; last += 1) {
      const [before, two] = [tokens[last - 1] as Token, tokens[last] as Token];
      if (!JOINT.test(prose.slice(before.endOffset, two.offset))) break;
      const words = tokens.slice(first, last + 1);
      const key = words.map(({ text }) => text).join(' ');
      const known = found.get(key);
      const mention = {
        offset: one.offset,
        endOffset: two.endOffset,
        text: prose.slice(one.offset, two.endOffset),
        sentence: sentenceAt(all, one.offset),
      };
      if (known !== undefined) known.mentions.push(mention);
      else if (found.size < MOST_SEQUENCES) found.set(key, { words, mentions: [mention] });
    }
  }
  return [...found.values()];
}

function isMatch(main: Sequence, other: Sequence, article: Article): boolean {
  const { language, kindsOf } = article;
  const { isCommon } = synonymsIn(article);
  if (main.words.length !== other.words.length) return false;
  let [replaced, telling, same] = [0, 0, 0];
  for (const [index, one] of main.words.entries()) {
    const two = other.words[index] as Token;
    if (one.text === two.text) {
      same += 1;
      continue;
    }
    // 电池 and 蓄电池: one is a part of the other.
    if (one.text.includes(two.text) || two.text.includes(one.text)) {
      // サーバ and サーバー are two spellings.
      if (one.text.replace(/ー$/, '') !== two.text.replace(/ー$/, '')) return false;
      same += 1;
      continue;
    }
    const contrast = language.words.contrasts.some((set) => set.includes(one.text) && set.includes(two.text));
    const shared = contrast ? [] : one.senses.filter((sense) => two.senses.includes(sense));
    if (shared.length === 0) return false;
    replaced += 1;
    if (shared.some((sense) => !isCommon(sense))) telling += 1;
  }
  const total = main.mentions.length + other.mentions.length;
  if (total < FEWEST_PLACES) return false;
  // 灯塔保护协会 and 灯塔保育学会: an institution is a name, whose words nobody varies at will.
  const isBody = [main, other].every(({ words }) => kindsOf((words.at(-1) as Token).text).length > 0);
  if (telling === 0 && !(isBody && same > 0 && main.words.length === LONGEST)) return false;
  return main.mentions.length >= SURE_PLACES || replaced > 1 || same > 1;
}
