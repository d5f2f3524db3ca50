import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('english terms beside the article’s own', () => {
  it.each([
    [
      'de',
      'Füllen Sie den Wassertank bis zur Marke. Ist der Water Tank leer, blinkt die Lampe. Der Wassertank fasst einen Liter.',
      'Water Tank → Wassertank',
    ],
    [
      'fr',
      'Le Groupe ferroviaire de l’Est a signé. Le Groupe ferroviaire de l’Est paiera. Selon Eastern Railway Group, tout est prêt.',
      'Eastern Railway Group → Groupe ferroviaire de l’Est',
    ],
    [
      'it',
      'La polvere nera arriva da lontano. Il maestro macina la polvere nera a mano. La black powder avanzata sarà distrutta.',
      'black powder → polvere nera',
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering, expected: main }) => `${rendering} → ${main}`)).toEqual([
      expected,
    ]);
  });

  it.each([
    ['fr', 'Le rachat d’actions (share buyback) durera un an. Le rachat d’actions coûte cher. Le conseil a voté.'],
    ['fr', 'Le Kruger National Park est grand. Les parcs nationaux sont vingt. Les parcs nationaux coûtent cher.'],
    ['de', 'Der Pharao Cheops baute sie. Die Pharaonen waren reich. Die Pharaonen kannten das Eisen nicht.'],
  ])('leaves alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
