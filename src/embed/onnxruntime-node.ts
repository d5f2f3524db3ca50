/**
 * Stands in for `onnxruntime-node` in the built package, which bundles transformers.js: the addon is an optional
 * dependency, so its absence must be an error of the one import that wants it, not of the whole file.
 */
import { createRequire } from 'node:module';

const runtime: unknown = createRequire(import.meta.url)('onnxruntime-node');

export default runtime;
