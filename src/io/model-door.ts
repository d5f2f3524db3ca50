import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Embedder } from '../core/embedder';

/**
 * How the named model is loaded, or nothing where there is none: `none`, or `shipped` in a build without a model.
 * Nothing is read before the first text is embedded.
 */
export function modelDoor(model = 'shipped'): ((signal?: AbortSignal) => Promise<Embedder>) | undefined {
  if (model === 'none') return undefined;
  if (model === 'shipped' && shippedModels() === undefined) return undefined;
  return async () => {
    const { loadEmbedder } = await import('../embed');
    return loadEmbedder({ model });
  };
}

/** The package's folder of models, where it has one. */
function shippedModels(): string | undefined {
  let directory = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 3; up += 1) {
    const models = join(directory, 'models');
    if (existsSync(models)) return models;
    directory = dirname(directory);
  }
  return undefined;
}
