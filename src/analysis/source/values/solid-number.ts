import type { QuantityIndex } from './quantity-index';
import { WordNumber } from './word-number';

const LONGEST = 60;

/**
 * A number whose words are written as one: zweihundertfünfzig, ventitré. `whole` is false where more letters follow, as in
 * dreijährig.
 */
export interface SolidNumber {
  readonly value: number;
  readonly whole: boolean;
  readonly sure: boolean;
}

export function solidNumber(folded: string, index: QuantityIndex): SolidNumber | undefined {
  if (folded.length > LONGEST) return undefined;
  const number = new WordNumber();
  let at = 0;
  let joined = false;
  while (at < folded.length) {
    const part = index.numberParts.find((one) => folded.startsWith(one, at) && !one.includes('-'));
    if (part === undefined) {
      const joiner = [...index.joiners].find((one) => folded.startsWith(one, at));
      if (number.empty || joined || joiner === undefined || at + joiner.length >= folded.length) break;
      at += joiner.length;
      joined = true;
      continue;
    }
    const word = index.numbers.get(part);
    if (word === undefined || !number.add(word, joined)) break;
    at += part.length;
    joined = false;
  }
  if (number.empty) return undefined;
  const whole = at === folded.length;
  // The rest of a compound has a few letters at least: dreijährig, but not `achtet`; or it is the vowel of a case.
  const isEnding = /^\p{M}/u.test(folded.slice(at));
  if (!whole && ((folded.length - at < 3 && !isEnding) || at < 3)) return undefined;
  return { value: number.value, whole, sure: number.sure || number.words > 1 };
}
