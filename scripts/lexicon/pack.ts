import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM, STEP, STRONG_BIT } from '../../src/lang/lexicon';

/** Words that a row can hold. */
export const MOST_IN_ROW = 255;

/** Writes a file of the lexicon: its form in four bytes, then its content. */
export function writeContent(folder: string, name: string, content: Uint8Array): void {
  writeFileSync(join(folder, `${name}.bin`), Buffer.concat([Uint8Array.of(FORM, 0, 0, 0), content]));
}

/** Another word in the row of a word, by its place. */
export interface Entry {
  readonly place: number;
  readonly isStrong?: boolean;
}

/** The rows of one kind, a row a word. */
export type Rows = ReadonlyArray<readonly Entry[]>;

/** The content of a file, as `src/lang/lexicon.ts` reads it in place. */
export function packTable(words: readonly number[], marks: readonly number[], kinds: readonly Rows[]): Uint8Array {
  const entries = kinds.map((rows) => rows.flat());
  const fours = [
    words.length,
    ...entries.map(({ length }) => length),
    ...words.map((fingerprint, at) => fingerprint * 256 + (marks[at] as number)),
    ...kinds.flatMap(firstsOf),
  ];
  const twos = entries.flatMap((all) => all.map(({ place }) => place % 2 ** 16));
  const ones = [
    ...kinds.flatMap((rows) => rows.map(({ length }) => length)),
    ...entries.flatMap((all) => all.map(({ place, isStrong }) => (place >> 16) + (isStrong ? STRONG_BIT : 0))),
  ];
  const bytes = Buffer.alloc(4 * fours.length + 2 * twos.length + ones.length);
  let at = 0;
  for (const number of fours) at = bytes.writeUInt32LE(number, at);
  for (const number of twos) at = bytes.writeUInt16LE(number, at);
  for (const number of ones) at = bytes.writeUInt8(number, at);
  return bytes;
}

function firstsOf(rows: Rows): readonly number[] {
  const firsts: number[] = [];
  let first = 0;
  for (const [at, { length }] of rows.entries()) {
    if (at % STEP === 0) firsts.push(first);
    first += length;
  }
  return firsts;
}
