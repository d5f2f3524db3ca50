import { describe, expect, it } from 'vitest';
import { makeText } from '../../bench/speed/make-text';
import { checkArticle } from '../../src';
import { stopwatch } from '../stopwatch';

const SMALL = 50_000;
const TIMES = 5;
/** A quadratic part would take five times as long a byte; the rest is for collecting garbage and for a busy machine. */
const MOST = 2.5;

/** Processor time of the better of two runs, after one to warm up on another text. */
async function seconds(text: string, language: string): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 2; run += 1) {
    const elapsed = stopwatch();
    await checkArticle(text, { language, config: { model: 'none' } });
    runs.push(elapsed() / 1000);
  }
  return Math.min(...runs);
}

describe('the time of a check', () => {
  it.each(['fr', 'zh'])(
    'grows no faster than the text: %s',
    async (language) => {
      await seconds(makeText(language, 2 * SMALL), language);
      const small = await seconds(makeText(language, SMALL), language);
      const large = await seconds(makeText(language, TIMES * SMALL), language);
      expect(large / small).toBeLessThan(MOST * TIMES);
    },
    60_000,
  );
});
