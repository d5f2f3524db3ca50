import type { Embedder } from '../core/embedder';
import { MtlintError } from '../core/error';

/** What `none` loads: it has no vectors, and says so where somebody asks for one. */
export const noEmbedder: Embedder = {
  id: 'none',
  dimensions: 0,
  embed: refuse,
  tokens: refuse,
};

async function refuse(texts: readonly string[]): Promise<never[]> {
  if (texts.length === 0) return [];
  throw new MtlintError('model', 'no embedding model was chosen', {
    place: 'none',
    remedy: 'load the model `shipped`, or the path of a model folder',
  });
}
