/**
 * Writes `src/analysis/sounds/kanji-readings.ts`: the Japanese readings of the characters of JIS level 1, by kJapaneseOn and kJapaneseKun
 * of Unihan. Usage: `tsx scripts/generate-kanji-readings.ts Unihan_Readings.txt`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LONGEST_KUN = 7;
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('tsx scripts/generate-kanji-readings.ts Unihan_Readings.txt');

/** JIS level 1 ends at 腕, 0x9872 in Shift JIS. */
function commonCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('shift_jis');
  const found = new Set<string>();
  for (let lead = 0x88; lead <= 0x98; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      if (lead === 0x98 && trail > 0x72) break;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(text)) found.add(text);
    }
  }
  return found;
}

const characters = commonCharacters();
const readings = new Map<string, Set<string>>();
for (const line of readFileSync(path, 'utf8').split('\n')) {
  const match = /^U\+([0-9A-F]+)\tkJapanese(On|Kun)\t(.*)$/.exec(line);
  if (match === null) continue;
  const character = String.fromCodePoint(Number.parseInt(match[1] as string, 16));
  if (!characters.has(character)) continue;
  const known = readings.get(character) ?? new Set();
  readings.set(character, known);
  for (const reading of (match[3] as string).toLowerCase().split(' '))
    if (match[2] === 'On' || reading.length <= LONGEST_KUN) known.add(reading);
}
const byReading = new Map<string, string>();
for (const [character, all] of readings)
  for (const reading of all) byReading.set(reading, (byReading.get(reading) ?? '') + character);
const rows = [...byReading].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reading, all]) => `${reading}:${all}`);

writeFileSync(
  'src/analysis/sounds/kanji-readings.ts',
  `// Written by scripts/generate-kanji-readings.ts from Unihan (Copyright © 1991-2023 Unicode, Inc., licence Unicode-3.0).
// biome-ignore-all format: long strings keep the file small

/** \`reading:characters\`, parted by spaces. */
export const KANJI_READINGS =
  '${rows.join(' ')}';
`,
);
