/** Units by what they measure: how many of the first unit of its kind one is. Temperatures are apart. */
const SIZES: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  ...{ m: ['length', 1], km: ['length', 1000], cm: ['length', 0.01], mm: ['length', 0.001], mi: ['length', 1609.344] },
  ...{ ft: ['length', 0.3048], in: ['length', 0.0254], yd: ['length', 0.9144] },
  ...{
    kg: ['mass', 1],
    g: ['mass', 0.001],
    mg: ['mass', 1e-6],
    t: ['mass', 1000],
    lb: ['mass', 0.45359],
    oz: ['mass', 0.02835],
  },
  ...{ l: ['volume', 1], ml: ['volume', 0.001], gal: ['volume', 3.7854] },
  ...{
    ha: ['area', 10_000],
    ac: ['area', 4046.86],
    'm²': ['area', 1],

    'km²': ['area', 1e6],
  },
  ...{ 'mi²': ['area', 2_589_988], 'ft²': ['area', 0.0929], 'cm²': ['area', 1e-4], 'yd²': ['area', 0.836] },
  ...{ 'km/h': ['speed', 1], 'mi/h': ['speed', 1.609344] },
  ...{ s: ['time', 1], min: ['time', 60], h: ['time', 3600], d: ['time', 86_400], wk: ['time', 604_800] },
  ...{ mo: ['time', 2_629_800], y: ['time', 31_557_600] },
  ...{
    USD: ['money', 1],
    EUR: ['money', 1],
    GBP: ['money', 1],
    JPY: ['money', 1],
    CNY: ['money', 1],
    RUB: ['money', 1],
  },
  ...{ CHF: ['money', 1], INR: ['money', 1], KRW: ['money', 1], IDR: ['money', 1] },
  ...{ C: ['temperature', 1], F: ['temperature', 1] },
};

/** What a unit measures; undefined for a percentage and what is not known. */
export function kindOfUnit(unit: string): string | undefined {
  return SIZES[unit]?.[0];
}

/** How much of `to` the number of `from` is; undefined where they measure different things, or money. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === 'C' && to === 'F') return (value * 9) / 5 + 32;
  if (from === 'F' && to === 'C') return ((value - 32) * 5) / 9;
  const [one, other] = [SIZES[from], SIZES[to]];
  if (one === undefined || other === undefined || one[0] !== other[0] || one[0] === 'money') return undefined;
  return (value * one[1]) / other[1];
}

/** Conversions are rounded, in words even freely: 100 miles are 160 or 161 kilometres. */
const ROUNDING = 0.06;

export function isConversion(value: number, from: string, other: number, to: string): boolean {
  // Miles per hour are written in words, km/h is not.
  const [one, two] = [from.replace('/h', ''), to.replace('/h', '')];
  const exact = convert(value, one, two);
  // 35 mph are not converted in 37 miles per hour.
  if (exact === undefined || one === two) return false;
  const slack = from === 'C' || from === 'F' ? 1 : 0;
  return Math.abs(exact - other) <= Math.max(slack, ROUNDING * Math.abs(exact));
}
