/**
 * Reduces Dutch nouns, adjectives and names by number and the ending -e. The spelling of the stem is undone with its ending,
 * so that `bomen` gives `boom` and `bommen` `bom`. The Snowball stemmer was rejected: it undoubles vowels in all words,
 * which joins `boom` and `bom`, `maan` and `man`.
 */
export function stemDutch(word: string): string {
  if (word.includes('-')) return word.split('-').map(stemPart).join('-');
  return stemPart(word);
}

const LONGEST = 60;
const GENITIVE = /'s?$/;
const VOWELS = 'aeiouyáéíóúàèâêîôûäëïöü';

function stemPart(word: string): string {
  if (word.length < 4 || word.length > LONGEST) return word;
  const bare = word.includes("'") ? word.replace(GENITIVE, '') : word;
  const known = IRREGULAR.get(bare);
  if (known !== undefined) return known;
  for (const [ending, stem] of COMPOUNDED) {
    if (bare.endsWith(ending)) return bare.slice(0, -ending.length) + stem;
  }
  return withPlainVowel(withoutEnding(withoutS(bare)));
}

/** The s of plurals and genitives; an adjective or name whose own s this takes loses it in all its forms. */
function withoutS(word: string): string {
  if (!word.endsWith('s')) return word;
  const stem = word.slice(0, -1);
  return FOREIGN_PLURAL.test(stem) && (/[éou]$/.test(stem) || syllables(stem) > 1) ? stem : word;
}

// Ministers, tafels, jongens, commissies, meisjes, ziektes, cafés, foto's; not plaats, kans, congres, koers, basis.
const FOREIGN_PLURAL = /(?:[eao]r|e[lmn]|oo[rn]|aar|ie|[tdjsgnhz]e|é|ing)$/;

function withoutEnding(word: string): string {
  if (word.endsWith('iën')) return `${word.slice(0, -3)}ie`;
  if (word.endsWith('ën')) return word.slice(0, -2);
  if (word.endsWith('ici') && word.length > 6) return `${word.slice(0, -1)}us`;
  if (word.endsWith('en') && word.length > 4 && !'eiy'.includes(word[word.length - 3] as string)) {
    return asLast(word.slice(0, -2));
  }
  if (word.endsWith('ijen')) return word.slice(0, -2);
  if (word.endsWith('e') && word.length > 4 && !VOWELS.includes(word[word.length - 2] as string)) {
    return asLast(word.slice(0, -1));
  }
  return word;
}

/** How what stood before an ending is spelt without it: `bomm` bom, `bom` boom, `briev` brief, `huiz` huis. */
function asLast(stem: string): string {
  const last = stem[stem.length - 1] as string;
  const before = stem[stem.length - 2] as string;
  if (last === before) return stem.slice(0, -1);
  const hard = last === 'v' ? 'f' : last === 'z' ? 's' : last;
  const plain = hard === last ? stem : stem.slice(0, -1) + hard;
  const isOpen = 'aeou'.includes(before) && !VOWELS.includes(stem[stem.length - 3] ?? '') && !'jwx'.includes(last);
  if (!isOpen || syllables(plain) > 1 || SHORT.has(plain)) return plain;
  return plain.slice(0, -1) + before + hard;
}

/**
 * In longer words the vowel before a single last consonant is written once: whether it is long depends on the stress, and
 * artikelen and kastelen do not show it.
 */
function withPlainVowel(word: string): string {
  const last = word[word.length - 1] as string;
  const before = word[word.length - 2];
  if (VOWELS.includes(last) || before !== word[word.length - 3] || !'aeou'.includes(before as string)) return word;
  return syllables(word) > 1 ? word.slice(0, -2) + last : word;
}

function syllables(word: string): number {
  let count = 0;
  let inVowel = false;
  for (const letter of word) {
    const isVowel = VOWELS.includes(letter);
    if (isVowel && !inVowel) count += 1;
    inVowel = isVowel;
  }
  return count;
}

const list = (words: string) => words.trim().split(/\s+/);

/** Words whose short vowel is long in the plural: dag, dagen. */
const SHORT = new Set(
  list('dag weg pad bad dak gat god hof lot slot vat spel hol graf glas blad slag schot staf rad bod'),
);

const pairs = (words: string) => list(words).map((pair) => pair.split('=') as [string, string]);

/** The last part of a word whose plural no rule reaches. */
const COMPOUNDED = pairs(
  'heden=heid steden=stad kinderen=kind schepen=schip liederen=lied volkeren=volk kamerleden=kamerlid',
);

/** Forms that no rule reaches, and words that a rule would make another word of. */
const IRREGULAR = new Map(
  pairs(`heden=heden leden=lid lid=lid eieren=ei bladeren=blad kalveren=kalf lammeren=lam runderen=rund goederen=goed
beenderen=been gemoederen=gemoed raderen=rad musea=museum museum=museum museums=museum centra=centrum centrum=centrum
criteria=criterium media=medium data=datum datums=datum datum=datum stadia=stadium podia=podium crises=crisis crisis=crisis
bases=basis basis=basis zone=zone zones=zone zonen=zoon zonnen=zon mode=mode modes=mode aarde=aarde koeien=koe
vlooien=vlo besteden=besteed engels=engels engelse=engels engelsen=engels parijs=parijs brussels=brussels brusselse=brussels
anders=anders hans=hans frans=frans franse=frans fransen=frans james=james texas=texas links=links grote=groot
hoge=hoog hoger=hoog lage=laag eigen=eigen open=open eten=eten leven=leven levens=leven haven=haven havens=haven
wagen=wagen wagens=wagen molen=molen molens=molen toren=toren torens=toren regen=regen zeven=zeven tegen=tegen
negen=negen boven=boven binnen=binnen buiten=buiten wapen=wapen wapens=wapen teken=teken tekens=teken wonder=wonder`),
);
