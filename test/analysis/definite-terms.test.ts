import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('terms with the definite article', () => {
  it.each([
    [
      'en',
      'The Class Council meets on Mondays. The Class Council has no budget. On Friday the class parliament voted. The head obeyed the Class Council.',
      'class parliament',
    ],
    [
      'en',
      'The immersed tube is dry. The immersed tube was tested in May. The sunken pipe had to settle for a month.',
      'sunken pipe',
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering)).toEqual([expected]);
  });

  it.each([
    ['en', 'The biggest river is the Orm. The biggest river freezes in winter. The widest lake never does.'],
    ['en', 'The glass harmonica is fragile. The glass harmonica is old. The glass musicians travel with pillows.'],
    [
      'fr',
      'Le comité d’action politique a un site. Un comité d’action politique collecte. D’autres activités politiques sont gratuites.',
    ],
  ])('leaves alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
