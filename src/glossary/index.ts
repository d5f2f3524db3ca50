export { glossaryFrom } from './glossary-from';
export { glossaryFormats, parseGlossary } from './parse-glossary';
