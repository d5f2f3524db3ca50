import type { ReadTerm } from './read-terms';

type Shape = Pick<ReadTerm, 'ragged' | 'verbs' | 'parts'>;

/**
 * Tells whether a rendering reaches no further than the main one does: Dolny Lhota entfällt, Dolní Lhota; vecino del bar Butterfly, bar
 * Mariposa. One word more may be told by another, if both ends of the rendering are written as a name.
 */
export function isTrim({ main, other }: { readonly main: Shape; readonly other: Shape }): boolean {
  const most = main.parts.length + (other.ragged === 0 ? 1 : 0);
  return other.ragged <= main.ragged && other.verbs <= main.verbs && other.parts.length <= most;
}
