export { defineConfig } from './define-config';
export type { LoadedConfig } from './loaded-config';
export { type PresetName, presetNames, presets } from './presets';
export { ConfigResolver, type Matcher, type Resolved } from './resolve';
export type { RuleLayer } from './rule-settings';
export type { Config, GatePolicy, RuleSetting } from './schema';
export { type ConfigOrigin, validateConfig } from './validate';
