import { SIMPLIFIED, TRADITIONAL } from '../../../src/analysis/foreign/han-variants';
import type { Span } from '../../../src/core/span';
import { pick } from '../../random';
import type { Carrier, Word } from './carrier';
import { headedTerms } from './headed-terms';
import { type Respelling, respell, respellingsOf } from './respellings';
import { slipsOf } from './slips';
import { formsOf, listOf, namesIn } from './tables';

/** An entity that a text names several times, and what some of its mentions may be exchanged for. */
export interface Candidate {
  readonly mentions: readonly Span[];
  /** Those that may be exchanged, where not all. */
  readonly exchangeable?: readonly Span[];
  /** Chooses another rendering, in the form that each of its mentions asks for. */
  readonly vary: (random: () => number) => ((mention: string) => string) | undefined;
}

/** A way in which machine translation renders one entity in two ways. */
export interface DriftKind {
  readonly name: string;
  /** How many mentions an entity must have. */
  readonly least: number;
  readonly candidates: (carrier: Carrier) => readonly Candidate[];
}

const NAMES = namesIn('names.tsv');
const PLACES = namesIn('places.tsv');
const BODIES = namesIn('bodies.tsv');

/** The rules that join renderings. */
export const DRIFT_RULES = ['terminology/drift', 'terminology/spelling-variant', 'terminology/acronym'];

export const driftKinds: readonly DriftKind[] = [
  { name: 'name respelt', least: 3, candidates: (carrier) => respeltNames(carrier, respellingsOf) },
  { name: 'katakana length', least: 2, candidates: katakanaLengths },
  { name: 'name in Latin letters', least: 2, candidates: namesInLatin },
  { name: 'name untranslated', least: 2, candidates: untranslatedNames },
  { name: 'acronym calqued', least: 2, candidates: calquedAcronyms },
  { name: 'traditional characters', least: 3, candidates: traditionalCharacters },
  { name: 'synonym as head', least: 2, candidates: headedTerms },
];

/** Names with a slip of any kind in them: no measure counts them, weights are fitted on them. */
export const slippedNames: DriftKind = {
  name: 'name slipped',
  least: 2,
  candidates: (carrier) => respeltNames(carrier, slipsOf),
};

function respeltNames(
  carrier: Carrier,
  waysOf: (name: string) => ReadonlyArray<readonly Respelling[]>,
): readonly Candidate[] {
  const { text, language } = carrier;
  const groups: Array<{ mentions: readonly Span[]; exchangeable?: readonly Span[] }> = language.cased
    ? capitalisedNames(carrier)
    : namePatterns(carrier).map((pattern) => ({ mentions: placesOf(text, pattern) }));
  return groups.map((group) => ({
    ...group,
    vary: (random) => {
      const forms = group.mentions.map((mention) => slice(text, mention));
      const shared = sharedBeginning(forms);
      // Behind what all forms share their endings stand, where a name has some.
      const hasEndings = language.inflectsNames === true || forms.some((form) => form !== shared);
      const fixed = hasEndings ? shared.length - 1 : shared.length;
      const isFit = ({ at, from, to }: Respelling) =>
        at + from.length <= fixed && !text.includes(respell(shared, { at, from, to }));
      const ways = waysOf(shared).map((way) => way.filter(isFit));
      const chosen = pick(
        pick(
          ways.filter((way) => way.length > 0),
          random,
        ) ?? [],
        random,
      );
      return chosen && ((mention) => respell(mention, chosen));
    },
  }));
}

const SHORTEST_NAME = 4;
/** Words with a capital that are no names though no text has them without: a polite pronoun, titles, the game of an event. */
const NO_NAMES = new Set([
  'anda',
  'ratu',
  'buatan',
  'super',
  'giant',
  'loop',
  'blacks',
  'games',
  'queen',
  'queens',
  'hospital',
  'congress',
]);

/** Words with a capital in the middle of sentences that no text of the language has in small letters. */
function capitalisedNames({ words, language, wordUse: { small, namesAbroad } }: Carrier) {
  const keyOf = ({ text }: Word) => {
    const lower = text.toLowerCase();
    return language.inflectsNames === true ? language.stem(lower) : lower;
  };
  const isName = (word: Word) =>
    word.text.length >= SHORTEST_NAME &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    !small.has(word.text.toLowerCase()) &&
    !small.has(keyOf(word)) &&
    !isNoName(word.text, language.tag) &&
    (namesAbroad === undefined ||
      namesAbroad.has(word.text.toLowerCase().replace(/s$/, '')) ||
      namesAbroad.has(word.text.toLowerCase()));
  const byKey = new Map<string, Word[]>();
  for (const word of words.filter(isName)) byKey.set(keyOf(word), [...(byKey.get(keyOf(word)) ?? []), word]);
  return [...byKey.values()].map((mentions) => ({ mentions, exchangeable: mentions.filter(({ opens }) => !opens) }));
}

/**
 * Peoples and their languages have a capital in some languages, and so have months; countries are in the dictionaries of machines,
 * which do not spell them by sound.
 */
function isNoName(word: string, language: string): boolean {
  if (NO_NAMES.has(word.toLowerCase())) return true;
  if (
    countryWords(language).some(
      (country) => country === word || (country.length > 3 && word.startsWith(country.slice(0, -1))),
    )
  )
    return true;
  if (/(?:ish|ese|[ai]ans?)$/.test(word) && language === 'en') return true;
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const isMonth = Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2000, month, 1)));
  return isMonth.some((month) => month.toLowerCase() === word.toLowerCase());
}

/** Names that transliterations spell by sound, in scripts without capitals. */
function namePatterns({ text, language: { tag, spaced } }: Carrier): readonly RegExp[] {
  const table = NAMES.flatMap((names) => names[tag]?.split('|') ?? []);
  // 沃洛申（Elena Voloshin） and ヴォロシナさん: the text itself says what is a name.
  const told = [
    ...text.matchAll(/(?<=[·\s，。、：“]|^)[\p{Script=Han}]{2,6}(?=（[A-Z][a-z]+)/gmu),
    ...text.matchAll(/(?<![ァ-ヶー])[ァ-ヶー]{3,}(?=さん|氏|教授|博士|大統領|首相)/gu),
  ].map(([name]) => name);
  return [...new Set([...table, ...told])].map((name) => formsOf(name, spaced));
}

const LONG_AND_SHORT: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<=[ァ-ヶ]{3})ー$/u, ''],
  [/(?<=[ァ-ヶー]{3}[タサダバラナ])$/u, 'ー'],
  [/(?<=[ァ-ヶ])ー(?=[ァ-ヶ])/u, ''],
  [/ヴァ/u, 'バ'],
  [/ヴィ/u, 'ビ'],
  [/ヴ/u, 'ブ'],
  [/ウィ/u, 'ウイ'],
  [/ウェ/u, 'ウエ'],
  [/ティ/u, 'テイ'],
  [/イア(?=$|ー)/u, 'イヤ'],
];

function katakanaLengths({ text, language }: Carrier): readonly Candidate[] {
  if (!language.scripts.includes('Katakana')) return [];
  const runs = new Set([...text.matchAll(/[ァ-ヶー]{4,}/gu)].map(([run]) => run));
  return [...runs].map((run) => ({
    mentions: placesOf(text, formsOf(run, false)),
    vary: (random) => {
      const other = pick(
        LONG_AND_SHORT.filter(([from]) => from.test(run)).map(([from, to]) => run.replace(from, to)),
        random,
      );
      return other === undefined || text.includes(other) ? undefined : () => other;
    },
  }));
}

function namesInLatin({ text, language: { tag, spaced, scripts } }: Carrier): readonly Candidate[] {
  if (scripts.includes('Latin')) return [];
  return NAMES.flatMap((names) => {
    const [own, english] = [names[tag], names.en];
    return own === undefined || english === undefined ? [] : [exchange(text, own, spaced, [english])];
  });
}

function untranslatedNames({ text, language: { tag, spaced } }: Carrier): readonly Candidate[] {
  // English is what others leave; in English something else must be left.
  const other = tag === 'en' ? 'fr' : 'en';
  const known = [...BODIES, ...PLACES].flatMap((names): Array<readonly [string, string]> => {
    const [own, left] = [names[tag], names[other]?.split('|')[0]?.replaceAll('~', '')];
    return own === undefined || left === undefined ? [] : [[own, left]];
  });
  const regions = regionPairs(tag, other).map(([own, left]): readonly [string, string] => [inflected(own, tag), left]);
  return [...known, ...regions].flatMap(([own, left]) =>
    plain(own) === plain(left) ? [] : [exchange(text, own, spaced, [left])],
  );
}

function calquedAcronyms({ text, language: { tag, spaced } }: Carrier): readonly Candidate[] {
  return listOf('acronyms.tsv', tag).map((row) => {
    const [own = '', others = ''] = row.split('=');
    return exchange(text, own, spaced, others.split(','));
  });
}

function traditionalCharacters({ text, language }: Carrier): readonly Candidate[] {
  if (language.hanForms !== 'simplified') return [];
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  const terms = new Set(segments.map(({ segment }) => segment).filter((word) => /^\p{Script=Han}{2,}$/u.test(word)));
  return [...terms].flatMap((term) => {
    const other = [...term].map((character) => TRADITIONAL_OF.get(character) ?? character).join('');
    return other === term ? [] : [exchange(text, term, false, [other])];
  });
}

const TRADITIONAL_OF = new Map([...SIMPLIFIED].map((character, at) => [character, [...TRADITIONAL][at] ?? character]));

function exchange(text: string, forms: string, spaced: boolean, others: readonly string[]): Candidate {
  return {
    mentions: placesOf(text, formsOf(forms, spaced)),
    vary: (random) => {
      const other = pick(others, random);
      return other === undefined || placesOf(text, formsOf(other, spaced)).length > 0 ? undefined : () => other;
    },
  };
}

const REGIONS = Array.from({ length: 26 * 26 }, (_, at) =>
  String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
).filter((code) => !/^(?:Q[M-Z]|X[A-Z]|ZZ|AA|EU|EZ|UN)$/.test(code) && nameIn('en', code) !== undefined);

function nameIn(tag: string, code: string): string | undefined {
  const name = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' }).of(code);
  // Hong Kong Island in a German text is not Iceland.
  return name === undefined || /[()&]|^Island$/.test(name) ? undefined : name;
}

function countryWords(tag: string): readonly string[] {
  return regionPairs(tag, 'en').flatMap((names) => names.flatMap((name) => name.split(/[\s’'-]+/)));
}

const knownPairs = new Map<string, ReadonlyArray<readonly [string, string]>>();

function regionPairs(tag: string, other: string): ReadonlyArray<readonly [string, string]> {
  const key = `${tag} ${other}`;
  const known = knownPairs.get(key) ?? readRegionPairs(tag, other);
  knownPairs.set(key, known);
  return known;
}

function readRegionPairs(tag: string, other: string): ReadonlyArray<readonly [string, string]> {
  // ICU falls back on its own language where it has no names in this one.
  if (Intl.DisplayNames.supportedLocalesOf([tag]).length === 0) return [];
  return REGIONS.flatMap((code): Array<readonly [string, string]> => {
    const [own, left] = [nameIn(tag, code), nameIn(other, code)];
    return own === undefined || left === undefined ? [] : [[own, left]];
  });
}

/** The last letters of a name and what stands for them in its other cases; countries are too many for a table of our own. */
const CASES: Readonly<Record<string, ReadonlyArray<readonly [end: string, endings: string]>>> = {
  de: [['', ',s']],
  ru: [
    ['я', 'я,и,ю,ей'],
    ['а', 'а,ы,и,е,у,ой'],
    ['й', 'й,я,ю,е,ем'],
    ['ь', 'ь,я,ю,е,и,ем,ью'],
    ['ы', 'ы,ов,ам,ами,ах'],
    ['[бвгджзклмнпрстфхцчш]', ',а,у,е,ом'],
  ],
  el: [
    ['[αάηή]', ',ς'],
    ['ος', 'ος,ου,ο'],
  ],
  fi: [['', ',n,a,ä,ssa,ssä,sta,stä,an,en,in,on,än,lle,lla,llä,lta,ltä,ksi,na']],
};

/** Names with the endings that they take, parted by `|`. */
function inflected(name: string, tag: string): string {
  const found = CASES[tag]?.find(([end]) => new RegExp(`${end}$`, 'u').test(name));
  if (found === undefined) return name;
  const [end, endings] = found;
  const stem = end.startsWith('[') ? name : name.slice(0, name.length - end.length);
  return endings
    .split(',')
    .map((ending) => stem + ending)
    .join('|');
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}~]/gu, '')
    .toLowerCase();
}

export function placesOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ offset: index, endOffset: index + match.length }));
}

function slice(text: string, { offset, endOffset }: Span): string {
  return text.slice(offset, endOffset);
}

function sharedBeginning(forms: readonly string[]): string {
  const [first = '', ...others] = forms;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}
