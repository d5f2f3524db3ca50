import { describe, expect, it } from 'vitest';
import { validateConfig } from '../../src/config';

const text = `export default {
  failOn: 'errors',
  rules: {
    'fluency/fragment': 'loud',
  },
};
`;

describe('validateConfig', () => {
  it.each([
    [{}],
    [{ extends: 'strict', rules: { fluency: 'off', 'fluency/repeated-word': ['error', { allow: ['ha'] }] } }],
    [{ extends: ['recommended', 'strict'], glossary: 'terms.csv', gate: { minScore: 80, max: { warning: 3 } } }],
    [{ overrides: [{ files: '*.fr.md', language: 'fr', rules: { style: 'off' } }] }],
  ])('takes %j', (config) => {
    expect(validateConfig(config, { name: 'config' })).toEqual(config);
  });

  it.each([
    [{ rulse: {} }, 'config: unknown key `rulse`; did you mean `rules`?'],
    [
      { overrides: [{ files: '*', rulez: {} }] },
      'config: unknown key `rulez` in `overrides[0]`; did you mean `rules`?',
    ],
    [{ gate: { minscore: 1 } }, 'config: unknown key `minscore` in `gate`; did you mean `minScore`?'],
    [{ failOn: 'errors' }, 'config: `failOn` is "errors"; expected error, warning, never'],
    [
      { rules: { 'fluency/fragment': 'loud' } },
      'config: `rules.fluency/fragment` is "loud"; expected error, warning, info, on, off, or [level, { options }]',
    ],
    [
      { extends: 'stricter' },
      'config: `extends` is "stricter"; expected recommended, strict, terminology-only or sentences-only, or a list of them',
    ],
    [{ glossary: 4 }, 'config: `glossary` is 4; expected a file, or a list of entries'],
    [{ language: 'French' }, 'config: `language`: expected a language tag such as fr or pt-BR'],
    [{ minConfidence: 2 }, 'config: `minConfidence`: Too big: expected number to be <=1'],
    [{ customRules: [{}] }, 'config: `customRules[0]`: expected a rule made with `defineRule`'],
    ['text', 'config: expected object, received string'],
  ])('refuses %j', (config, message) => {
    expect(() => validateConfig(config, { name: 'config' })).toThrow(
      expect.objectContaining({ code: 'config', message }),
    );
  });

  it('names the line and column of the key', () => {
    expect(() => validateConfig({ failOn: 'errors' }, { name: 'mtlint.config.ts', text })).toThrow(
      /^mtlint\.config\.ts:2:3: /,
    );
    expect(() => validateConfig({ rules: { 'fluency/fragment': 'loud' } }, { name: 'mtlint.config.ts', text })).toThrow(
      /^mtlint\.config\.ts:4:5: /,
    );
  });
});
