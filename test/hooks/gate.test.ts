import { describe, expect, it } from 'vitest';
import type { GatePolicy } from '../../src/config';
import type { ArticleReport, Finding } from '../../src/core/report';
import { gate } from '../../src/hooks/gate';

const finding = (ruleId: string, severity: Finding['severity']) => ({ ruleId, severity }) as Finding;
const article = {
  path: 'a.md',
  score: 71.5,
  verdict: 'fail',
  findings: [
    finding('fluency/fragment', 'error'),
    finding('style/register', 'warning'),
    finding('style/register', 'info'),
  ],
} as unknown as ArticleReport;

describe('gate', () => {
  it.each<[GatePolicy, string[]]>([
    [{}, ['a.md: 1 error, 1 warning, 1 info']],
    [{ failOn: 'never' }, []],
    [{ failOn: 'warning' }, ['a.md: 1 error, 1 warning, 1 info, none of severity warning or above allowed']],
    [{ failOn: 'never', minScore: 70 }, []],
    [{ failOn: 'never', minScore: 80 }, ['a.md: score 71.5, at least 80 wanted']],
    [{ failOn: 'never', max: { warning: 0, fluency: 1 } }, ['a.md: 1 × warning, at most 0 allowed']],
    [{ failOn: 'never', max: { 'style/register': 1 } }, ['a.md: 2 × style/register, at most 1 allowed']],
  ])('%j', (policy, reasons) => {
    expect(gate(article, policy)).toEqual({ pass: reasons.length === 0, reasons });
  });
});
