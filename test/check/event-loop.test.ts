import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Checker, createChecker } from '../../src';
import { stopwatch } from '../stopwatch';

function textIn(language: string, length: number): string {
  const folder = `corpora/clean/${language}`;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n\n')
    .slice(0, length);
}
const text = textIn('fr', 50_000);

/** What of the processor's time an article takes, in milliseconds, at each go that the event loop has to wait for. */
async function goesOf(checker: Checker, text: string, language: string): Promise<number[]> {
  const goes: number[] = [];
  let since = stopwatch();
  const note = () => {
    goes.push(since());
    since = stopwatch();
  };
  let ticking: NodeJS.Immediate;
  const tick = () => {
    note();
    ticking = setImmediate(tick);
  };
  ticking = setImmediate(tick);
  await checker.check(text, { language });
  note();
  clearImmediate(ticking);
  return goes.filter((go) => go > 1).sort((a, b) => b - a);
}

describe('while an article of 50 kB is checked', async () => {
  const checker = await createChecker({ model: 'none' });
  await checker.check(text, { language: 'fr' });

  it('the event loop has its turns', async () => {
    const goes = await goesOf(checker, text, 'fr');
    // 60 ms and a median of 14 on an idle machine; the processor’s time counts compiling and a busy neighbour as well.
    expect(goes[0]).toBeLessThan(150);
    expect(goes[2]).toBeLessThan(100);
    expect(goes[Math.floor(goes.length / 2)]).toBeLessThan(60);
  });

  it('a signal is heard soon', async () => {
    const abort = new AbortController();
    let since = stopwatch();
    setTimeout(() => {
      since = stopwatch();
      abort.abort(new Error('enough'));
    }, 50);
    await expect(checker.check(text, { language: 'fr', signal: abort.signal })).rejects.toThrow('enough');
    expect(since()).toBeLessThan(100);
  });

  it('articles that are checked together get the same reports as alone', async () => {
    const alone = await checker.check(text, { language: 'fr' });
    const together = await Promise.all([text, text].map((one) => checker.check(one, { language: 'fr' })));
    expect(together).toEqual([alone, alone]);
  });
});

it('the model too lets the event loop have its turns', { timeout: 120_000 }, async () => {
  const checker = await createChecker();
  const chinese = textIn('zh', 8000);
  await checker.check(chinese, { language: 'zh' });
  const goes = await goesOf(checker, chinese, 'zh');
  // It was 1.4 s when one analysis compared all phrases at one go.
  expect(goes[0]).toBeLessThan(400);
});
