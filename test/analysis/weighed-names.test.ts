import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('names of several words that are named again by others, weighed by all that speaks for it', () => {
  it.each([
    [
      'el',
      'Τη Δευτέρα συζήτησαν για το Βραβείο Χρυσό Άροτρο στην αίθουσα. Κανείς δεν το περίμενε. Ο δήμαρχος κέρδισε το Βραβείο Χρυσό Άροτρο πέρσι. Το Έπαθλο Χρυσό Αλέτρι δίνεται τον Μάιο.',
      'Έπαθλο Χρυσό Αλέτρι',
    ],
    [
      'en',
      'On Monday the Harrow Valley Heritage Trust met in the old hall. Nobody had expected so many guests. Its director thanked the Harrow Valley Heritage Trust. In the evening the Harrow Valley Legacy Foundation gave a short statement.',
      'Harrow Valley Legacy Foundation',
    ],
    // What was left in the language of the source.
    [
      'en',
      'The Monument Protection Act dates from 1978. Owners complain about it. Under the Denkmalschutzgesetz, windows must be of wood. The Monument Protection Act has no word on roofs.',
      'Denkmalschutzgesetz',
    ],
    // What a name means.
    [
      'en',
      'Silk from Baihu Mills is dear. The Baihu Mills spin all night. A fire at White Lake Mills stopped the looms. Nobody knows why.',
      'White Lake Mills',
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering)).toEqual([expected]);
  });

  it.each([
    // Two bodies of one place.
    [
      'en',
      'The Valbrisse Growers’ Union met on Monday. Rain fell. The Valbrisse Growers’ Union has ninety members. The Valbrisse Chamber of Commerce called for calm.',
    ],
    [
      'fr',
      'Le Syndicat des bergers de Valbrisse a écrit au maire. Il pleut. Le Syndicat des bergers de Valbrisse attend. La Chambre de commerce de Valbrisse se tait.',
    ],
    // Two laws.
    [
      'en',
      'The Monument Protection Act dates from 1978. Owners complain. The Mietrechtsgesetz is older and in force as well. Both have gaps.',
    ],
    // Two things of one kind.
    [
      'ru',
      'В понедельник открылся Музей стекла в Тарле. Шёл дождь. Директор благодарит Музей стекла в Тарле. Вечером заявление сделал Музей железа в Тарле.',
    ],
    // A person and what bears the name.
    [
      'it',
      'La Bottega Organaria Terzani restaura organi. Piove. La Bottega Organaria Terzani ha sei operai. Il maestro Ottavio Terzani sorride.',
    ],
  ])('%s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
