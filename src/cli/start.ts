#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { loadCompiled } from './load-compiled';
import type { main } from './main';

// What writes a page and leaves has compiled too little to be worth keeping.
const isWork = process.argv[2] === 'check' || process.argv[2] === 'fix';
const file = fileURLToPath(new URL('./commonjs.cjs', import.meta.url));
const program = loadCompiled(file, isWork) as { readonly main: typeof main };
await program.main();
