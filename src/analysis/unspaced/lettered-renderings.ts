import { defineAnalysis } from '../../core/analysis';
import type { Article, Senses } from '../../core/article';
import type { Lexicon } from '../../core/lexicon';
import { byMeaning } from '../drift/by-meaning';
import { areInitials, loneAcronyms } from '../drift/fitting-initials';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { type ChunkWordLikeness, chunkWordLikeness } from './chunk-word-likeness';
import { isCompound, type UnspacedPhrase, unspacedPhrases } from './unspaced-phrases';

/** From so many letters on what the lexicon knows counts as well; fewer are met by chance. */
const SURE_LENGTH = 4;
const SCORE = 0.8;

/** Bodies whose name recurs, and which are called elsewhere by English initials that nothing introduces: 环境监测中心 and EMC. */
export const letteredRenderings = defineAnalysis({
  id: 'lettered-renderings',
  needs: { unspacedPhrases, chunkWordLikeness, sentences },
  run: (article, facts): readonly RenderingGroup[] => {
    const { language, document } = article;
    if (language.nounPhrases === undefined) return [];
    const acronyms = loneAcronyms(document.prose, new Set(Object.entries(language.acronyms).flat()));
    if (acronyms.size === 0) return [];
    const bodies = facts.unspacedPhrases.terms
      .filter((term) => isCompound(term) && isBody(term, facts.chunkWordLikeness))
      .sort((a, b) => b.mentions.length - a.mentions.length);
    const groups: RenderingGroup[] = [];
    for (const [letters, offsets] of acronyms) {
      if (article.placeOf(letters) !== undefined) continue;
      const body = bodies.find((term) =>
        areInitials(
          letters,
          solidWords(term).map((word) => initialsOf(word, article, letters.length >= SURE_LENGTH)),
        ),
      );
      if (body === undefined || body.mentions.length < offsets.length) continue;
      const mentions = offsets.map((offset): Mention => {
        const endOffset = offset + letters.length;
        return { offset, endOffset, text: letters, sentence: sentenceAt(facts.sentences, offset) };
      });
      if (shareSentence(body.mentions, mentions)) continue;
      groups.push({
        id: body.text,
        main: namedRendering(body.mentions),
        variants: [byMeaning(namedRendering(mentions), SCORE)],
      });
    }
    return groups;
  },
});

function isBody(term: UnspacedPhrase, likeness: ChunkWordLikeness): boolean {
  const words = solidWords(term);
  return words.length > 2 && [term.words.at(-1), words.at(-1)].some((head) => likeness.isKind(head as string));
}

/** The dictionary parts some suffixes from their words: 委员|会. */
function solidWords({ words }: UnspacedPhrase): readonly string[] {
  const solid: string[] = [];
  for (const word of words) {
    if (word.length === 1 && solid.length > 0) solid.push(`${solid.pop()}${word}`);
    else solid.push(word);
  }
  return solid;
}

function initialsOf(word: string, { senses, lexicon }: Article, asksLexicon: boolean): ReadonlySet<string> {
  const found = new Set(senses.of(word).flatMap(senses.englishFor).map(initialOf));
  if (!asksLexicon) return found;
  const known = initialsBy(senses, lexicon);
  for (const meaning of lexicon.meaningsOf([word])) for (const initial of known.get(meaning) ?? []) found.add(initial);
  return found;
}

const indexes = new WeakMap<Lexicon, ReadonlyMap<number, ReadonlySet<string>>>();

/** What the English of the table of senses begins with, by its numbers in the lexicon. */
function initialsBy(senses: Senses, lexicon: Lexicon): ReadonlyMap<number, ReadonlySet<string>> {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const made = new Map<number, Set<string>>();
  for (const english of englishOf(senses)) {
    const number = lexicon.englishOf(english.split(' '));
    made.set(number, (made.get(number) ?? new Set()).add(initialOf(english)));
  }
  indexes.set(lexicon, made);
  return made;
}

function initialOf(english: string): string {
  return english.charAt(0).toUpperCase();
}

function* englishOf({ englishFor }: Senses): Generator<string> {
  for (let sense = 0; ; sense += 1) {
    const own = englishFor(sense);
    if (own.length === 0) return;
    yield* own;
  }
}
