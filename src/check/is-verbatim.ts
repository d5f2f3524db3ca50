import type { Document } from '../core/document';
import type { AnyRule } from '../core/rule';
import { contains, type Span } from '../core/span';

/**
 * Tells whether an observation lies wholly in inline code or a bare link, which are quoted as they are and no prose. Rules
 * that compare the article with its source may speak of it: a link that changed is a fault.
 */
export function isVerbatim({ verbatim = [] }: Document, rule: AnyRule, observation: Span): boolean {
  if (verbatim.length === 0 || rule.requires.includes('source')) return false;
  let low = 0;
  let high = verbatim.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((verbatim[middle] as Span).offset <= observation.offset) low = middle + 1;
    else high = middle;
  }
  return low > 0 && contains(verbatim[low - 1] as Span, observation);
}
