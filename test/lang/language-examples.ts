import type { Example } from '../../src/core/rule';

/** Examples of one language by rule id; `language` is set by the test that runs them. */
export type LanguageExamples = Readonly<Record<string, readonly Example[]>>;
