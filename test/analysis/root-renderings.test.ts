import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('terms of the same roots in another construction', () => {
  it.each([
    [
      'it',
      'Il carro a comando remoto è lento. Il carro a comando remoto pesa. Il carro telecomandato tace.',
      'carro telecomandato',
    ],
    ['de', 'Die Kohlensteuer steigt. Alle zahlen die Kohlensteuer. Die Steuer auf Kohle ist neu.', 'Steuer auf Kohle'],
    [
      'ru',
      'Зарядная станция стоит у моря. У зарядной станции очередь. Ночью станция зарядки темна.',
      'станция зарядки',
    ],
    [
      'el',
      'Η αντλία θερμότητας είναι ακριβή. Μια αντλία θερμότητας καίει ρεύμα. Η θερμική αντλία κρατά χρόνια.',
      'θερμική αντλία',
    ],
    ['fi', 'Maapato vuotaa. Kukaan ei korjaa maapatoa. Vanha maan pato murtui.', 'maan pato'],
    ['fr', 'La campagne de Marvik est riche. Selon elle, la campagne Marvik dépense peu.', 'campagne Marvik'],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering)).toEqual([expected]);
  });

  it.each([
    ['en', 'The heat pump is new. A heat pump uses little power. The pump heat warms the hall.'],
    ['en', 'All have equal rights. There are equal rights for all. She has a right to equal pay.'],
    ['ru', 'Школьный музей открыт. В школьном музее темно. Рядом есть музейная школа.'],
    ['de', 'Viele Wildtiere wandern. Man sieht Wildtiere im Wald. Die wilden Tiere fliehen.'],
    ['es', 'El sistema de instalación arranca. El sistema de instalación pregunta. El sistema instalado es pequeño.'],
    ['it', 'La partizione da cifrare è grande. La partizione da cifrare è vuota. La partizione cifrata è lenta.'],
    ['it', 'La fabbrica di carta chiude. La fabbrica di carta era grande. La carta di fabbrica costa poco.'],
  ])('leaves alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
