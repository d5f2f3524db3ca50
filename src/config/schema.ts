import { z } from 'zod';
import { isLanguageTag } from '../core/language-tag';
import type { AnyRule } from '../core/rule';
import { presetNames } from './presets';

export const levels = ['error', 'warning', 'info', 'on', 'off'] as const;
export const thresholds = ['error', 'warning', 'never'] as const;

const level = z.enum(levels);

/** What a rule or a folder of rules is set to: a level, or a level with the rule's options. */
export const ruleSetting = z.union([level, z.tuple([level, z.record(z.string(), z.unknown())])]);

const rules = z.record(z.string(), ruleSetting);
const glossary = z.union([z.string(), z.array(z.record(z.string(), z.unknown()))]);
const confidence = z.number().min(0).max(1);

/** `{dir}` is the article's folder, `{name}` its file name without language and extension, `{ext}` the extension. */
const sourcePattern = z
  .string()
  .regex(/\{name\}/, 'expected a pattern with `{name}`, such as `{dir}/{name}.en.md`')
  .regex(/^(?:[^{}]|\{(?:dir|name|ext)\})*$/, 'expected no placeholder but {dir}, {name} and {ext}');

/** What decides whether an article, or a batch of them, may go out. */
export const gatePolicy = z.strictObject({
  /** Severity from which on a finding fails the article; the config's own `failOn` where absent. */
  failOn: z.enum(thresholds).optional(),
  /** Lowest score, 0 to 100, that an article may have. */
  minScore: z.number().min(0).max(100).optional(),
  /** Most findings that an article may have, by severity, rule id or rule folder. */
  max: z.record(z.string(), z.number().int().min(0)).optional(),
});

const languageTag = z.string().refine(isLanguageTag, 'expected a language tag such as fr or pt-BR');

/** Settings for the articles that its globs match; later ones win. */
export const override = z.strictObject({
  files: z.union([z.string(), z.array(z.string()).min(1)]),
  language: languageTag.optional(),
  sourcePattern: sourcePattern.optional(),
  glossary: glossary.optional(),
  rules: rules.optional(),
  minConfidence: confidence.optional(),
  failOn: z.enum(thresholds).optional(),
});

const isRule = (value: unknown): value is AnyRule =>
  typeof value === 'object' && value !== null && 'id' in value && 'check' in value && 'messages' in value;

/** All that a config file may say. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  /** One preset or several, of which later ones win; `recommended` where absent. */
  extends: z.union([z.enum(presetNames), z.array(z.enum(presetNames))]).optional(),
  /** BCP 47 tag of the articles; found out for each article where absent. */
  language: languageTag.optional(),
  sourceLanguage: languageTag.optional(),
  /** Where the source of an article stands: `{dir}/{name}.en.md`; see `--source-pattern`. */
  sourcePattern: sourcePattern.optional(),
  /** A file, or the entries themselves. */
  glossary: glossary.optional(),
  /** `shipped`, `none`, the path of a model, or its name on the Hugging Face hub. */
  model: z.string().optional(),
  /** Whether a model named by `model` may be downloaded. */
  allowDownload: z.boolean().optional(),
  /** Severity from which on a finding fails its article; that of `gate` where absent, or the preset's. */
  failOn: z.enum(thresholds).optional(),
  /** How sure a rule must be, 0 to 1, for its finding to be reported; the preset's where absent. */
  minConfidence: confidence.optional(),
  /** By rule id, folder or `*`; a folder wins over `*`, and a rule over its folder. */
  rules: rules.optional(),
  overrides: z.array(override).optional(),
  /** Globs of files that are never read, though a folder or a glob names them. */
  ignore: z.array(z.string()).optional(),
  /** Longest article that is read, in bytes. */
  maxBytes: z.number().int().positive().optional(),
  customRules: z.array(z.custom<AnyRule>(isRule, 'expected a rule made with `defineRule`')).optional(),
  gate: gatePolicy.optional(),
});

/** A config, as a file or a program writes it. */
export type Config = Readonly<z.input<typeof configSchema>>;
/** A level for a rule or a folder of rules, alone or with the rule's options. */
export type RuleSetting = z.input<typeof ruleSetting>;
/** What `gate` holds a report against. */
export type GatePolicy = Readonly<z.input<typeof gatePolicy>>;
