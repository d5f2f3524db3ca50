/** Everything that is built as CommonJS, so that the entries and the command line share one copy in one file. */
export * as align from './align';
export { main } from './cli/main';
export * as index from './index';
export * as testing from './testing';
