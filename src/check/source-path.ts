import { MtlintError } from '../core/error';
import { tagInName } from './article-language';

const PLACEHOLDER = /\{([^{}]*)\}/g;
const KNOWN = ['dir', 'name', 'ext'];

/**
 * The path of an article's source by a pattern such as `{dir}/{name}.en.md`: `{dir}` is the article's folder, `{name}` its
 * file name without language and extension, `{ext}` the extension. Undefined for an article that is its own source.
 * @throws {MtlintError} `config` where the pattern has an unknown placeholder, or none that tells articles apart.
 */
export function sourcePathOf(path: string, pattern: string): string | undefined {
  checkPattern(pattern);
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const file = path.slice(slash + 1);
  const dot = file.lastIndexOf('.');
  const ext = dot > 0 ? file.slice(dot + 1) : '';
  const stem = dot > 0 ? file.slice(0, dot) : file;
  const tag = tagInName(file);
  const values: Readonly<Record<string, string>> = {
    dir: slash < 0 ? '.' : path.slice(0, slash) || path.slice(0, 1),
    name: tag === undefined ? stem : stem.slice(0, -tag.length - 1),
    ext,
  };
  const found = normalised(pattern.replace(PLACEHOLDER, (_, name: string) => values[name] as string));
  return found === normalised(path) ? undefined : found;
}

/** Tells what is wrong with a pattern before any article is read. */
export function checkPattern(pattern: string): void {
  const names = [...pattern.matchAll(PLACEHOLDER)].map(([, name]) => name as string);
  const unknown = names.find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    throw new MtlintError('config', `unknown placeholder \`{${unknown}}\``, {
      place: `source pattern \`${pattern}\``,
      remedy: 'use {dir}, {name} and {ext}',
    });
  if (!names.includes('name'))
    throw new MtlintError('config', 'every article would have the same source', {
      place: `source pattern \`${pattern}\``,
      remedy: 'write `{name}` where the file names differ, as in `{dir}/{name}.en.md`',
    });
}

/** Without `./`, `x/..` and backslashes, so that two names of one file are one. */
function normalised(path: string): string {
  const parts: string[] = [];
  for (const part of path.split(/[\\/]/)) {
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    const last = parts.at(-1);
    if (part === '..' && last !== undefined && last !== '..' && last !== '') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
