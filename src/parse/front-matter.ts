import { load, YAMLException } from 'js-yaml';
import type { BlockKind } from '../core/document';
import { MtlintError } from '../core/error';
import type { Span } from '../core/span';

const KEYS = ['lang', 'language', 'locale'] as const;
const TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/;
const TOML_KEY = /^[ \t]*(?:lang|language|locale)[ \t]*=[ \t]*["']([\w-]+)["']/;

/**
 * The language tag that YAML front matter names under `lang`, `language` or `locale`; a value that is no tag is none.
 * `line` is the 1-based line of the opening fence.
 * @throws {MtlintError} `format` where the front matter is no YAML.
 */
export function yamlLanguage(fenced: string, path: string | undefined, line: number): string | undefined {
  let value: unknown;
  try {
    value = load(withoutFences(fenced));
  } catch (error) {
    const mark = error instanceof YAMLException ? error.mark : undefined;
    const reason = error instanceof YAMLException ? error.reason : String(error);
    throw new MtlintError('format', `malformed front matter: ${reason}`, {
      place: `${path ?? '<text>'}:${line + 1 + (mark?.line ?? 0)}:${(mark?.column ?? 0) + 1}`,
      remedy: 'mend the YAML between the two `---` lines',
      cause: error,
    });
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const key of KEYS) {
    const tag = tagFrom((value as Record<string, unknown>)[key]);
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** What readers see of front matter: it heads the article, or stands below its link elsewhere. */
const SHOWN: Readonly<Record<string, BlockKind>> = {
  title: 'heading',
  subtitle: 'heading',
  description: 'paragraph',
  summary: 'paragraph',
};
const SHOWN_LINE =
  /^(title|subtitle|description|summary)[ \t]*:[ \t]+(?:"([^"\\\r\n]+)"|'([^'\r\n]+)'|([^\s"'>|&*!%@`{[#-][^\r\n]*?))(?=[ \t]*(?:[ \t]#[^\r\n]*)?$)/gm;

/** Where titles and descriptions of YAML front matter stand that are written in one line, as they are. */
export function shownValues(fenced: string): ReadonlyArray<Span & { readonly kind: BlockKind }> {
  return [...fenced.matchAll(SHOWN_LINE)].map((match) => {
    const [line, key = '', double, single, plain] = match;
    const value = double ?? single ?? plain ?? '';
    const offset = match.index + line.lastIndexOf(value);
    return { offset, endOffset: offset + value.length, kind: SHOWN[key] as BlockKind };
  });
}

/** The language tag that TOML front matter names in its root table; anything else in it is not looked at. */
export function tomlLanguage(fenced: string): string | undefined {
  for (const line of withoutFences(fenced).split(/\r\n|\n|\r/)) {
    if (/^[ \t]*\[/.test(line)) return undefined;
    const tag = tagFrom(TOML_KEY.exec(line)?.[1]);
    if (tag !== undefined) return tag;
  }
  return undefined;
}

function tagFrom(value: unknown): string | undefined {
  return typeof value === 'string' && TAG.test(value) ? value.replaceAll('_', '-') : undefined;
}

function withoutFences(fenced: string): string {
  const first = /\r\n|\n|\r/.exec(fenced);
  const from = first === null ? fenced.length : first.index + first[0].length;
  return fenced.slice(from, Math.max(from, fenced.search(/(?:\r\n|\n|\r)[^\r\n]*$/)));
}
