import { createHash } from 'node:crypto';
import { checkArgument, listOf, record } from '../core/arguments';
import type { Glossary } from '../core/glossary';
import { readEntry } from './entry';
import { mergeEntries } from './merge';
import type { GlossaryRecord } from './record';

/**
 * Makes a glossary of plain records, as a config or a test writes them: `{ source: 'health', target: 'santé' }`.
 * @throws {MtlintError} `glossary` where a record is malformed or contradicts another.
 */
export function glossaryFrom(records: ReadonlyArray<Readonly<Record<string, unknown>>>): Glossary {
  checkArgument('glossaryFrom', 'records', records, listOf(record, 'records'), 'glossary');
  const numbered = records.map((values, index) => ({ values, place: `glossary entry ${index + 1}`, line: 0 }));
  return makeGlossary(numbered, undefined, JSON.stringify(records));
}

/** Makes a glossary of records that stand in `text`. */
export function makeGlossary(records: readonly GlossaryRecord[], path: string | undefined, text: string): Glossary {
  const read = records.map(readEntry).filter((entry) => entry !== undefined);
  return { path, hash: createHash('sha256').update(text).digest('hex').slice(0, 12), entries: mergeEntries(read) };
}
