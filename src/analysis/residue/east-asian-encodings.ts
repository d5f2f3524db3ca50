import { CodeSet } from '../text/code-set';

/** A double-byte encoding of East Asian systems, and how its characters look where bytes of UTF-8 were read in it. */
export interface DoubleByte {
  readonly label: string;
  /** Characters that two bytes stand for, of which the first may open a UTF-8 sequence of East Asia: E2 to E9, EF. */
  readonly openers: CodeSet;
  /** Characters that may follow: one byte that goes on with the sequence, then one that opens the next. */
  readonly followers: CodeSet;
  /** The bytes of a character, the first of two above the second; nothing for what the encoding has not. */
  bytesOf(code: number): number | undefined;
  /** Tells whether a character is one that schools teach, which most of what is written is. */
  isCommon(code: number): boolean;
}

const OPENING_BYTES = [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef];
const HALF_WIDTH_KATAKANA = Array.from({ length: 0x3f }, (_, at) => String.fromCharCode(0xff61 + at)).join('');

const made = new Map<string, DoubleByte>();

/** GBK or Shift JIS; its tables are made when they are first asked for. */
export function doubleByte(label: 'gbk' | 'shift_jis'): DoubleByte {
  let encoding = made.get(label);
  if (encoding === undefined) {
    encoding = makeDoubleByte(label);
    made.set(label, encoding);
  }
  return encoding;
}

function makeDoubleByte(label: 'gbk' | 'shift_jis'): DoubleByte {
  const isGbk = label === 'gbk';
  // Half-width katakana have one byte, A1 to DF, of which those up to BF go on with a sequence.
  const singles = isGbk ? '' : HALF_WIDTH_KATAKANA;
  const lastMiddle = isGbk ? 0xbf : 0x9f;
  // GB 2312 and JIS X 0208 have kana and the characters of their first level in these rows.
  const [firstCommon, lastCommon] = isGbk ? [0xa1, 0xd7] : [0x81, 0x98];
  let table: ReadonlyMap<number, number> | undefined;
  const bytesOf = (code: number): number | undefined => {
    if (code >= 0xff61 && code <= 0xff9f) return isGbk ? undefined : code - 0xff61 + 0xa1;
    table ??= doubleByteTable(label);
    return table.get(code);
  };
  return {
    label: isGbk ? 'gbk' : 'Shift JIS',
    openers: new CodeSet(decodePairs(label, OPENING_BYTES, between(0x80, 0xbf)).join('')),
    followers: new CodeSet(
      decodePairs(label, between(0x81, lastMiddle), OPENING_BYTES).join('') + singles.slice(0, 0xbf - 0xa1 + 1),
    ),
    bytesOf,
    isCommon(code) {
      const lead = (bytesOf(code) ?? 0) >> 8;
      return lead >= firstCommon && lead <= lastCommon;
    },
  };
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The characters of all pairs of bytes that stand for one. */
function decodePairs(label: string, leads: readonly number[], trails: readonly number[]): readonly string[] {
  return decodeAll(label, leads, trails).filter(isOneCharacter);
}

// All at once, each pair on a line of its own, since a call of the decoder costs more than what it decodes.
function decodeAll(label: string, leads: readonly number[], trails: readonly number[]): readonly string[] {
  const bytes: number[] = [];
  for (const lead of leads) for (const trail of trails) bytes.push(lead, trail, 0x0a);
  return new TextDecoder(label).decode(Uint8Array.from(bytes)).split('\n');
}

function isOneCharacter(text: string): boolean {
  return text.length === 1 && text !== '\ufffd' && text.charCodeAt(0) >= 0x80;
}

/** The two bytes of every character that has two, the first above the second. */
export function doubleByteTable(label: string): ReadonlyMap<number, number> {
  const [leads, trails] = [between(0x81, 0xfe), between(0x40, 0xfe)];
  const pairs = new Map<number, number>();
  decodeAll(label, leads, trails).forEach((character, at) => {
    // Shift JIS has some characters twice, and writes the first.
    if (!isOneCharacter(character) || pairs.has(character.charCodeAt(0))) return;
    const lead = leads[Math.floor(at / trails.length)] as number;
    pairs.set(character.charCodeAt(0), (lead << 8) | (trails[at % trails.length] as number));
  });
  return pairs;
}
