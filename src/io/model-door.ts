import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Embedder } from '../core/embedder';
import { PARTS } from './missing-parts';
import { packageFolder } from './package-folder';

/** Where a model is looked for, besides the package. */
export interface ModelDoorOptions {
  /** Folder that a path is relative to; the working directory where absent. */
  readonly directory?: string | undefined;
  /** Whether a model that is named may be downloaded from the Hugging Face hub. */
  readonly allowDownload?: boolean | undefined;
}

/**
 * How the named model is loaded, or nothing where there is none: `none`, or `shipped` in a build without a model. The
 * shipped one is read when the first text is embedded. Another one is read at once: one that cannot be had is as wrong for an
 * article that needs no model.
 * @throws {MtlintError} `model`, where another model than the shipped one cannot be loaded.
 */
export async function modelDoor(
  model = 'shipped',
  { directory, allowDownload }: ModelDoorOptions = {},
): Promise<EmbedderLoader | undefined> {
  if (model === 'none') return undefined;
  if (model === 'shipped') {
    if (packageFolder(PARTS.model) === undefined) return undefined;
    return async () => {
      const { loadEmbedder } = await import('../embed');
      return loadEmbedder();
    };
  }
  const { loadEmbedder } = await import('../embed');
  const path = directory === undefined ? model : resolve(directory, model);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const embedder = await loadEmbedder({ model: isFolder ? path : model, allowDownload });
  return async () => embedder;
}

type EmbedderLoader = (signal?: AbortSignal) => Promise<Embedder>;
