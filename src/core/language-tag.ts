/** Tells whether a text has the form of a BCP 47 tag, such as `fr` or `pt-BR`; the name of a language has not. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(text);
}
