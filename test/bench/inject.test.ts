import { describe, expect, it } from 'vitest';
import { breakText, sitesIn } from '../../bench/quality/inject';
import { faultKinds } from '../../bench/quality/inject-kinds';
import { seededRandom } from '../../bench/random';

const text =
  'The old café (open since 1920) was full of “merry” people from every part of the town. They had come to sing a song that nobody but Marlowe could remember well.\n\nMarlowe and his Marlowe Five\n';

describe.each(faultKinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  it('breaks one sentence, the same way for the same seed', async () => {
    const sites = await sitesIn({ path: 'a.txt', language: 'en', format: 'text', text });
    expect(sites.length).toBe(2);
    const flawed = breakText(text, sites, kind, seededRandom(1));
    expect(flawed.places).toHaveLength(1);
    expect(flawed.text).not.toBe(text);
    expect(flawed).toEqual(breakText(text, sites, kind, seededRandom(1)));
    const [place] = flawed.places;
    expect(place?.offset).toBeGreaterThanOrEqual(0);
    expect(place?.endOffset).toBeLessThanOrEqual(flawed.text.length);
  });
});
