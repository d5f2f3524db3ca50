import { type Checker, checkerFor } from '../check/checker';
import { type Config, type LoadedConfig, type RuleSetting, validateConfig } from '../config';
import { loadConfig } from '../io/load-config';
import { loadGlossary } from '../io/load-glossary';
import { modelDoor } from '../io/model-door';
import type { Terminal } from './terminal';

/** Flags that say how to check, for the commands that do. */
export interface CheckerFlags {
  readonly lang?: string;
  readonly glossary?: string;
  readonly config?: string;
  readonly model?: string;
  readonly failOn?: 'error' | 'warning' | 'never';
  readonly rule?: Readonly<Record<string, RuleSetting>>;
  readonly maxBytes?: number;
}

/** A checker of the config with the flags on top, and that config. */
export async function checkerFromFlags(
  flags: CheckerFlags,
  terminal: Terminal,
): Promise<{ readonly checker: Checker; readonly loaded: LoadedConfig; readonly config: Config }> {
  const found = await loadConfig(flags.config, terminal.cwd);
  const { failOn, maxBytes, model } = flags;
  const config = validateConfig(
    {
      ...found.config,
      ...(failOn === undefined
        ? {}
        : { failOn, overrides: found.config.overrides?.map(({ failOn: _, ...override }) => override) }),
      ...(maxBytes === undefined ? {} : { maxBytes }),
      ...(model === undefined ? {} : { model }),
    },
    found.origin,
  );
  const loaded: LoadedConfig = {
    ...found,
    config,
    onTop: { rules: flags.rule ?? {}, origin: { name: '--rule' }, path: [] },
  };
  return {
    checker: await checkerFor(loaded, { loadEmbedder: modelDoor(config.model), loadGlossary, cwd: terminal.cwd }),
    loaded,
    config,
  };
}
