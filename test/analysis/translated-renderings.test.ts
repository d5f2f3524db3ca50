import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('names whose words are rendered by others', () => {
  it.each([
    [
      'en',
      'The ferry White Heron left at noon. The sea was rough. The captain of the Garza Blanca turned back. Nobody on the White Heron was hurt.',
      'Garza Blanca',
    ],
    [
      'en',
      "The Union of River Pilots called a strike. Eighty barges lay at anchor. A spokeswoman for the River Pilots' Union said the talks had failed.",
      "River Pilots' Union",
    ],
    [
      'es',
      'La bahía de los Faros amaneció con niebla. Un práctico de Lighthouse Bay contó siete mercantes. La bahía de los Faros es estrecha.',
      'Lighthouse Bay',
    ],
    [
      'fr',
      'L’Institut national des tourbières a publié ses mesures. Les chercheurs de l’Institut national de la tourbe veulent fermer les canaux.',
      'Institut national de la tourbe',
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering)).toEqual([expected]);
  });

  it.each([
    [
      'en',
      'The Union of River Pilots called a strike. Barges lay at anchor. The Union of Harbour Pilots went on working.',
    ],
    ['en', 'The ferry White Heron left at noon. The sea was rough. The Garza Azul stayed in port.'],
    ['es', 'La prefectura de Ishikawa tembló el lunes. No hubo heridos. La prefectura de Niigata tembló también.'],
    ['ru', 'Глава Европейского комитета спорит. Пивовары ждут. Они написали в Европейскую комиссию. Ответа нет.'],
    ['de', 'Das Dorf liegt am Ende Amerikas. Niemand kommt. Die Kinder singen American Pie. Es ist spät.'],
    ['de', 'Das Reisebüro schließt. Die Straße ist leer. Die Reiseagentur gegenüber öffnet um neun.'],
  ])('leaves alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
