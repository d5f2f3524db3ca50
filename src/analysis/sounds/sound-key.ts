import { withoutMarks } from '../../core/without-marks';

/** Lower-case letters as bits, so that a pattern is tried only on what has one of the letters that it begins with. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) - 0x61;
    if (code >= 0 && code < 26) letters |= 1 << code;
  }
  return letters;
}

const fold = (pattern: RegExp, to: string, anyOf: string) => ({ pattern, to, anyOf: lettersIn(anyOf) });

/** What is written in several ways, in this order, with the letters of which a text must have one. */
const FOLDS = [
  fold(/ph/g, 'f', 'p'),
  // Yevgueni, Evgeny
  fold(/gu(?=[ei])/g, 'g', 'g'),
  fold(/qu(?=[ei])/g, 'k', 'q'),
  // Yevgeni, Jewgeni, Ievgueni
  fold(/^(?:ye|(?:je|ie)(?=[vwgkl]))/, 'e', 'e'),
  fold(/(?:shch|schtsch|chtch)/g, 'S', 'c'),
  fold(/(?:tsch|tch|cz)/g, 'C', 'c'),
  fold(/(?:sch|sh|ch|sz|zh)/g, 'S', 'hz'),
  // Falcon, Falke
  fold(/c(?=[aouklrt]|$)/g, 'k', 'c'),
  fold(/(?:kh|gh|h)/g, 'h', 'h'),
  fold(/(?:tz|ts)/g, 'c', 't'),
  fold(/ou|oo/g, 'u', 'o'),
  fold(/ck|q/g, 'k', 'cq'),
  fold(/x/g, 'ks', 'x'),
  fold(/w/g, 'v', 'w'),
  fold(/(?:yi|iy|ii|y|j)/g, 'i', 'yij'),
];

const NOT_ASCII = /[^\0-\x7f]/;
const LIGATURES = /[œæß]/g;
const SPELT_APART: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * Folds what transliteration schemes and spelling habits write in several ways: kh/h, sh/ch/sch, ou/u, y/i/j, double
 * letters, accents, hyphens. Not phonetics: two names with one key are spelt alike in some scheme.
 */
export function soundKey(lower: string): string {
  let text = lower;
  if (NOT_ASCII.test(lower)) {
    text = withoutMarks(spellCarons(lower)).replace(LIGATURES, (letter) => SPELT_APART[letter] as string);
  }
  let letters = lettersIn(text);
  for (const { pattern, to, anyOf } of FOLDS) {
    if ((letters & anyOf) === 0) continue;
    const folded = text.replace(pattern, to);
    if (folded === text) continue;
    text = folded;
    letters |= lettersIn(to);
  }
  if (hasDouble(text)) text = text.replace(/(.)\1+/gu, '$1');
  text = text.replace(/[-' ]/g, '');
  return text.endsWith('e') ? text.slice(0, -1) : text;
}

function hasDouble(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A surrogate is half a letter, which the pattern tells better.
    if (code === text.charCodeAt(at - 1) || (code >= 0xd800 && code <= 0xdfff)) return true;
  }
  return false;
}

const CARON = /t?[čšž]/g;
const SPELT_OUT: Readonly<Record<string, string>> = { č: 'tch', tč: 'tch', š: 'sh', tš: 'tch', ž: 'zh', tž: 'tch' };

/** Šolohov, Sholokhov; Finnish Tšernov, Czech Černov. */
function spellCarons(lower: string): string {
  return /[čšž]/.test(lower) ? lower.replace(CARON, (letters) => SPELT_OUT[letters] ?? letters) : lower;
}
