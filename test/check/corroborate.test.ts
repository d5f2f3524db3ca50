import { describe, expect, it } from 'vitest';
import { type Config, checkArticle } from '../../src';
import { corroborate } from '../../src/check/corroborate';
import type { Finding } from '../../src/core/report';
import type { AnyRule } from '../../src/core/rule';

const rule = (id: string, sureFrom?: number) => ({
  rule: { id, sureFrom } as AnyRule,
  severity: 'warning' as const,
  isSeverityAsked: false,
  options: {},
});
const rules = [rule('fluency/doubting', 0.8), rule('fluency/certain')];
const finding = (ruleId: string, confidence: number, more: Partial<Finding> = {}) =>
  ({ ruleId, confidence, severity: 'warning', group: null, ...more }) as Finding;
const doubtful = finding('fluency/doubting', 0.7);
const certain = finding('fluency/certain', 0.7);
const severities = (findings: readonly Finding[], words = 400) =>
  corroborate(findings, rules, words).map(({ severity }) => severity);

describe('a doubtful finding', () => {
  it('is a hint where it stands alone', () => {
    expect(severities([doubtful])).toEqual(['info']);
    expect(severities([doubtful, certain, certain])).toEqual(['info', 'warning', 'warning']);
  });

  it('keeps its severity beside enough others', () => {
    expect(severities([doubtful, ...Array(4).fill(certain)])).toEqual(Array(5).fill('warning'));
    expect(severities(Array(9).fill(doubtful))).toEqual(Array(9).fill('warning'));
  });

  it('needs more of them in a longer article', () => {
    expect(severities([doubtful, ...Array(4).fill(certain)], 2000)[0]).toBe('info');
    expect(severities([doubtful, ...Array(5).fill(certain)], 2000)[0]).toBe('warning');
  });

  it('is no company to itself, nor are hints, and findings about one thing are one', () => {
    const grouped = finding('fluency/certain', 1, { group: 'a' });
    expect(severities([doubtful, ...Array(9).fill(grouped)])[0]).toBe('info');
    expect(severities([doubtful, ...Array(9).fill(finding('fluency/certain', 1, { severity: 'info' }))])[0]).toBe(
      'info',
    );
    expect(severities(Array(9).fill({ ...doubtful, group: 'a' }))).toEqual(Array(9).fill('info'));
  });

  it('is one that is less sure than its rule says', () => {
    expect(severities([finding('fluency/doubting', 0.8)])).toEqual(['warning']);
    expect(severities([finding('fluency/certain', 0.1)])).toEqual(['warning']);
  });

  it('has the severity that a config names', () => {
    const asked = [{ ...rule('fluency/doubting', 0.8), isSeverityAsked: true }];
    expect(corroborate([doubtful], asked, 400)[0]?.severity).toBe('warning');
  });
});

describe('an article with one piece of a sentence', () => {
  const text =
    'The mill stands by the river. The owner sold it in the spring to a group of long-standing investors from the north. On the basis of a calculation by an expert in old buildings. Nobody has seen the paper since.';
  const of = async (config: Config) => {
    const { findings, verdict } = await checkArticle(text, { language: 'en', config: { model: 'none', ...config } });
    return [verdict, ...findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)];
  };

  it('gets a hint, and passes', async () => {
    expect(await of({ failOn: 'warning' })).toEqual(['pass', 'fluency/fragment info']);
  });

  it('gets a warning where the config names the severity, or is strict', async () => {
    expect(await of({ rules: { fluency: 'warning' } })).toEqual(['pass', 'fluency/fragment warning']);
    expect(await of({ rules: { fluency: 'on' } })).toEqual(['pass', 'fluency/fragment info']);
    expect(await of({ extends: 'strict' })).toEqual(['fail', 'fluency/fragment warning']);
  });

  it('says in its signature how it was judged', async () => {
    const signature = async (config: Config) =>
      (await checkArticle(text, { language: 'en', config: { model: 'none', ...config } })).signature;
    expect(await signature({ rules: { 'fluency/fragment': 'warning' } })).not.toBe(await signature({}));
  });
});
