import type { Config } from './schema';

/** Types a config as it is written; returns it unchanged. */
export function defineConfig(config: Config): Config {
  return config;
}
