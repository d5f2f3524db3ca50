import manifest from '../../package.json';

/** The version of mtlint, as its package says. */
export const version: string = manifest.version;
