import { type ErrorCode, MtlintError } from './error';
import { isLanguageTag } from './language-tag';
import { nearest } from './nearest';

/**
 * What an argument or an option must be. Programs without types call the library too, and some of its entries are a page of
 * code that must not load a library of schemas.
 */
export interface Kind {
  /** `a string`, as a message says what was expected. */
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const text: Kind = { expected: 'a string', holds: (value) => typeof value === 'string' };
export const flag: Kind = { expected: 'true or false', holds: (value) => typeof value === 'boolean' };
export const callback: Kind = { expected: 'a function', holds: (value) => typeof value === 'function' };
export const list: Kind = { expected: 'a list', holds: Array.isArray };
export const record: Kind = { expected: 'an object', holds: (value) => isObject(value) && !Array.isArray(value) };
export const languageTag: Kind = {
  expected: 'a language tag such as fr or pt-BR',
  holds: (value) => typeof value === 'string' && isLanguageTag(value),
};
export const signal: Kind = {
  expected: 'an AbortSignal',
  holds: (value) => isObject(value) && 'aborted' in value && 'addEventListener' in value,
};

/** A number from `least` up to `most`. */
export const number = (least: number, most = Number.POSITIVE_INFINITY): Kind => ({
  expected: most === Number.POSITIVE_INFINITY ? `a number from ${least} up` : `a number from ${least} to ${most}`,
  holds: (value) => typeof value === 'number' && value >= least && value <= most,
});
export const oneOf = (...values: readonly string[]): Kind => ({
  expected: values.join(', '),
  holds: (value) => values.includes(value as string),
});
export const listOf = (kind: Kind, expected: string): Kind => ({
  expected: `a list of ${expected}`,
  holds: (value) => Array.isArray(value) && value.every(kind.holds),
});
/** An object that has these keys, whatever others. */
export const having = (expected: string, ...keys: readonly string[]): Kind => ({
  expected,
  holds: (value) => isObject(value) && keys.every((key) => key in value),
});
/** What `reportOf` makes. */
export const REPORT = having('a report of mtlint, as `reportOf` makes it', 'articles', 'summary');
export const either = (...kinds: readonly Kind[]): Kind => ({
  expected: kinds.map(({ expected }) => expected).join(' or '),
  holds: (value) => kinds.some(({ holds }) => holds(value)),
});

/** @throws {MtlintError} where an argument of the function `of` is not what it must be. */
export function checkArgument(of: string, name: string, value: unknown, kind: Kind, code: ErrorCode = 'usage'): void {
  if (kind.holds(value)) return;
  throw new MtlintError(code, `\`${name}\` is ${shown(value)}`, { place: of, remedy: `expected ${kind.expected}` });
}

/**
 * Checks the options of the function `of`; what is undefined counts as absent.
 * @param elsewhere - Options that are not given here, and where they are.
 * @throws {MtlintError} where one is unknown, with the one that was probably meant, or is not what it must be.
 */
export function checkOptions(
  of: string,
  options: unknown,
  kinds: Readonly<Record<string, Kind>>,
  { code = 'usage', elsewhere = {} }: { code?: ErrorCode; elsewhere?: Readonly<Record<string, string>> } = {},
): void {
  checkArgument(of, 'options', options, record, code);
  for (const [name, value] of Object.entries(options as object)) {
    if (value === undefined) continue;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind !== undefined) checkArgument(of, name, value, kind, code);
    else
      throw new MtlintError(code, `unknown option \`${name}\``, {
        place: of,
        remedy: remedyFor(name, kinds, elsewhere),
      });
  }
}

function remedyFor(name: string, kinds: Readonly<Record<string, Kind>>, elsewhere: Readonly<Record<string, string>>) {
  if (Object.hasOwn(elsewhere, name)) return elsewhere[name] as string;
  const guess = nearest(name, Object.keys(kinds));
  return guess === undefined ? `use one of ${Object.keys(kinds).join(', ')}` : `did you mean \`${guess}\`?`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : String(value);
}
