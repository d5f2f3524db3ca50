import { describe, expect, it } from 'vitest';
import { spokenConsonants } from '../../src/analysis/sounds/spoken-consonants';
import { driftsOf } from './drifts-of';

describe('ships, firms, products and places that are named in two languages', () => {
  it.each([
    [
      'de',
      'Der Kurs läuft in der App Mein Rasen. Es regnet. Wer will, startet die App My Lawn am Abend. In der App Mein Rasen steht alles.',
      'My Lawn',
    ],
    [
      'es',
      'El bar Mariposa abre tarde. Llueve mucho. Un vecino del bar Butterfly protesta. El bar Mariposa calla.',
      'Butterfly',
    ],
    [
      'ru',
      'Кооператив «Золотой улей» продаёт мёд. Покупателей много. Летом кооператив «Голден Хайв» нанял сторожа.',
      '«Голден Хайв»',
    ],
    [
      'fr',
      'La météorite de Valbrune pèse un kilo. Le musée est fermé. La météorite de la Vallée brune attire du monde. La météorite de Valbrune est noire.',
      'Vallée',
    ],
    [
      'fr',
      'La société Lamotte-Kern répond vite. Il neige. Les frais sont payés par Kern & Lamotte. La société Lamotte-Kern est petite.',
      'Kern & Lamotte',
    ],
    [
      'pt',
      'A obra coube à firma Sampaio & Frade. Choveu muito. O contrato com a firma Sampaio e Frei custou caro. A firma Sampaio & Frade aceitou.',
      'Sampaio e Frei',
    ],
  ])('%s: %s', async (language, text, expected) => {
    const found = (await driftsOf(language, text)).map(({ rendering }) => rendering.replace(/[«»]/g, ''));
    expect(found).toEqual([expected.replace(/[«»]/g, '')]);
  });

  it.each([
    [
      'fr',
      'Le cabinet Duval et Roche ouvre tard. Il neige. Le cabinet Duval et Petit ferme. Le cabinet Duval et Roche dort.',
    ],
    ['ru', 'Отель «Красная луна» открыт. Идёт дождь. Летом отель «Блю Мун» закрыли. Отель «Красная луна» полон.'],
    [
      'it',
      'Il rifugio Lupo Grigio è aperto. Nevica. Il rifugio Orso Grigio è chiuso. Il rifugio Lupo Grigio costa poco.',
    ],
    ['es', 'El bar Mariposa abre tarde. Llueve. El bar Dragonfly cierra. El bar Mariposa calla.'],
    ['es', 'Viajó por América Central. Hacía calor. Los países de Centroamérica firmaron. En Centroamérica llueve.'],
  ])('leaves alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});

it.each([
  ['golden', 'голден', 'γκόλντεν'],
  ['bridge', 'бридж', 'μπριτζ'],
  ['white', 'уайт', 'ουάιτ'],
  ['north', 'норт', 'νορθ'],
])('%s sounds like %s and %s', (english, russian, greek) => {
  expect([russian, greek].map(spokenConsonants)).toEqual([spokenConsonants(english), spokenConsonants(english)]);
});
