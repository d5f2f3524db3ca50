import type { Document } from '../../../core/document';
import type { Sentence } from '../../text/sentences';
import type { AlignmentUnit } from './unit';

/** The sentences of a document as what is aligned. */
export function unitsOf({ prose }: Pick<Document, 'prose'>, sentences: readonly Sentence[]): readonly AlignmentUnit[] {
  return sentences.map(({ offset, endOffset, block, blockIndex }) => ({
    text: prose.slice(offset, endOffset),
    paragraph: blockIndex,
    standsAlone: block.kind === 'heading' || block.kind === 'caption',
  }));
}
