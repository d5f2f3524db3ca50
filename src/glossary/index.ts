import type { Glossary } from '../core/glossary';

/** Makes a glossary of plain records, as a config or a test writes them. */
export function glossaryFrom(_records: ReadonlyArray<Readonly<Record<string, unknown>>>): Glossary {
  throw new Error('not yet');
}
