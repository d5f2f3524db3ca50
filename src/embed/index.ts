export type { Embedder, TokenVector } from '../core/embedder';
export { type EmbedderOptions, loadEmbedder } from './load-embedder';
