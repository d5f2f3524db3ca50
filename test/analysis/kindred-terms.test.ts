import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('terms of which both words are rendered anew', () => {
  it.each([
    [
      'fr',
      'La soupape de détente siffle. Dévissez la soupape de détente à froid. Rincez ensuite la vanne d’évacuation sous le robinet.',
      'vanne d’évacuation',
    ],
    [
      'de',
      'Die Transportbox fasst zwei Kinder. Die Transportbox ist aus Holz. Waschen Sie die Frachtkiste mit Seife.',
      'Frachtkiste',
    ],
    [
      'en',
      'The waste container holds ten pucks. Empty the waste container at night. Put the refuse bin back until it clicks.',
      'refuse bin',
    ],
    [
      'it',
      'Il registro eventi cresce ogni notte. Svuotate il registro eventi a fine mese. Il log degli eventi occupa poco spazio.',
      'log degli eventi',
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering)).toEqual([expected]);
  });

  it.each([
    // One sentence tells them apart.
    [
      'en',
      'Empty the waste container at night. The waste container and the refuse bin stand side by side. The waste container is grey.',
    ],
    // Introduced as a new thing.
    ['en', 'The waste container is full. Empty the waste container at night. A refuse bin can be ordered as well.'],
    // Front and rear.
    ['en', 'The front cover has four screws. Remove the front cover first. The rear lid has none.'],
    ['es', 'La rueda delantera lleva radios. Infle la rueda delantera. El neumático trasero es macizo.'],
    // The other word is one that the article uses by itself.
    ['en', 'The waste container is full. Empty the waste container. The refuse bin is new. Every bin holds refuse.'],
  ])('leaves alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
