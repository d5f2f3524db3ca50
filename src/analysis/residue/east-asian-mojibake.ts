import { type DoubleByte, doubleByte } from './east-asian-encodings';
import { misreadings } from './encodings';
import type { Misread } from './mojibake';

/** Two characters that came out of three or more may be chance where none of them looks odd. */
const FEWEST = 2;
const FEWEST_PLAIN = 3;
const LONGEST_RUN = 500;
/** Kana as which UTF-8 comes out in Shift JIS, and half-width katakana: no text of today has them beside Han. */
const ODD_IN_JAPANESE = /[縺繧繝\uff61-\uff9f]/;

/** UTF-8 that was read in the double-byte encoding of the article's own writing system: `涓枃` for 中文, `縺薙ｓ` for こん. */
export function readAsDoubleByte(prose: string, label: 'gbk' | 'shift_jis'): Misread[] {
  const encoding = doubleByte(label);
  const found: Misread[] = [];
  const last = prose.length - 1;
  for (let at = encoding.openers.next(prose, 0, last); at !== -1; ) {
    const run = encoding.followers.has(prose.charCodeAt(at + 1)) ? runFrom(prose, at, encoding) : undefined;
    if (run !== undefined) found.push(run);
    at = encoding.openers.next(prose, run?.endOffset ?? at + 1, last);
  }
  return found;
}

function runFrom(prose: string, offset: number, encoding: DoubleByte): Misread | undefined {
  const bytes: number[] = [];
  /** The place behind the character to which each byte belongs. */
  const ends: number[] = [];
  for (let at = offset; at < prose.length && bytes.length < LONGEST_RUN; at += 1) {
    const pair = encoding.bytesOf(prose.charCodeAt(at));
    if (pair === undefined) break;
    if (pair > 0xff) {
      bytes.push(pair >> 8);
      ends.push(at + 1);
    }
    bytes.push(pair & 0xff);
    ends.push(at + 1);
  }
  let decoded = '';
  let eastAsian = 0;
  let read = 0;
  while (read < bytes.length) {
    const sequence = sequenceAt(bytes, read);
    if (sequence === undefined) break;
    const isEastAsian = sequence.codePoint >= 0x2e80;
    if (isEastAsian && !encoding.isCommon(sequence.codePoint)) break;
    if (isEastAsian) eastAsian += 1;
    decoded += String.fromCodePoint(sequence.codePoint);
    read += sequence.length;
  }
  if (eastAsian < FEWEST) return undefined;
  // The last byte of an odd number is lost with what stood behind it.
  const isCut = ends[read - 1] === ends[read] || (bytes[read] ?? 0) >= 0xe3;
  let endOffset = ends[isCut ? Math.min(read + 1, ends.length - 1) : read - 1] as number;
  if (isCut && prose[endOffset] === '\ufffd') endOffset += 1;
  const isOdd = encoding.label === 'gbk' || ODD_IN_JAPANESE.test(prose.slice(offset, endOffset));
  if (!isOdd && eastAsian + (isCut ? 1 : 0) < FEWEST_PLAIN) return undefined;
  return { offset, endOffset, decoded: isCut ? undefined : decoded, encoding: encoding.label };
}

/** The UTF-8 sequence of two or three bytes that begins at `at`. */
function sequenceAt(
  bytes: readonly number[],
  at: number,
): { readonly codePoint: number; readonly length: number } | undefined {
  const lead = bytes[at] as number;
  const [second, third] = [bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
  if ((second & 0xc0) !== 0x80) return undefined;
  if (lead >= 0xc2 && lead < 0xe0) return { codePoint: ((lead & 0x1f) << 6) | (second & 0x3f), length: 2 };
  if (lead < 0xe2 || lead > 0xef || (third & 0xc0) !== 0x80) return undefined;
  return { codePoint: ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f), length: 3 };
}

/** Bytes of an older encoding that were read one by one, as Western Europe does: `ÖÐÎÄ` for 中文 in GBK. */
const RUN_OF_HIGH = /[\u00a1-\u00fe]{4,}/g;
// Shift JIS writes kana with 82 and 83, which look like a low quotation mark and a florin sign, and the second byte may be ASCII.
const RUN_OF_SHIFT_JIS =
  /(?:[\u0081-\u0083\u0088-\u0097ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—‚ƒ][@-~\u0080-\u00fc€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){3,}/g;

export function readByteByByte(prose: string, labels: readonly string[]): Misread[] {
  return labels.flatMap((label) => {
    const isShiftJis = label === 'shift_jis';
    const common = doubleByte(label === 'gbk' ? 'gbk' : 'shift_jis');
    return Array.from(prose.matchAll(isShiftJis ? RUN_OF_SHIFT_JIS : RUN_OF_HIGH)).flatMap(({ index, 0: text }) => {
      if (isShiftJis && !/[‚ƒ\u0082\u0083]/.test(text)) return [];
      const decoded = new TextDecoder(label).decode(latinBytes(text));
      if (!Array.from(decoded).every((character) => common.isCommon(character.codePointAt(0) as number))) return [];
      return [{ offset: index, endOffset: index + text.length, decoded, encoding: 'windows-1252' }];
    });
  });
}

function latinBytes(text: string): Uint8Array {
  const { byteOf } = misreadings[0] as (typeof misreadings)[number];
  return Uint8Array.from(text, (character) => byteOf.get(character.charCodeAt(0)) ?? character.charCodeAt(0));
}

/**
 * UTF-8 of East Asia that was read as Windows does in the West, and has lost a byte that has no character there: `ã®` for の. No
 * word of a European language has two such letters, each with a sign behind it.
 */
const WEAK_RUN = /(?:[ãäåæçèéï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}){2,}/g;

/** One sign of East Asian print that was read so: `ã€‚` for 。, `ï¼Œ` for ，. */
const SIGN = /ã€[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï[¼½][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;

export function cutRuns(prose: string): Misread[] {
  const signs = Array.from(prose.matchAll(SIGN), ({ index, 0: text }) => {
    const decoded = new TextDecoder().decode(latinBytes(text));
    return { offset: index, endOffset: index + text.length, decoded, encoding: 'windows-1252' };
  });
  return [...signs, ...runsCut(prose), ...singles(prose)];
}

/**
 * One character that was read so, among others of its script: `新しい駅` as `新しいé§…`. Bytes that give one of its characters do
 * not stand so in a word of Europe; where a byte is lost, its script must stand on both sides.
 */
const SINGLE = /(?<![\u0041-\u007a\u00c0-\u024f])[ãäåæçèé][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g;
const CUT_SINGLE =
  /(?<=[\u3001-\u30ff\u4e00-\u9fff])[ãäåæçèé][\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ](?=[\u3001-\u30ff\u4e00-\u9fff])/g;

function singles(prose: string): Misread[] {
  const whole = Array.from(prose.matchAll(SINGLE)).flatMap(({ index, 0: text }) => {
    const decoded = new TextDecoder().decode(latinBytes(text));
    if (!/^[\u3001-\u30ff\u4e00-\u9fff]$/.test(decoded)) return [];
    return [{ offset: index, endOffset: index + text.length, decoded, encoding: 'windows-1252' }];
  });
  const cut = Array.from(prose.matchAll(CUT_SINGLE), ({ index, 0: text }) => {
    return { offset: index, endOffset: index + text.length, decoded: undefined, encoding: 'windows-1252' };
  });
  return [...whole, ...cut];
}

function runsCut(prose: string): Misread[] {
  return Array.from(prose.matchAll(WEAK_RUN), ({ index, 0: text }) => {
    return { offset: index, endOffset: index + text.length, decoded: undefined, encoding: 'windows-1252' };
  });
}
