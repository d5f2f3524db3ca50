// Written by `npm run lists`; add a file, not a line.
import type { AnyRule } from '../core/rule';
import fluencyRepeatedWord from './fluency/repeated-word';

/** Every rule that mtlint ships, by folder and name. */
export const rules: readonly AnyRule[] = [fluencyRepeatedWord];
