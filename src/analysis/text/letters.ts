const LETTER = /\p{L}/u;

/** Tells whether the code unit at `at` is a letter; half of a surrogate pair is none. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return at >= 0 && at < text.length && LETTER.test(text[at] as string);
}
