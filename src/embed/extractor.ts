import { basename, dirname } from 'node:path';
import { MtlintError } from '../core/error';
import { damaged, type ModelFolder } from './model-folder';
import { startRuntime, type Transformers } from './start-runtime';
import type { FeatureExtractionPipeline } from './transformers';

/** A model that transformers.js has loaded. */
export interface Extractor {
  readonly pipe: FeatureExtractionPipeline;
  readonly Tensor: Transformers['Tensor'];
}

/** `env` is one for the whole process, so loads wait for each other. */
let lastLoad: Promise<unknown> = Promise.resolve();

function oneAtATime<T>(load: () => Promise<T>): Promise<T> {
  const mine = lastLoad.then(load);
  lastLoad = mine.catch(() => undefined);
  return mine;
}

/**
 * Loads a model folder without looking anywhere else.
 * @throws {MtlintError} `model`, where the runtime is absent or the model is none that it can run.
 */
export async function loadExtractor(folder: ModelFolder): Promise<Extractor> {
  const transformers = await startRuntime(folder.path);
  const pipe = await oneAtATime(async () => {
    transformers.env.localModelPath = dirname(folder.path);
    transformers.env.useFSCache = false;
    transformers.env.allowRemoteModels = false;
    try {
      return await transformers.pipeline('feature-extraction', basename(folder.path), {
        quantized: folder.quantized,
        local_files_only: true,
      });
    } catch (cause) {
      // What the library says when its second runtime, which is not there, fails after the first.
      const refused = /no available backend/i.test(String(cause));
      throw damaged(folder.graphPath, refused ? 'onnxruntime cannot run it' : cause);
    }
  });
  return { pipe, Tensor: transformers.Tensor };
}

/**
 * Downloads a model from the Hugging Face hub into a folder for such models.
 * @throws {MtlintError} `model`, where the runtime or the network is absent, or the hub has no such model.
 */
export async function downloadModel(name: string, hubFolder: string): Promise<void> {
  const transformers = await startRuntime(name);
  await oneAtATime(async () => {
    transformers.env.useFSCache = true;
    transformers.env.allowRemoteModels = true;
    transformers.env.localModelPath = hubFolder;
    try {
      const download = (quantized: boolean) =>
        transformers.pipeline('feature-extraction', name, { quantized, cache_dir: hubFolder });
      const pipe = await download(true).catch((error: unknown) =>
        /could not locate file/i.test(String(error)) ? download(false) : Promise.reject(error),
      );
      await pipe.dispose();
    } catch (cause) {
      throw new MtlintError(
        'model',
        `the model cannot be downloaded (${(cause as Error).message.replace(/\s+/g, ' ')})`,
        {
          place: name,
          remedy: 'check its name and the network, or give the path of a model folder',
          cause,
        },
      );
    } finally {
      transformers.env.allowRemoteModels = false;
    }
  });
}
