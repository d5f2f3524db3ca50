import { expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

it.each([
  [
    'es',
    'El tren ya solo para en Grünental. Los viajeros protestan. Desde Valle Verde sale un autobús al valle. En Grünental ya no hay hotel.',
    'Valle Verde',
  ],
  [
    'fr',
    'L’usine appartient à Hartmann & Söhne. Les ventes montent. Selon Hartmann et Fils, tout va bien. En mars, Hartmann & Söhne construira un atelier.',
    'Hartmann et Fils',
  ],
])('%s: a name in another language is read by its parts', async (language, text, rendering) => {
  expect(await driftsOf(language, text)).toEqual([{ rendering, expected: expect.any(String) }]);
});
