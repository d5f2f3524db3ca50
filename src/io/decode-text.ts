import { isUtf8 } from 'node:buffer';
import { MtlintError } from '../core/error';
import { checkText } from './check-text';
import { binaryKindOf } from './file-kind';
import { findUtf8Damage } from './utf8-damage';
import { hasByteOrderMark, wideEncodingOf } from './wide-encoding';

const CHARDET_SAMPLE = 65536;
// So many whole characters to a stretch of bad bytes, and the file is UTF-8 with damage and not another encoding.
const MOSTLY_WHOLE = 4;

/**
 * Reads bytes as UTF-8. A byte order mark stays in the text, since offsets are into the file as read.
 * @throws {MtlintError} `binary`, `encoding` or `empty`, saying what the bytes are instead.
 */
export async function decodeText(bytes: Uint8Array, place: string): Promise<string> {
  const kind = binaryKindOf(bytes);
  if (kind !== undefined) throw binaryError(`is ${kind}, not a text`, place);
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) {
    // With a byte order mark, only the name without the order makes iconv take the mark away.
    const name = hasByteOrderMark(bytes) ? wide.slice(0, -2) : wide;
    throw encodingError(`is encoded in ${wide}, not in UTF-8`, name, place);
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw binaryError(`is a binary file: byte ${zero} is zero`, place);
  if (!isUtf8(bytes)) throw await notUtf8(bytes, place);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  checkText(text, place);
  return text;
}

async function notUtf8(bytes: Uint8Array, place: string): Promise<MtlintError> {
  const damage = findUtf8Damage(bytes);
  if (damage === undefined) return encodingError('is not valid UTF-8', undefined, place);
  const { offset, line, badBytes, breaks, wholeCharacters } = damage;
  const byte = `byte ${offset} (0x${(bytes[offset] as number).toString(16).toUpperCase()})`;
  const at = `${place}:${line}`;
  if (wholeCharacters > badBytes && wholeCharacters >= breaks * MOSTLY_WHOLE) {
    return new MtlintError(
      'encoding',
      `damaged UTF-8 at ${byte}, ${badBytes} bad byte${badBytes === 1 ? '' : 's'} in all`,
      {
        place: at,
        remedy: 'write the characters there anew and save the file as UTF-8',
      },
    );
  }
  if (controlsIn(bytes)) return binaryError(`is a binary file: ${byte} and control characters`, place);
  const name = await likelyEncoding(bytes, offset);
  return encodingError(
    `not valid UTF-8 at ${byte}, ${name === undefined ? 'encoding unknown' : `probably ${name}`}`,
    name,
    at,
  );
}

async function likelyEncoding(bytes: Uint8Array, offset: number): Promise<string | undefined> {
  // Bundled, a CommonJS package has no names of its own but its default.
  const { default: chardet } = await import('chardet');
  const from = Math.max(0, offset - CHARDET_SAMPLE / 2);
  const matches = chardet.analyse(bytes.subarray(from, from + CHARDET_SAMPLE));
  return matches.find(({ name }) => !/^(?:UTF-|ASCII)/.test(name))?.name;
}

function controlsIn(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, CHARDET_SAMPLE);
  const controls = sample.reduce(
    (sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 27) || byte === 127 ? 1 : 0),
    0,
  );
  return controls > sample.length / 100;
}

function binaryError(problem: string, place: string): MtlintError {
  return new MtlintError('binary', problem, { place, remedy: 'export the article as plain text or Markdown in UTF-8' });
}

function encodingError(problem: string, name: string | undefined, place: string): MtlintError {
  const remedy = name === undefined ? 'save it as UTF-8' : `convert it with \`iconv -f ${name} -t UTF-8\``;
  return new MtlintError('encoding', problem, { place, remedy });
}
