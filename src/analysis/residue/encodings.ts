import { doubleByteTable } from './east-asian-encodings';

/** A single-byte encoding as which UTF-8 is often misread: the byte that each of its characters stands for. */
export interface Misreading {
  readonly label: string;
  readonly byteOf: ReadonlyMap<number, number>;
  /** Characters of the bytes C2 to F4, which open a UTF-8 sequence, and 80 to BF, which go on with it. */
  readonly leads: string;
  readonly continuations: string;
}

// Node decodes windows-1252 as ISO 8859-1, so what differs is written here.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The misreadings that are met in published text. Western, Central European and Cyrillic Windows and old Macintosh; the
 * C1 controls count as their own bytes, since ISO 8859-1 shows them so.
 */
export const misreadings: readonly Misreading[] = ['windows-1252', 'windows-1250', 'windows-1251', 'macintosh'].map(
  misreadingOf,
);

function misreadingOf(label: string): Misreading {
  const decoded = new TextDecoder(label).decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128));
  const characters = label === 'windows-1252' ? WINDOWS_1252 + decoded.slice(32) : decoded;
  const byteOf = new Map<number, number>();
  for (let byte = 0x80; byte < 0xa0; byte += 1) byteOf.set(byte, byte);
  for (let index = 0; index < 128; index += 1) byteOf.set(characters.charCodeAt(index), index + 128);
  // Macintosh writes a lead byte with the letters, marks and no-break space of ordinary French, so only the leads of
  // Latin letters and of general punctuation are tried.
  const leads = label === 'macintosh' ? '√‚≈ƒ' : characters.slice(0x42, 0x75);
  return { label, byteOf, leads, continuations: `\u0080-\u009f${characters.slice(0, 0x40)}` };
}

/** Reads the UTF-8 sequence that the characters from `at` on stand for, if they do. */
export function readMisread(
  { byteOf }: Misreading,
  text: string,
  at: number,
): { readonly codePoint: number; readonly length: number } | undefined {
  const lead = byteOf.get(text.charCodeAt(at)) ?? 0;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0) return undefined;
  let codePoint = lead & (0x7f >> length);
  for (let index = 1; index < length; index += 1) {
    const byte = byteOf.get(text.charCodeAt(at + index)) ?? 0;
    if (byte < 0x80 || byte > 0xbf) return undefined;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  // Overlong forms and surrogates are no UTF-8.
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (codePoint < least || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) return undefined;
  return { codePoint, length };
}

let gbk: ReadonlyMap<number, number> | undefined;

/** The bytes of a text in GBK, the usual misreading on Chinese systems; nothing where it has a character too many. */
export function encodeGbk(text: string): Uint8Array | undefined {
  if (NOT_IN_GBK.test(text)) return undefined;
  gbk ??= doubleByteTable('gbk');
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const pair = gbk.get(code);
    if (pair === undefined) return undefined;
    bytes.push(pair >> 8, pair & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** Most letters of Western Europe that are no pinyin, and the scripts of others: what a text has seldom needs the table. */
const NOT_IN_GBK =
  /[\u00c0-\u00d6\u00d8-\u00df\u00e2-\u00e7\u00eb\u00ee-\u00f1\u00f4-\u00f6\u00f8\u00fb\u00fd-\u00ff\u0590-\u06ff\u0900-\u0e7f\uac00-\ud7a3]/;
