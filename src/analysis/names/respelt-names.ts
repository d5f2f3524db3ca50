import { defineAnalysis } from '../../core/analysis';
import type { NameFacts } from '../../core/article';
import type { Language } from '../../core/language';
import { remember } from '../../core/remember';
import { wordSets } from '../../core/word-set';
import { bySpelling } from '../drift/by-spelling';
import { namedRendering } from '../drift/named-rendering';
import { type Phrase, type PhraseToken, phrases } from '../drift/phrases';
import type { Mention, RenderingGroup, Variant } from '../drift/renderings';
import { isWrittenByScheme, SHORTEST_BY_SCHEME, schemeKey } from '../sounds/letter-schemes';
import { graphemesOf, ownGraphemesOf, respellingCost, skeletonOfName } from '../sounds/respelling-cost';
import { sentences } from '../text/sentences';
import { smallStems } from '../text/small-stems';
import { type Form, onceAForm, type Words, words } from '../text/words';
import { directedName } from './translated-directions';

/** A word of names, at all its places, with the number that belongs to it: `Polyarnik 3`, `Poliarnik-3`. */
interface NameWord {
  readonly key: string;
  readonly number: string;
  readonly graphemes: readonly string[];
  /** What all its spellings share. */
  readonly skeleton: string;
  readonly form: Form;
  /** For each place its offset, its end, its sentence and its phrase, if it has one: most names are never told of. */
  readonly places: number[];
  /** True where it stands nowhere but at the start of sentences, so that its capital does not say that it is a name. */
  readonly onlyOpens: boolean;
}

/** How many numbers stand for a place. */
const PLACE = 4;
const NO_PHRASE = -1;
const SHORTEST = 4;
const SHORTEST_OPENING = 6;
// How much of its letters a name may have otherwise, by how many it has.
const MOST_COST = 0.075;
const LEAST_COST = 0.2;
const MOST_EVER = 0.5;
// Where every noun has a capital, a longer word is a noun.
const LONGEST_PART = 4;
const MOST_SHARING = 30;
const MOST_TYPES = 3000;
const FINAL = 0.35;
const MOST_PARTS = 3;
const SHORTEST_JOINED = 6;
const OPEN = /[aeou]/;
const TRAILING = /-?(\p{Nd}+)$/u;

/**
 * Names that the article writes in several ways of which each is how some language or scheme spells one sound: Zhilyaev and
 * Jilyaev, Kholmogorka and Jolmogorka, Voß and Voss. Two names of one sound that stand beside different names are two.
 */
export const respeltNames = defineAnalysis({
  id: 'respelt-names',
  needs: { phrases, words, sentences },
  run: ({ document, language, languages, placeOf, kindsOf, nameFacts, senses }, facts): readonly RenderingGroup[] => {
    if (!language.scripts.includes('Latin')) return [];
    const small = smallStems(facts.words);
    const isName = (form: Form) => !small.has(form.stem);
    const names = namesOf(facts.phrases, facts.words, document.prose, language, isName);
    const firstWords = facts.sentences.map(({ firstWord }) => firstWord);
    const mayOpen = onceAForm((form) => isName(form) && senses.of(form.lower).length === 0);
    names.push(...openingNames(firstWords, facts.words, new Set(names.map(({ key }) => key)), mayOpen));
    const titles = wordSets(...languages.map((pack) => pack.words.nameTitles));
    const isTitle = (name: string) => titles.has(name);
    const groups = new Map<NameWord, NameWord[]>();
    const taken = new Set<NameWord>();
    for (const [a, b] of [
      ...pairsAlike(names),
      ...pairsByScheme(names),
      ...pairsByDirection(names),
      ...pairsJoined(facts.phrases, language.capitalisedNouns),
    ]) {
      const [main, other] = b.places.length > a.places.length ? [b, a] : [a, b];
      if (taken.has(main) || taken.has(other)) continue;
      if (!mayBeOne(main, other, (name) => companionsOf(name, facts.phrases, facts.words), isTitle, nameFacts))
        continue;
      // Countries, and what their people are called, are compared elsewhere.
      if (placeOf(main.form.text) !== undefined || placeOf(other.form.text) !== undefined) continue;
      // Komitee and Comité: a word of two languages is no name.
      if (kindsOf(main.form.text).length > 0 && kindsOf(other.form.text).length > 0) continue;
      taken.add(other);
      const list = groups.get(main) ?? [];
      groups.set(main, list);
      list.push(other);
    }
    return [...groups].map(([main, others]) => ({
      id: main.key,
      main: namedRendering(mentionsOf(main, document.prose)),
      variants: others.map(
        (other): Variant => bySpelling(namedRendering(mentionsOf(other, document.prose)), 0.9, { anchors: 0 }),
      ),
    }));
  },
});

function namesOf(
  found: readonly Phrase[],
  all: Words,
  prose: string,
  language: Language,
  isName: (form: Form) => boolean,
): NameWord[] {
  const names = new Map<string, NameWord>();
  const lettersOf = ownGraphemesOf(language);
  const wordOf = onceAForm((form) => partsOf(form, isName));
  const put = (form: Form, base: string, number: string): NameWord | undefined => {
    const key = number === '' ? base : `${base} ${number}`;
    let name = names.get(key);
    if (name === undefined && names.size < MOST_TYPES) {
      name = { key, number, ...lettersOf(base), form, places: [], onlyOpens: false };
      names.set(key, name);
    }
    return name;
  };
  const nameOf = onceAForm((form) => put(form, (wordOf(form) as NameParts).base, (wordOf(form) as NameParts).number));
  // `Polyarnik 3` is a name with a number where a number is joined to a name elsewhere.
  const numbered = new Set<string>();
  for (const { tokens } of found)
    for (const { form } of tokens)
      if (form.digits !== '' && TRAILING.test(form.lower))
        numbered.add(skeletonOfName(form.lower.replace(TRAILING, '')));
  for (let phrase = 0; phrase < found.length; phrase += 1) {
    const { tokens, sentence, initial, firstHard } = found[phrase] as Phrase;
    const hard = wholeWords(tokens, all);
    for (const { form, offset, endOffset, word } of hard) {
      const own = wordOf(form);
      if (own === undefined) continue;
      // What opens a sentence has its capital from there.
      if (initial && word === tokens[firstHard]?.word && hard.length === 1 && !names.has(form.name)) continue;
      const behind =
        own.number === '' && numbered.size > 0 && numbered.has(own.skeleton)
          ? /^ (\p{Nd}{1,3})(?![\p{L}\p{Nd}.,%:])/u.exec(prose.slice(endOffset, endOffset + 6))
          : null;
      const name = behind === null ? nameOf(form) : put(form, own.base, behind[1] as string);
      name?.places.push(offset, endOffset + (behind?.[0].length ?? 0), sentence, phrase);
    }
  }
  return [...names.values()];
}

/** What stands beside a name in longer ones. */
function companionsOf({ places }: NameWord, found: readonly Phrase[], all: Words): ReadonlySet<string> {
  const companions = new Set<string>();
  for (let at = 0; at < places.length; at += PLACE) {
    const phrase = found[places[at + PLACE - 1] as number];
    if (phrase === undefined) continue;
    const hard = wholeWords(phrase.tokens, all);
    const own = hard.find(({ offset }) => offset === places[at]);
    for (const { word, segment, form } of hard)
      if (word !== own?.word && segment === own?.segment) companions.add(form.name);
  }
  return companions;
}

/** The words that are written as a name; a compound is one, though its parts are compared elsewhere. */
function wholeWords(tokens: readonly PhraseToken[], all: Words): readonly PhraseToken[] {
  if (tokens.length === 1) return tokens;
  const hard: PhraseToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as PhraseToken;
    const { word } = token;
    // The parts of a compound are all hard, and stand side by side.
    if (!token.hard || word === hard.at(-1)?.word) continue;
    hard.push(
      word === tokens[index + 1]?.word
        ? { ...token, form: all.form(word), offset: all.offsets[word] as number, endOffset: all.ends[word] as number }
        : token,
    );
  }
  return hard;
}

/** What a sentence opens with may be a name that stands nowhere else in its spelling: `Severtank` beside `Sewertank`. */
function openingNames(
  firstWords: readonly number[],
  all: Words,
  known: ReadonlySet<string>,
  isName: (form: Form) => boolean,
): readonly NameWord[] {
  const found = new Map<string, NameWord>();
  const partsOfForm = onceAForm((form) =>
    form.casing !== 'title' || form.digits !== '' || form.lower.length < SHORTEST_OPENING
      ? undefined
      : partsOf(form, isName),
  );
  firstWords.forEach((word, sentence) => {
    // A sentence of marks alone has no word.
    if (word >= all.count) return;
    const offset = all.offsets[word] as number;
    const form = all.form(word);
    const base = partsOfForm(form)?.base;
    if (base === undefined || known.has(base)) return;
    let name = found.get(base);
    if (name === undefined) {
      const graphemes = graphemesOf(base);
      const skeleton = skeletonOfName(base);
      name = { key: base, number: '', graphemes, skeleton, form, places: [], onlyOpens: true };
      found.set(base, name);
    }
    name.places.push(offset, all.ends[word] as number, sentence, NO_PHRASE);
  });
  return [...found.values()];
}

/** A word of a name without the number that is joined to it. */
class NameParts {
  readonly base: string;
  readonly number: string;
  readonly #name: string;

  constructor({ lower, name, digits }: Form) {
    const number = digits === '' ? null : TRAILING.exec(lower);
    this.#name = name;
    this.number = number?.[1] ?? '';
    this.base = (number === null ? name : lower.slice(0, number.index)).replace(/'s$/, '');
  }

  get skeleton(): string {
    return skeletonOfName(this.#name);
  }
}

/** Nothing where the form cannot be a word of a name. */
function partsOf(form: Form, isName: (form: Form) => boolean): NameParts | undefined {
  if (form.casing !== 'title' && form.casing !== 'mixed') return undefined;
  if (form.lower.replaceAll('ß', 'ss').length < SHORTEST || !isName(form)) return undefined;
  return new NameParts(form);
}

function* pairsAlike(names: readonly NameWord[]): Generator<readonly [NameWord, NameWord]> {
  const bySkeleton = new Map<string, NameWord[]>();
  for (const name of names) {
    // What is left of a short name may be nothing: then only another spelling of every sound will do.
    const key = name.skeleton || `=${name.graphemes.join('')}`;
    const known = bySkeleton.get(key);
    if (known === undefined) bySkeleton.set(key, [name]);
    else if (known.length < MOST_SHARING) {
      for (const other of known) if (isRespelt(other, name)) yield [other, name];
      known.push(name);
    }
  }
}

/** `Seokpyeong` and `Sokpyong`: the letters are far from each other, the schemes are known. */
function* pairsByScheme(names: readonly NameWord[]): Generator<readonly [NameWord, NameWord]> {
  const byKey = new Map<string, NameWord[]>();
  for (const name of names) {
    const letters = plain(name.key);
    if (letters.length < SHORTEST_BY_SCHEME) continue;
    const key = schemeKey(letters);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [name]);
    else if (known.length < MOST_SHARING) {
      for (const other of known) {
        const areNames = !other.onlyOpens || !name.onlyOpens;
        if (areNames && isWrittenByScheme(plain(other.key), plain(name.key))) yield [other, name];
      }
      known.push(name);
    }
  }
}

/** `Severtank` and `Nordtank`: half of the name is translated. */
function* pairsByDirection(names: readonly NameWord[]): Generator<readonly [NameWord, NameWord]> {
  const byRest = new Map<string, Array<readonly [name: NameWord, word: string]>>();
  for (const name of names) {
    const directed = directedName(name.key);
    if (directed === undefined) continue;
    const key = `${directed.direction} ${directed.rest}`;
    const known = byRest.get(key) ?? [];
    byRest.set(key, known);
    for (const [other, word] of known) if (word !== directed.word) yield [other, name];
    known.push([name, directed.word]);
  }
}

/**
 * Names that are parted otherwise, whichever of their words comes first: `Yunlai` and `Yun Lai`, `Shen Guolan` and
 * `Guo Lan Shen`.
 */
function* pairsJoined(found: readonly Phrase[], capitalisedNouns: boolean): Generator<readonly [NameWord, NameWord]> {
  const types = new Map<string, NameWord & { readonly parts: readonly string[] }>();
  const plainOf = onceAForm((form) => plain(form.name));
  const partsOf = ({ tokens, firstHard, lastHard }: Phrase) =>
    tokens.slice(firstHard, lastHard + 1).map(({ form }) => plainOf(form));
  const ofSeveral = new Set<Phrase>();
  const joined = new Set<string>();
  for (const phrase of found) {
    const { tokens, firstHard, lastHard } = phrase;
    if (firstHard === lastHard || lastHard - firstHard >= MOST_PARTS || !areTitles(tokens, firstHard, lastHard))
      continue;
    const parts = partsOf(phrase);
    if (capitalisedNouns && parts.some((part) => part.length > LONGEST_PART)) continue;
    ofSeveral.add(phrase);
    for (const turn of turnsOf(parts)) joined.add(turn);
  }
  if (joined.size === 0) return;
  for (const phrase of found) {
    const { tokens, sentence, firstHard, lastHard, key } = phrase;
    const first = tokens[firstHard] as PhraseToken;
    // Of the names of one word, those count that the words of another one make.
    const counts =
      firstHard === lastHard
        ? joined.has(plainOf(first.form)) && areTitles(tokens, firstHard, lastHard)
        : ofSeveral.has(phrase);
    if (!counts) continue;
    let name = types.get(key);
    if (name === undefined) {
      if (types.size === MOST_TYPES) continue;
      const parts = partsOf(phrase);
      name = { key, number: '', graphemes: [], skeleton: '', form: first.form, places: [], onlyOpens: false, parts };
      types.set(key, name);
    }
    name.places.push(first.offset, (tokens[lastHard] as PhraseToken).endOffset, sentence, NO_PHRASE);
  }
  const byLetters = new Map<string, NameWord & { readonly parts: readonly string[] }>();
  for (const name of types.values()) {
    const { parts } = name;
    const turns = turnsOf(parts);
    if ((turns[0] as string).length < SHORTEST_JOINED) continue;
    const other = turns.map((turn) => byLetters.get(turn)).find((known) => known !== undefined);
    if (other === undefined) for (const turn of turns) byLetters.set(turn, name);
    else if (other.parts.length !== parts.length) yield [other, name];
  }
}

/** The words of a name joined, whichever of them comes first. */
function turnsOf(parts: readonly string[]): readonly string[] {
  const joined = parts.join('');
  let length = 0;
  return parts.map((part) => {
    const turn = joined.slice(length) + joined.slice(0, length);
    length += part.length;
    return turn;
  });
}

function areTitles(tokens: readonly PhraseToken[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const { hard, form } = tokens[at] as PhraseToken;
    if (!hard || (form.casing !== 'title' && (first < last || form.casing !== 'mixed'))) return false;
  }
  return true;
}

const plain = remember((text) => (/^[A-Za-z]*$/.test(text) ? text : text.normalize('NFD').replace(/[^\p{L}]/gu, '')));

function isRespelt(a: NameWord, b: NameWord): boolean {
  if (a.onlyOpens && b.onlyOpens) return false;
  if (a.number !== b.number && a.number !== '' && b.number !== '') return false;
  const shortest = Math.min(a.graphemes.length, b.graphemes.length);
  if (shortest < (a.form.lower[0] === b.form.lower[0] ? SHORTEST - 1 : SHORTEST)) return false;
  if (a.form.stem === b.form.stem || !endAlike(a.graphemes, b.graphemes)) return false;
  // Hyphens and accents are the matter of `terminology/spelling-variant`.
  if (plain(a.key) === plain(b.key) && a.number === b.number) return false;
  const cost = respellingCost(a.graphemes, b.graphemes);
  const most = Math.max(LEAST_COST, Math.min(MOST_EVER, MOST_COST * shortest));
  return cost <= (a.onlyOpens || b.onlyOpens ? LEAST_COST : most);
}

/** At its end a name is inflected, or another word of its root. */
function endAlike(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [a.at(-1) as string, b.at(-1) as string];
  return one === two || (!OPEN.test(one) && !OPEN.test(two) && respellingCost([one], [two]) <= FINAL);
}

function mentionsOf({ places }: NameWord, prose: string): Mention[] {
  return sentencesOf({ places }).map((sentence, index) => {
    const [offset, endOffset] = places.slice(PLACE * index, PLACE * index + 2) as [number, number];
    return { offset, endOffset, text: prose.slice(offset, endOffset), sentence };
  });
}

function sentencesOf({ places }: Pick<NameWord, 'places'>): readonly number[] {
  return places.filter((_, index) => index % PLACE === 2);
}

/** Two people of one sound are told apart by what stands beside them, and by standing in one sentence. */
function mayBeOne(
  a: NameWord,
  b: NameWord,
  companionsOf: (name: NameWord) => ReadonlySet<string>,
  isTitle: (name: string) => boolean,
  { givenNameOf }: NameFacts,
): boolean {
  const sentences = new Set(sentencesOf(a));
  if (sentencesOf(b).some((sentence) => sentences.has(sentence))) return false;
  const [left, right] = [companionsOf(a), companionsOf(b)];
  if (left.size === 0 || right.size === 0) return true;
  // Madame and Signora are no given names.
  for (const companions of [left, right]) for (const name of companions) if (isTitle(name)) return true;
  for (const one of left)
    for (const two of right)
      if (
        one === two ||
        (givenNameOf(one) !== undefined && givenNameOf(one) === givenNameOf(two)) ||
        respellingCost(graphemesOf(one), graphemesOf(two)) <= LEAST_COST
      )
        return true;
  return false;
}
