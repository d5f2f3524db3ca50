import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/index';

const told = async (text: string, language: string): Promise<string[]> => {
  const checker = await createChecker({ model: 'shipped', rules: { '*': 'off', 'style/near-duplicate': 'info' } });
  const { findings } = await checker.check(text, { path: 'article.txt', language });
  return findings.map(({ offset, endOffset }) => text.slice(offset, endOffset));
};

describe('a sentence that says again what stands before it', () => {
  it.each([
    [
      'en',
      'The museum opens its doors at nine on weekdays.',
      'On weekdays the doors of the museum are opened at nine o’clock.',
    ],
    ['fr', 'Le port sera fermé jusqu’au mois de juin.', 'Jusqu’en juin, le port restera fermé.'],
    [
      'de',
      'Der Verein sucht noch zehn Helfer für das Sommerfest.',
      'Für das Sommerfest fehlen dem Verein noch zehn Helfer.',
    ],
    ['es', 'La escuela recibirá treinta ordenadores en otoño.', 'En otoño llegarán treinta ordenadores a la escuela.'],
  ])('is told in other words (%s)', async (language, first, second) => {
    expect(await told(`${first} ${second}`, language)).toEqual([second]);
  });

  it.each([
    [
      'en',
      'The museum opens its doors at nine on weekdays. The museum opens its doors at noon on Sundays and closes at dusk.',
    ],
    [
      'en',
      'Boris Lund finished eleventh in the downhill race for men. Milan Horak finished sixteenth in the downhill race for boys.',
    ],
    ['fr', 'Le port a vendu 40 bateaux en juin. Le port a vendu 12 camions au mois de juin.'],
    ['es', 'La escuela recibirá treinta ordenadores en otoño. La escuela tiene un patio con dos naranjos.'],
  ])('is left alone where it tells of something else (%s)', async (language, text) => {
    expect(await told(text, language)).toEqual([]);
  });
});
