import { expect, it } from 'vitest';
import { once, oncePer } from '../../src/core/once';
import { remember, rememberPair, rememberRow } from '../../src/core/remember';

it('works out what is asked for once, be it nothing', () => {
  let made = 0;
  const count = once(() => {
    made += 1;
    return undefined;
  });
  expect([made, count(), count(), made]).toEqual([0, undefined, undefined, 1]);
});

it('works out once what depends on an object, be it nothing', () => {
  const asked: object[] = [];
  const nothing = oncePer((key: object) => {
    asked.push(key);
    return undefined;
  });
  const [one, other] = [{}, {}];
  for (const key of [one, other, one]) expect(nothing(key)).toBeUndefined();
  expect(asked).toEqual([one, other]);
});

it('remembers what a pair gives in either order, and tells pairs apart that make one text', () => {
  const asked: string[] = [];
  const joined = rememberPair((a, b) => {
    asked.push(`${a} ${b}`);
    return a.length + b.length;
  });
  expect([joined('ab', 'c'), joined('c', 'ab'), joined('a', 'bc'), joined('ab', 'c')]).toEqual([3, 3, 3, 3]);
  expect(asked).toEqual(['ab c', 'a bc']);
});

it.each([
  ['texts', () => remember((text) => [text]), 1],
  ['pairs', () => rememberPair((a, b) => [a, b]), 2],
] as const)('forgets %s when it knows too many, and goes on', (_, make, length) => {
  const of = make() as (a: string, b: string) => readonly string[];
  const first = of('0', 'x');
  expect(of('0', 'x')).toBe(first);
  for (let at = 1; at <= 20_000; at += 1) of(`${at}`, 'x');
  expect(of('0', 'x')).not.toBe(first);
  expect(of('0', 'x')).toHaveLength(length);
});

it('asks a function of a text once, nothing for an answer included', () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['', 'heron', '', 'heron'].map(lengthOf)).toEqual([undefined, 5, undefined, 5]);
  expect(asked).toEqual(['', 'heron']);
});

it('asks a function of a row of texts once', () => {
  let asked = 0;
  const first = rememberRow(([text]) => {
    asked += 1;
    return text;
  });
  expect([first(['heron', 'pike']), first(['heron', 'pike']), first(['pike', 'heron'])]).toEqual([
    'heron',
    'heron',
    'pike',
  ]);
  expect(asked).toBe(2);
});
