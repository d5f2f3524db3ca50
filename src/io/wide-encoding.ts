const SAMPLE = 4096;

/** Names the kind of UTF-16 or UTF-32 that bytes are in, by their byte order mark or by where their zero bytes stand. */
export function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 && bytes.length > 4 ? 'UTF-32LE' : 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32BE';
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return undefined;
  const little = asciiCount(sample, 'UTF-16LE');
  const big = asciiCount(sample, 'UTF-16BE');
  if (little === big) return undefined;
  return little > big ? 'UTF-16LE' : 'UTF-16BE';
}

/**
 * How many spaces, line ends and other ASCII characters a sample shows when it is read in one of the two orders; 0
 * where it then holds anything that no text has. Numbers in a binary file, which have zero bytes too, do not pass.
 */
function asciiCount(sample: Uint8Array, order: 'UTF-16LE' | 'UTF-16BE'): number {
  // A copy, for swapping works in place; the last character of a sample may be half a pair.
  const bytes = Buffer.from(sample);
  const text = (order === 'UTF-16BE' ? bytes.swap16() : bytes).toString('utf16le').replace(/[\ud800-\udbff]$/, '');
  if (!/^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\s]*$/u.test(text)) return 0;
  return text.match(/[\t\n\r -~]/g)?.length ?? 0;
}

/** Tells whether bytes begin with the byte order mark of UTF-16 or UTF-32. */
export function hasByteOrderMark([first, second, third, fourth]: Uint8Array): boolean {
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0 && second === 0 && third === 0xfe && fourth === 0xff)
  );
}
