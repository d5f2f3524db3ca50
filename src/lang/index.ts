import { checkArgument, text } from '../core/arguments';
import type { Language } from '../core/language';
import { neutral } from './neutral';
import { languages } from './packs';

export { neutral } from './neutral';
export { languages } from './packs';

const byTag = new Map(languages.map((language) => [language.tag.toLowerCase(), language]));

/** The pack for a BCP 47 tag, or for its nearest parent: `fr-BE` gives French where no Belgian pack stands. */
export function languageFor(tag: string): Language | undefined {
  checkArgument('languageFor', 'tag', tag, text);
  const parts = tag.toLowerCase().replaceAll('_', '-').split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const language = byTag.get(parts.slice(0, length).join('-'));
    if (language !== undefined) return language;
  }
  return undefined;
}

/** The record of a language that no pack knows, under its own tag. */
export function neutralFor(tag: string): Language {
  return { ...neutral, tag, name: `language \`${tag}\`` };
}
