import {
  SIMPLIFIED,
  SIMPLIFIED_IN_JAPANESE,
  SIMPLIFIED_IN_TRADITIONAL,
  TRADITIONAL,
  TRADITIONAL_IN_SIMPLIFIED,
} from './han-variants';

const ONLY_SIMPLIFIED = 1;
const ONLY_TRADITIONAL = 2;
const NOT_JAPANESE = 4;
/** Characters before it are rare in any print. */
const FIRST_COMMON = 0x4e00;

interface HanForms {
  /** Simplified forms by traditional character, as code units; 0 where there is none. */
  readonly simplifiedOf: Uint16Array;
  readonly traditionalOf: Uint16Array;
  /** What a UTF-16 code unit tells of the way of writing Han characters, as the flags above. */
  readonly kinds: Uint8Array;
}

let made: HanForms | undefined;

/** The tables, made when first asked for, since most articles have no Han. */
function hanForms(): HanForms {
  made ??= makeHanForms();
  return made;
}

function makeHanForms(): HanForms {
  const simplifiedOf = new Uint16Array(0x10000);
  const traditionalOf = new Uint16Array(0x10000);
  for (let at = 0; at < TRADITIONAL.length; at += 1) {
    simplifiedOf[TRADITIONAL.charCodeAt(at)] = SIMPLIFIED.charCodeAt(at);
    traditionalOf[SIMPLIFIED.charCodeAt(at)] = TRADITIONAL.charCodeAt(at);
  }
  const kinds = new Uint8Array(0x10000);
  for (const character of SIMPLIFIED) {
    const code = character.charCodeAt(0);
    if (!SIMPLIFIED_IN_TRADITIONAL.includes(character)) kinds[code] = (kinds[code] as number) | ONLY_SIMPLIFIED;
    if (!SIMPLIFIED_IN_JAPANESE.includes(character)) kinds[code] = (kinds[code] as number) | NOT_JAPANESE;
  }
  for (const character of TRADITIONAL) {
    const code = character.charCodeAt(0);
    if (!TRADITIONAL_IN_SIMPLIFIED.includes(character) && !SIMPLIFIED.includes(character))
      kinds[code] = (kinds[code] as number) | ONLY_TRADITIONAL;
  }
  return { simplifiedOf, traditionalOf, kinds };
}

/** Tells whether only simplified print has a character. */
export function isOnlySimplified(code: number): boolean {
  return ((hanForms().kinds[code] as number) & ONLY_SIMPLIFIED) !== 0;
}

/** Tells whether only traditional print has a character. */
export function isOnlyTraditional(code: number): boolean {
  return ((hanForms().kinds[code] as number) & ONLY_TRADITIONAL) !== 0;
}

/** Tells whether a character is a simplified form that Japanese print does not have. */
export function isNotJapanese(code: number): boolean {
  return ((hanForms().kinds[code] as number) & NOT_JAPANESE) !== 0;
}

/** How many characters of a text are simplified, traditional, and simplified as Japanese print does not have them. */
export function countHanForms(text: string): { simplified: number; traditional: number; foreign: number } {
  const { kinds } = hanForms();
  const count = { simplified: 0, traditional: 0, foreign: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < FIRST_COMMON ? 0 : (kinds[code] as number);
    if (kind === 0) continue;
    if ((kind & ONLY_SIMPLIFIED) !== 0) count.simplified += 1;
    if ((kind & ONLY_TRADITIONAL) !== 0) count.traditional += 1;
    if ((kind & NOT_JAPANESE) !== 0) count.foreign += 1;
  }
  return count;
}

/** A text in simplified characters, one for one. */
export function simplify(text: string): string {
  return exchanged(text, hanForms().simplifiedOf);
}

/** A text in traditional characters, one for one; of several, the one that the table has last. */
export function traditionalise(text: string): string {
  return exchanged(text, hanForms().traditionalOf);
}

/** Most characters are written alike, so that the text is put together of long stretches of itself. */
function exchanged(text: string, others: Uint16Array): string {
  let exchangedText = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const other = others[text.charCodeAt(at)] as number;
    if (other === 0) continue;
    exchangedText += text.slice(done, at) + String.fromCharCode(other);
    done = at + 1;
  }
  return done === 0 ? text : exchangedText + text.slice(done);
}
