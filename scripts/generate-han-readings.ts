/**
 * Writes `src/analysis/sounds/han-readings.ts`: the Mandarin readings of Han characters in print, without tones, by the transform
 * `Han-Latin` of ICU. Usage: `tsx scripts/generate-han-readings.ts` (needs `uconv` of ICU). The characters of GB 2312 and JIS
 * are enough, since traditional ones are read by their simplified forms.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { simplify } from '../src/analysis/foreign/han-forms';

/** GB 2312 is the part of GBK whose bytes are both above 0xa0. */
function simplifiedCharacters(): readonly string[] {
  const decoder = new TextDecoder('gbk');
  const found: string[] = [];
  for (let lead = 0xb0; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(text)) found.push(text);
    }
  return found;
}

/** Levels 1 and 2 of JIS, for the names of Chinese people in Japanese print. */
function japaneseCharacters(): readonly string[] {
  const decoder = new TextDecoder('shift_jis');
  const found: string[] = [];
  for (let lead = 0x88; lead <= 0xea; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(text)) found.push(text);
    }
  }
  return found;
}

const all = [...new Set([...simplifiedCharacters(), ...japaneseCharacters().filter((one) => simplify(one) === one)])];
const { stdout, error } = spawnSync('uconv', ['-f', 'utf8', '-t', 'utf8', '-x', 'Han-Latin; NFD; Lower'], {
  input: all.join('\n'),
  encoding: 'utf8',
  maxBuffer: 1 << 24,
});
if (error) throw error;
const readings = new Map<string, string>();
stdout.split('\n').forEach((line, index) => {
  const reading = line.replace(/u\u0308/g, 'v').replace(/[^a-z]/g, '');
  const character = all[index];
  if (character !== undefined && reading !== '') readings.set(reading, (readings.get(reading) ?? '') + character);
});
const rows = [...readings]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([reading, characters]) => `${reading}:${characters}`);

writeFileSync(
  'src/analysis/sounds/han-readings.ts',
  `// Written by scripts/generate-han-readings.ts from the transform Han-Latin of ICU (Copyright © 2016-2026 Unicode, Inc.,
// licence Unicode-3.0).
// biome-ignore-all format: long strings keep the file small

/** \`reading:characters\`, parted by spaces; ü is v. */
export const HAN_READINGS =
  '${rows.join(' ')}';
`,
);
