import type { Article } from '../../core/article';
import type { ForeignName, KnownThing } from '../../core/known-things';
import type { Span } from '../../core/span';
import { compoundMembers, isKnownMember } from '../text/compound-members';
import {
  beginsInside,
  lettersIn,
  withAnusvara,
  withoutFirstVowel,
  withoutLastSigns,
  withoutNukta,
} from '../text/devanagari';
import type { Form, Words } from '../text/words';

const LATIN = /\p{Script=Latin}/u;
const CAPITAL = /^\p{Lu}/u;
const FEWEST_LETTERS = 3;
/** Of a name that an acronym is made of. */
const FEWEST_WORDS = 3;

/** Where the article has a name of its own for a thing, of the kind that the foreign one is: a name, or an acronym if it has one. */
export function ownPlaces(article: Article, all: Words, { thing, isAcronym }: ForeignName): readonly Span[] {
  if (!isAcronym) return namedPlaces(article, all, thing.names);
  const found = namedPlaces(article, all, acronymsOf(thing));
  if (found.length > 0 || thing.acronyms.length === 0) return found;
  // La Organización Mundial de la Salud, and WHO where OMS would stand: of a country the name says too little.
  return namedPlaces(
    article,
    all,
    thing.names.filter((name) => name.split(' ').length >= FEWEST_WORDS),
  );
}

function namedPlaces(article: Article, all: Words, names: readonly string[]): readonly Span[] {
  const { cased, looseCompounds, spaced } = article.language;
  const found =
    looseCompounds === true && !cased
      ? compoundedPlaces(article, all, names)
      : spaced
        ? spacedPlaces(article, all, names)
        : names.flatMap((name) => literalPlaces(article, name));
  return found.sort((a, b) => a.offset - b.offset || b.endOffset - a.endOffset);
}

/** 北约 is as short as an acronym. */
export function acronymsOf({ acronyms, names }: KnownThing): readonly string[] {
  return [
    ...acronyms,
    ...names.filter((name) => name.length <= 3 && !LATIN.test(name) && !/\p{Script=Cyrillic}/u.test(name)),
  ];
}

function spacedPlaces({ language, document: { prose } }: Article, all: Words, names: readonly string[]): Span[] {
  const wanted = names.map((name) => name.split(' ').map((word) => language.stem(word.toLowerCase())));
  const heads = new Set(wanted.map(([first]) => first));
  const places: Span[] = [];
  const isHead = all.forms.map((form) => heads.has(form.stem));
  for (let word = 0; word < all.count; word += 1) {
    if (!isHead[all.formIds[word] as number]) continue;
    for (const stems of wanted) {
      const last = word + stems.length - 1;
      if (last >= all.count || !stems.every((stem, at) => all.form(word + at).stem === stem)) continue;
      const span = { offset: all.offsets[word] as number, endOffset: all.ends[last] as number };
      if (language.cased && !/\p{Lu}/u.test(prose.slice(span.offset, span.endOffset))) continue;
      if (places.at(-1)?.offset !== span.offset) places.push(span);
    }
  }
  return places.length > 0 || !language.cased ? places : placesInParts(language, all, names);
}

/**
 * यूरोपतः, गङ्गानदी, चीनसर्वकारः: where compounds are written as one word, a name begins one whose other members are words; its places as
 * a word by itself come first.
 */
function compoundedPlaces(article: Article, all: Words, names: readonly string[]): Span[] {
  const { language } = article;
  const stems = new Map(names.filter((name) => !name.includes(' ')).map((name) => [coreOf(name), language.stem(name)]));
  const split = compoundMembers(article);
  const generic = new Set(language.words.genericNouns.map(language.stem));
  const contrasts = new Set(language.words.contrasts.flat());
  const roleOf = ({
    lower,
    stem,
    isNumber,
  }: Form): { readonly role: 'whole' | 'member'; readonly from: number } | undefined => {
    if (isNumber || LATIN.test(lower)) return undefined;
    const from = lower.lastIndexOf('-') + 1;
    const last = lower.slice(from);
    // गैर-रोमनः, and no दक्षिण-आफ्रिका for Africa.
    if (
      from > 0 &&
      last !== '' &&
      !contrasts.has(lower.slice(0, from - 1)) &&
      roleIn(last, language.stem(last)) === 'whole'
    )
      return { role: 'member', from };
    const role = roleIn(lower, stem);
    return role && { role, from: 0 };
  };
  const roleIn = (lower: string, stem: string): 'whole' | 'member' | undefined => {
    const word = foldSigns(lower);
    for (const [core, own] of stems) {
      if (!word.startsWith(core)) continue;
      if (stem === own) return 'whole';
      // A compound keeps the vowel that a name ends in.
      const rest = withoutFirstVowel(word.slice(core.length)).replace(/^-/, '');
      if (language.nameTails?.test(rest) === true || generic.has(language.stem(rest))) return 'member';
      if (lettersIn(core) < FEWEST_LETTERS || lettersIn(rest) < FEWEST_LETTERS - 1 || beginsInside(rest)) continue;
      if (split(rest).every(isKnownMember)) return 'member';
    }
    return undefined;
  };
  const roles = all.forms.map(roleOf);
  const placesOf = (role: 'whole' | 'member') =>
    Array.from({ length: all.count }, (_, word) => word)
      .filter((word) => roles[all.formIds[word] as number]?.role === role)
      .map((word) => ({
        offset: (all.offsets[word] as number) + (roles[all.formIds[word] as number]?.from ?? 0),
        endOffset: all.ends[word] as number,
      }));
  const phrases = names.filter((name) => name.includes(' '));
  const whole = [...placesOf('whole'), ...(phrases.length === 0 ? [] : spacedPlaces(article, all, phrases))];
  return whole.length > 0 ? whole : placesOf('member');
}

/** The letters of a name that every case and compound of it has. */
function coreOf(name: string): string {
  return withoutLastSigns(foldSigns(name));
}

/** What may be left unwritten is left out. */
function foldSigns(word: string): string {
  return withAnusvara(withoutNukta(word));
}

/** Etelä-Afrikka, where Afrikka stands nowhere by itself. */
function placesInParts({ stem }: Article['language'], all: Words, names: readonly string[]): Span[] {
  const wanted = new Set(names.map((name) => stem(name.toLowerCase())));
  const partsByForm = all.forms.map(({ text }) =>
    text.includes('-')
      ? hyphenParts(text).filter((part) => CAPITAL.test(part.text) && wanted.has(stem(part.text.toLowerCase())))
      : [],
  );
  if (partsByForm.every((parts) => parts.length === 0)) return [];
  return Array.from({ length: all.count }, (_, word) => {
    const start = all.offsets[word] as number;
    const parts = partsByForm[all.formIds[word] as number] as readonly Part[];
    return parts.map(({ offset, endOffset }) => ({ offset: start + offset, endOffset: start + endOffset }));
  }).flat();
}

function literalPlaces({ document: { prose } }: Article, name: string): Span[] {
  const places: Span[] = [];
  for (let at = prose.indexOf(name); at !== -1; at = prose.indexOf(name, at + name.length))
    places.push({ offset: at, endOffset: at + name.length });
  return places;
}

interface Part extends Span {
  readonly text: string;
}

/** What hyphens join. */
export function hyphenParts(text: string): readonly Part[] {
  return [...text.matchAll(/[^-]+/g)].map(({ 0: part, index }) => ({
    text: part,
    offset: index,
    endOffset: index + part.length,
  }));
}
