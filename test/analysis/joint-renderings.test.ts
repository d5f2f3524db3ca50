import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('institutions whose words are joined by another preposition elsewhere', () => {
  it('tells', async () => {
    const text =
      'Il Consiglio baltico del latte ha fissato il prezzo. Per il Consiglio baltico per il latte il prezzo è giusto.';
    expect(await driftsOf('it', text)).toMatchObject([{ rendering: 'Consiglio baltico per il latte' }]);
  });

  it.each([
    ['it', 'Il Consiglio baltico del latte ha votato. Il presidente del Consiglio baltico di latte tace.'],
    ['fr', 'Le Conseil municipal de Dorval a voté. Le Conseil municipal a siégé à Dorval.'],
  ])('leaves alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
