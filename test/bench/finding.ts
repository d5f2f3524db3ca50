import type { Finding } from '../../src/core/report';
import type { Span } from '../../src/core/span';

/** A finding at `text`, or at its `turn`th place, for tests of what is compared with it. */
export function findingAt(
  article: string,
  ruleId: string,
  text: string,
  more: Partial<Finding> & { readonly turn?: number } = {},
): Finding {
  const { turn = 0, ...rest } = more;
  return {
    ruleId,
    severity: 'error',
    mqm: '',
    message: '',
    messageId: '',
    ...placeAt(article, text, turn),
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    text,
    confidence: 1,
    group: null,
    related: [],
    suggestions: [],
    ...rest,
  };
}

export function placeAt(article: string, text: string, turn = 0): Span {
  let offset = article.indexOf(text);
  for (let at = 0; at < turn; at += 1) offset = article.indexOf(text, offset + 1);
  if (offset === -1) throw new Error(`the article has no ${text}`);
  return { offset, endOffset: offset + text.length };
}

/** A related place, as a finding gives its evidence. */
export function relatedAt(article: string, text: string, turn = 0) {
  return { ...placeAt(article, text, turn), line: 1, column: 1, text, note: '' };
}
