import type { AnyRule } from '../core/rule';

/** An option of a rule, described for a reader. */
export interface RuleOption {
  readonly name: string;
  readonly type: string;
  /** The value where none is set, as JSON. */
  readonly standard: string;
}

/** The options that a rule takes, as its schema tells. */
export function optionsOf(rule: AnyRule): readonly RuleOption[] {
  const schema = rule.options;
  if (schema === undefined) return [];
  const standards = schema.safeParse({});
  const values = (standards.success ? standards.data : {}) as Record<string, unknown>;
  return Object.entries(schema.shape as Record<string, Described>).map(([name, field]) => ({
    name,
    type: typeOf(field),
    standard: name in values ? `\`${JSON.stringify(values[name])}\` by default` : 'must be set',
  }));
}

/** As much of a zod schema as is needed to name its type. */
interface Described {
  readonly def: {
    readonly type: string;
    readonly innerType?: Described;
    readonly element?: Described;
    readonly entries?: Readonly<Record<string, string>>;
  };
}

function typeOf({ def }: Described): string {
  if (def.innerType !== undefined) return typeOf(def.innerType);
  if (def.type === 'array' && def.element !== undefined) return `list of ${typeOf(def.element)}s`;
  if (def.type === 'enum') return Object.values(def.entries ?? {}).join(' | ');
  return def.type;
}
