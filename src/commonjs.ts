/**
 * Everything that is built as CommonJS, so that the entries and the command line share one copy in one file. What an entry
 * exports is loaded when it asks, for `mtlint --version` needs none of it.
 */
export { main } from './cli/main';

export const align = (): unknown => require('./align');
export const index = (): unknown => require('./index');
export const testing = (): unknown => require('./testing');
