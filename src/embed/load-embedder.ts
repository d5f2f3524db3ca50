import type { Embedder } from '../core/embedder';
import { MtlintError } from '../core/error';
import { LookupEmbedder } from './lookup-embedder';
import { damaged, type ModelFolder, readModelFolder, shippedModelPath } from './model-folder';
import { type PackedVectors, readPackedVectors } from './packed-vectors';
import { PieceEncoder } from './piece-encoder';
import { readTokenizer } from './tokenizer-file';

export interface EmbedderOptions {
  readonly model?: string;
}

export async function loadEmbedder(options: EmbedderOptions = {}): Promise<Embedder> {
  const { model = 'shipped' } = options;
  const folder = readModelFolder(model === 'shipped' ? shippedModelPath() : model);
  return lookupEmbedder(folder) ?? Promise.reject(new MtlintError('model', 'later'));
}

function lookupEmbedder(folder: ModelFolder): LookupEmbedder | undefined {
  let vectors: PackedVectors | undefined;
  try {
    vectors = readPackedVectors(folder.graph);
  } catch (cause) {
    throw damaged(folder.graphPath, cause);
  }
  if (vectors === undefined) return undefined;
  const file = readTokenizer(folder.tokenizer);
  return file && new LookupEmbedder(folder.id, new PieceEncoder(file), vectors);
}
