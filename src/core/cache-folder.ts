import { join } from 'node:path';

/** Where the operating system wants the caches of the user whose home folder is `home`, in a folder of mtlint's own. */
export function cacheFolder(
  home: string,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'mtlint', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'mtlint');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'mtlint');
}
