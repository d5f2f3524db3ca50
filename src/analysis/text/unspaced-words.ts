import type { Language } from '../../core/language';
import { transliterationKinds } from '../sounds/transliteration-characters';
import { closedWords } from './closed-words';
import { LongestWords } from './longest-words';

const OTHER = 0;
const HAN = 1;
const HIRAGANA = 2;
const KATAKANA = 3;
const REST = 4;

/** Which script without spaces a UTF-16 code unit belongs to; 0 for all others. */
function scriptOfCode(code: number): number {
  if (code < 0x0e00) return OTHER;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) return HAN;
  if (code >= 0x3041 && code <= 0x309f) return HIRAGANA;
  if ((code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc || (code >= 0xff66 && code <= 0xff9f)) return KATAKANA;
  if ((code >= 0x3005 && code <= 0x3007) || (code >= 0xf900 && code <= 0xfaff)) return HAN;
  if ((code >= 0x0e00 && code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff))
    return REST;
  return OTHER;
}

/** Tells whether a UTF-16 code unit is a letter of a script that sets no spaces between words. */
export function isUnspacedCode(code: number): boolean {
  return scriptOfCode(code) !== OTHER;
}

/** An unknown run of Han is cut into pieces of this length, which most of its words have. */
const PIECE = 2;

// A foreign name that Chinese spells by sound: so many characters, so many of them seldom used for anything else.
const SHORTEST_NAME = 3;
const LEAST_TELLING = 2;

/** Tells whether a dot parts the names of one person: · ・ ‧ •. */
export function isNameJoint(code: number): boolean {
  return code === 0xb7 || code === 0x30fb || code === 0x2027 || code === 0x2022;
}

interface KnownWord {
  readonly length: number;
  /** Counted from 1. */
  readonly number: number;
}

const known = new WeakMap<Language, LongestWords<KnownWord>>();

function wordsOf(language: Language): LongestWords<KnownWord> {
  let words = known.get(language);
  if (words === undefined) {
    const { compounds, genericNouns, nameTitles, contrasts } = language.words;
    const all = new Set([
      ...closedWords(language),
      ...(compounds ?? []),
      // A single character of these is a part of other words more often: 北 in 北京.
      ...[...genericNouns, ...nameTitles, ...contrasts.flat()].filter((word) => word.length > 1),
      ...language.dates.weekdays,
    ]);
    const unspaced = [...all].filter((word) => isUnspacedCode(word.charCodeAt(0)));
    words = new LongestWords(new Map(unspaced.map((word, at) => [word, { length: word.length, number: at + 1 }])));
    known.set(language, words);
  }
  return words;
}

/**
 * Parts a run of letters without spaces, from `from` on, and returns where it ends. Known words are taken longest first;
 * katakana runs together, as it writes names and loan words; other kana runs up to the next known word, and Han that
 * no list knows is cut into pairs. Less than a dictionary would tell, but the same for the same words, and fast. `push` is
 * given the number that a word has among the known ones, 0 for others.
 */
export function segmentUnspaced(
  prose: string,
  from: number,
  limit: number,
  language: Language,
  push: (offset: number, end: number, number: number) => void,
): number {
  const words = wordsOf(language);
  const spellsNames = language.hanForms === 'simplified' || language.hanForms === 'traditional';
  let at = from;
  // The known word before which an unknown piece has ended.
  let ahead: KnownWord | undefined;
  while (at < limit) {
    const script = scriptOfCode(prose.charCodeAt(at));
    if (script === OTHER) break;
    let end = at + 1;
    let number = 0;
    if (script === KATAKANA || script === REST) {
      while (end < limit && scriptOfCode(prose.charCodeAt(end)) === script) end += 1;
    } else {
      const word = ahead ?? words.at(prose, at, limit);
      const length = word?.length ?? 0;
      ahead = undefined;
      const name = script === HAN && spellsNames && length < 2 ? nameEnd(at, length) : at;
      if (name > at) end = name;
      else if (word !== undefined) {
        end = at + length;
        number = word.number;
      } else {
        const most = script === HAN ? Math.min(limit, at + PIECE) : limit;
        for (; end < most && scriptOfCode(prose.charCodeAt(end)) === script; end += 1) {
          ahead = words.at(prose, end, limit);
          if (ahead !== undefined) break;
        }
      }
    }
    push(at, end, number);
    at = end;
  }
  return at;

  /** Where a foreign name that begins at `start` ends, or `start`: 马斯克 in 对马斯克说. */
  function nameEnd(start: number, length: number): number {
    const first = transliterationKinds[prose.charCodeAt(start)];
    if (first === 0 || (length === 1 && first !== 2)) return start;
    let end = start;
    let telling = 0;
    for (; end < limit; end += 1) {
      const kind = transliterationKinds[prose.charCodeAt(end)] as number;
      if (kind === 0 || (end > start && knownAt(end) > 1)) break;
      if (kind === 2) telling += 1;
    }
    // What may belong to the next word is left to it, unless a known word or a mark stands behind the run.
    // 乔·拜登: what stands beside the dot is a name, however short.
    const joined = isNameJoint(prose.charCodeAt(start - 1)) || isNameJoint(prose.charCodeAt(end));
    const isOpen = end < limit && scriptOfCode(prose.charCodeAt(end)) === HAN && knownAt(end) === 0;
    while (isOpen && end > start && transliterationKinds[prose.charCodeAt(end - 1)] === 1) end -= 1;
    return joined || (end - start >= SHORTEST_NAME && telling >= LEAST_TELLING) ? end : start;
  }

  function knownAt(place: number): number {
    return words.at(prose, place, limit)?.length ?? 0;
  }
}
