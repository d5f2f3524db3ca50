/**
 * Writes `src/analysis/foreign/han-variants.ts`: the traditional characters that have a simplified form, by the transform
 * `Traditional-Simplified` of ICU. Usage: `tsx scripts/generate-han-variants.ts` (needs `uconv` of ICU).
 *
 * What the national standards hold (GB 2312 for simplified, Big5 for traditional, JIS X 0208 for Japanese print) keeps
 * the table to characters in use, and tells which of a pair belongs to one way of writing only.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [FIRST, LAST] = [0x4e00, 0x9fa5];

/** Every Han character that an encoding of two bytes a character has. */
function charactersOf(encoding: string): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text >= String.fromCharCode(FIRST) && text <= String.fromCharCode(LAST)) found.add(text);
    }
  }
  return found;
}

/** GB 2312 is the part of GBK whose bytes are both above 0xa0. */
function simplifiedCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const found = new Set<string>();
  for (let lead = 0xb0; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) found.add(decoder.decode(Uint8Array.of(lead, trail)));
  return found;
}

const all = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCharCode(FIRST + at));
const { stdout, error } = spawnSync('uconv', ['-f', 'utf8', '-t', 'utf8', '-x', 'Traditional-Simplified'], {
  input: all.join('\n'),
  encoding: 'utf8',
  maxBuffer: 1 << 24,
});
if (error) throw error;
const simplifiedOf = stdout.split('\n');
const [simplified, traditional, japanese] = [simplifiedCharacters(), charactersOf('big5'), charactersOf('shift_jis')];

const pairs = all
  .map((character, index) => [character, simplifiedOf[index] as string] as const)
  .filter(([one, two]) => one !== two && two.length === 1 && traditional.has(one) && simplified.has(two));
const both = (characters: readonly string[], set: ReadonlySet<string>) =>
  [...new Set(characters)].filter((character) => set.has(character)).join('');
const [olds, news] = [pairs.map(([one]) => one), pairs.map(([, two]) => two)];

writeFileSync(
  'src/analysis/foreign/han-variants.ts',
  `// Written by scripts/generate-han-variants.ts from the transform Traditional-Simplified of ICU (Copyright © 2016-2026
// Unicode, Inc., licence Unicode-3.0).
// biome-ignore-all format: long strings keep the file small

/** Traditional characters, and in the same order their simplified forms. */
export const TRADITIONAL =
  '${olds.join('')}';
export const SIMPLIFIED =
  '${news.join('')}';

/** Of the simplified forms, those that traditional print has as well: 里, 后. */
export const SIMPLIFIED_IN_TRADITIONAL =
  '${both(news, traditional)}';
/** Of the traditional characters, those that simplified print has as well: 乾. */
export const TRADITIONAL_IN_SIMPLIFIED =
  '${both(olds, simplified)}';
/** Of the simplified forms, those that Japanese print has as well: 国, 会. */
export const SIMPLIFIED_IN_JAPANESE =
  '${both(news, japanese)}';
`,
);
