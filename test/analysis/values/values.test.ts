import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/analysis/source/values';
import { languageFor } from '../../../src/lang';
import { stopwatch } from '../../stopwatch';

function read(tag: string, text: string) {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(`no pack for ${tag}`);
  return valuesOf(text, language);
}

const named = (tag: string, text: string) =>
  read(tag, text)
    .numbers.filter(({ written }) => written !== 'allusion')
    .map(({ readings: [value] }) => value);

describe('numbers by value', () => {
  it.each<[tag: string, text: string, values: number[]]>([
    [
      'en',
      'It cost 1.5 billion and 2,000, up 12 %: twenty-five, two hundred and fifty-three, 1,234,567, £3bn.',
      [1.5e9, 2000, 12, 25, 253, 1234567, 3e9],
    ],
    [
      'fr',
      '1,5 milliard, 2 000, quatre-vingt-dix-neuf, soixante et onze, mille deux cents, deux mille milliards',
      [1.5e9, 2000, 99, 71, 1200, 2e12],
    ],
    [
      'de',
      'zweihundertfünfzig, einundzwanzig, 1,5 Milliarden, 12 Mio. Dollar, hunderttausend',
      [250, 21, 1.5e9, 12e6, 100000],
    ],
    ['es', 'mil millones, treinta y cinco, 1.500 millones, doscientos cincuenta', [1e9, 35, 1.5e9, 250]],
    ['it', 'ventitré, duecentocinquanta, tremila, 3 miliardi', [23, 250, 3000, 3e9]],
    ['pt', 'cento e vinte e cinco mil, 1,5 mil milhões, dois milhões', [125000, 1.5e9, 2e6]],
    ['ru', 'двадцать пять, 1,5 млрд, две тысячи, 12 тысяч, сто пятьдесят', [25, 1.5e9, 2000, 12000, 150]],
    ['el', 'δύο χιλιάδες, 1,5 δισεκατομμύρια, είκοσι πέντε', [2000, 1.5e9, 25]],
    ['fi', 'kaksisataaviisikymmentä, 1,5 miljardia, kaksikymmentäviisi', [250, 1.5e9, 25]],
    ['id', 'dua puluh lima, lima belas, 1,5 miliar, dua ratus lima puluh ribu', [25, 15, 1.5e9, 250000]],
    ['la', 'viginti quinque, duo milia', [25, 2000]],
    ['sa', '२५ जनाः १,०००', [25, 1000]],
    ['zh', '15亿，1.5万，二十五，33 万', [15e8, 15000, 25, 330000]],
    ['ja', '15億、1億5000万、二十五、1万2千', [15e8, 1.5e8, 25, 12000]],
  ])('%s: %s', (tag, text, expected) => {
    expect(named(tag, text)).toEqual(expected);
  });

  it.each<[tag: string, text: string, value: number, other: number]>([
    ['en', '8 p.m.', 8, 20],
    ['en', 'two and a half', 2, 2.5],
    ['en', 'the 1990s', 1990, 90],
    ['fr', 'deux siècles', 2, 200],
    ['fi', '1800-luvulla', 1800, 19],
    ['ja', '令和6年', 6, 2024],
    ['ja', '3割', 3, 30],
    ['zh', '20 世纪 60 年代', 1960, 60],
    ['en', '1.234', 1234, 1.234],
  ])('%s: %s is %s or %s', (tag, text, value, other) => {
    expect(read(tag, text).numbers.some(({ readings }) => readings.includes(value) && readings.includes(other))).toBe(
      true,
    );
  });

  it('leaves addresses and handles alone', () => {
    expect(named('en', 'See https://example.org/12/34 and @user99 or info2@example.org.')).toEqual([]);
  });

  it('is linear in hostile texts', () => {
    for (const part of ['1,', '1 000 ', 'two hundred ', '1.5 million ', '二千', 'May 3 ', 'zweihundert', '½', '«12'])
      for (const tag of ['en', 'de', 'ja']) {
        const elapsed = stopwatch();
        read(tag, part.repeat(30_000 / part.length));
        expect(elapsed()).toBeLessThan(2500);
      }
  }, 30_000);
});

describe('dates', () => {
  it.each<[tag: string, text: string]>([
    ['en', 'on August 5, 2016'],
    ['en', 'the 5th of August 2016'],
    ['fr', 'le 5 août 2016'],
    ['de', 'am 5. August 2016'],
    ['es', 'el 5 de agosto de 2016'],
    ['it', 'il 5 agosto 2016'],
    ['pt', '5 de agosto de 2016'],
    ['ru', '5 августа 2016 года'],
    ['el', 'στις 5 Αυγούστου 2016'],
    ['fi', '5. elokuuta 2016'],
    ['id', '5 Agustus 2016'],
    ['la', 'die 5 Augusti 2016'],
    ['sa', '५ अगस्त २०१६'],
    ['zh', '2016 年 8 月 5 日'],
    ['ja', '2016年8月5日'],
    ['ja', '平成28年8月5日'],
    ['en', '2016-08-05'],
    ['fr', '05/08/2016'],
  ])('%s: %s', (tag, text) => {
    expect(read(tag, text).dates[0]?.readings[0]).toMatchObject({ days: [5], month: 8, year: 2016 });
  });
});
