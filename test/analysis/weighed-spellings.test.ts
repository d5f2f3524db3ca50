import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('names with a slip in them, weighed by all that speaks for it', () => {
  it.each([
    // Of the one only the surname stands, of the other a title.
    [
      'ru',
      'Мост построил инженер Лев Игнатьевич Вараксин. Вараксин работал быстро. Вечером Вараксин уехал. Профессора Вэраксина ждали до утра.',
      'Вэраксина',
    ],
    // In no two cases that are alike does a stemmer leave the same of them.
    ['ru', 'Поезд шёл в Талапок. Дорога в Талапок долгая. Мост через Талапак закрыли. Никто не ждал.', 'Талапак'],
    [
      'fi',
      'Juna kulki Tarvennevalla. Suo on Tarvennevan takana. Vesi nousi Tarvinnevan reunalla. Kukaan ei odottanut.',
      'Tarvinnevan',
    ],
    [
      'de',
      'Der Schaffner Ruben Olafur kam spät. Dann ging Olafur nach Hause. Am Morgen war Olefur wieder da. Niemand fragte.',
      'Olefur',
    ],
    // One spelling is in use and the other is not: among given names of two people, and in the first parts of compounds.
    [
      'en',
      'The mayor John Ardley spoke first. Rain fell. Then John Ardley left. The baker Juhn Pembroke stayed until the evening.',
      'Juhn',
    ],
    [
      'de',
      'Für Schengen gilt das nicht. Wer ein Schengen-Visum hat, darf reisen. Die Schangen-Staaten prüfen es. Es regnet.',
      'Schangen',
    ],
    ['en', 'They met Halvorsen at noon. Later Halvorsen left. Nobody has seen Halvorsin since then.', 'Halvorsin'],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering)).toEqual([expected]);
  });

  it.each([
    // One name is the other with an ending.
    ['de', 'Der Zug hält in Breiten. Von Breiten fährt ein Bus. Die Schule in Breitenau bleibt zu. Es regnet.'],
    [
      'la',
      'Legati Velanios petiverunt. Rex Velani oppidum condidit. Populus Velanensis pacem petivit. Deinde omnes discesserunt.',
    ],
    ['ru', 'Фирма «Вальмор» подала в суд. Адвокаты «Вальмора» молчат. Газета «Вальмор-Пресс» вышла утром. Шёл дождь.'],
    ['ru', 'Проект «Глубинный» начали весной. Глубина озера растёт. Все ждут «Глубинный» с тревогой. Шёл дождь.'],
    // A surname that is like a word.
    ['en', 'The Market opens at six. By noon the Market is empty. Only Peter Markot stays until the evening.'],
    // A word that opens its sentence.
    ['fi', 'Kirjoittaja on Marjut Ilola. Aamu oli kirkas. Illalla satoi. Kukaan ei lähtenyt ulos. Ilola jäi kotiin.'],
    // The given name of somebody else.
    [
      'de',
      'Die Richterin heißt Annegret Sellmann. Es regnet. Sellmann schweigt. Die Anwältin Selma Yıldız lächelt. Sellmann nickt.',
    ],
    // The old nominative, and the accusative.
    ['el', 'Το πλοίο λέγεται «Αλκυών». Με την «Αλκυόνα» ταξίδεψε δέκα χρόνια. Η «Αλκυών» πουλήθηκε.'],
    // Two of a row of names.
    ['pt', 'Agradecemos a Joana Prado, a Joana Prada e a Rui Matos. Joana Prado escreveu o manual todo.'],
    // Short names, which many others are like.
    ['en', 'They flew to Goma. In Goma it rained. The sailor Vasco da Gama never saw any of it.'],
    // Two people.
    [
      'en',
      'The coach Karl Heimer was calm. Rain fell on Karl Heimer and his team. The doctor Kurt Haimer was not calm at all.',
    ],
    // Both are in use.
    ['de', 'Für Keller gilt das nicht. Der Keller-Hof liegt am Bach. Die Kessler-Mühle steht leer. Es regnet.'],
    // A gloss.
    ['ru', 'Пришёл Сатору Кивара (Satoru Kiwara). Потом Сатору Кивара ушёл. Никто не ждал.'],
  ])('%s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
