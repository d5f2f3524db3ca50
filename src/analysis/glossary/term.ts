import type { GlossaryEntry } from '../../core/glossary';
import type { Span } from '../../core/span';

/** What a term is in its entry: the rendering to use, one that may be used, one that must not, or the source term. */
export type TermRole = 'target' | 'admitted' | 'forbidden' | 'source';

/** One term of a glossary that may stand in an article. */
export interface Term {
  readonly text: string;
  readonly role: TermRole;
  readonly entry: GlossaryEntry;
}

/** A stretch of the prose that writes one or more terms: several, where entries share a rendering. */
export interface TermMatch extends Span {
  readonly terms: readonly Term[];
}

/** What a found stretch is called where its spelling is compared: NFC, and one space for any. */
export function textAt(prose: string, { offset, endOffset }: Span): string {
  return prose.slice(offset, endOffset).normalize('NFC');
}
