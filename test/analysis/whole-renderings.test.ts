import { describe, expect, it } from 'vitest';
import { isTrim } from '../../src/analysis/drift/is-trim';
import { driftsOf } from './drifts-of';

describe('names of which a part alone is like a part of another', () => {
  it.each([
    [
      'fr',
      'Le Syndicat des oléiculteurs du Val vend son huile. Il pleut. Le président du Syndicat des oléiculteurs du Val sourit. Les prix montent. L’Union des producteurs d’olives du Val attend le printemps.',
      'Union des producteurs d’olives du Val',
      'Syndicat des oléiculteurs du Val',
    ],
    [
      'fi',
      'Kostea suo -hanke alkoi keväällä. Satoi. Kylä kehui Kostea suo -hanketta. Syksyllä Märkä suo -projekti päättyi.',
      'Märkä suo -projekti',
      'Kostea suo -hanke',
    ],
    [
      'en',
      'The Verkhnedolsk Pipe Works closed in May. It rained. Workers of the Verkhnedolsk Pipe Works went home. The lake froze. In autumn the Upper Dolsk Tube Plant was sold.',
      'Upper Dolsk Tube Plant',
      'Verkhnedolsk Pipe Works',
    ],
  ])('are told once, as wholes, %s: %s', async (language, text, rendering, expected) => {
    expect(await driftsOf(language, text)).toEqual([{ rendering, expected }]);
  });
});

describe('what is taken for a whole name', () => {
  const word = { lower: 'lhota', stem: 'lhot', root: 'lhot' };
  const name = { ragged: 0, verbs: 0, parts: [word, word] };

  it.each([
    [{}, true],
    [{ parts: [word, word, word] }, true],
    [{ parts: [word, word, word, word] }, false],
    [{ ragged: 1 }, false],
    [{ verbs: 1 }, false],
  ])('reaches no further than the main one: %j', (more, expected) => {
    expect(isTrim({ main: name, other: { ...name, ...more } })).toBe(expected);
  });

  it('may end in what the main one ends in', () => {
    const ragged = { ...name, ragged: 1, verbs: 1 };
    expect(isTrim({ main: ragged, other: ragged })).toBe(true);
    expect(isTrim({ main: ragged, other: { ...ragged, parts: [word, word, word] } })).toBe(false);
  });
});
