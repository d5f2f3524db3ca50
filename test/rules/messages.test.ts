import { describe, expect, it } from 'vitest';
import { fill } from '../../src/check/findings';
import { rules } from '../../src/rules';

const messages = rules.flatMap(({ id, messages }) =>
  Object.entries<string>(messages).map(([name, text]) => [`${id} ${name}`, text] as const),
);

describe('messages', () => {
  it.each(messages)('%s are sentences that an editor would write', (_, text) => {
    expect(text).toMatch(/^[\p{Lu}“{].*\.$/u);
    expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/`|[Ee]xpected|\bstands?\b|, for /);
  });

  it('quote quotation marks in single ones', () => {
    expect(fill('“{mark}” is opened here.', { mark: '“' })).toBe('‘“’ is opened here.');
    expect(fill('“{mark}” is opened here.', { mark: '«' })).toBe('“«” is opened here.');
  });
});
