import { remember } from '../../core/remember';
import { withoutMarks } from '../../core/without-marks';

/** A pattern is tried only on what has one of the texts that it cannot do without. */
const fold = (pattern: RegExp, to: string, ...anyOf: readonly string[]) => ({ pattern, to, anyOf });

/** What is written in several ways, in this order. */
const FOLDS = [
  fold(/ph/g, 'f', 'ph'),
  // Yevgueni, Evgeny
  fold(/gu(?=[ei])/g, 'g', 'gue', 'gui'),
  fold(/qu(?=[ei])/g, 'k', 'que', 'qui'),
  // Yevgeni, Jewgeni, Ievgueni
  fold(/^(?:ye|(?:je|ie)(?=[vwgkl]))/, 'e', 'ye', 'je', 'ie'),
  fold(/(?:shch|schtsch|chtch)/g, 'S', 'shch', 'schtsch', 'chtch'),
  fold(/(?:tsch|tch|cz)/g, 'C', 'tsch', 'tch', 'cz'),
  fold(/(?:sch|sh|ch|sz|zh)/g, 'S', 'ch', 'sh', 'sz', 'zh'),
  // Falcon, Falke
  fold(/c(?=[aouklrt]|$)/g, 'k', 'c'),
  fold(/(?:kh|gh|h)/g, 'h', 'kh', 'gh'),
  fold(/(?:tz|ts)/g, 'c', 'tz', 'ts'),
  fold(/ou|oo/g, 'u', 'ou', 'oo'),
  fold(/ck|q/g, 'k', 'ck', 'q'),
  fold(/x/g, 'ks', 'x'),
  fold(/w/g, 'v', 'w'),
  fold(/(?:yi|iy|ii|y|j)/g, 'i', 'y', 'j', 'ii'),
];

const NOT_ASCII = /[^\0-\x7f]/;
const LIGATURES = /[œæß]/g;
const SPELT_APART: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * Folds what transliteration schemes and spelling habits write in several ways: kh/h, sh/ch/sch, ou/u, y/i/j, double
 * letters, accents, hyphens. Not phonetics: two names with one key are spelt alike in some scheme.
 */
export const soundKey = remember((lower) => {
  let text = lower;
  if (NOT_ASCII.test(lower)) {
    text = withoutMarks(spellCarons(lower)).replace(LIGATURES, (letter) => SPELT_APART[letter] as string);
  }
  for (const { pattern, to, anyOf } of FOLDS) if (hasOne(text, anyOf)) text = text.replace(pattern, to);
  if (hasDouble(text)) text = text.replace(/(.)\1+/gu, '$1');
  if (hasOne(text, JOINTS)) text = text.replace(/[-' ]/g, '');
  return text.endsWith('e') ? text.slice(0, -1) : text;
});

const JOINTS = ['-', "'", ' '];

function hasOne(text: string, some: readonly string[]): boolean {
  for (const one of some) if (text.includes(one)) return true;
  return false;
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
