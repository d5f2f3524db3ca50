import { type Checker, checkerFor } from '../check/checker';
import { checkPattern } from '../check/source-path';
import { type Config, type LoadedConfig, type RuleSetting, validateConfig } from '../config';
import { readLexicon } from '../io/lexicon-door';
import { loadConfig } from '../io/load-config';
import { loadGlossary } from '../io/load-glossary';
import { missingParts } from '../io/missing-parts';
import { modelDoor } from '../io/model-door';
import { readArticleFile } from '../io/read-article';
import { fromHere } from './from-here';
import type { Terminal } from './terminal';

/** Flags that say how to check, for the commands that do. */
export interface CheckerFlags {
  readonly lang?: string;
  readonly inputFormat?: 'text' | 'markdown';
  readonly glossary?: string;
  readonly sourcePattern?: string;
  readonly config?: string;
  readonly model?: string;
  readonly allowDownload?: boolean;
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
  const { failOn, maxBytes, model, allowDownload, sourcePattern } = flags;
  if (sourcePattern !== undefined) checkPattern(sourcePattern);
  const config = validateConfig(
    {
      ...found.config,
      ...(failOn === undefined ? {} : { failOn }),
      overrides: found.config.overrides?.map((override) => withoutGiven(override, flags)),
      ...(maxBytes === undefined ? {} : { maxBytes }),
      ...(model === undefined ? {} : { model }),
      ...(allowDownload === undefined ? {} : { allowDownload }),
      ...(sourcePattern === undefined ? {} : { sourcePattern }),
    },
    found.origin,
  );
  const loaded: LoadedConfig = {
    ...found,
    config,
    onTop: { rules: flags.rule ?? {}, origin: { name: '--rule' }, path: [] },
  };
  const notes = missingParts(config.model);
  for (const note of notes) terminal.stderr.write(`mtlint: ${note}\n`);
  return {
    checker: await checkerFor(loaded, {
      loadEmbedder: await modelDoor(config.model, { directory: terminal.cwd, allowDownload: config.allowDownload }),
      notes,
      loadGlossary,
      readLexicon,
      loadSource: async (path) => {
        const limit = config.maxBytes === undefined ? {} : { maxBytes: config.maxBytes };
        return (await readArticleFile(fromHere(terminal.cwd, path), limit)).text;
      },
      cwd: terminal.cwd,
    }),
    loaded,
    config,
  };
}

/** A flag counts for every article, whatever an override of the config says. */
function withoutGiven(override: Override, { failOn, sourcePattern }: CheckerFlags): Override {
  const kept = { ...override };
  if (failOn !== undefined) delete kept.failOn;
  if (sourcePattern !== undefined) delete kept.sourcePattern;
  return kept;
}

type Override = NonNullable<Config['overrides']>[number];
