import type { z } from 'zod';
import { MtlintError } from '../core/error';
import { nearest } from '../core/nearest';
import { placeOfKey } from './key-place';
import { type Config, configSchema } from './schema';

/** Where a config came from, for messages. */
export interface ConfigOrigin {
  /** File, or a name such as `config`. */
  readonly name: string;
  /** The file's text, in which the place of a key is looked up. */
  readonly text?: string;
}

/**
 * Reads a config that may be anything.
 * @throws {MtlintError} `config`, naming the key, its place and the remedy.
 */
export function validateConfig(value: unknown, origin: ConfigOrigin): Config {
  const result = configSchema.safeParse(value);
  if (result.success) return result.data as Config;
  const [issue] = result.error.issues;
  throw issueError(issue as z.core.$ZodIssue, value, origin);
}

/** The error for a key of a config. */
export function configError(
  origin: ConfigOrigin,
  path: readonly PropertyKey[],
  problem: string,
  remedy?: string,
): MtlintError {
  return new MtlintError('config', problem, {
    place: placeOfKey(origin, path),
    ...(remedy === undefined ? {} : { remedy }),
  });
}

function issueError(issue: z.core.$ZodIssue, value: unknown, origin: ConfigOrigin): MtlintError {
  const where = keyName(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] as string;
      const guess = nearest(key, knownKeys(issue.path));
      const inside = where === '' ? '' : ` in \`${where}\``;
      const remedy =
        guess === undefined ? `use one of ${knownKeys(issue.path).join(', ')}` : `did you mean \`${guess}\`?`;
      return configError(origin, [...issue.path, key], `unknown key \`${key}\`${inside}`, remedy);
    }
    case 'invalid_value':
      return configError(
        origin,
        issue.path,
        `\`${where}\` is ${show(valueAt(value, issue.path))}`,
        `expected ${issue.values.map(String).join(', ')}`,
      );
    case 'invalid_union': {
      const expected = UNION_SHAPES[String(issue.path[0])] ?? UNION_SHAPES[String(issue.path[2])] ?? 'another value';
      return configError(
        origin,
        issue.path,
        `\`${where}\` is ${show(valueAt(value, issue.path))}`,
        `expected ${expected}`,
      );
    }
    default: {
      const problem = issue.message.replace(/^Invalid input: /, '');
      return configError(origin, issue.path, where === '' ? problem : `\`${where}\`: ${problem}`);
    }
  }
}

const UNION_SHAPES: Readonly<Record<string, string>> = {
  rules: 'error, warning, info, on, off, or [level, { options }]',
  glossary: 'a file, or a list of entries',
  extends: 'recommended, strict, terminology-only or sentences-only, or a list of them',
  files: 'a glob, or a list of globs',
};

function knownKeys(path: readonly PropertyKey[]): string[] {
  if (path[0] === 'gate') return ['failOn', 'minScore', 'max'];
  if (path[0] === 'overrides') return ['files', 'language', 'glossary', 'rules', 'minConfidence', 'failOn'];
  return Object.keys(configSchema.shape).filter((key) => key !== '$schema');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `overrides[0].rules.fluency/fragment`, as the messages write a key. */
export function keyName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');
}
