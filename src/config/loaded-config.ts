import type { RuleLayer } from './rule-settings';
import type { Config } from './schema';
import type { ConfigOrigin } from './validate';

/** A config with where it stands: its globs and paths are relative to `directory`. */
export interface LoadedConfig {
  readonly config: Config;
  readonly origin: ConfigOrigin;
  readonly directory: string;
  /** Rule settings that win over the config's, such as those of the command line. */
  readonly onTop?: RuleLayer;
}
