import { defineAnalysis } from '../../core/analysis';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { areSpeltApart, maySpellOne, type SpeltName, spellingOf } from '../sounds/devanagari-spellings';
import { closedWords } from '../text/closed-words';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { type Form, words } from '../text/words';

interface Spelling {
  readonly parts: readonly [SpeltName, SpeltName];
  readonly mentions: Mention[];
}

const DEVANAGARI = /^[\u0900-\u097f]+$/;
/** How a family may end, as हेगडे does, and a given name only in another case. */
const LOCATIVE = /े$/;
/** The ending of a neuter, of an accusative, or of a plural. */
const OTHER_CASE = /(?:ं|ान्|ानि|ेषु|ैः|ेभ्यः)$/;
const ENDS_IN_M = /म्$/;
/** Another case, or a participle. */
const OBLIQUE = /(?:स्य|े|ेन|ेण|ाय|ात्|म्|तः|ता)$/;
const SHORTEST_PART = 2;
const SHORTEST_NAME = 5;

/**
 * Names of two words that an article writes in the way of Sanskrit here and of Hindi there: डेविड् हार्टमन् and डेविड हार्टमैन, भास्करः
 * पण्डितः and भास्कर पंडितः. Sanskrit words of its own end in a vowel, a visarga or an m, so that a final consonant that is bare here
 * and has its virama there shows a foreign name; in one of its own, signs for the same sounds stand inside a word.
 */
export const devanagariRenderings = defineAnalysis({
  id: 'devanagari-renderings',
  needs: { words, sentences },
  run: ({ document: { prose }, language, lexicon }, facts): readonly RenderingGroup[] => {
    if (!language.scripts.includes('Devanagari') || language.nameFolds !== undefined) return [];
    const { forms, formIds, offsets, ends, count } = facts.words;
    const closed = closedWords(language);
    const parts = forms.map((form) => partOf(form, closed));
    const isKnown = (stem: string) => lexicon.knows([stem]);
    const bySkeleton = new Map<string, Map<string, Spelling>>();
    for (let word = 1; word < count; word += 1) {
      const [left, right] = [parts[formIds[word - 1] as number], parts[formIds[word] as number]];
      if (left === undefined || right === undefined) continue;
      const [given, family] = [facts.words.form(word - 1), facts.words.form(word)];
      if (LOCATIVE.test(given.text) || (ENDS_IN_M.test(given.text) && !right.isForeign)) continue;
      // Two words of the language are a phrase, and so is one in another case than the first.
      if (isKnown(family.stem) && (OBLIQUE.test(family.text) || isKnown(given.stem))) continue;
      const [offset, endOffset] = [offsets[word - 1] as number, ends[word] as number];
      if (prose.slice(ends[word - 1] as number, offsets[word] as number) !== ' ') continue;
      const skeleton = `${left.consonants} ${right.consonants}`;
      if (skeleton.length <= SHORTEST_NAME) continue;
      const text = prose.slice(offset, endOffset);
      const known = bySkeleton.get(skeleton) ?? new Map<string, Spelling>();
      bySkeleton.set(skeleton, known);
      const spelling = known.get(text) ?? { parts: [left, right], mentions: [] };
      known.set(text, spelling);
      spelling.mentions.push({ offset, endOffset, text, sentence: sentenceAt(facts.sentences, offset) });
    }
    return [...bySkeleton.values()].flatMap((known) => (known.size < 2 ? [] : (groupOf([...known.values()]) ?? [])));
  },
});

/** A word that may be part of a name. */
function partOf({ text, lower }: Form, closed: ReadonlySet<string>): SpeltName | undefined {
  if (!DEVANAGARI.test(text) || closed.has(lower) || OTHER_CASE.test(text)) return undefined;
  const spelt = spellingOf(text);
  return spelt.bare.length < SHORTEST_PART || spelt.consonants === '' ? undefined : spelt;
}

function groupOf(all: readonly Spelling[]): RenderingGroup | undefined {
  const [main, ...others] = [...all].sort((a, b) => b.mentions.length - a.mentions.length) as [Spelling, ...Spelling[]];
  const variants = others.filter((other) => areOne(main, other) && !shareSentence(main.mentions, other.mentions));
  if (variants.length === 0) return undefined;
  return {
    id: (main.mentions[0] as Mention).text,
    main: namedRendering(main.mentions),
    variants: variants.map(({ mentions }) => ({
      ...namedRendering(mentions),
      score: 0.9,
      links: ['spelling'],
      anchors: 1,
      kind: 'spelling',
    })),
  };
}

function areOne({ parts: a }: Spelling, { parts: b }: Spelling): boolean {
  return (
    a.every((part, at) => maySpellOne(part, b[at as 0 | 1], at === 1)) &&
    a.some((part, at) => areSpeltApart(part, b[at as 0 | 1]))
  );
}
