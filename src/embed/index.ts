export type { Embedder, TokenVector } from '../core/embedder';
export { type EmbedderOptions, loadEmbedder, type Runtime } from './load-embedder';
export type { Pooling } from './pool';
