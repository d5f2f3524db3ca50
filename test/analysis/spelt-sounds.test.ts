import { describe, expect, it } from 'vitest';
import { speltSoundsOf } from '../../src/analysis/sounds/spelt-sounds';
import { languageFor } from '../../src/lang';
import { nameFactsFor } from '../../src/lang/name-facts';

const english = languageFor('en');
if (english === undefined) throw new Error('no English');
const sounds = speltSoundsOf(nameFactsFor(english));

describe('two spellings of one name', () => {
  it.each([
    ['swonarjow', 'zvonarev'],
    ['tschaplin', 'chaplin'],
    ['joukov', 'zhukov'],
    ['zjuganov', 'syuganow'],
    ['chubin', 'schubin'],
    ['jolmogorov', 'kholmogorov'],
    ['szewczenko', 'shevchenko'],
    ['tšumakov', 'chumakov'],
    ['luosang', 'lobsang'],
    ['gyatsho', 'jiacuo'],
  ])('%s and %s', (one, other) => {
    expect(sounds.areOne(one, other)).toBe(true);
  });
});

describe('two names', () => {
  it.each([
    ['ivanov', 'ivanova'],
    ['johanna', 'johannes'],
    ['meyer', 'beyer'],
    ['petrov', 'pavlov'],
    ['karlsen', 'carlsson-berg'],
    ['marin', 'martin'],
  ])('%s and %s', (one, other) => {
    expect(sounds.areOne(one, other)).toBe(false);
  });
});
