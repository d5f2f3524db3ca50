#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { loadCompiled } from './load-compiled';
import type { main } from './main';

// Of the hundreds of patterns that a check uses, V8 interprets each once and then compiles it; compiled at once, they save 20 ms
// of the check of an article.
setFlagsFromString('--no-regexp-tier-up');
// What writes a page and leaves has compiled too little to be worth keeping.
const isWork = process.argv[2] === 'check' || process.argv[2] === 'fix';
const file = fileURLToPath(new URL('./commonjs.cjs', import.meta.url));
const program = loadCompiled(file, isWork) as { readonly main: typeof main };
await program.main();
