import { MtlintError } from '../core/error';
import type { Glossary } from '../core/glossary';
import { makeGlossary } from './glossary-from';
import type { GlossaryRecord } from './record';

/** Turns the text of a glossary file into records; formats load their library only when they are met. */
export type RecordReader = (text: string, path: string | undefined) => readonly GlossaryRecord[];

/** Every glossary format, by name; extensions decide. */
export const glossaryFormats: ReadonlyArray<{
  readonly name: string;
  readonly extensions: readonly string[];
  readonly load: () => Promise<RecordReader>;
}> = [
  { name: 'csv', extensions: ['.csv', '.txt'], load: async () => (await import('./csv')).readCsv },
  { name: 'tsv', extensions: ['.tsv', '.tab'], load: async () => (await import('./csv')).readTsv },
  { name: 'yaml', extensions: ['.yaml', '.yml'], load: async () => (await import('./yaml')).readYaml },
  { name: 'json', extensions: ['.json'], load: async () => (await import('./json')).readJson },
];

/**
 * Reads the text of a glossary file in the format that the extension of `path` names.
 * @throws {MtlintError} `glossary` that names file, line, key and remedy in one line.
 */
export async function parseGlossary(text: string, path: string | undefined): Promise<Glossary> {
  const name = path?.toLowerCase() ?? '.csv';
  const format = glossaryFormats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  if (format === undefined) {
    throw new MtlintError('glossary', 'cannot tell the format of the glossary from its name', {
      ...(path === undefined ? {} : { place: path }),
      remedy: `name it ${glossaryFormats.flatMap(({ extensions }) => extensions).join(', ')}`,
    });
  }
  // An export that failed leaves an empty file, which would let every article pass.
  if (text.trim() === '') {
    throw new MtlintError('glossary', 'the glossary is empty', {
      ...(path === undefined ? {} : { place: path }),
      remedy: 'write its terms into it, or leave it out (`mtlint init` writes one to begin with)',
    });
  }
  const read = await format.load();
  return makeGlossary(read(text.startsWith('\ufeff') ? text.slice(1) : text, path), path, text);
}
