import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Config, ConfigResolver, type RuleSetting } from '../../src/config';
import { defineRule } from '../../src/core/rule';

const rule = (id: string, severity: 'error' | 'warning' | 'info' = 'warning') =>
  defineRule({
    id,
    summary: id,
    why: id,
    severity,
    mqm: 'style/register',
    options: z.object({ most: z.number().default(3) }),
    messages: { here: 'here' },
    examples: [],
    *check() {},
  });
const known = [rule('fluency/one', 'error'), rule('fluency/two'), rule('style/three', 'info')];

function resolverOf(config: Config, onTop: Record<string, RuleSetting> = {}) {
  return new ConfigResolver(
    {
      config,
      origin: { name: 'config' },
      directory: '.',
      onTop: { rules: onTop, origin: { name: '--rule' }, path: [] },
    },
    known,
    (globs, path) => picomatch([...globs])(path),
  );
}

function levels(config: Config, path?: string, onTop?: Record<string, RuleSetting>): string {
  const { rules } = resolverOf(config, onTop).for(path).settings;
  return rules.map((enabled) => `${enabled.rule.id}=${enabled.severity}`).join(' ');
}

describe('levels', () => {
  it.each<[Config, string]>([
    [{}, 'fluency/one=error fluency/two=warning style/three=info'],
    [{ rules: { fluency: 'off' } }, 'style/three=info'],
    [{ rules: { 'fluency/one': 'on', fluency: 'off' } }, 'fluency/one=error style/three=info'],
    [{ rules: { '*': 'off', 'style/three': 'error' } }, 'style/three=error'],
    [{ extends: 'sentences-only' }, 'fluency/one=error fluency/two=warning'],
  ])('%j → %s', (config, expected) => {
    expect(levels(config)).toBe(expected);
  });

  it('overrides and the command line win, in this order', () => {
    const config: Config = {
      rules: { style: 'off' },
      overrides: [{ files: 'news/**', rules: { style: 'warning' }, language: 'fr', minConfidence: 0.9 }],
    };
    expect(levels(config, 'other/a.md')).toBe('fluency/one=error fluency/two=warning');
    expect(levels(config, 'news/a.md')).toBe('fluency/one=error fluency/two=warning style/three=warning');
    expect(levels(config, 'news/a.md', { style: 'error' })).toContain('style/three=error');
    expect(resolverOf(config).for('news/a.md')).toMatchObject({ language: 'fr', settings: { minConfidence: 0.9 } });
    expect(resolverOf(config).for('other/a.md')).toMatchObject({ language: undefined });
  });
});

describe('options', () => {
  it('are parsed by the rule', () => {
    const { settings } = resolverOf({ rules: { 'fluency/one': ['info', { most: 7 }] } }).for(undefined);
    expect(settings.rules[0]).toMatchObject({ severity: 'info', options: { most: 7 } });
    expect(settings.rules[1]?.options).toEqual({ most: 3 });
  });
});

describe('mistakes', () => {
  it.each<[Config, string]>([
    [{ rules: { 'fluency/on': 'off' } }, 'config: unknown rule `fluency/on`; did you mean `fluency/one`?'],
    [{ rules: { 'markup/two': 'off' } }, 'config: unknown rule `markup/two`; did you mean `fluency/two`?'],
    [{ rules: { flency: 'off' } }, 'config: unknown rule `flency`; did you mean `fluency`?'],
    [{ rules: { qwertyuiop: 'off' } }, 'config: unknown rule `qwertyuiop`; run `mtlint rules` for the list'],
    [{ rules: { fluency: ['error', { most: 1 }] } }, 'config: `fluency` is a folder and takes no options'],
    [
      { rules: { 'fluency/one': ['error', { mots: 1 }] } },
      'config: `fluency/one` has no option `mots`; did you mean `most`?',
    ],
    [
      { rules: { 'fluency/one': ['error', { most: 'x' }] } },
      'config: option `most` of `fluency/one`: expected number, received string',
    ],
    [
      { overrides: [{ files: 'never/**', rules: { nothing: 'off' } }] },
      'config: unknown rule `nothing`; run `mtlint rules` for the list',
    ],
    [{ customRules: [rule('fluency/one')] }, 'config: rule `fluency/one` stands twice; give it another id'],
    [{ customRules: [rule('One')] }, 'config: rule id `One`; write `folder/name` in kebab-case'],
  ])('%j', (config, message) => {
    expect(() => levels(config)).toThrow(expect.objectContaining({ code: 'config', message }));
  });
});
