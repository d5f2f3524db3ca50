import { MtlintError } from '../core/error';
import { nearest } from '../core/nearest';
import type { AnyRule } from '../core/rule';

/**
 * The rule with an id, or with a name that only one rule has.
 * @throws {MtlintError} `rule`, with the likely one.
 */
export function knownRule(id: string, rules: readonly AnyRule[]): AnyRule {
  const named = rules.filter((rule) => rule.id === id || rule.id.endsWith(`/${id}`));
  const [rule] = named;
  if (rule !== undefined && named.length === 1) return rule;
  const ids = rules.map((one): string => one.id);
  const names = ids.map((one) => one.split('/')[1] as string);
  const guess = nearest(id, ids) ?? ids[names.indexOf(nearest(id.split('/').at(-1) ?? id, names) ?? '')];
  throw new MtlintError('rule', `unknown rule \`${id}\``, {
    remedy: guess === undefined ? 'run `mtlint rules` for the list' : `did you mean \`${guess}\`?`,
  });
}
