import type { ForeignName, KnownThing, KnownThings, NamedThings } from '../core/known-things';
import type { Language } from '../core/language';
import { onceALanguage } from '../core/once-a-language';
import { doubleNames } from './data/double-names';
import { knownNames } from './data/known-names';
import { places } from './data/places';
import { languages } from './packs';

/** The names and acronyms of one thing, by language. */
type Row = ReadonlyMap<string, KnownThing>;

/** What translations leave as it was, in whatever language; in an English text it is another of these. */
const LEFT: readonly string[] = ['en', 'fr'];
const LEFT_IN_ENGLISH: readonly string[] = ['fr', 'de', 'es', 'it'];
/** A people and clubs, where English is written. */
const OTHERS_IN_ENGLISH: readonly string[] = ['roma', 'bayern'];

const ACRONYM = /^\p{Lu}[\p{Lu}\p{Nd}]+$/u;
const HAS_ACRONYM = /[=|]\p{Lu}[\p{Lu}\p{Nd}]+(?=\||$)/u;
/** What has nothing to fold but capitals. */
const PLAIN = /^[A-Za-z]*$/;
/** What a state asks others to call it: who does so does it throughout. */
const ASKED_FOR: ReadonlySet<string> = new Set(['Türkiye', "Côte d'Ivoire"].map(fold));
/** Before what an acronym is said as where no letter is a capital: नाटो. */
const SAID = '*';
const SHORTEST_NAME = 4;
const SHORTEST_CALQUE = 3;

const known = new Map<string, KnownThings>();

/** Before a key that is made of stems. */
const STEMS = '~';

/** Which bodies, cities and regions a name names that is given by its words, or by its characters where nothing parts words. */
export const namedThingsFor = onceALanguage((language): NamedThings => {
  const [own = ''] = language.tag.split('-');
  const { articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others } = language.words;
  const closed = new Set([articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others].flat());
  const unitsOf = (name: string) =>
    language.spaced
      ? name
          .toLowerCase()
          .split(/[\s'’-]+/)
          .filter((word) => !closed.has(word) && !closed.has(`${word}'`) && !closed.has(`${word}’`))
      : [...name];
  const rows = language.knownNames === undefined ? handWritten() : withOwn(handWritten(), language.knownNames, own);
  const index = new Map<string, Set<number>>();
  for (const [thing, row] of rows.entries()) {
    for (const tag of new Set([own, ...LEFT, ...LEFT_IN_ENGLISH])) {
      for (const name of [...(row.get(tag)?.names ?? []), ...(row.get(tag)?.acronyms ?? [])]) {
        const words = unitsOf(name);
        for (const key of [words.join(' '), `${STEMS}${words.map(language.stem).join(' ')}`])
          index.set(key, (index.get(key) ?? new Set()).add(thing));
      }
    }
  }
  return (units) =>
    index.get(units.map(({ lower }) => lower).join(' ')) ??
    index.get(`${STEMS}${units.map(({ stem }) => stem).join(' ')}`);
});

/** What other languages call the things that an article in a language may speak of. */
export function knownThingsFor({ tag, words, scripts, knownNames: ofLanguage }: Language): KnownThings {
  const language = tag.split('-')[0] as string;
  let things = known.get(language);
  if (things === undefined) {
    const joining = new Set([...words.articles, ...words.prepositions, ...words.contractions, ...words.conjunctions]);
    things = read(language, joining, scripts, ofLanguage);
    known.set(language, things);
  }
  return things;
}

function read(
  language: string,
  joining: ReadonlySet<string>,
  scripts: readonly string[],
  ofLanguage: string | undefined,
): KnownThings {
  const left = language === 'en' ? LEFT_IN_ENGLISH : LEFT;
  const shared = [...countries(new Set([language, ...left])), ...handWritten()];
  const all = ofLanguage === undefined ? shared : withOwn(shared, ofLanguage, language);
  const own = ownNames(language, all);
  // French for a country, and English for what is of it: Argentine.
  const english = new Set(namesOf(LEFT[0] as string).map(fold));
  const index = new Map<string, ForeignName[]>();
  const seen = new Map<string, ForeignName | undefined>();
  const add = (name: string, thing: KnownThing, tag: string, isAcronym: boolean) => {
    const plain = fold(name);
    if (own.has(plain) || (!isAcronym && name.length < SHORTEST_NAME)) return;
    if (tag !== LEFT[0] && english.has(plain)) return;
    const words = (isAcronym ? name : name.toLowerCase()).split(' ');
    const [first = ''] = words;
    const key = words.join(' ');
    const earlier = seen.get(key);
    if (seen.has(key)) {
      // A name of two things says nothing.
      if (earlier !== undefined && earlier.thing !== thing) {
        const list = index.get(first) ?? [];
        list.splice(list.indexOf(earlier), 1);
        seen.set(key, undefined);
      }
      return;
    }
    const foreign = { words, tag, isAcronym, thing };
    seen.set(key, foreign);
    index.set(first, [...(index.get(first) ?? []), foreign]);
  };
  for (const foreign of olderNames(language)) {
    const [first = ''] = foreign.words;
    seen.set(foreign.words.join(' '), foreign);
    index.set(first, [...(index.get(first) ?? []), foreign]);
  }
  for (const row of all) {
    const thing = row.get(language);
    if (thing === undefined) continue;
    for (const tag of left) for (const name of row.get(tag)?.names ?? []) add(name, thing, tag, false);
    for (const acronym of foreignAcronyms(row, thing, joining, scripts)) add(acronym, thing, left[0] as string, true);
  }
  // Of Afrique and Afrique du Sud the longer one is met first.
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (first) => index.get(first) ?? [];
}

/** What the language itself called a place before, beside which the newer name is drift. */
function olderNames(tag: string): readonly ForeignName[] {
  const pairs = doubleNames[tag]?.split(/\s/) ?? [];
  return pairs.map((pair) => {
    const [older = '', newer = ''] = pair.replaceAll('_', ' ').split('=');
    const thing: KnownThing = { names: [newer], acronyms: [] };
    return { words: older.toLowerCase().split(' '), tag, isAcronym: false, isOlder: true, thing };
  });
}

/** Every name that the language has, with those of peoples, and every word of one: Congo, America. */
function ownNames(language: string, all: readonly Row[]): ReadonlySet<string> {
  const names = all.flatMap((row) => [...(row.get(language)?.names ?? []), ...(row.get(language)?.acronyms ?? [])]);
  const others = language === 'en' ? OTHERS_IN_ENGLISH : [];
  return new Set([...names, ...others, ...namesOf(language)].flatMap((name) => [name, ...name.split(' ')]).map(fold));
}

/** The names of countries and peoples, but for what a state has asked for in the place of the usual one. */
function namesOf(language: string): readonly string[] {
  return (places[language] ?? '').split(';').flatMap((entry) => {
    const [name = '', ...others] = entry.slice(entry.indexOf('=') + 1).split('|');
    return [name, ...others.filter((other) => !ASKED_FOR.has(fold(other)))];
  });
}

/** Acronyms of other languages, the same letter by letter in the article's alphabet, and the initials of its own name. */
function foreignAcronyms(
  row: Row,
  { names, acronyms }: KnownThing,
  joining: ReadonlySet<string>,
  scripts: readonly string[],
): readonly string[] {
  if (acronyms.length === 0 && !names.some(isShort)) return [];
  const others = [...row.values()].flatMap((thing) => thing.acronyms);
  const carried = CARRIED.filter(([script]) => scripts.includes(script)).flatMap(([, letters]) =>
    others.map((acronym) => carryOver(acronym, letters)),
  );
  const calques = names.map((name) =>
    name
      .split(/[\s-]+/)
      .filter((word) => !joining.has(word.toLowerCase()))
      .map((word) => word.charAt(0).toUpperCase())
      .join(''),
  );
  return [...others, ...carried, ...calques.filter((calque) => calque.length >= SHORTEST_CALQUE)].filter((acronym) =>
    ACRONYM.test(acronym),
  );
}

/** 北约, 国連: a name without spaces that is as short as an acronym. */
function isShort(name: string): boolean {
  return /^\p{Script=Han}{2,3}$/u.test(name);
}

/** НАТО, ОТАН: what letters of an acronym become that is carried over as it is. */
const CARRIED: ReadonlyArray<readonly [script: string, letters: string]> = [
  ['Cyrillic', 'AАBБCКDДEЕFФGГHХIИJЙKКLЛMМNНOОPПRРSСTТUУVВWВ'],
  ['Cyrillic', 'AАBБCСDДEЕFФGГHХIИJЙKКLЛMМNНOОPПRРSСTТUУVВWВ'],
  ['Greek', 'AΑBΒCΚDΔEΕFΦGΓHΧIΙKΚLΛMΜNΝOΟPΠRΡSΣTΤUΟΥ'],
];

function carryOver(acronym: string, letters: string): string {
  return [...acronym].map((letter) => letters[letters.indexOf(letter) + 1] ?? letter).join('');
}

/** The name of each territory, behind which stand those of its people; of languages that are not asked for, its acronyms alone. */
function countries(asked: ReadonlySet<string>): readonly Row[] {
  const byConcept = new Map<string, Map<string, KnownThing>>();
  for (const [tag, line] of Object.entries(places)) {
    const pack = languages.find((language) => language.tag === tag);
    for (const entry of line.split(';')) {
      if (!asked.has(tag) && !HAS_ACRONYM.test(entry)) continue;
      const [concept = '', names = ''] = entry.split('=');
      if (NO_PLACE.has(concept)) continue;
      const [name = '', ...more] = names
        .split('|')
        .filter((one) => !/^\p{Ll}/u.test(one) && pack?.languageNoun?.test(one) !== true);
      if (name === '') continue;
      const row = byConcept.get(concept) ?? new Map<string, KnownThing>();
      byConcept.set(concept, row);
      const others = more.filter((one) => !ASKED_FOR.has(fold(one)));
      const all = [name, ...others.filter((one) => pack?.peoplesInSmall === true || ACRONYM.test(one))];
      row.set(tag, {
        names: all.filter((one) => !ACRONYM.test(one)),
        acronyms: all.filter((one) => ACRONYM.test(one)),
      });
    }
  }
  return [...byConcept.values()];
}

/** What is no place, and what stands in the other table. */
const NO_PLACE = new Set(['ARAB', 'SOVIET', 'EU', 'UN']);

function handWritten(): readonly Row[] {
  return knownNames
    .trim()
    .split('\n')
    .map((line) => {
      const row = new Map<string, KnownThing>();
      for (const cell of line.split(' ')) {
        const [tag = '', list = ''] = [cell.slice(0, 2), cell.slice(3)];
        const names = list.split(',').map((name) => name.replaceAll('_', ' '));
        row.set(tag, {
          names: names.filter((name) => !ACRONYM.test(name)),
          acronyms: names.filter((name) => ACRONYM.test(name)),
        });
      }
      return row;
    });
}

/** The names of a language's own table; of a thing that the shared tables have too they stand beside those. */
function withOwn(shared: readonly Row[], table: string, language: string): readonly Row[] {
  const english = LEFT[0] as string;
  const all = [...shared];
  const byEnglish = new Map<string, number>();
  shared.forEach((row, at) => {
    const thing = row.get(english);
    for (const name of [...(thing?.names ?? []), ...(thing?.acronyms ?? [])]) byEnglish.set(name, at);
  });
  for (const line of table.trim().split('\n')) {
    const [theirs = [], own = []] = line.split('=').map((list) => list.replaceAll('_', ' ').split(','));
    const at = theirs.map((name) => byEnglish.get(name)).find((known) => known !== undefined);
    const row = new Map(at === undefined ? [] : all[at]);
    row.set(english, joined(row.get(english), thingOf(theirs)));
    row.set(language, joined(row.get(language), thingOf(own)));
    if (at === undefined) all.push(row);
    else all[at] = row;
  }
  return all;
}

function thingOf(names: readonly string[]): KnownThing {
  const isAcronym = (name: string) => name.startsWith(SAID) || ACRONYM.test(name);
  return {
    names: names.filter((name) => !isAcronym(name)),
    acronyms: names.filter(isAcronym).map((name) => name.replace(SAID, '')),
  };
}

function joined(a: KnownThing | undefined, b: KnownThing): KnownThing {
  if (a === undefined) return b;
  return {
    names: [...new Set([...a.names, ...b.names])],
    acronyms: [...new Set([...a.acronyms, ...b.acronyms])],
  };
}

function fold(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s’'-]/gu, '')
    .toLowerCase();
}
