#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { loadCompiled } from './load-compiled';
import type { main } from './main';

// Of the hundreds of patterns that a check uses, V8 interprets each once and then compiles it; compiled at once, they save 20 ms
// of the check of an article.
const PATTERNS_COMPILED = '--no-regexp-tier-up';
// V8 of Node.js 20 optimises functions so early that it spends 60 ms of processor time on an article, and 600 ms on a megabyte,
// for nothing; later versions have a cheaper compiler in between.
const OPTIMISED_LATER = '--interrupt-budget=1000000';
/** By version of Node.js, for V8 complains of a flag that it does not know. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: [PATTERNS_COMPILED, OPTIMISED_LATER],
  22: [PATTERNS_COMPILED],
  24: [PATTERNS_COMPILED],
};
for (const flag of FLAGS[process.versions.node.split('.')[0] as string] ?? []) setFlagsFromString(flag);

// What writes a page and leaves has compiled too little to be worth keeping.
const isWork = process.argv[2] === 'check' || process.argv[2] === 'fix';
const file = fileURLToPath(new URL('./commonjs.cjs', import.meta.url));
const program = loadCompiled(file, isWork) as { readonly main: typeof main };
await program.main();
