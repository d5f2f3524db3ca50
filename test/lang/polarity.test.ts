import { describe, expect, it } from 'vitest';
import { languages } from '../../src/lang';
import { stopwatch } from '../stopwatch';

const known = languages.flatMap((language) =>
  language.polarity === undefined ? [] : [[language.tag, language.polarity] as const],
);

describe.each(known)('what denies in %s', (_, { negations, hints, noDenial }) => {
  const pattern = new RegExp(hints, 'iu');
  // Else a denial that is rendered word for word would be called lost.
  it.each(negations)('%s is among its own hints', (word) => {
    expect(pattern.test(word) || pattern.test(`x ${word} x`)).toBe(true);
  });

  it('is found in linear time', () => {
    const patterns = [pattern, ...(noDenial === undefined ? [] : [new RegExp(noDenial, 'iu')])];
    const elapsed = stopwatch();
    // No sentence that a rule reads is longer.
    for (const text of ['q', 'zu ', 'qu ', 'δεν ', "'"])
      for (const one of patterns) one.test(text.repeat(260 / text.length));
    expect(elapsed()).toBeLessThan(200);
  });
});

it('is known for most packs', () => {
  expect(known.length).toBeGreaterThanOrEqual(12);
});
