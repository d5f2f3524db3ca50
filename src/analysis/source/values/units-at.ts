import { foldWord } from './fold-word';
import type { QuantityIndex, UnitWord } from './quantity-index';

/** What stands beside a number as its unit. */
export interface UnitAt {
  readonly units: readonly string[];
  readonly sure: boolean;
  /** How many characters in front of the number or behind it belong to the unit. */
  readonly before?: number;
  readonly behind?: number;
}

const NONE: UnitAt = { units: [], sure: true };

/** Symbols that are one in all languages, behind a number. */
const SYMBOL =
  /^[ \u00a0\u202f]?(°[ \u00a0\u202f]?[CF]|℃|℉|[%％€$£¥₽₹₩]|(?:km\/h|kph|mph|kmh|km²|km2|m²|m2|km|cm|mm|kg|mg|ml|ha|lbs?|oz|mi|ft|yd|sq|EUR|USD|GBP|JPY|CNY|RMB|CHF|RUB)(?![\p{L}\p{Nd}])|(?:m|g|t|l)(?![\p{L}\p{Nd}'’.-]))/u;
const KEYS: Readonly<Record<string, string>> = {
  ...{ '%': '%', '％': '%', '€': 'EUR', $: 'USD', '£': 'GBP', '₽': 'RUB', '₹': 'INR', '₩': 'KRW', '℃': 'C', '℉': 'F' },
  ...{ kph: 'km/h', kmh: 'km/h', mph: 'mi/h', lb: 'lb', lbs: 'lb', RMB: 'CNY', m2: 'm²', km2: 'km²' },
};
const CURRENCY_BEFORE = /(US\$|[€$£₽₹₩¥]|(?<![\p{L}])(?:EUR|USD|GBP|JPY|CNY|RMB|CHF|RUB|Rs\.?))[ \u00a0\u202f]?$/u;
const AFTER_WORD = /^([ \u00a0\u202f\n-]{0,2})([\p{L}\p{M}]+)/u;
const PARTICLES = new Set(['de', 'of', "d'", 'd', 'di', 'us', 'u.s', 'american', 'americanos', 'american']);
const SQUARE =
  /^(?:square|sq|carre|carres|cuadrado|cuadrados|quadrat\p{L}*|quadrad\p{L}*|квадратн\p{L}*|кв|τετραγωνικ\p{L}*|nelio\p{L}*|persegi|平方|cubic|cube|cubes|cubico|cubicos|кубическ\p{L}*)$/u;

/** The unit before or behind the number at `[offset, endOffset)`. */
export function unitAt(
  prose: string,
  offset: number,
  endOffset: number,
  index: QuantityIndex,
  spaced: boolean,
): UnitAt {
  const before = CURRENCY_BEFORE.exec(prose.slice(Math.max(0, offset - 5), offset));
  if (before !== null) return { ...symbolUnit((before[1] as string).replace('US$', '$')), before: before[0].length };
  const after = prose.slice(endOffset, endOffset + 48);
  const symbol = SYMBOL.exec(after);
  if (symbol !== null) {
    const plain = (symbol[1] as string).replace(/[ \u00a0\u202f]/g, '').replace('°', '');
    return plain === 'sq' ? NONE : { ...symbolUnit(plain), behind: symbol[0].length };
  }
  return spaced ? wordUnit(after, index) : unspacedUnit(after, index);
}

function symbolUnit(symbol: string): UnitAt {
  if (symbol === '¥') return { units: ['JPY', 'CNY'], sure: true };
  return { units: [KEYS[symbol] ?? symbol], sure: true };
}

/** The unit may stand behind an adjective: 5 US dollars, 12 Millionen Euro, 3 milliards de dollars. */
const MOST_WORDS = 2;

function wordUnit(after: string, index: QuantityIndex): UnitAt {
  let rest = after;
  let squared = false;
  for (let word = 0; word < MOST_WORDS; ) {
    const match = AFTER_WORD.exec(rest);
    if (match === null) return NONE;
    const folded = foldWord(match[2] as string);
    // 2007 in the month of …, the 2007 IT-month: behind a preposition or in a compound it is no unit of this number.
    if (word > 0 && (match[1] as string).includes('-')) return NONE;
    const wordEnd = after.length - rest.length + match[0].length;
    rest = rest.slice(match[0].length).replace(/^['’.]/, '');
    const next = AFTER_WORD.exec(rest)?.[2];
    // Por ciento begins with a preposition and is a unit for all that.
    const isOfTwo = next !== undefined && index.unitOf(`${folded} ${foldWord(next)}`) !== undefined;
    if (index.stops.has(folded) && !PARTICLES.has(folded) && !isOfTwo) return NONE;
    const found =
      (next === undefined ? undefined : index.unitOf(`${folded} ${foldWord(next)}`)) ??
      index.unitOf(folded) ??
      unitInFront(folded, index);
    if (found !== undefined && match[2] !== undefined) {
      const isSquare = squared || (next !== undefined && SQUARE.test(foldWord(next)));
      // 100 yards/metres
      const other = /^\/([\p{L}\p{M}]+)/u.exec(rest)?.[1];
      const units = [
        ...found.units,
        ...((other === undefined ? undefined : index.unitOf(foldWord(other)))?.units ?? []),
      ];
      return { units: isSquare ? units.map(squareOf) : units, sure: found.sure, behind: wordEnd };
    }
    if (SQUARE.test(folded)) squared = true;
    else if (!PARTICLES.has(folded)) word += 1;
    if (word === 1 && !squared && !PARTICLES.has(folded)) {
      // One more word only where it is short of a clause: `5 more years` counts, `5 who years` does not matter.
      if (match[1]?.includes('-') === false && index.numbers.has(folded)) return NONE;
    }
  }
  return NONE;
}

/** The first part of a compound, where a language writes its words as one: मीटरमितानि. */
function unitInFront(folded: string, index: QuantityIndex): UnitWord | undefined {
  if (!index.solid || folded.length < 6) return undefined;
  const word = index.unitWords.find(
    (one) => one.length >= 3 && folded.length - one.length >= 3 && folded.startsWith(one),
  );
  const unit = word === undefined ? undefined : index.unitOf(word);
  return unit && { ...unit, sure: false };
}

function unspacedUnit(after: string, index: QuantityIndex): UnitAt {
  let rest = after.replace(/^ /, '');
  const squared = /^平方/.test(rest);
  if (squared) rest = rest.slice(2);
  rest = rest.replace(/^[多余几餘数]/, '');
  if (/^(?:分の|分之|か所|カ所|ヶ所|つ)/.test(rest)) return NONE;
  const word = index.unitWords.find((one) => rest.startsWith(one));
  const found = word === undefined ? undefined : index.unitOf(word);
  if (found === undefined) return NONE;
  // 100码/米
  const behind = rest.slice((word as string).length);
  const other = behind.startsWith('/') ? index.unitWords.find((one) => behind.startsWith(one, 1)) : undefined;
  const units = [...found.units, ...((other === undefined ? undefined : index.unitOf(other))?.units ?? [])];
  return {
    units: squared ? units.map(squareOf) : units,
    sure: found.sure,
    behind: after.length - rest.length + (word as string).length,
  };
}

function squareOf(unit: string): string {
  return `${unit}²`;
}
