import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/quality/options';

describe('readOptions', () => {
  it('keeps the held-out half blind', () => {
    expect(() => readOptions(['--set', 'held-out', '--misses'])).toThrow('--show-held-out');
    expect(readOptions(['--set', 'held-out', '--misses', '--show-held-out']).showHeldOut).toBe(true);
    expect(readOptions(['--set', 'tune', '--misses']).halves).toEqual(['tune']);
  });

  it.each([[['--set', 'some']], [['--part', 'none']], [['--unknown']]])('refuses %s', (args) => {
    expect(() => readOptions(args)).toThrow();
  });
});
