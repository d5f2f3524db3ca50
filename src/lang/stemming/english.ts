/**
 * The inflectional steps (1 and 5a) of Porter's algorithm, with the possessive. His derivational steps were rejected:
 * they join `university` and `universe`, `committee` and `commit`, `organization` and `organ`.
 */
export function stemEnglish(word: string): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return word.slice(0, hyphen + 1) + stemEnglish(word.slice(hyphen + 1));
  const base = word.replace(/'s?$/, '');
  const known = IRREGULAR.get(base);
  if (known !== undefined) return known;
  if (base.length < 4 || UNCHANGED.has(base)) return base;
  return finish(participle(singular(base)));
}

function singular(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (word.endsWith('sis')) return `${word.slice(0, -2)}e`;
  if (/(?:ss|x|ch|sh|zz|o)es$/.test(word) && word.length > 5) return word.slice(0, -2);
  return word.slice(0, -1);
}

function participle(word: string): string {
  const stem = /^(.{2,}?)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || word.endsWith('eed') || !/[aeiouy]/.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1);
  return isShort(stem) && syllables(stem) === 1 ? `${stem}e` : stem;
}

/** Companies and company, movies and movie, releasing and release meet here. */
function finish(word: string): string {
  if (word.endsWith('ie')) return word.slice(0, -1);
  if (word.endsWith('y') && word.length > 2 && !/[aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`;
  if (!word.endsWith('e') || word.endsWith('ee')) return word;
  const bare = word.slice(0, -1);
  const count = syllables(bare);
  return count > 1 || (count === 1 && !isShort(bare)) ? bare : word;
}

/** Porter's measure: how often a run of vowels is followed by a consonant. */
function syllables(word: string): number {
  return word.match(/[aeiouy](?![aeiouy])(?=.)/g)?.length ?? 0;
}

/** Consonant, vowel, consonant other than w, x, y: such stems lost an e (`vot` of `voting`). */
function isShort(word: string): boolean {
  return /[^aeiou][aeiouy][^aeiouwxy]$/.test(word);
}

const list = (words: string) => words.trim().split(/\s+/);

/** What looks inflected and is not, or means something else without its ending. */
const UNCHANGED = new Set(
  list(`news united series species means headquarters politics economics physics mathematics athletics gas bus lens
always perhaps this thus his its was has does during nothing something anything everything morning evening king
wing ring spring string thing being beijing sterling ceiling wedding hundred sacred speed breed need feed seed
building meeting housing banking red bed wed states`),
);

const IRREGULAR = new Map(
  list(`men=man women=woman children=child feet=foot teeth=tooth mice=mouse geese=goose oxen=ox wives=wife lives=life
knives=knife wolves=wolf shelves=shelf leaves=leaf halves=half thieves=thief loaves=loaf selves=self criteria=criterion
phenomena=phenomenon indices=index matrices=matrix vertices=vertex bacteria=bacterium buses=bus gases=gas lenses=lens
buildings=building meetings=meeting kings=king wings=wing rings=ring springs=spring strings=string things=thing
beings=being evenings=evening mornings=morning ceilings=ceiling weddings=wedding hundreds=hundred needs=need
speeds=speed feeds=feed seeds=seed beds=bed state=states used=use uses=use using=use`).map(
    (pair) => pair.split('=') as [string, string],
  ),
);
