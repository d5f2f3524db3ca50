import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { type KinshipOf, kinshipOf } from '../drift/kindred-words';
import type { RenderingGroup } from '../drift/renderings';
import { likenessAcrossAlphabets } from '../sounds/alphabet-likeness';
import { letterDistance } from '../sounds/letter-distance';
import { LONGEST_ARTICLE } from '../text/longest-article';
import { shareSentence } from '../text/share-sentence';
import { namedGroups } from './named-groups';
import { type NumberedName, type NumberedWord, numberedNames } from './numbered-names';

const SCORE = 0.9;
const FEWEST_PLACES = 3;
const MOST_SHARING = 12;
const MOST_UNLIKE = 0.35;
const LEAST_SOUND = 0.7;
const LEAST_ALIKE = 0.45;
/** A letter in a code tells more than a number: two products seldom share it. */
const CODE = /\p{L}/u;

/**
 * Products and ships that keep their number while the rest of their name is translated or misspelt: Falke 30 and Habicht 30,
 * Timang T2 and Buaian T2. The words that differ must be related, unless the number is a code; what stands with several numbers is a
 * series, of which others have their own.
 */
export const numberedRenderings = defineAnalysis({
  id: 'numbered-renderings',
  needs: { numberedNames },
  run: async (article, { numberedNames: names }, signal): Promise<readonly RenderingGroup[]> => {
    if (article.document.prose.length > LONGEST_ARTICLE) return [];
    const pairs = pairsOf(names);
    if (pairs.length === 0) return [];
    const all = pairs.flat().flatMap(({ words }) => words);
    const relate: KinshipOf = article.embedder ? await kinshipOf(article, all, signal) : () => undefined;
    return namedGroups(
      pairs,
      (main, other) => areOne(main, other, article, relate),
      ({ words, number }) => `${words.map(({ stem }) => stem).join('-')}-${number}`,
      SCORE,
    );
  },
});

/** Names of one number, the one that is used more often first. */
function pairsOf(names: readonly NumberedName[]): ReadonlyArray<readonly [NumberedName, NumberedName]> {
  const byNumber = new Map<string, NumberedName[]>();
  const numbersOf = new Map<string, Set<string>>();
  for (const name of [...names].sort((a, b) => b.mentions.length - a.mentions.length)) {
    byNumber.set(name.number, [...(byNumber.get(name.number) ?? []), name]);
    for (const { stem } of name.words) numbersOf.set(stem, (numbersOf.get(stem) ?? new Set()).add(name.number));
  }
  const isSeries = ({ words }: NumberedName) => words.some(({ stem }) => (numbersOf.get(stem)?.size ?? 0) > 1);
  return [...byNumber.values()].flatMap((sharing) => {
    const single = sharing.slice(0, MOST_SHARING).filter((name) => !isSeries(name));
    return single.flatMap((main, at) => single.slice(at + 1).map((other) => [main, other] as const));
  });
}

function areOne(a: NumberedName, b: NumberedName, article: Article, relate: KinshipOf): boolean {
  if (!(a.named || b.named) || a.mentions.length + b.mentions.length < FEWEST_PLACES) return false;
  if (shareSentence(a.mentions, b.mentions)) return false;
  const [left, right] = [without(a.words, b.words), without(b.words, a.words)];
  if (left.length === 0 || right.length === 0) return left.length + right.length === 0 && a.words.length > 1;
  if (CODE.test(a.number) && !a.describes && !b.describes) return true;
  return left.some((one) => right.some((two) => areRelated(one, two, article, relate)));
}

function without(words: readonly NumberedWord[], others: readonly NumberedWord[]): readonly NumberedWord[] {
  return words.filter(({ name }) => !others.some((other) => other.name === name));
}

function areRelated(a: NumberedWord, b: NumberedWord, { lexicon }: Article, relate: KinshipOf): boolean {
  if (letterDistance(a.lower, b.lower, MOST_UNLIKE) <= MOST_UNLIKE) return true;
  if (likenessAcrossAlphabets(a.lower, b.lower) >= LEAST_SOUND) return true;
  if (lexicon.translates([a.stem], [b.lower]) || lexicon.translates([b.stem], [a.lower])) return true;
  const kinship = relate(a, b);
  return kinship !== undefined && (kinship.link !== 'alike' || kinship.likeness >= LEAST_ALIKE);
}
