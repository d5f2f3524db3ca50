/** Rows of the kana table: consonant, and the syllables with a i u e o (a dash where there is none). */
const ROWS = `
' アイウエオ
k カキクケコ
g ガギグゲゴ
s サシスセソ
z ザジズゼゾ
t タチツテト
d ダヂヅデド
n ナニヌネノ
h ハヒフヘホ
b バビブベボ
p パピプペポ
m マミムメモ
y ヤ-ユ-ヨ
r ラリルレロ
w ワヰ-ヱヲ
`;
const SMALL = new Map([...'ァaィiゥuェeォoャaュuョoヮa'.matchAll(/(.)(.)/gu)].map(([, kana, vowel]) => [kana, vowel]));
const VOWELS = 'aiueo';

const syllables = new Map<string, string>([
  ['ヴ', 'vu'],
  ['ン', 'n'],
]);
for (const row of ROWS.trim().split('\n')) {
  const [consonant = '', kana = ''] = row.split(' ');
  [...kana].forEach((character, index) => {
    if (character !== '-') syllables.set(character, `${consonant === "'" ? '' : consonant}${VOWELS[index]}`);
  });
}
const IRREGULAR: Readonly<Record<string, string>> = {
  シ: 'shi',
  チ: 'chi',
  ツ: 'tsu',
  フ: 'fu',
  ジ: 'ji',
  ヂ: 'ji',
  ヅ: 'zu',
};
for (const [kana, syllable] of Object.entries(IRREGULAR)) syllables.set(kana, syllable);

/** Katakana in Latin letters, without long marks and doubled consonants: `masuku` for マスク. Other characters are left out. */
export function romaniseKatakana(text: string): string {
  let romanised = '';
  let before = '';
  for (const character of text) {
    const vowel = SMALL.get(character);
    if (vowel !== undefined) {
      // ファ fa, ティ ti, シャ sha: the small kana takes the vowel's place; ウェ is we.
      romanised = (before === 'ウ' ? `${romanised.slice(0, -1)}w` : romanised.replace(/[aiueo]$/, '')) + vowel;
      before = character;
      continue;
    }
    romanised += syllables.get(character) ?? '';
    before = character;
  }
  return romanised;
}
