/** The first byte that is no UTF-8, and how much of the rest is. */
export interface Utf8Damage {
  readonly offset: number;
  /** 1-based line of that byte. */
  readonly line: number;
  readonly badBytes: number;
  /** Stretches of bad bytes. */
  readonly breaks: number;
  /** Characters of several bytes that are whole. */
  readonly wholeCharacters: number;
}

/** Finds where bytes stop being UTF-8; only called where they do. */
export function findUtf8Damage(bytes: Uint8Array): Utf8Damage | undefined {
  let line = 1;
  let first: { offset: number; line: number } | undefined;
  let badBytes = 0;
  let breaks = 0;
  let lastBad = -2;
  let wholeCharacters = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) line += 1;
      at += 1;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      wholeCharacters += 1;
      at += length;
    } else {
      first ??= { offset: at, line };
      badBytes += 1;
      if (lastBad !== at - 1) breaks += 1;
      lastBad = at;
      at += 1;
    }
  }
  return first === undefined ? undefined : { ...first, badBytes, breaks, wholeCharacters };
}

/** Length of the well-formed sequence of several bytes at an offset (Unicode 15, table 3-7); 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const second = bytes[at + 1] ?? 0;
  const isTail = (index: number) => ((bytes[index] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return isTail(at + 1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isTail(at + 2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && isTail(at + 2) && isTail(at + 3) ? 4 : 0;
  }
  return 0;
}
