/** Formats that are no prose, by the extensions that they go by. */
const BY_EXTENSION: ReadonlyArray<readonly [kind: string, extensions: string]> = [
  ['an HTML page', 'html htm xhtml'],
  ['an XLIFF file', 'xliff xlf mqxliff sdlxliff'],
  ['a gettext catalogue', 'po pot'],
  ['a translation memory (TMX)', 'tmx'],
  ['a termbase (TBX)', 'tbx'],
  ['an XML file', 'xml resx svg rss'],
  ['a JSON file', 'json jsonl json5 arb'],
  ['a YAML file', 'yaml yml'],
  ['a table (CSV)', 'csv'],
  ['a table (TSV)', 'tsv'],
  ['a file of subtitles (SRT)', 'srt'],
  ['a file of subtitles (WebVTT)', 'vtt'],
  ['a file of strings', 'properties strings'],
  ['a Word document', 'doc docx docm'],
  ['an OpenDocument text', 'odt'],
  ['an RTF document', 'rtf'],
  ['a PDF', 'pdf'],
  ['an EPUB book', 'epub'],
  ['a spreadsheet', 'xls xlsx ods'],
  ['a presentation', 'ppt pptx odp'],
  ['a zip archive', 'zip'],
  ['an MDX page', 'mdx'],
  ['reStructuredText', 'rst'],
  ['AsciiDoc', 'adoc asciidoc'],
  ['LaTeX', 'tex'],
];

const KINDS = new Map(
  BY_EXTENSION.flatMap(([kind, extensions]) => extensions.split(' ').map((extension) => [extension, kind] as const)),
);

// How files of these kinds begin, past a byte order mark, white space and the comments of HTML. No article does.
const BEGINNINGS: ReadonlyArray<readonly [kind: string, pattern: RegExp]> = [
  ['an HTML page', /^(?:<\?xml[^>]*>\s*)?<!doctype\s+html[\s>]/i],
  ['an XML file', /^<\?xml\s/],
  ['a gettext catalogue', /^(?:#.*\s+)*msg(?:id|ctxt)\s+"/],
  ['a file of subtitles (WebVTT)', /^WEBVTT(?:\s|$)/],
  ['a file of subtitles (SRT)', /^\d+\r?\n\d{1,2}:\d\d:\d\d[,.]\d{3} -->/],
  ['an RTF document', /^\{\\rtf\d/],
  ['a PDF', /^%PDF-\d/],
  ['a zip archive', /^PK\u0003\u0004/],
  ['LaTeX', /^\\documentclass[[{]/],
];

// Elements that whole files of XML are, past what stands before the first one.
const ROOTS: ReadonlyArray<readonly [kind: string, pattern: RegExp]> = [
  ['an HTML page', /^<(?:html|head|body)[\s>]/i],
  ['an XLIFF file', /^<xliff\s/],
  ['a translation memory (TMX)', /^<tmx\s/],
  ['a termbase (TBX)', /^<(?:tbx|martif)\s/i],
];
const PROLOG = /^(?:\s+|<!--[\s\S]*?-->|<\?[a-z][\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)+/i;

const HEAD = 4096;

/** Names the kind of a file that is neither plain text nor Markdown, by its extension or by how its text begins. */
export function foreignFormatOf(text: string, path: string | undefined): string | undefined {
  const extension = /\.([^./\\]+)$/.exec(path ?? '')?.[1]?.toLowerCase();
  const named = extension === undefined ? undefined : KINDS.get(extension);
  if (named !== undefined) return named;
  const head = text
    .slice(0, HEAD)
    .replace(/^\ufeff/, '')
    .replace(/^(?:\s+|<!--[\s\S]*?-->)+/, '');
  const root = head.replace(PROLOG, '');
  const found = ROOTS.find(([, pattern]) => pattern.test(root)) ?? BEGINNINGS.find(([, pattern]) => pattern.test(head));
  return found?.[0] ?? (isJson(text, head) ? 'a JSON file' : undefined);
}

/** An object or a list of objects or texts; a text may begin with a bracket, but is never JSON as a whole. */
function isJson(text: string, head: string): boolean {
  if (!/^(?:\{\s*["}]|\[\s*[{["])/.test(head)) return false;
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}
