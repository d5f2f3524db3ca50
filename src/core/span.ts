/** A half-open range `[offset, endOffset)` in UTF-16 code units. */
export interface Span {
  readonly offset: number;
  readonly endOffset: number;
}

/** Tells whether two spans share at least one code unit, or touch at one place where either is empty. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.offset === a.endOffset || b.offset === b.endOffset) {
    return a.offset <= b.endOffset && b.offset <= a.endOffset;
  }
  return a.offset < b.endOffset && b.offset < a.endOffset;
}

/** Tells whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.offset <= inner.offset && inner.endOffset <= outer.endOffset;
}
