import { defineAnalysis } from '../../core/analysis';
import type { NameCases } from '../../core/language';
import { bySpelling } from '../drift/by-spelling';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import {
  areSpeltApart,
  FOREIGN_O,
  joinedSpelling,
  maySpellOne,
  type SpeltName,
  spellingOf,
} from '../sounds/devanagari-spellings';
import { closedWords } from '../text/closed-words';
import { isDevanagari } from '../text/devanagari';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { type Form, words } from '../text/words';

interface Spelling {
  readonly parts: readonly SpeltName[];
  readonly joined: SpeltName;
  readonly mentions: Mention[];
}

/** The names that have the same consonants, by their text. */
type Spellings = Map<string, Spelling>;

const SHORTEST_PART = 2;
const FEWEST_CONSONANTS = 5;
/** Of a name that is one compound here and words there. */
const FEWEST_JOINED = 5;
const MOST_PARTS = 4;
const MOST_WORDS = 3;
const VOICED_SIBILANT = /ज\u093c/;
const VOICED_SIBILANTS = /ज\u093c/g;

/**
 * Names that an article writes in the way of Sanskrit here and of Hindi there: डेविड् हार्टमन् and डेविड हार्टमैन, भास्करः पण्डितः and
 * भास्कर पंडितः, धर्मपालचौधरी and धरमपाल् चौधुरी. Sanskrit words of its own end in a vowel, a visarga or an m, so that a final consonant
 * that is bare here and has its virama there shows a foreign name; in one of its own, signs for the same sounds stand inside a word.
 */
export const devanagariRenderings = defineAnalysis({
  id: 'devanagari-renderings',
  needs: { words, sentences },
  run: ({ document: { prose }, language, lexicon }, facts): readonly RenderingGroup[] => {
    const { nameCases } = language;
    if (nameCases === undefined) return [];
    const { nominative, locative, accusative, plural, oblique, participle } = nameCases;
    const { forms, formIds, offsets, ends, count } = facts.words;
    const closed = closedWords(language);
    const parts = forms.map((form) => partsOf(form, closed, nameCases));
    const isKnown = (stem: string) => lexicon.knows([stem]);
    const byConsonants = new Map<string, Spellings>();
    const add = (known: Spellings, spelt: readonly SpeltName[], first: number, last: number) => {
      const [offset, endOffset] = [offsets[first] as number, ends[last] as number];
      const text = prose.slice(offset, endOffset);
      const spelling = known.get(text) ?? { parts: spelt, joined: joinedSpelling(spelt), mentions: [] };
      known.set(text, spelling);
      spelling.mentions.push({ offset, endOffset, text, sentence: sentenceAt(facts.sentences, offset) });
    };
    const mayFollow = (word: number, isFirst: boolean): boolean => {
      const [given, family] = [facts.words.form(word - 1), facts.words.form(word)];
      const right = parts[formIds[word] as number]?.at(-1);
      const isForeign = parts[formIds[word - 1] as number]?.at(-1)?.isForeign === true || FOREIGN_O.test(family.text);
      if (plural.test(family.text) && !isForeign) return false;
      if (locative.test(given.text) || (accusative.test(given.text) && right?.isForeign !== true)) return false;
      // Two words of the language are a phrase, and so is one in another case than the first.
      const isOblique = oblique.test(family.text) || participle.test(family.text);
      const mayEndSo = accusative.test(family.text) && right?.hasVisarga === false && given.text.endsWith(nominative);
      if (isKnown(family.stem) && ((isOblique && !mayEndSo) || isKnown(given.stem)) && isFirst) return false;
      return prose.slice(ends[word - 1] as number, offsets[word] as number) === ' ';
    };
    for (let first = 0; first < count; first += 1) {
      const own = parts[formIds[first] as number];
      if (own === undefined || plural.test(facts.words.form(first).text)) continue;
      let run: readonly SpeltName[] = own;
      for (let last = first; ; ) {
        // A z is written as an s, too: कार्डोज़ो and कार्दोसो.
        for (const spelt of run.length < 2 ? [] : [run, ...withPlainSibilants(run)]) {
          const consonants = spelt.map((part) => part.consonants).join('');
          if (consonants.length < FEWEST_CONSONANTS) continue;
          const known = byConsonants.get(consonants) ?? new Map<string, Spelling>();
          byConsonants.set(consonants, known);
          add(known, spelt, first, last);
        }
        last += 1;
        if (last === count || last - first === MOST_WORDS) break;
        const next = parts[formIds[last] as number];
        if (next === undefined || run.length + next.length > MOST_PARTS || !mayFollow(last, last - first === 1)) break;
        run = [...run, ...next];
      }
    }
    // A compound counts only where its sounds are those of words elsewhere.
    const joined = parts.map((own) => {
      const consonants = own?.length === 1 ? (own[0] as SpeltName).consonants : '';
      return consonants.length < FEWEST_JOINED ? undefined : byConsonants.get(consonants);
    });
    if (joined.some((known) => known !== undefined))
      for (let word = 0; word < count; word += 1) {
        const id = formIds[word] as number;
        const known = joined[id];
        if (known !== undefined) add(known, parts[id] as readonly SpeltName[], word, word);
      }
    return [...byConsonants.values()].flatMap((known) => (known.size < 2 ? [] : (groupOf([...known.values()]) ?? [])));
  },
});

/** A word that may be part of a name, or several that hyphens join. */
function partsOf(
  { text, lower }: Form,
  closed: ReadonlySet<string>,
  { others, plural }: NameCases,
): readonly SpeltName[] | undefined {
  // Names may end as plurals do, each word of them: अब्दुल् रेहमान्.
  if (closed.has(lower) || (others.test(text) && !plural.test(text))) return undefined;
  const parts: SpeltName[] = [];
  for (const piece of text.split('-')) {
    if (!isDevanagari(piece)) return undefined;
    const spelt = spellingOf(piece);
    if (spelt.bare.length < SHORTEST_PART || spelt.consonants === '') return undefined;
    parts.push(spelt);
  }
  return parts;
}

/** The same name with an s for each z that its letters show. */
function withPlainSibilants(run: readonly SpeltName[]): ReadonlyArray<readonly SpeltName[]> {
  if (!run.some(({ form }) => VOICED_SIBILANT.test(form))) return [];
  return [
    run.map((part) => {
      if (!VOICED_SIBILANT.test(part.form)) return part;
      const { isForeign, isBare, hasVisarga } = part;
      return { ...spellingOf(part.form.replace(VOICED_SIBILANTS, 'स')), isForeign, isBare, hasVisarga };
    }),
  ];
}

function groupOf(all: readonly Spelling[]): RenderingGroup | undefined {
  const [main, ...others] = [...all].sort((a, b) => b.mentions.length - a.mentions.length) as [Spelling, ...Spelling[]];
  const variants = others.filter((other) => areOne(main, other) && !shareSentence(main.mentions, other.mentions));
  if (variants.length === 0) return undefined;
  return {
    id: (main.mentions[0] as Mention).text,
    main: namedRendering(main.mentions),
    variants: variants.map(({ mentions }) => bySpelling(namedRendering(mentions), 0.9)),
  };
}

function areOne(a: Spelling, b: Spelling): boolean {
  const areAlike =
    a.parts.length === b.parts.length && a.parts.every((part, at) => part.consonants === b.parts[at]?.consonants);
  if (!areAlike) return areOneJoined(a.joined, b.joined);
  const last = a.parts.length - 1;
  return (
    last > 0 &&
    a.parts.every((part, at) => maySpellOne(part, b.parts[at] as SpeltName, at === last)) &&
    (a.parts.some((part, at) => areSpeltApart(part, b.parts[at] as SpeltName)) || areInTwoWays(a, b))
  );
}

/** श्रीनिवासः कुमारः and श्रीनिवास कुमार्: one has the endings of the language in all its words, the other in none. */
function areInTwoWays(a: Spelling, b: Spelling): boolean {
  const isOwn = ({ parts }: Spelling) => parts.every(({ hasVisarga }) => hasVisarga);
  const isOther = ({ parts }: Spelling) => parts.every(({ isForeign, isBare }) => isForeign || isBare);
  return (isOwn(a) && isOther(b)) || (isOwn(b) && isOther(a));
}

/** Of names that part their words at other places: that they are names is told by how one of them is written. */
function areOneJoined(a: SpeltName, b: SpeltName): boolean {
  if (!(a.isForeign || a.isBare || b.isForeign || b.isBare)) return false;
  const [short, long] = a.bare.length < b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
  return !long.startsWith(short) && maySpellOne(a, b, true);
}
