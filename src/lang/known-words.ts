import { kinds } from './data/kinds';
import { places } from './data/places';

/** Names of countries and words for kinds of thing of a language without spaces, two characters or more, for telling its words apart. */
export function knownWords(tag: string): readonly string[] {
  const names = (places[tag] ?? '').split(';').flatMap((row) => row.slice(row.indexOf('=') + 1).split('|'));
  const things = Object.values(kinds).flatMap((row) =>
    row.split(';').flatMap((part) => (part.startsWith(`${tag}=`) ? part.slice(tag.length + 1).split(' ') : [])),
  );
  return [...new Set([...names, ...things])].filter((word) => word.length > 1 && word === word.toLowerCase());
}
