import { defineAnalysis } from '../../core/analysis';
import { characters } from './characters';

const ZERO = 0x0966;
const NINE = 0x096f;
const LATIN_ZERO = 0x30;

/** The prose with the digits of Devanagari as 0 to 9, at the same offsets: a number or a date has one shape in all digits. */
export const latinDigits = defineAnalysis({
  id: 'latin-digits',
  needs: { characters },
  run: ({ document: { prose } }, facts): string =>
    facts.characters.hasBetween(ZERO, NINE)
      ? prose.replace(/[\u0966-\u096f]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ZERO + LATIN_ZERO))
      : prose,
});
