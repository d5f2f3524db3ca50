// Written for mtlint from general knowledge of the language; no list was copied.

const VOWEL = '[aeiouyäö]';
const CONSONANT = '[bdfghjklmnpqrstvwx]';

/** työ-, koe-, jää-, ovi-; longer ones may be genitives, and stems in -s of words in -nen, -s and -minen; kevät-, olut-. */
const fronts = [
  `.${VOWEL}{2}`,
  '[^aeiouyäö]?[aeouyäö][^aeiouyäö]i',
  `.{2,}${VOWEL}{2}`,
  '.{3,}[aeiouyäö]',
  '.{2,}[aeiouyäö][nslr]',
  '.{2,}[äu]t',
];

/** Suffixes and endings that are stems of words by chance. */
const suffixes = [
  '[kr]?t[aä]m[oö]|t?eist[oö]|r?ist[oö]|st[oö]',
  '(?:i?t)[uy]s|suu[sd]|syy[sd]|tu[sk]|ty[sk]|[tdr]?yks|r[yu]s$|eli',
  '(?:tu|ty|se|ne|e)?mi(?:nen|s)',
  '[aeiouyäö]{0,2}nen|m[aä]inen|l[aä]i(?:nen|s|set|st[aä])$|t?t?[aä]j[aä]|nt[aä]',
  // tyypilli|set, luonta|isia
  '[ptk]?[aeiouyäö]{0,2}l{0,2}i?s(?:et|ten|e[nksl].*|i[aäils].*)$',
  's?i?esti$|(?:l|n|st|ll|ss|lt)[aä]$|lle$|ksi$|seen$',
];

/** No word of Finnish begins with two consonants but for loans. */
const cluster = `${CONSONANT}{3}|(?![pkbgf][rl]|[td]r|s[tpknml]|ps)${CONSONANT}{2}`;

/** How a Finnish compound is joined; see `Language.compoundJoint`. */
export const compoundJoint = {
  front: new RegExp(`^(?:${fronts.join('|')})$`),
  link: new RegExp(`(?:${VOWEL}n|${VOWEL}[eiouyö]s|[uy]s)$`),
  noTail: new RegExp(`^(?:${[cluster, ...suffixes].join('|')})`),
};
