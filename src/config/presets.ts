import type { Level } from '../core/rule';

/** A level that a config may set; `on` is the rule's own severity. */
export type RuleLevel = Level | 'on';

export const presetNames = ['recommended', 'strict', 'terminology-only', 'sentences-only'] as const;
export type PresetName = (typeof presetNames)[number];

/** Settings to start from. */
export interface Preset {
  readonly summary: string;
  /** Level by rule id, folder, or `*`; absent rules keep the severity of their own. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly minConfidence: number;
  readonly corroborate: boolean;
}

/** The presets that `extends` may name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended: {
    summary: 'Every rule at its own severity; errors fail an article',
    rules: {},
    failOn: 'error',
    minConfidence: 0.5,
    corroborate: true,
  },
  strict: {
    summary: 'Every rule, with less sure findings as well, however few; warnings fail an article',
    rules: {},
    failOn: 'warning',
    minConfidence: 0.3,
    corroborate: false,
  },
  'terminology-only': {
    summary: 'Terminology drift and glossary breaches, nothing else',
    rules: { '*': 'off', terminology: 'on' },
    failOn: 'error',
    minConfidence: 0.5,
    corroborate: true,
  },
  'sentences-only': {
    summary: 'Broken sentences and markup residue, nothing else',
    rules: { '*': 'off', fluency: 'on', markup: 'on' },
    failOn: 'error',
    minConfidence: 0.5,
    corroborate: true,
  },
};
