import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('names of which one rendering was left in another language', () => {
  it.each([
    [
      'es',
      'La Textil Marlowe teje lino. El humo molesta a los vecinos. En abril Marlowe Textile cerró un taller. La Textil Marlowe calla.',
      'Marlowe Textile',
    ],
    [
      'it',
      'La pompa Kestrin costa poco. I medici sono stanchi. Di notte la Kestrin pump ha perso acqua. La pompa Kestrin pesa poco.',
      'Kestrin pump',
    ],
    [
      'de',
      'Der Verein für Vogelrechte klagt. Die Stadt wartet. Ein Anwalt der Bird Rights Association reichte Papiere ein. Der Verein für Vogelrechte hofft.',
      'Bird Rights Association',
    ],
    [
      'en',
      'The Museo del Vino lent six barrels. It rained all day. A guide of the Wine Museum fell asleep. The Wine Museum is closed on Mondays. The Wine Museum is free.',
      'Museo del Vino',
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering)).toEqual([expected]);
  });

  it.each([
    [
      'fr',
      'Le Syndicat des marins du Sud attend. Rien ne bouge. La Northern Sailors’ Union signe un accord. Tout est calme.',
    ],
    ['de', 'Er wird ein Visum beantragen. Das dauert. Wer reisen will, muss Visa beantragen. Es kostet wenig.'],
    ['es', 'La Textil Marlowe teje lino. El humo molesta. La Marlowe Textile (Textil Marlowe) nació en Leeds.'],
  ])('leaves alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
