import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { signal as abortSignal, checkOptions, flag, number, oneOf, text } from '../core/arguments';
import { cacheFolder } from '../core/cache-folder';
import type { Embedder } from '../core/embedder';
import { MtlintError } from '../core/error';
import { CachedEmbedder } from './cached-embedder';
import { downloadModel, loadExtractor } from './extractor';
import { LookupEmbedder } from './lookup-embedder';
import { damaged, type ModelFolder, readModelFolder, shippedModelPath } from './model-folder';
import { findModel } from './model-name';
import { noEmbedder } from './no-embedder';
import { OnnxEmbedder } from './onnx-embedder';
import { type PackedVectors, readPackedVectors } from './packed-vectors';
import { PieceEncoder } from './piece-encoder';
import type { Pooling } from './pool';
import { poolingOf } from './pooling-of';
import { readTokenizer, type TokenizerFile } from './tokenizer-file';
import { VectorCache } from './vector-cache';

/** What runs the model: the plain-JavaScript lookup, onnxruntime, or the first of them that can. */
export type Runtime = 'auto' | 'lookup' | 'onnx';

export interface EmbedderOptions {
  /** `shipped` (where absent), the path of a model folder, the name of a model on the Hugging Face hub, or `none`. */
  readonly model?: string | undefined;
  /** `auto` where absent. Only models of the shipped kind have a lookup. */
  readonly runtime?: Runtime | undefined;
  /** Whether a model may be downloaded from the hub. Once downloaded, it is used without asking. */
  readonly allowDownload?: boolean | undefined;
  /** Folder for downloaded models and for the vectors of slow ones; in the system's cache folder where absent. */
  readonly cacheDir?: string | undefined;
  /** Bound in bytes of the vectors kept on disk for a slow model; 64 MiB where absent, 0 for none. */
  readonly cacheBytes?: number | undefined;
  /** For models that do not pool in their graph; what their folder states, else the mean, where absent. */
  readonly pooling?: Pooling | undefined;
  readonly signal?: AbortSignal | undefined;
}

const OPTIONS = {
  model: text,
  runtime: oneOf('auto', 'lookup', 'onnx'),
  allowDownload: flag,
  cacheDir: text,
  cacheBytes: number(0),
  pooling: oneOf('mean', 'cls'),
  signal: abortSignal,
};

/**
 * Loads an embedding model. `none` loads an embedder with the id `none` that refuses every text.
 * @throws {MtlintError} `model`, where it is missing, damaged, not to be downloaded, or lacks its runtime; and the
 * signal's reason where it is aborted.
 */
export async function loadEmbedder(options: EmbedderOptions = {}): Promise<Embedder> {
  checkOptions('loadEmbedder', options, OPTIONS);
  const { model = 'shipped', signal } = options;
  if (model === 'none') return noEmbedder;
  signal?.throwIfAborted();
  const cacheDir = options.cacheDir ?? cacheFolder(homedir(), process.env, process.platform);
  const folder = await folderOf(model, cacheDir, options);
  const embedder = await embedderFor(folder, cacheDir, options);
  signal?.throwIfAborted();
  return embedder;
}

async function folderOf(model: string, cacheDir: string, options: EmbedderOptions): Promise<ModelFolder> {
  if (model === 'shipped') return readModelFolder(resolve(shippedModelPath()));
  const found = findModel(model, cacheDir);
  if (found.hub === undefined) return readModelFolder(found.path);
  if (!found.present) {
    if (options.allowDownload !== true)
      throw new MtlintError('model', 'there is no such model folder, and downloading a model is not allowed', {
        place: model,
        remedy:
          'give the path of a model folder, or allow the download with `--allow-download` or `allowDownload: true`',
      });
    await downloadModel(model, found.hub);
  }
  return readModelFolder(found.path, model);
}

async function embedderFor(folder: ModelFolder, cacheDir: string, options: EmbedderOptions): Promise<Embedder> {
  const { runtime = 'auto' } = options;
  const vectors = packedVectorsOf(folder);
  const tokenizer = vectors && runtime !== 'onnx' ? tokenizerOf(folder) : undefined;
  if (vectors !== undefined && tokenizer !== undefined)
    return new LookupEmbedder(folder.id, new PieceEncoder(tokenizer), vectors);
  if (runtime === 'lookup')
    throw new MtlintError('model', 'the lookup only runs models of the shipped kind', {
      place: folder.path,
      remedy: 'use the runtime `auto` or `onnx`',
    });

  const pooling = options.pooling ?? poolingOf(folder.path);
  const id = pooling === 'mean' ? folder.id : `${folder.id}-${pooling}`;
  const bag = vectors !== undefined;
  const embedder = await OnnxEmbedder.from(await loadExtractor(folder), { id, place: folder.path, bag, pooling });
  const { cacheBytes } = options;
  if (bag || cacheBytes === 0) return embedder;
  const cache = new VectorCache({
    folder: cacheDir,
    model: `${id} ${createHash('sha256').update(folder.tokenizer).digest('hex')}`,
    dimensions: embedder.dimensions,
    ...(cacheBytes === undefined ? {} : { maxBytes: cacheBytes }),
  });
  return new CachedEmbedder(embedder, cache);
}

function packedVectorsOf(folder: ModelFolder): PackedVectors | undefined {
  try {
    return readPackedVectors(folder.graph);
  } catch (cause) {
    throw damaged(folder.graphPath, cause);
  }
}

function tokenizerOf(folder: ModelFolder): TokenizerFile | undefined {
  try {
    return readTokenizer(folder.tokenizer);
  } catch (cause) {
    throw damaged(folder.tokenizerPath, cause);
  }
}
