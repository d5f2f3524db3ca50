import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { withoutMarks } from '../../core/without-marks';
import { type Phrase, type PhraseToken, phrases } from '../drift/phrases';
import type { SpellingGroup } from '../drift/spellings';
import { Remainders } from '../sounds/remainders';
import { soundKey } from '../sounds/sound-key';
import { editDistance } from '../source/token-likeness';
import { shareSentence } from '../text/share-sentence';
import { smallStems } from '../text/small-stems';
import { timesOfForms } from '../text/word-places';
import { type Form, onceAForm, type Words, words } from '../text/words';

/** A word of names with its inflected forms, and what it stands beside. */
interface NameWord {
  readonly stem: string;
  readonly key: string;
  readonly forms: Set<Form>;
  /** Where it stands, and the phrases of those places. */
  readonly tokens: PhraseToken[];
  readonly phrases: Phrase[];
  /** At how many of its places it opens a name of several words, as a given name does. */
  opens: number;
  /** True where it stands behind a given name. */
  surname: boolean;
  /** True where every noun has a capital and it stands beside no other one: that it is a name is not to be seen. */
  alone: boolean;
}

const SHORTEST = 6;
// One letter more or less makes another name too; so the right spelling must be the article's habit.
const DOMINANCE = 2;
const VOWELS = 'aeiouy';
// In a long text, words that differ in one vowel meet by chance; an article of usual length has a few hundred names.
const MOST_BY_VOWEL = 1500;

/**
 * Names that the article spells once or twice in another way than else: `Simonoff` beside three times `Siminoff`, `Oust-Ilim`
 * beside `Ust-Ilim`. They differ inside, in one letter or in what transliterations write in several ways; at its end a
 * name is inflected. Two people of almost one name are told apart by what stands beside it.
 */
export const misspeltNames = defineAnalysis({
  id: 'misspelt-names',
  needs: { phrases, words },
  run: (article, facts): readonly SpellingGroup[] => {
    const { prose } = article.document;
    const names = namesOf(facts.phrases, article);
    if (names.length < 2) return [];
    const uses = usesOf(facts.words);
    const useOf = ({ stem }: NameWord) => uses.get(stem) ?? 0;
    const isKnown = knowledgeOf(article);
    // Where a title capitalises most words, ordinary ones stand in names too: Otorisasi Penggunaan, Pengujian.
    const small = smallStems(facts.words);
    const groups = new Map<NameWord, NameWord[]>();
    const taken = new Set<NameWord>();
    const givenNamesOf = ({ forms }: NameWord) =>
      [...forms].flatMap(({ lower }) => article.nameFacts.givenNameSpelt(lower) ?? []);
    const join = (main: NameWord, other: NameWord) => {
      if (taken.has(other)) return;
      // Mario and María are two names.
      const [one, two] = [givenNamesOf(main), givenNamesOf(other)];
      if (one.length > 0 && two.length > 0 && !one.some((name) => two.includes(name))) return;
      const { areOtherNames } = article.nameFacts;
      if ([...main.forms].some((a) => [...other.forms].some((b) => areOtherNames(a.lower, b.lower)))) return;
      taken.add(other);
      groups.set(main, [...(groups.get(main) ?? []), other]);
    };
    for (const [a, b] of pairsAlike(names)) {
      const [main, other] = useOf(a) >= useOf(b) ? [a, b] : [b, a];
      if (useOf(main) < DOMINANCE * useOf(other) || !mayBeOne(main, other)) continue;
      if (small.has(other.stem) || small.has(main.stem) || other.alone || (main.alone && isKnown(main))) continue;
      // `Austria` is no slip for `Australia`.
      if ([...other.forms].some((form) => article.placeOf(form.text) !== undefined || isWord(form, article.kindsOf)))
        continue;
      join(main, other);
    }
    for (const [a, b] of pairsByVowel(names, article.language.vowels ?? VOWELS)) {
      const [main, other] = isKnown(a) ? [a, b] : [b, a];
      if (useOf(main) < useOf(other) || small.has(other.stem) || shareSentence(main.phrases, other.phrases)) continue;
      // What stands behind a given name, or where every noun has a capital beside another noun, is a surname, whatever word it
      // is like.
      const mayBeSurname = other.surname || (article.language.capitalisedNouns && !other.alone);
      if (mayBeSurname && !haveCompanion(main, other)) continue;
      if (isKnown(main) && !isKnown(other)) join(main, other);
    }
    return [...groups].map(([main, others]) => ({
      id: main.stem,
      spellings: [main, ...others].map(({ tokens }) => {
        const places = tokens.map(({ offset, endOffset }): Span => ({ offset, endOffset }));
        const first = places[0] as Span;
        return { text: prose.slice(first.offset, first.endOffset), places };
      }),
    }));
  },
});

/** How often each stem stands in the text with a capital, sentences that it opens included. */
function usesOf(all: Words): ReadonlyMap<string, number> {
  const times = timesOfForms(all);
  const uses = new Map<string, number>();
  for (const { id, stem, casing } of all.forms)
    if (casing === 'title') uses.set(stem, (uses.get(stem) ?? 0) + (times[id] as number));
  return uses;
}

/** Tells whether a word, in any of its forms, is a name or a word that is known, as it is written here. */
function knowledgeOf({ lexicon, placeOf, kindsOf, nameFacts, senses }: Article): (name: NameWord) => boolean {
  const isKnown = onceAForm(
    (form) =>
      placeOf(form.text) !== undefined ||
      kindsOf(form.text).length > 0 ||
      nameFacts.givenNameOf(form.lower) !== undefined ||
      senses.of(form.lower).length > 0 ||
      lexicon.knows([form.stem]),
  );
  return ({ forms }) => [...forms].some(isKnown);
}

/** Pairs that have a form of which one vowel inside is another: `Hospital` and `Hospotal`. What ends a word inflects it. */
function* pairsByVowel(names: readonly NameWord[], vowels: string): Generator<readonly [NameWord, NameWord]> {
  if (names.length > MOST_BY_VOWEL) return;
  const inside = new RegExp(`[${vowels}](?=..)`, 'gu');
  const byMask = new Map<string, Array<readonly [name: NameWord, plain: string]>>();
  const seen = new Set<string>();
  for (const name of names) {
    for (const { lower } of name.forms) {
      const plain = withoutMarks(lower);
      const mask = plain.replace(inside, '*');
      const known = byMask.get(mask);
      if (known === undefined) byMask.set(mask, [[name, plain]]);
      else {
        for (const [other, spelling] of known) {
          const pair = `${other.stem}\t${name.stem}`;
          if (other === name || seen.has(pair) || !differInOne(plain, spelling)) continue;
          seen.add(pair);
          yield [other, name];
        }
        known.push([name, plain]);
      }
    }
  }
}

function differInOne(one: string, two: string): boolean {
  let differing = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== two[at]) differing += 1;
  return differing === 1;
}

function isWord(form: Form, kindsOf: (text: string) => readonly string[]): boolean {
  return kindsOf(form.text).length > 0;
}

function namesOf(
  found: readonly Phrase[],
  { language: { capitalisedNouns }, nameFacts }: Article,
): readonly NameWord[] {
  const names = new Map<string, NameWord>();
  const nameOf = onceAForm((form) => {
    if (form.casing !== 'title' || form.lower.length < SHORTEST) return undefined;
    let name = names.get(form.stem);
    if (name === undefined) {
      const { stem } = form;
      const key = soundKey(stem);
      name = { stem, key, forms: new Set(), tokens: [], phrases: [], opens: 0, surname: false, alone: true };
      names.set(stem, name);
    }
    name.forms.add(form);
    return name;
  });
  const isGiven = onceAForm(({ lower }) => nameFacts.givenNameOf(lower) !== undefined);
  for (const phrase of found) {
    const { tokens, firstHard, lastHard } = phrase;
    for (let index = firstHard; index <= lastHard; index += 1) {
      const token = tokens[index] as PhraseToken;
      const name = token.hard ? nameOf(token.form) : undefined;
      if (name === undefined) continue;
      const left = besideIn(phrase, index, -1);
      const right = besideIn(phrase, index, 1);
      // Where every noun has a capital, only what stands beside another one looks like a name.
      name.alone &&= capitalisedNouns && left === undefined && right === undefined;
      name.tokens.push(token);
      name.phrases.push(phrase);
      if (index === firstHard && right !== undefined) name.opens += 1;
      if (left !== undefined) name.surname ||= isGiven(left.form);
    }
  }
  return [...names.values()];
}

/** The next hard word of the same part of a name, to its left or its right. */
function besideIn({ tokens, firstHard, lastHard }: Phrase, index: number, step: 1 | -1): PhraseToken | undefined {
  for (let at = index + step; at >= firstHard && at <= lastHard; at += step) {
    const other = tokens[at] as PhraseToken;
    if (other.hard) return other.segment === tokens[index]?.segment ? other : undefined;
  }
  return undefined;
}

/** Stems of the words beside it in a name. */
function companionsOf({ tokens, phrases: around }: NameWord): ReadonlySet<string> {
  const companions = new Set<string>();
  around.forEach((phrase, place) => {
    const index = phrase.tokens.indexOf(tokens[place] as PhraseToken);
    for (const step of [-1, 1] as const) {
      const other = besideIn(phrase, index, step);
      if (other !== undefined) companions.add(other.form.stem);
    }
  });
  return companions;
}

/** Pairs whose keys differ by one edit at most: they share a key or what is left of it without one letter. */
function* pairsAlike(names: readonly NameWord[]): Generator<readonly [NameWord, NameWord]> {
  const byRemainder = new Map<string, NameWord[]>();
  const seen = new Set<string>();
  const remainders = new Remainders(names.map(({ key }) => key));
  // The first and the last letter must agree.
  for (const { key } of names) remainders.count(key, 1, key.length - 1);
  for (const name of names) {
    for (const at of remainders.sharedOf(name.key, 1, name.key.length - 1)) {
      const remainder = at === -1 ? name.key : name.key.slice(0, at) + name.key.slice(at + 1);
      const known = byRemainder.get(remainder);
      if (known === undefined) byRemainder.set(remainder, [name]);
      else {
        for (const other of known) {
          const pair = `${other.stem}\t${name.stem}`;
          if (other === name || seen.has(pair) || editDistance(other.key, name.key, 1) > 1) continue;
          seen.add(pair);
          yield [other, name];
        }
        known.push(name);
      }
    }
  }
}

function isGivenName({ opens, tokens }: NameWord): boolean {
  return opens * 2 > tokens.length;
}

function haveCompanion(a: NameWord, b: NameWord): boolean {
  const companions = companionsOf(a);
  return [...companionsOf(b)].some((one) => companions.has(one));
}

function mayBeOne(main: NameWord, other: NameWord): boolean {
  const [left, right] = [main.key, other.key];
  if (Math.min(left.length, right.length) < SHORTEST - 1) return false;
  if (left[0] !== right[0] || left.at(-1) !== right.at(-1)) return false;
  if (shareSentence(main.phrases, other.phrases)) return false;
  const [companions, others] = [companionsOf(main), [...companionsOf(other)]];
  if (others.length === 0 || others.some((companion) => companions.has(companion))) return true;
  // Alexandre Aubier is not one of two whose name is Alexander.
  if (isGivenName(main) && isGivenName(other)) return false;
  // What stands in several names (Hospital, Africa) is no surname of one of two people.
  return companions.size !== 1;
}
