import { places } from './data/places';

interface Entry {
  readonly concept: string;
  /** True where the name counts only with a capital: Turkey and turkey, Polish and polish. */
  readonly capital: boolean;
}

interface Index {
  readonly names: ReadonlyMap<string, Entry>;
  readonly stems: ReadonlyMap<string, Entry>;
  /** Codes such as US, without their stops; they count in upper case only. */
  readonly codes: ReadonlyMap<string, string>;
}

const CODE = /^(?:\p{Lu}[.\s-]*){2,5}$/u;
const isCode = (name: string) => name.length < 12 && CODE.test(name);
const LATIN = /\p{Script=Latin}/u;
const LOWER_FIRST = /^\p{Ll}/u;
/** 美国人, 日本の: person, of, language, army. */
const HAN_ENDING = /(?<=..)[人的籍裔语語文の製制軍军系]$/u;

function normalise(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[‐‑]/g, '-')
    .trim();
}

function stemAll(name: string, stem: (word: string) => string): string {
  return name.split(' ').map(stem).join(' ');
}

/** Adds a name; two places that would share it make it say nothing. */
function put(map: Map<string, Entry>, key: string, entry: Entry, taken: Set<string>): void {
  const known = map.get(key);
  if (taken.has(key)) return;
  if (known !== undefined && known.concept !== entry.concept) {
    map.delete(key);
    taken.add(key);
  } else map.set(key, known === undefined ? entry : { ...entry, capital: known.capital && entry.capital });
}

function* entriesOf(tag: string): Generator<readonly [name: string, concept: string]> {
  for (const row of places[tag]?.split(';') ?? []) {
    const at = row.indexOf('=');
    for (const name of row.slice(at + 1).split('|')) yield [name, row.slice(0, at)];
  }
}

function buildIndex(tag: string, stem: (word: string) => string): Index {
  const names = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  const takenStems = new Set<string>();
  for (const [name, concept] of entriesOf(tag)) {
    if (isCode(name)) {
      codes.set(name.replace(/[.\s-]/g, ''), concept);
      continue;
    }
    const lower = name.toLowerCase();
    const entry = { concept, capital: !LOWER_FIRST.test(name) };
    put(names, lower, entry, taken);
    put(stems, stemAll(lower, stem), entry, takenStems);
  }
  return { names, stems, codes };
}

/** English codes that stand in articles of any language; EU and UN are words in French and Portuguese. */
const foreignCodes: ReadonlyMap<string, string> = new Map([
  ['US', 'US'],
  ['USA', 'US'],
  ['UK', 'GB'],
  ['UAE', 'AE'],
  ['USSR', 'SOVIET'],
]);

/** The languages whose Latin names stand in articles of every language; those of others would mislead: German Island is Iceland. */
const LATIN_EVERYWHERE: ReadonlySet<string> = new Set(['en', 'fr']);

/** Names in English, French and other scripts, for what a translation left untranslated, by their alphabet. */
const foreignNames = new Map<Alphabet, ReadonlyMap<string, Entry>>();

type Alphabet = 'latin' | 'other';

function alphabetOf(word: string): Alphabet {
  return word.charCodeAt(0) < 0x250 ? 'latin' : 'other';
}

function foreignName(lower: string): string | undefined {
  const alphabet = alphabetOf(lower);
  let names = foreignNames.get(alphabet);
  if (names === undefined) {
    names = namesWrittenIn(alphabet);
    foreignNames.set(alphabet, names);
  }
  return names.get(lower)?.concept;
}

function namesWrittenIn(alphabet: Alphabet): ReadonlyMap<string, Entry> {
  const names = new Map<string, Entry>();
  const taken = new Set<string>();
  for (const [tag, rows] of Object.entries(places)) {
    const isLatin = LATIN.test(rows.slice(rows.indexOf('=') + 1, rows.indexOf(';')));
    if (alphabet === 'latin' ? !LATIN_EVERYWHERE.has(tag) : isLatin) continue;
    for (const [name, concept] of entriesOf(tag)) {
      if (!isCode(name)) put(names, name.toLowerCase(), { concept, capital: true }, taken);
    }
  }
  return names;
}

const indices = new WeakMap<(word: string) => string, Map<string, Index>>();

function indexFor(tag: string, stem: (word: string) => string): Index {
  const primary = tag.toLowerCase().split(/[-_]/)[0] as string;
  let byTag = indices.get(stem);
  if (byTag === undefined) {
    byTag = new Map();
    indices.set(stem, byTag);
  }
  let index = byTag.get(primary);
  if (index === undefined) {
    index = buildIndex(primary, stem);
    byTag.set(primary, index);
  }
  return index;
}

/**
 * The place that a word or phrase names, be it a country, its people or its language: `US` for américaines, American,
 * U.S. and États-Unis, `EUROPE` for européen, `EU` for the union. `text` is as written, for `polish` is no country;
 * names in English, French or another script count in every language, with a capital where the script has them.
 * Pass the same `stem` function each time: the index of a language is kept with it.
 */
export function placeConcept(tag: string, text: string, stem: (word: string) => string): string | undefined {
  const index = indexFor(tag, stem);
  const name = normalise(text).replace(HAN_ENDING, (ending, _at, whole) => (index.names.has(whole) ? ending : ''));
  if (isCode(name)) {
    const code = name.replace(/[.\s-]/g, '');
    const concept = index.codes.get(code) ?? foreignCodes.get(code);
    if (concept !== undefined) return concept;
  }
  const lower = name.toLowerCase();
  const isLower = LOWER_FIRST.test(name);
  const entry = index.names.get(lower) ?? index.stems.get(stemAll(lower, stem));
  if (entry !== undefined) return isLower && entry.capital ? undefined : entry.concept;
  return isLower ? undefined : foreignName(lower);
}
