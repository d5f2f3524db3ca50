import { MtlintError } from '../core/error';
import { keyNamed } from './keys';
import { type GlossaryRecord, placeOf } from './record';

/** Line of the entry at `index` of a list, or under `key` of a map. */
export type LineOf = (at: number | string) => number;

/**
 * The records of parsed YAML or JSON: a list of entries, `{ entries: […] }` with languages that hold for all, or a map
 * from source to target.
 */
export function recordsOf(value: unknown, path: string | undefined, lineOf: LineOf): readonly GlossaryRecord[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return listed(value, {}, path, lineOf);
  if (!isRecord(value)) throw wrongShape(path, 1);
  if (Array.isArray(value.entries)) {
    const shared = Object.fromEntries(
      Object.entries(value).filter(([name]) => ['sourceLanguage', 'targetLanguage'].includes(keyNamed(name) ?? '')),
    );
    return listed(value.entries, shared, path, lineOf);
  }
  if ('entries' in value && value.entries === null) return [];
  return Object.entries(value).map(([source, target]) => {
    const line = lineOf(source);
    const place = placeOf(path, line);
    return { values: { source, ...mapped(target, place) }, place, line };
  });
}

function listed(
  entries: readonly unknown[],
  shared: Readonly<Record<string, unknown>>,
  path: string | undefined,
  lineOf: LineOf,
): readonly GlossaryRecord[] {
  return entries.map((values, index) => {
    const line = lineOf(index);
    if (!isRecord(values)) throw wrongShape(path, line);
    const own = new Set(Object.keys(values).map((name) => keyNamed(name)));
    const inherited = Object.entries(shared).filter(([name]) => !own.has(keyNamed(name)));
    return { values: { ...Object.fromEntries(inherited), ...values }, place: placeOf(path, line), line };
  });
}

function mapped(target: unknown, place: string): Record<string, unknown> {
  if (typeof target === 'string' || typeof target === 'number' || target === null) return { target };
  if (Array.isArray(target)) return { target: target[0], admitted: target.slice(1) };
  if (isRecord(target)) return target;
  throw new MtlintError('glossary', 'a target must be a text, a list of texts or an entry', {
    place,
    remedy: 'put quotes around it',
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongShape(path: string | undefined, line: number): MtlintError {
  return new MtlintError('glossary', 'not an entry', {
    place: placeOf(path, line),
    remedy: 'write a list of entries with `source` and `target`, or a map from source to target',
  });
}
