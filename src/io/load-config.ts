import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LoadedConfig, validateConfig } from '../config';
import { isMtlintError, MtlintError } from '../core/error';
import { findConfig } from './find-config';

/** Loads the config that is named, or the nearest at or above `cwd`, or an empty one. */
export async function loadConfig(named: string | undefined, cwd: string): Promise<LoadedConfig> {
  const path = named === undefined ? findConfig(cwd) : resolve(cwd, named);
  if (path === undefined) return { config: {}, origin: { name: 'config' }, directory: cwd };
  return readConfig(path, relative(cwd, path) || path);
}

async function readConfig(path: string, name: string): Promise<LoadedConfig> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const problem = cause.code === 'ENOENT' ? 'no such config file' : `config cannot be read (${cause.code})`;
    throw new MtlintError('config', problem, { place: name, remedy: 'run `mtlint init` to write one', cause });
  });
  const origin = { name, text };
  return { config: validateConfig(await configIn(path, text, name), origin), origin, directory: dirname(path) };
}

async function configIn(path: string, text: string, name: string): Promise<unknown> {
  switch (extname(path)) {
    case '.json': {
      const value = parseJson(text, name);
      return basename(path) === 'package.json' ? (value as { mtlint?: unknown }).mtlint : value;
    }
    case '.ts':
    case '.mts':
    case '.cts':
      return loadTypeScript(path, name);
    case '.js':
    case '.mjs':
    case '.cjs':
      return defaultOf(await importing(name, () => import(pathToFileURL(path).href)));
    default:
      throw new MtlintError('config', 'unknown kind of config', { place: name, remedy: 'use .ts, .js, .mjs or .json' });
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new MtlintError('config', `not JSON: ${(cause as Error).message}`, {
      place: name,
      remedy: 'correct the syntax there',
      cause,
    });
  }
}

async function loadTypeScript(path: string, name: string): Promise<unknown> {
  const { createJiti } = await importing(name, () => import('jiti'));
  // `mtlint` inside a config means this very mtlint, also where npx runs it and it is not installed beside the config.
  const mtlint = await import('../index');
  const jiti = createJiti(import.meta.url, { fsCache: false, virtualModules: { mtlint } });
  return defaultOf(await importing(name, () => jiti.import(path)));
}

async function importing<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (isMtlintError(cause)) throw cause;
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new MtlintError('config', `config cannot be loaded: ${problem}`, {
      place: name,
      remedy: 'correct it and run again',
      cause,
    });
  }
}

function defaultOf(module: unknown): unknown {
  let value = module;
  while (typeof value === 'object' && value !== null && 'default' in value) value = value.default;
  return value;
}
