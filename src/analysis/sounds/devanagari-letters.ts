import { VIRAMA } from './devanagari';

/** The names of Latin letters as Devanagari spells them, with and without the virama that ends them. */
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ए=A बी=B सी=C डी=D ई=E एफ=F जी=G एच=H आई=I आइ=I जे=J के=K एल=L एम=M एन=N ओ=O पी=P क्यू=Q आर=R एस=S टी=T यू=U वी=V ' +
    'डब्ल्यू=W डबल्यू=W एक्स=X वाई=Y वाइ=Y ज़ेड=Z जेड=Z'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
const NAME = `(?:${Object.keys(NAMES)
  .sort((a, b) => b.length - a.length)
  .join('|')})${VIRAMA}?`;
// Where dots, hyphens or spaces part them, none of which may be all that stands between words: ए सी is two letters, or two words.
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{M}.])${NAME}(?:[.-] ?${NAME}){1,5}(?:\\.(?! ?\\p{L})|\\.)?(?![\\p{L}\\p{M}])`,
  'gu',
);
/** Of three letters or more nothing need part them: केपीए, डब्ल्यूएचओ. */
const SOLID = new RegExp(`(?<![\\p{L}\\p{M}.-])(?:${NAME}){3,6}(?![\\p{L}\\p{M}-])`, 'gu');
const WHOLE = new RegExp(`^(?:${NAME}){3,6}$`, 'u');
const PARTS = new RegExp(NAME, 'gu');

/** Acronyms that are written by the names of their letters, एन्.ए.सी., at their places, without those that a bracket introduces. */
export function spelledAcronyms(prose: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const told = new Set<string>();
  for (const { 0: text, index } of [...prose.matchAll(SPELLED), ...prose.matchAll(SOLID)]) {
    if (/[(（]\s?$/.test(prose.slice(Math.max(0, index - 2), index))) told.add(text);
    found.set(text, [...(found.get(text) ?? []), index]);
  }
  for (const text of told) found.delete(text);
  return found;
}

/** The Latin letters that a word is by their names; undefined for any other word. */
export function spelledLetters(word: string): string | undefined {
  return WHOLE.test(word) ? lettersIn(word) : undefined;
}

/** The Latin letters of an acronym, whichever way it is written. */
export function lettersIn(acronym: string): string {
  if (/^[A-Z]+$/.test(acronym)) return acronym;
  return [...acronym.matchAll(PARTS)].map(([name]) => NAMES[name.replace(VIRAMA, '')] ?? '').join('');
}
