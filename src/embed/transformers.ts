/**
 * The one door to transformers.js. Nothing imports this file but by `import()`: reading a megabyte of code and starting
 * onnxruntime take ten times as long as loading the shipped model without them.
 */
export { env, type FeatureExtractionPipeline, pipeline, Tensor } from '@xenova/transformers';
