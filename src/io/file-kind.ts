interface Signature {
  readonly kind: string;
  readonly bytes: string;
  readonly offset?: number;
}

// First bytes as in the `file` command's magic list, for what people hand in instead of a text.
const SIGNATURES: readonly Signature[] = [
  { kind: 'a PDF', bytes: '%PDF-' },
  { kind: 'an RTF document', bytes: '{\\rtf' },
  { kind: 'a Word, Excel or PowerPoint document of the old kind', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'a PNG image', bytes: '\x89PNG\r\n\x1a\n' },
  { kind: 'a JPEG image', bytes: '\xff\xd8\xff' },
  { kind: 'a GIF image', bytes: 'GIF87a' },
  { kind: 'a GIF image', bytes: 'GIF89a' },
  { kind: 'a WebP image', bytes: 'WEBP', offset: 8 },
  { kind: 'a TIFF image', bytes: 'II*\0' },
  { kind: 'a TIFF image', bytes: 'MM\0*' },
  { kind: 'an MP4 video', bytes: 'ftyp', offset: 4 },
  { kind: 'a gzip archive', bytes: '\x1f\x8b\x08' },
  { kind: 'a bzip2 archive', bytes: 'BZh' },
  { kind: 'an xz archive', bytes: '\xfd7zXZ\0' },
  { kind: 'a 7-Zip archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { kind: 'a Zstandard archive', bytes: '\x28\xb5\x2f\xfd' },
  { kind: 'an SQLite database', bytes: 'SQLite format 3\0' },
  { kind: 'a program', bytes: '\x7fELF' },
];

// What a zip holds near its beginning tells the format that is packed in it.
const ZIPPED: ReadonlyArray<readonly [inside: string, kind: string]> = [
  ['opendocument.text', 'an OpenDocument text'],
  ['opendocument', 'an OpenDocument file'],
  ['epub+zip', 'an EPUB book'],
  ['word/', 'a Word document (docx)'],
  ['xl/', 'an Excel workbook (xlsx)'],
  ['ppt/', 'a PowerPoint presentation (pptx)'],
];
const ZIP = 'PK\x03\x04';
// `BZh` could open a text, and so could `ftyp` at its fourth letter: only bytes that no text has settle those.
const ASCII_ONLY: ReadonlySet<string> = new Set(['BZh', 'ftyp', 'WEBP']);

/** Names the kind of file that some bytes begin, with its article, where it is a known kind that is no text. */
export function binaryKindOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1');
  if (head.startsWith(ZIP)) {
    const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 16384))).toString('latin1');
    return ZIPPED.find(([inside]) => head.includes(inside) || tail.includes(inside))?.[1] ?? 'a zip archive';
  }
  const hasControls = /[\x00-\x08\x0e-\x1a]/.test(head);
  return SIGNATURES.find(
    ({ bytes: magic, offset = 0 }) => head.startsWith(magic, offset) && (hasControls || !ASCII_ONLY.has(magic)),
  )?.kind;
}
