/** The code point of a character as Unicode writes it: `U+200B`. */
export function codeName(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
