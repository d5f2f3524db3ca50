const MARKS = /[\u0300-\u036f]/g;
const NOT_ASCII = /[^\0-\x7f]/;

/** A word in lower case without accents, which number words may lose: quatre-vingt, dieciséis, δύο, трёх. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return NOT_ASCII.test(lower) ? lower.normalize('NFD').replace(MARKS, '').normalize('NFC') : lower;
}

// Full-width, Arabic, Persian and Devanagari digits, and the full-width marks of numbers.
const OTHER_DIGITS = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff0e\uff0c\uff05\uff04]/;
const ALL_OTHER_DIGITS = new RegExp(OTHER_DIGITS, 'g');
const ZEROS = [0xff10, 0x660, 0x6f0, 0x966];
const SIGNS: Readonly<Record<string, string>> = { '．': '.', '，': ',', '％': '%', '＄': '$' };

/** The same text, offset by offset, with its digits in ASCII. */
export function inAsciiDigits(text: string): string {
  if (!OTHER_DIGITS.test(text)) return text;
  return text.replace(ALL_OTHER_DIGITS, (sign, at: number) => {
    const zero = ZEROS.find((one) => sign.charCodeAt(0) >= one && sign.charCodeAt(0) < one + 10);
    if (zero !== undefined) return String(sign.charCodeAt(0) - zero);
    // A full-width comma is a comma of the sentence unless digits stand on both sides.
    const next = text.charCodeAt(at + 1);
    return sign === '，' && !(next >= 0xff10 && next <= 0xff19) ? sign : (SIGNS[sign] as string);
  });
}
