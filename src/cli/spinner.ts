// A file of its own, so that it is bundled with its names: a CommonJS package that is imported lazily keeps only a default.
export { createSpinner } from 'nanospinner';
