import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

const OWN = 'El dinero fue a una cuenta privada. La cuenta privada es suya. Nadie sabía de la cuenta privada.';

describe('terms of which one word is replaced', () => {
  it('are told', async () => {
    const found = await driftsOf('es', `${OWN} El notario halló una cuenta personal.`);
    expect(found.map(({ rendering }) => rendering)).toEqual(['cuenta personal']);
  });

  it('are left alone where their sentence opposes the word to another', async () => {
    const text = `${OWN} No se ingresa dinero personal en la caja ni dinero ajeno en una cuenta personal.`;
    expect(await driftsOf('es', text)).toEqual([]);
  });
});
