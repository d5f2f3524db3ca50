import type { AnyRule } from '../core/rule';
import type { Settings } from '../core/settings';
import type { LoadedConfig } from './loaded-config';
import { type Preset, type PresetName, presets } from './presets';
import { enableRules, type RuleLayer } from './rule-settings';
import type { Config } from './schema';
import { configError } from './validate';

/** What a config comes down to for one article, before its text is read. */
export interface Resolved {
  readonly settings: Settings;
  readonly language: string | undefined;
  readonly sourceLanguage: string | undefined;
  readonly sourcePattern: string | undefined;
  readonly glossary: Config['glossary'];
}

/** Tells whether a path, relative to the config's folder and with slashes, matches one of the globs. */
export type Matcher = (globs: readonly string[], path: string) => boolean;

/** Resolves a config for many articles; articles that the same overrides match share their settings. */
export class ConfigResolver {
  readonly #loaded: LoadedConfig;
  readonly #rules: readonly AnyRule[];
  readonly #matches: Matcher;
  readonly #known = new Map<string, Resolved>();

  /** @throws {MtlintError} `config` where any part of the config is wrong, not only the part that an article needs. */
  constructor(loaded: LoadedConfig, rules: readonly AnyRule[], matches: Matcher) {
    this.#loaded = loaded;
    this.#rules = allRules(loaded, rules);
    this.#matches = matches;
    this.#resolve((loaded.config.overrides ?? []).map((_, index) => index));
  }

  /** Every rule, the config's own included. */
  get rules(): readonly AnyRule[] {
    return this.#rules;
  }

  for(relativePath: string | undefined): Resolved {
    const overrides = this.#loaded.config.overrides ?? [];
    const matching = overrides.flatMap(({ files }, index) =>
      relativePath !== undefined && this.#matches([files].flat(), relativePath) ? [index] : [],
    );
    const key = matching.join(' ');
    let resolved = this.#known.get(key);
    if (resolved === undefined) {
      resolved = this.#resolve(matching);
      this.#known.set(key, resolved);
    }
    return resolved;
  }

  #resolve(matching: readonly number[]): Resolved {
    const { config, origin, onTop } = this.#loaded;
    const base = [config.extends ?? 'recommended'].flat().map((name: PresetName): Preset => presets[name]);
    const overrides = matching.map((index) => ({ index, override: config.overrides?.[index] }));
    const layers: RuleLayer[] = [
      ...base.map((preset) => ({ rules: preset.rules, origin: { name: 'preset' }, path: [], lenient: true })),
      { rules: config.rules ?? {}, origin, path: ['rules'] },
      ...overrides.map(({ index, override }) => ({
        rules: override?.rules ?? {},
        origin,
        path: ['overrides', index, 'rules'],
      })),
      ...(onTop === undefined ? [] : [onTop]),
    ];
    const overridden = <T>(pick: (part: Partial<Config>) => T | undefined): T | undefined =>
      overrides.reduce<T | undefined>(
        (value, { override }) => pick((override ?? {}) as Partial<Config>) ?? value,
        pick(config),
      );
    const preset = base.at(-1) ?? presets.recommended;
    return {
      settings: {
        rules: enableRules(this.#rules, layers),
        minConfidence: overridden((part) => part.minConfidence) ?? preset.minConfidence,
        corroborate: preset.corroborate,
        failOn: overridden((part) => part.failOn) ?? config.gate?.failOn ?? preset.failOn,
      },
      language: overridden((part) => part.language),
      sourceLanguage: config.sourceLanguage,
      sourcePattern: overridden((part) => part.sourcePattern),
      glossary: overridden((part) => part.glossary),
    };
  }
}

function allRules({ config, origin }: LoadedConfig, shipped: readonly AnyRule[]): readonly AnyRule[] {
  const own = config.customRules ?? [];
  const ids = new Set(shipped.map((rule) => rule.id));
  own.forEach((rule, index) => {
    if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(rule.id)) {
      throw configError(origin, ['customRules', index], `rule id \`${rule.id}\``, 'write `folder/name` in kebab-case');
    }
    if (ids.has(rule.id)) {
      throw configError(origin, ['customRules', index], `rule \`${rule.id}\` stands twice`, 'give it another id');
    }
    ids.add(rule.id);
  });
  return [...shipped, ...own];
}
