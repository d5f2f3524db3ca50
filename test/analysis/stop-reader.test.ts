import { expect, it } from 'vitest';
import { createChecker } from '../../src';
import { byName, oddsOf, stopEvidence } from '../../src/analysis/breaks/stop-reader';
import type { CutSigns } from '../../src/core/language';
import { ja } from '../../src/lang/ja';
import { zh } from '../../src/lang/zh';

it.each([
  [zh, '他们都不愿意离开这座城市', '因为工作还没有做完'],
  [zh, '议会通过了这项条例，不过', '明年才生效'],
  [ja, '町の人口は過去十年で', '半分に減った'],
  [ja, '試合は中止になりました', '雨が降っていたからです'],
])('adds up what costs little to the odds of its list, %#', (language, before, behind) => {
  const prose = `${before}。${behind}。`;
  const evidence = stopEvidence(language, prose) as NonNullable<ReturnType<typeof stopEvidence>>;
  const place = {
    offset: 0,
    end: before.length,
    next: before.length + 1,
    nextEnd: prose.length - 1,
  };
  const { weights } = (language.verbs.cuts as CutSigns).believed as NonNullable<CutSigns['believed']>;
  for (const known of [weights.glance, weights.torn, weights.lost].map(byName)) {
    const { before: first, behind: second } = evidence.cheap(place);
    expect(first.length + second.length).toBeGreaterThan(4);
    expect(evidence.cheapOdds(place, known)).toBe(oddsOf(known, first, second));
  }
});

it('reads a hundred stops of an article on less doubt than the others', async () => {
  const checker = await createChecker({ model: 'none' });
  const text = Array.from({ length: 130 }, (_, at) => `第${at + 1}次停靠之后，机组都会把螺旋桨彻底地清洗。一遍。`);
  const { findings } = await checker.check(text.join('\n\n'), { language: 'zh' });
  expect(findings.filter(({ ruleId }) => ruleId === 'fluency/broken-sentence')).toHaveLength(100);
});
