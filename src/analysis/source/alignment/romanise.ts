/**
 * Letters of other scripts in Latin ones, as names are usually carried over; what the schemes write differently,
 * `soundKey` folds.
 */
const LETTERS: Readonly<Record<string, string>> = {
  // Cyrillic
  ...pairs('абвгдзийклмнопрстуфхыэіїєґљњћђџј', 'a b v g d z i i k l m n o p r s t u f h y e i i e g l n c d d j'),
  ...{ е: 'e', ё: 'e', ж: 'zh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ь: '', ю: 'yu', я: 'ya' },
  // Greek
  ...pairs('αβγδεζηικλμνξοπρσςτυφω', 'a v g d e z i i k l m n x o p r s s t i f o'),
  ...{ θ: 'th', χ: 'ch', ψ: 'ps' },
  // Devanagari, consonants with their vowel left out, for only their skeleton is compared
  ...pairs('कगचजटडतदनपबमयरलवसह', 'k g ch j t d t d n p b m y r l v s h'),
  ...{
    ख: 'kh',
    घ: 'gh',
    छ: 'ch',
    झ: 'j',
    ठ: 'th',
    ढ: 'dh',
    ण: 'n',
    थ: 'th',
    ध: 'dh',
    फ: 'ph',
    भ: 'bh',
    श: 'sh',
    ष: 'sh',
  },
  ...{
    अ: 'a',
    आ: 'a',
    'ा': 'a',
    इ: 'i',
    'ि': 'i',
    ई: 'i',
    'ी': 'i',
    उ: 'u',
    'ु': 'u',
    ऊ: 'u',
    'ू': 'u',
    ए: 'e',
    'े': 'e',
  },
  ...{ ऐ: 'ai', 'ै': 'ai', ओ: 'o', 'ो': 'o', औ: 'au', 'ौ': 'au', 'ं': 'n', '्': '' },
};

// Two letters that stand for one sound, before the letters by themselves.
const GREEK_PAIRS = /μπ|ντ|γκ|γγ|ου|αυ|ευ|ει|οι|αι|τζ/g;
const GREEK: Readonly<Record<string, string>> = {
  ...{ μπ: 'b', ντ: 'd', γκ: 'g', γγ: 'ng', ου: 'u', αυ: 'av', ευ: 'ev', ει: 'i', οι: 'i', αι: 'e', τζ: 'j' },
};

const KANA: Readonly<Record<string, string>> = kana();

const NOT_LATIN = /[\u0370-\u03ff\u0400-\u04ff\u0900-\u097f\u30a1-\u30fc]/;

/** A lower-case word with its Cyrillic, Greek, Devanagari and katakana letters written in Latin ones. */
export function romanise(lower: string): string {
  if (!NOT_LATIN.test(lower)) return lower;
  const plain = lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  let out = '';
  for (const character of plain.replace(GREEK_PAIRS, (pair) => GREEK[pair] as string)) {
    const sound = KANA[character];
    // ティ and シャ: the small letter takes the place of the vowel before it.
    if (sound?.startsWith('+'))
      out = `${out.replace(/[aiueo]$/, '')}${sound.slice(1)}`.replace(/(sh|ch|j)y(.)$/, '$1$2');
    else out += sound ?? LETTERS[character] ?? character;
  }
  return out;
}

function pairs(letters: string, sounds: string): Record<string, string> {
  const list = sounds.split(' ');
  return Object.fromEntries([...letters].map((letter, index) => [letter, list[index] as string]));
}

function kana(): Record<string, string> {
  const rows: ReadonlyArray<readonly [letters: string, consonant: string]> = [
    ['アイウエオ', ''],
    ['カキクケコ', 'k'],
    ['サシスセソ', 's'],
    ['タチツテト', 't'],
    ['ナニヌネノ', 'n'],
    ['ハヒフヘホ', 'h'],
    ['マミムメモ', 'm'],
    ['ラリルレロ', 'r'],
    ['ガギグゲゴ', 'g'],
    ['ザジズゼゾ', 'z'],
    ['ダヂヅデド', 'd'],
    ['バビブベボ', 'b'],
    ['パピプペポ', 'p'],
    ['ァィゥェォ', '+'],
  ];
  const table: Record<string, string> = {
    ...{
      ヤ: 'ya',
      ユ: 'yu',
      ヨ: 'yo',
      ワ: 'wa',
      ヲ: 'o',
      ン: 'n',
      ヴ: 'v',
      ー: '',
      ッ: '',
      ャ: '+ya',
      ュ: '+yu',
      ョ: '+yo',
    },
  };
  for (const [letters, consonant] of rows) {
    [...letters].forEach((letter, index) => {
      table[letter] = consonant + 'aiueo'[index];
    });
  }
  return { ...table, シ: 'shi', チ: 'chi', ツ: 'tsu', フ: 'fu', ジ: 'ji' };
}
