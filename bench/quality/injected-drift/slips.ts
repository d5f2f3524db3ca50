import type { Respelling } from './respellings';

/** Letters that one writes or hears for another, in each alphabet. */
const CONFUSED = [
  ['aeiouy', 'bp', 'dt', 'gk', 'sz', 'vwf', 'mn', 'lr', 'ck', 'jy'],
  ['аеиоуыэюя', 'бп', 'дт', 'гк', 'сз', 'вф', 'мн', 'лр', 'шщ', 'хг'],
  ['αεηιοω', 'βφ', 'δτ', 'γκ', 'σζ', 'μν', 'λρ', 'θτ', 'χκ'],
].flat();
const DOUBLED = /[bcdfghklmnprstzбвгджзклмнпрстфчβγδκλμνπρσττ]/u;

/** Every way in which a letter of a name, behind the first, is exchanged, left out or doubled, by what happens to it. */
export function slipsOf(name: string): ReadonlyArray<readonly Respelling[]> {
  const lower = name.toLowerCase();
  const letters = [...lower].map((from, at) => ({ from, at })).slice(1);
  const exchanged = letters.flatMap(({ from, at }) =>
    CONFUSED.filter((set) => set.includes(from)).flatMap((set) =>
      [...set].flatMap((to) => (to === from ? [] : [{ at, from, to }])),
    ),
  );
  const alone = letters.filter(({ from, at }) => lower[at - 1] !== from && lower[at + 1] !== from);
  return [
    exchanged,
    alone.map(({ from, at }) => ({ at, from, to: '' })),
    alone.filter(({ from }) => DOUBLED.test(from)).map(({ from, at }) => ({ at, from, to: from + from })),
  ];
}
