import { expect, it } from 'vitest';
import { directedName } from '../../src/analysis/names/translated-directions';

it.each([
  ['severtank', 0, 'tank'],
  ['nordtank', 0, 'tank'],
  ['severoterm', 0, 'term'],
  ['norththerm', 0, 'term'],
  ['ostwerft', 2, 'werft'],
])('reads %s', (name, direction, rest) => {
  expect(directedName(name)).toMatchObject({ direction, rest });
});

it.each(['norton', 'tank', 'nord'])('finds no direction in %s that a name follows', (name) => {
  expect(directedName(name)).toBeUndefined();
});
