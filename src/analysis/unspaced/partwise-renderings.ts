import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';
import type { RenderingGroup } from '../drift/renderings';
import { simplify } from '../foreign/han-forms';
import { shareSentence } from '../text/share-sentence';
import { type ChunkWordLikeness, chunkWordLikeness } from './chunk-word-likeness';
import { groupMatches, type PhraseMatch } from './group-phrase-matches';
import { matchParts } from './match-parts';
import { isCompound, type UnspacedPhrase, unspacedPhrases } from './unspaced-phrases';
import { type WordKinship, wordKinship } from './word-kinship';

const SCORE = 0.8;
const FEWEST_PLACES = 3;
const SHORTEST = 4;

/**
 * Bodies, programmes, laws and terms that stand again with other words for some or all of their parts: 岛屿药物投递项目 and 海岛送药计划,
 * コースト地域開発ファンド and 沿岸地域振興基金. Their heads are of one family, and each part of the one has its partner in the other, in the
 * same order.
 */
export const partwiseRenderings = defineAnalysis({
  id: 'partwise-renderings',
  needs: { unspacedPhrases, chunkWordLikeness, wordKinship },
  run: (
    article,
    { unspacedPhrases: { all, terms, lone }, chunkWordLikeness: likeness, wordKinship: kinship },
  ): readonly RenderingGroup[] => {
    if (article.language.nounPhrases === undefined || !article.lexicon.isKnown) return [];
    const { language } = article;
    const omissible = new Set(language.nounPhrases?.omissible);
    const persons = wordSet(language.words.personSuffixes);
    const isPerson = (phrase: UnspacedPhrase) =>
      phrase.mentions.every(({ endOffset }) => persons.has(article.document.prose.charAt(endOffset)));
    const byHead = new Map<string, Set<UnspacedPhrase>>();
    for (const phrase of all) {
      if (!mayBeName(phrase, language) || isPerson(phrase)) continue;
      for (const head of headsOf(phrase))
        for (const key of kinship.keysOf(head)) byHead.set(key, (byHead.get(key) ?? new Set()).add(phrase));
    }
    const matches: PhraseMatch[] = [];
    for (const term of new Set([...terms, ...lone])) {
      // The other one stands as often at most.
      if (2 * term.mentions.length < FEWEST_PLACES || !mayBeName(term, language)) continue;
      const others = new Set(
        headsOf(term)
          .flatMap(kinship.keysOf)
          .flatMap((key) => [...(byHead.get(key) ?? [])]),
      );
      for (const other of others) {
        if (!mayBePair(term, other)) continue;
        const score = scoreOf(term, other, kinship, likeness, omissible);
        if (score > 0) matches.push({ term, other, score, link: 'meaning' });
      }
    }
    return groupMatches(matches);
  },
});

/** A compound of at least two words. */
function mayBeName(phrase: UnspacedPhrase, { nounPhrases, words }: Language): boolean {
  if (phrase.words.length < 2 || phrase.text.length < SHORTEST || !isCompound(phrase)) return false;
  // A person with an office is told by the name alone.
  if (words.nameTitles.includes(phrase.words.at(-1) as string)) return false;
  const first = phrase.words[0] as string;
  return nounPhrases?.pointing.test(phrase.text) === false && !words.partsOfCompounds?.includes(first);
}

function mayBePair(term: UnspacedPhrase, other: UnspacedPhrase): boolean {
  if (term === other || other.mentions.length > term.mentions.length) return false;
  if (term.mentions.length + other.mentions.length < FEWEST_PLACES) return false;
  const [one, two] = [simplify(term.text), simplify(other.text)];
  return !one.includes(two) && !two.includes(one) && !shareSentence(term.mentions, other.mentions);
}

/** The last word, and with the one before it where that makes a longer one: 研究|所. */
function headsOf({ words }: UnspacedPhrase): readonly string[] {
  const last = words.at(-1) as string;
  return words.length > 2 && last.length === 1 ? [last, `${words.at(-2)}${last}`] : [last];
}

/** How well the parts of two names match, 0 to 1; 0 where they name two things or too little shows that it is one. */
function scoreOf(
  a: UnspacedPhrase,
  b: UnspacedPhrase,
  kinship: WordKinship,
  likeness: ChunkWordLikeness,
  omissible: ReadonlySet<string>,
): number {
  const parts = matchParts(a.words, b.words, kinship, omissible);
  if (parts === undefined || parts.unmatched > 0) return 0;
  const { same, sure, near } = parts;
  const isBody = [a, b].every((one) => headsOf(one).some((head) => likeness.isKind(head)));
  if (same + sure + near < (isBody ? 2 : 3)) return 0;
  return same + sure <= near ? 0 : SCORE;
}
