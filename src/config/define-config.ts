import { checkArgument, record } from '../core/arguments';
import type { Config } from './schema';

/** Types a config as it is written; returns it unchanged. */
export function defineConfig(config: Config): Config {
  checkArgument('defineConfig', 'config', config, record, 'config');
  return config;
}
