import { nearest } from '../core/nearest';
import type { AnyRule, Level, Severity } from '../core/rule';
import type { EnabledRule } from '../core/settings';
import type { RuleSetting } from './schema';
import { type ConfigOrigin, configError, keyName } from './validate';

/** One set of rule settings on top of those before it, with its place in the config for messages. */
export interface RuleLayer {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly origin: ConfigOrigin;
  readonly path: readonly PropertyKey[];
  /** True where names that no rule has are passed over, as in a preset when a caller has only some of the rules. */
  readonly lenient?: boolean;
}

interface State {
  level: Level;
  isAsked: boolean;
  options: Readonly<Record<string, unknown>>;
}

/**
 * Works out which rules run, how severe they are and with what options. Later layers win; inside a layer `*` yields to
 * a folder, and a folder to a rule id.
 * @throws {MtlintError} `config` where a layer names an unknown rule, or options that a rule does not take.
 */
export function enableRules(known: readonly AnyRule[], layers: readonly RuleLayer[]): readonly EnabledRule[] {
  const states = new Map<string, State>(
    known.map((rule) => [rule.id, { level: rule.severity, isAsked: false, options: {} }]),
  );
  const places = new Map<string, RuleLayer>();
  for (const layer of layers) {
    for (const [key, setting] of Object.entries(layer.rules).sort(([a], [b]) => breadth(a) - breadth(b))) {
      const ids = idsOf(key, states);
      if (ids.length === 0 && layer.lenient) continue;
      if (ids.length === 0) throw unknownRule(key, layer, states);
      const [level, options] = typeof setting === 'string' ? [setting, undefined] : setting;
      if (options !== undefined && ids.length > 1) {
        throw configError(layer.origin, [...layer.path, key], `\`${key}\` is a folder and takes no options`);
      }
      for (const id of ids) {
        const state = states.get(id) as State;
        state.level = level === 'on' ? (known.find((rule) => rule.id === id) as AnyRule).severity : level;
        state.isAsked = level !== 'on';
        if (options !== undefined) {
          state.options = options;
          places.set(id, layer);
        }
      }
    }
  }
  return known.flatMap((rule): EnabledRule[] => {
    const { level, isAsked, options } = states.get(rule.id) as State;
    if (level === 'off') return [];
    return [
      {
        rule,
        severity: level as Severity,
        isSeverityAsked: isAsked,
        options: parseOptions(rule, options, places.get(rule.id)),
      },
    ];
  });
}

function breadth(key: string): number {
  if (key === '*') return 0;
  return key.includes('/') ? 2 : 1;
}

function idsOf(key: string, states: ReadonlyMap<string, State>): string[] {
  if (key === '*') return [...states.keys()];
  if (states.has(key)) return [key];
  return [...states.keys()].filter((id) => id.startsWith(`${key}/`));
}

function unknownRule(key: string, layer: RuleLayer, states: ReadonlyMap<string, State>) {
  const ids = [...states.keys()];
  const folders = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))));
  const inFolder = ids.filter((id) => id.split('/')[1] === key.split('/').at(-1));
  const guess = nearest(key, [...ids, ...folders]) ?? inFolder[0];
  const remedy = guess === undefined ? 'run `mtlint rules` for the list' : `did you mean \`${guess}\`?`;
  return configError(layer.origin, [...layer.path, key], `unknown rule \`${key}\``, remedy);
}

function parseOptions(
  rule: AnyRule,
  options: Readonly<Record<string, unknown>>,
  layer: RuleLayer | undefined,
): unknown {
  const origin = layer?.origin ?? { name: rule.id };
  const path = [...(layer?.path ?? []), rule.id];
  if (rule.options === undefined) {
    if (Object.keys(options).length === 0) return {};
    throw configError(origin, path, `\`${rule.id}\` takes no options`);
  }
  const names = Object.keys(rule.options.shape ?? {});
  for (const key of Object.keys(options)) {
    if (names.includes(key)) continue;
    const guess = nearest(key, names);
    const remedy = guess === undefined ? `it takes ${names.join(', ')}` : `did you mean \`${guess}\`?`;
    throw configError(origin, [...path, key], `\`${rule.id}\` has no option \`${key}\``, remedy);
  }
  const result = rule.options.safeParse(options);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = keyName(issue.path);
  throw configError(
    origin,
    [...path, ...issue.path],
    `option \`${where}\` of \`${rule.id}\`: ${String(issue.message).replace(/^Invalid input: /, '')}`,
  );
}
