import { parseArgs } from 'node:util';
import { type Half, halvesNamed } from './corpus';

/** What one run of the benchmark measures and shows. */
export interface BenchOptions {
  readonly halves: readonly Half[];
  readonly languages: readonly string[];
  /** Rule ids or folders that rows and lists are limited to; empty means all. */
  readonly rules: readonly string[];
  /** Kinds of injected faults, by their names; empty means all. */
  readonly kinds: readonly string[];
  readonly parts: ReadonlySet<Part>;
  readonly model: string;
  readonly misses: boolean;
  readonly alarms: boolean;
  readonly showHeldOut: boolean;
  /** True where each paragraph of FLORES is a text of its own, not a part of an article. */
  readonly paragraphs: boolean;
  /** True where an article gets one injected fault, not one in a dozen sentences. */
  readonly alone: boolean;
  readonly json: boolean;
}

export const parts = ['flawed', 'clean', 'pac', 'inject', 'breadth'] as const;
export type Part = (typeof parts)[number];

export const usage = `tsx bench/quality/run.ts [options]
  --set tune|held-out|all   halves of the corpora (all)
  --lang TAG                only articles of this language; repeatable
  --rule ID                 only rows and lists of this rule or folder; repeatable
  --kind NAME               only injected faults of this kind; repeatable
  --part ${parts.join('|')}
                            repeatable (flawed, clean, pac)
  --model none|shipped|PATH embedding model (none)
  --misses, --alarms        list missed labels, false alarms
  --show-held-out           list them for the held-out half too, which is then no longer blind
  --paragraphs              check each paragraph of FLORES by itself, in place of articles of eight
  --alone                   inject one fault an article, not one in a dozen sentences
  --json                    one JSON object instead of tables`;

/** @throws {Error} with one line on what is wrong. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      set: { type: 'string', default: 'all' },
      lang: { type: 'string', multiple: true, default: [] },
      rule: { type: 'string', multiple: true, default: [] },
      kind: { type: 'string', multiple: true, default: [] },
      part: { type: 'string', multiple: true, default: ['flawed', 'clean', 'pac'] },
      model: { type: 'string', default: 'none' },
      misses: { type: 'boolean', default: false },
      alarms: { type: 'boolean', default: false },
      'show-held-out': { type: 'boolean', default: false },
      paragraphs: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const wanted = halvesNamed(values.set);
  const known = values.part.filter((part): part is Part => (parts as readonly string[]).includes(part));
  if (known.length < values.part.length) throw new Error(`--part ${values.part}: use ${parts.join(', ')}`);
  const lists = values.misses || values.alarms;
  if (lists && values.set === 'held-out' && !values['show-held-out'])
    throw new Error(
      '--misses and --alarms do not list the held-out half, which stays blind; say --show-held-out to do so',
    );
  return {
    halves: wanted,
    languages: values.lang,
    rules: values.rule,
    kinds: values.kind,
    parts: new Set(known),
    model: values.model,
    misses: values.misses,
    alarms: values.alarms,
    showHeldOut: values['show-held-out'],
    paragraphs: values.paragraphs,
    alone: values.alone,
    json: values.json,
  };
}

/** Tells whether a rule is among those that the run is limited to. */
export function isWantedRule({ rules }: BenchOptions, id: string): boolean {
  return rules.length === 0 || rules.some((rule) => id === rule || id.startsWith(`${rule}/`));
}

/** Tells whether an injected fault that these rules report is wanted. */
export function isWantedKind(options: BenchOptions, name: string, rules: readonly string[]): boolean {
  if (options.kinds.length > 0 && !options.kinds.includes(name)) return false;
  return options.rules.length === 0 || rules.some((rule) => isWantedRule(options, rule));
}
