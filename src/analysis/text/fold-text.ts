// Most words need no decomposition.
const PLAIN = /^[a-z\d]*$/;

/** A word without case, diacritics, ligatures, hyphens, apostrophes and spaces: what all its spellings share. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^\p{L}\p{Nd}]/gu, '');
}

/** One spelling of each mark that print may set in several ways: apostrophes, hyphens, spaces, ligatures. */
export function plainMarks(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .replaceAll('æ', 'ae');
}
