// Written for mtlint from general knowledge of the language; no list was copied.

const VOWEL = '[aeiouyäö]';
const CONSONANT = '[bdfghjklmnpqrstvwx]';

/**
 * Words of three letters that begin compounds; of others with two vowels behind a consonant, kau- and pai-, there are only the beginnings of
 * longer words.
 */
const SHORT =
  'hai|hää|jää|koe|kuu|luu|maa|pii|puu|pää|rae|suo|suu|syy|sää|tee|tie|työ|voi|vyö|apu|ase|etu|hius|iho|osa|ovi|uni|yli';

/** työ-, koe-, jää-, kivi-; longer ones may be genitives, and stems in -s of words in -nen, -s and -minen; kevät-, olut-. */
const fronts = [
  SHORT,
  '[^aeiouyäö][aeouyäö][^aeiouyäö]i',
  `.{2,}${VOWEL}{2}`,
  '.{3,}[aeiouyäö]',
  '.{2,}[aeiouyäö][nslr]',
  '.{2,}[äu]t',
];

/** Words of three letters that compounds end in; others are endings. */
const SHORT_TAILS =
  'hai|hiiri|häät|jää|kuu|luu|maa|puu|pää|rae|suo|suu|syy|sää|tee|tie|työ|voi|vyö|ala|apu|aho|asu|ase|cup|ego|eno|erä|etu|iho|ikä|ilo|isä|itu|iva|olo|opo|osa|ovi|oja|orja|uni|uho|ura|oas';

/** Suffixes and endings that are stems of words by chance. */
const suffixes = [
  '[kr]?t[aä]m[oö]|t?eist[oö]|r?ist[oö]|st[oö]',
  '[uy]?i?t[uy](?:s|ks)|suu[sd]|syy[sd]|[tdr]?yks(?!ik)|r[yu]s$|eli(?!ö)',
  '(?:tu|ty|se|ne|[aeouyäö]{1,2})?mi(?:nen|s(?:e|i|s|t[aä]$))',
  '[aeiouyäö]{0,2}nen|m[aä]inen|l[aä]i(?:nen|s|set|st[aä])$|t?t?[aä]j[aä]|nt[aä]',
  // tyypilli|set, luonta|isia
  '[ptk]?[aeiouyäö]{0,2}l{0,2}i?s(?:et|ten|e[nksl].*|i[aäils].*)$',
  's?i?esti$|(?:l|n|st|ll|ss|lt)[aä]$|lle$|ksi$|seen$',
  // Cases behind the vowel of a stem: jokais|essa, pien|illä; evening is a word.
  '(?!ilta)[aeiouyäö]{1,2}(?:ss|st|ll|lt)[aä](?:an|än|ns[aä]|kin)?$|[aeiouyäö]{1,2}(?:lle|ksi)(?:en|kin)?$',
  // Forms of verbs and participles: julkais|taan, siir|tyvät, uhka|avista, rapa|utuneet.
  '[aeiouyäö]{0,2}[snt]?t?[eaä]?t[aä]{2}n?$|[dkjlnr][aä]{2}n?$|(?:[hl]|s)?[iueaä]?v[aä]t$|[st]?[iuy]?v[aä]t$',
  '[uy]?t[uy](?:v[aäi]|n[ue]|n[ye]).*|[uy]?t[uy]{2}$|[uy]?t[uy]i$|[aeouyäö]?tt[uy]|[aä]v(?:a|ä|an|än|at|ät|aa|ia|ien|ist.*|an[aä])$',
  'm[aä]tt[aä]$|m[aä]ll[aä]$|ts?ee$|i?mme$|(?:[aei]?[aeiou]?)ns[aä]$|iden$|im?p[aä]{2}$|im?m[aä]t$|isi$',
  // Stems of words in -in, -us, -ja that a longer word ends in: puhe|limen, neuvotte|luja, harjoi|tteli.
  '(?:l|st)i(?:n|me.*|mi.*)$|[lt]?tel.*|l[uy]j[aä]$|l[uy]n$|l[uy]st[aä]$',
  // kella|riin; of a word with a long vowel it is the genitive.
  '(?!(?:suu|luu|tie|maa|puu|kuu|jää|pää|syy|tee|sää)n$)[^aeiouyäö](?:aa|ee|ii|oo|uu|yy|ää)n$',
  `(?!(?:${SHORT_TAILS})$).{3}$`,
];

/** No word of Finnish begins with two consonants but for loans. */
const cluster = `${CONSONANT}{3}|(?![pkbgf][rl]|[td]r|s[tpknml]|ps)${CONSONANT}{2}`;

/** How a Finnish compound is joined; see `Language.compoundJoint`. */
export const compoundJoint = {
  // Of sairas comes sairaala, which is no compound.
  front: new RegExp(`^(?!saira$)(?:${fronts.join('|')})$`),
  link: new RegExp(`(?:${VOWEL}n|${VOWEL}[eiouyö]s|[uy]s)$`),
  noTail: new RegExp(`^(?:${[cluster, ...suffixes].join('|')})`),
};
