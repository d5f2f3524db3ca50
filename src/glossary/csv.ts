import { type CsvError, parse } from 'csv-parse/sync';
import { MtlintError } from '../core/error';
import { unknownName } from './entry';
import { type GlossaryKey, isPassedOver, keyNamed } from './keys';
import { canonicalTag, isLanguageHeader, isLanguageTag } from './language-tag';
import { type GlossaryRecord, placeOf } from './record';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** What a table is made of, and what its first row says of it. */
interface Layout {
  /** Turns the cells of one row into the values of its entries. */
  readonly read: (cells: readonly string[]) => ReadonlyArray<Record<string, unknown>>;
  /** Names of its columns; none where the first row is an entry as well. */
  readonly names: readonly string[];
}

/** Comma, semicolon or tab separated values; a header row is optional, as in DeepL's `source,target[,from,to]`. */
export function readCsv(text: string, path: string | undefined): readonly GlossaryRecord[] {
  return readTable(text, sniffDelimiter(text), path);
}

/** Tab separated values. */
export function readTsv(text: string, path: string | undefined): readonly GlossaryRecord[] {
  return readTable(text, '\t', path);
}

function readTable(text: string, delimiter: string, path: string | undefined): readonly GlossaryRecord[] {
  const rows = readRows(text, delimiter, path);
  const first = rows[0];
  if (first === undefined) return [];
  const header = layoutOfHeader(first, (index) => cellPlace(text, delimiter, first.line, index, path));
  const body = header === undefined ? rows : rows.slice(1);
  return body.flatMap(({ cells, line }) => {
    const place = placeOf(path, line);
    if (header === undefined) return [{ values: headerless(cells, place), place, line }];
    const placeOfCell = (index: number) => cellPlace(text, delimiter, line, index, path);
    const extra = cells.findIndex((cell, index) => cell.trim() !== '' && (header.names[index] ?? '').trim() === '');
    if (extra !== -1) {
      throw new MtlintError('glossary', 'the header has no name for this cell', {
        place: placeOfCell(extra),
        remedy: 'name its column, or put quotes around a cell that holds the delimiter',
      });
    }
    const placeOfName = (name: string) => placeOfCell(Math.max(0, header.names.indexOf(name)));
    return header.read(cells).map((values) => ({ values, place, line, placeOf: placeOfName }));
  });
}

/** Place of a cell, with its column in characters, as editors count them. */
function cellPlace(text: string, delimiter: string, line: number, index: number, path: string | undefined): string {
  const rest = text
    .split(/\r\n|\r|\n/)
    .slice(line - 1)
    .join('\n');
  let quoted = false;
  let lines = 0;
  let column = 1;
  for (let at = 0, left = index; at < rest.length && left > 0; at += 1) {
    if (rest[at] === '"') quoted = !quoted;
    if (rest[at] === delimiter && !quoted) left -= 1;
    column += 1;
    if (rest[at] === '\n') {
      lines += 1;
      column = 1;
    }
  }
  return `${placeOf(path, line + lines)}:${column}`;
}

function readRows(text: string, delimiter: string, path: string | undefined): readonly Row[] {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true } as const;
  try {
    const records = parse(text, options) as string[][];
    const lines = lineNumbers(text);
    if (lines.length === records.length) return records.map((cells, at) => ({ cells, line: lines[at] as number }));
    // A quoted cell spans lines; asking the parser for line numbers makes it four times slower, so only then.
    const located = parse(text, { ...options, info: true }) as unknown as Array<{
      record: string[];
      info: { lines: number };
    }>;
    return located.map(({ record, info }) => {
      const breaks = record.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/).length - 1, 0);
      return { cells: record, line: info.lines - breaks };
    });
  } catch (cause) {
    const { code, lines } = cause as CsvError & { lines?: number };
    const unclosed = code === 'CSV_QUOTE_NOT_CLOSED';
    throw new MtlintError('glossary', unclosed ? 'a quoted cell is never closed' : (cause as Error).message, {
      place: placeOf(path, unclosed ? lineOfLastOpening(text, delimiter) : (lines ?? 1)),
      remedy: 'close the quote, and write a quote inside a quoted cell twice',
      cause,
    });
  }
}

/** Numbers of the lines that are not empty. */
function lineNumbers(text: string): readonly number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (line === '' ? [] : [index + 1]));
}

/** The parser names the last line it read; the quote that was never closed is the last that opened a cell. */
function lineOfLastOpening(text: string, delimiter: string): number {
  let open = -1;
  let atCellStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (open !== -1) {
      if (character !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else open = -1;
    } else if (character === '"' && atCellStart) {
      open = at;
    } else {
      atCellStart = character === delimiter || character === '\n' || character === '\r';
    }
  }
  return text.slice(0, Math.max(0, open)).split(/\r\n|\r|\n/).length;
}

const SNIFFED_LINES = 20;
const DELIMITERS = ['\t', ';', ','];

/** A delimiter stands equally often in every line; where several do, the header decides, then tab before ; before , */
function sniffDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .slice(0, SNIFFED_LINES)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const counted = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const names = (lines[0] ?? '').split(delimiter).filter((cell) => keyNamed(cell) ?? isLanguageHeader(cell.trim()));
    return {
      delimiter,
      inAll: counts.length > 0 && counts.every((count) => count > 0),
      even: counts.every((count) => count === counts[0]),
      header: names.length >= 2,
    };
  }).filter(({ inAll, header }) => inAll || header);
  const best = counted.find(({ header }) => header) ?? counted.find(({ even }) => even) ?? counted[0];
  return best?.delimiter ?? ',';
}

function layoutOfHeader({ cells: names }: Row, placeOfCell: (index: number) => string): Layout | undefined {
  const keys = names.map((name) => keyNamed(name));
  if (keys.filter((key) => key !== undefined).length >= 2 || (keys[0] === 'source' && names.length === 1)) {
    if (keys.includes('source') || keys.includes('target')) return namedColumns(names, keys, placeOfCell);
  }
  const tags = names.map((cell) => cell.trim());
  if (tags.length >= 2 && isLanguageHeader(tags[0] as string) && isLanguageHeader(tags[1] as string)) {
    return languageColumns(tags, keys, placeOfCell);
  }
  return undefined;
}

function namedColumns(
  names: readonly string[],
  keys: ReadonlyArray<GlossaryKey | undefined>,
  placeOfCell: (index: number) => string,
): Layout {
  refuseUnknown(names, placeOfCell, (_, index) => keys[index] !== undefined);
  if (!keys.includes('source')) {
    throw new MtlintError('glossary', 'the header names no column for the source term', {
      place: placeOfCell(0),
      remedy: 'name one `source`',
    });
  }
  if (!keys.some((key) => key === 'target' || key === 'forbidden' || key === 'doNotTranslate')) {
    throw new MtlintError('glossary', 'the header names no column for the target term', {
      place: placeOfCell(0),
      remedy: 'name one `target`, `forbidden` or `do_not_translate`',
    });
  }
  const columns = names.flatMap((name, index) => (keys[index] === undefined ? [] : [{ name, index }]));
  return { names, read: (cells) => [Object.fromEntries(columns.map(({ name, index }) => [name, cells[index] ?? '']))] };
}

/** A column that is passed over without a word may be the one that forbids a term. */
function refuseUnknown(
  names: readonly string[],
  placeOfCell: (index: number) => string,
  isKnown: (name: string, index: number) => boolean,
): void {
  for (const [index, name] of names.entries()) {
    if (name.trim() === '' || isPassedOver(name)) continue;
    const place = placeOfCell(index);
    if (!isKnown(name, index)) {
      const [problem, remedy] = unknownName('column', name);
      throw new MtlintError('glossary', problem, { place, remedy });
    }
    if (names.indexOf(name) < index) {
      throw new MtlintError('glossary', `two columns are named \`${name}\``, { place, remedy: 'rename one of them' });
    }
  }
}

/** A header of language tags: the first column is the source, each other language gives entries of its own. */
function languageColumns(
  tags: readonly string[],
  keys: ReadonlyArray<GlossaryKey | undefined>,
  placeOfCell: (index: number) => string,
): Layout {
  // Past the first two no entry is mistaken for a header, so that every tag counts.
  const isTag = (tag: string, index: number) =>
    isLanguageHeader(tag) ||
    (index > 1 && keys[index] === undefined && /^[a-z]{2}(?![a-z])/i.test(tag) && isLanguageTag(tag));
  const isOther = (index: number) => !['source', 'target', undefined].includes(keys[index]);
  refuseUnknown(tags, placeOfCell, (tag, index) => isTag(tag, index) || isOther(index));
  const targets = tags.flatMap((tag, index) =>
    index > 0 && isTag(tag, index) ? [{ tag: canonicalTag(tag), index }] : [],
  );
  const others = tags.flatMap((name, index) => (isOther(index) ? [{ name, index }] : []));
  const sourceLanguage = canonicalTag(tags[0] as string);
  return {
    names: tags,
    read: (cells) => {
      const shared = Object.fromEntries(others.map(({ name, index }) => [name, cells[index] ?? '']));
      return targets.flatMap(({ tag, index }) => {
        const target = cells[index] ?? '';
        // In a table of several languages an empty cell only says that one of them has no rendering yet.
        if (target.trim() === '' && targets.length > 1) return [];
        return [{ ...shared, source: cells[0] ?? '', target, sourceLanguage, targetLanguage: tag }];
      });
    },
  };
}

function headerless(cells: readonly string[], place: string): Record<string, unknown> {
  const [source = '', target = '', third = '', fourth = ''] = cells;
  if (cells.slice(4).some((cell) => cell.trim() !== '')) {
    throw new MtlintError('glossary', `${cells.length} cells, and no header says what they are`, {
      place,
      remedy: 'add a first row such as `source,target,admitted,forbidden`',
    });
  }
  if (cells.length === 1 && source.trim() !== '') {
    throw new MtlintError('glossary', 'one cell only', {
      place,
      remedy: 'write `source,target`, parted by a comma, a semicolon or a tab',
    });
  }
  const tagged = fourth.trim() !== '' || isLanguageTag(third.trim());
  if (!tagged) return { source, target, note: third };
  return { source, target, sourceLanguage: third, targetLanguage: fourth };
}
