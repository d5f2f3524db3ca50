import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the operating system wants caches, in a folder of mtlint's own. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'mtlint', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'mtlint');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mtlint');
}
