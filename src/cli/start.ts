#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { loadCompiled } from './load-compiled';

// What writes a page and leaves has compiled too little to be worth keeping.
const isWork = process.argv[2] === 'check' || process.argv[2] === 'fix';
loadCompiled(fileURLToPath(new URL('./program.cjs', import.meta.url)), isWork);
