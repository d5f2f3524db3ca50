import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MtlintError } from '../../src/core/error';
import { checkText } from '../../src/io/check-text';
import { readArticleFile, readStandardInput, unreadable } from '../../src/io/read-article';
import { parseText } from '../../src/parse/text';
import { stopwatch } from '../stopwatch';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mtlint-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The code of an error and its message, without the path before it. */
async function errorOf(promise: Promise<unknown>, path: string): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (!(error instanceof MtlintError)) throw error;
    expect(error.message).not.toContain('\n');
    expect(error.message.startsWith(path)).toBe(true);
    expect(error.remedy).toBeDefined();
    return `${error.code} ${error.message.slice(path.length)}`;
  }
  return 'no error';
}

const FRENCH = "Le café où l'été a passé était fermé.\nLa fenêtre, elle, restait ouverte à côté.\n";
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const hex = (bytes: string) => Buffer.from(bytes.replaceAll(' ', ''), 'hex');

describe('readArticleFile', () => {
  it.each([
    ['plain', FRENCH],
    ['with a byte order mark', `\ufeff${FRENCH}`],
    ['CRLF', FRENCH.replaceAll('\n', '\r\n')],
    ['lone CR', FRENCH.replaceAll('\n', '\r')],
    ['beyond the BMP', 'A smile \u{1f600} and more.'],
    ['one letter', 'a'],
    ['U+FFFD written out', 'A \ufffd stands here.'],
  ])('keeps every character: %s', async (_, text) => {
    expect(await readArticleFile(file('ok.txt', text))).toEqual({ text });
  });

  it.each(['\n', '\r\n', '\r'])('gives offsets into the file as read, line end %j', async (end) => {
    const path = file('lines.txt', `\ufeffOne.${end}${end}Two.${end}`);
    const { text } = await readArticleFile(path);
    const { blocks, prose } = parseText(text, path);
    expect(blocks.map(({ offset, endOffset }) => prose.slice(offset, endOffset))).toEqual(['One.', 'Two.']);
    expect(text.slice(1, 5)).toBe('One.');
  });

  it.each<[name: string, content: string | Uint8Array, error: RegExp]>([
    ['empty', '', /^empty : is empty; check/],
    ['white space', ' \n\t\r\n\u00a0', /^empty : holds only white space; check/],
    ['byte order mark alone', '\ufeff', /^empty : holds only white space/],
    [
      'Latin-1',
      latin1(FRENCH),
      /^encoding :1: not valid UTF-8 at byte 6 \(0xE9\), probably ISO-8859-1; .*`iconv -f ISO-8859-1 -t UTF-8`/,
    ],
    [
      'CP1252',
      latin1(FRENCH.replaceAll("'", '\x92')),
      /^encoding :1: .*probably windows-1252; .*`iconv -f windows-1252 -t UTF-8`/,
    ],
    ['Latin-1 on a later line', latin1(`One.\nTwo.\r\nThree.\r${FRENCH}`), /^encoding :4: not valid UTF-8 at byte 24 /],
    [
      'Shift_JIS',
      hex('93fa 967b 8cea 82cc 8365 834c 8358 8367 82c5 82b7 8142 0a'.repeat(3)),
      /^encoding :1: .*probably Shift_JIS/,
    ],
    [
      'GB18030',
      hex('d6d0 b9fa c8cb c3f1 b9b2 bacd b9fa a1a3 d5e2 cac7 d2bb b8f6 b2e2 cad4 a1a3'),
      /^encoding :1: .*probably GB18030/,
    ],
    ['UTF-16LE', Buffer.from(FRENCH, 'utf16le'), /^encoding : is encoded in UTF-16LE.*`iconv -f UTF-16LE -t UTF-8`/],
    [
      'UTF-16BE',
      Buffer.from(FRENCH, 'utf16le').swap16(),
      /^encoding : is encoded in UTF-16BE.*`iconv -f UTF-16BE -t UTF-8`/,
    ],
    [
      'UTF-16LE, marked',
      Buffer.from(`\ufeff${FRENCH}`, 'utf16le'),
      /^encoding : is encoded in UTF-16LE.*`iconv -f UTF-16 -t UTF-8`/,
    ],
    ['UTF-16BE, marked', Buffer.from(`\ufeff${FRENCH}`, 'utf16le').swap16(), /^encoding : is encoded in UTF-16BE/],
    ['UTF-16LE, Chinese', Buffer.from('这是一篇文章。\n第二行。\n', 'utf16le'), /^encoding : is encoded in UTF-16LE/],
    ['UTF-32LE', hex('fffe0000 41000000 42000000'), /^encoding : is encoded in UTF-32LE/],
    [
      'damaged UTF-8',
      Buffer.concat([Buffer.from(FRENCH), hex('e9'), Buffer.from(FRENCH)]),
      /^encoding :3: damaged UTF-8 at byte 91 \(0xE9\), 1 bad byte in all; write/,
    ],
    ['UTF-8 cut in a character', Buffer.from(FRENCH).subarray(0, 7), /^encoding :1: .*at byte 6 \(0xC3\)/],
    ['surrogates in UTF-8', Buffer.concat([Buffer.from(FRENCH), hex('eda080')]), /^encoding :3: damaged UTF-8/],
    ['overlong UTF-8', Buffer.concat([Buffer.from(FRENCH), hex('c080')]), /^encoding :3: damaged UTF-8/],
    ['zero byte', 'One\0two', /^binary : is a binary file: byte 3 is zero; export/],
    [
      'docx',
      latin1('PK\x03\x04\x14\0\x06\0[Content_Types].xml word/document.xml'),
      /^binary : is a Word document \(docx\), not a text; export/,
    ],
    ['odt', latin1('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'), /^binary : is an OpenDocument text/],
    ['zip', latin1('PK\x03\x04\x14\0'), /^binary : is a zip archive/],
    ['PDF', '%PDF-1.7\n', /^binary : is a PDF/],
    ['RTF', '{\\rtf1\\ansi text}', /^binary : is an RTF document/],
    ['PNG', latin1('\x89PNG\r\n\x1a\n\0\0'), /^binary : is a PNG image/],
    ['JPEG', latin1('\xff\xd8\xff\xe0\0'), /^binary : is a JPEG image/],
    ['gzip', latin1('\x1f\x8b\x08\0'), /^binary : is a gzip archive/],
    ['noise', Buffer.from(Array.from({ length: 600 }, (_, at) => ((at * 7919 + at * at * 31) % 255) + 1)), /^binary :/],
  ])('refuses %s', async (_, content, error) => {
    const path = file('bad.txt', content);
    expect(await errorOf(readArticleFile(path), path)).toMatch(error);
  });

  it('takes words for words that only begin like a signature', async () => {
    for (const text of ['BZh is a label.', 'The ftyp box.', 'Rappftyp', 'RIFFtextWEBP']) {
      expect(await readArticleFile(file('words.txt', text))).toEqual({ text });
    }
  });

  it('refuses what is no file', async () => {
    const missing = join(folder, 'missing.txt');
    expect(await errorOf(readArticleFile(missing), missing)).toBe('unreadable : no such file; check the path');
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    expect(await errorOf(readArticleFile(inner), inner)).toMatch(/^unreadable : is a folder; name the files/);
    const under = join(file('plain.txt', 'x'), 'y');
    expect(await errorOf(readArticleFile(under), under)).toMatch(/^unreadable : no such file/);
  });

  it('says that a file may not be read', () => {
    const error = unreadable(Object.assign(new Error('EACCES'), { code: 'EACCES' }), 'a.txt');
    expect(error.message).toBe('a.txt: may not be read; allow it with `chmod +r`, or run as its owner');
    expect(unreadable(Object.assign(new Error('EIO'), { code: 'EIO' }), 'a.txt').message).toMatch(
      /cannot be read: EIO/,
    );
  });

  it('refuses 50 MB by its size, before it reads', async () => {
    const path = file('large.txt', 'x');
    truncateSync(path, 50_000_000);
    const elapsed = stopwatch();
    expect(await errorOf(readArticleFile(path), path)).toBe(
      'too-large : has 50000000 bytes, more than the 33554432 allowed; split it, or allow more with `--max-bytes 50000000` or `maxBytes` in the config',
    );
    expect(elapsed()).toBeLessThan(200);
  });

  it('takes the limit that is given', async () => {
    const path = file('small.txt', 'Twelve bytes');
    expect(await readArticleFile(path, { maxBytes: 12 })).toEqual({ text: 'Twelve bytes' });
    expect(await errorOf(readArticleFile(path, { maxBytes: 11 }), path)).toMatch(/^too-large : has 12 bytes/);
  });
});

describe('readStandardInput', () => {
  it('joins characters that chunks cut', async () => {
    const bytes = Buffer.from(FRENCH);
    const chunks = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(await readStandardInput(Readable.from(chunks))).toEqual({ text: FRENCH });
  });

  it.each<[name: string, chunks: ReadonlyArray<string | Uint8Array>, maxBytes: number, error: RegExp]>([
    ['nothing', [], 200, /^empty : is empty/],
    ['Latin-1', [latin1(FRENCH)], 200, /^encoding :1: not valid UTF-8 at byte 6/],
    ['zero byte', ['a\0b'], 200, /^binary : /],
    ['too much', ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'], 20, /^too-large : has more than 20 bytes; .*`--max-bytes 40`/],
  ])('refuses %s', async (_, chunks, maxBytes, error) => {
    const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
    expect(await errorOf(readStandardInput(stream, { maxBytes }), '<stdin>')).toMatch(error);
  });

  it('calls the input as it is told', async () => {
    await expect(readStandardInput(Readable.from([]), { name: 'draft.md' })).rejects.toThrow(/^draft\.md: is empty/);
  });
});

describe('checkText', () => {
  it.each<[text: string, error: RegExp]>([
    ['', /^<text>: is empty; /],
    ['\n \u3000', /^<text>: holds only white space; /],
    ['One\nt\0wo', /^<text>:2:2: U\+0000 stands in the text/],
    ['One\r\nA smile \ud83d here', /^<text>:2:9: half a character, the lone surrogate U\+D83D; decode/],
    ['\ude00 here', /^<text>:1:1: half a character, the lone surrogate U\+DE00/],
  ])('refuses %j', (text, error) => {
    expect(() => checkText(text, undefined)).toThrow(MtlintError);
    expect(() => checkText(text, undefined)).toThrow(error);
  });

  it('names the path', () => {
    expect(() => checkText('', 'a.txt')).toThrow(/^a\.txt: /);
  });

  it('takes pairs', () => {
    expect(() => checkText('A smile \u{1f600} here', undefined)).not.toThrow();
  });
});
