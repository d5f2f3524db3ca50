// Times the built library, rules without the model, on one text; run by throughput.ts in a process of its own.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { measurePasses } from './passes.mjs';

const [file, library, language] = process.argv.slice(2);
const { createChecker } = await import(pathToFileURL(library).href);
const checker = await createChecker({ model: 'none' });
const check = async (text) => (await checker.check(text, { language, path: 'text.txt' })).findings.length;
console.log(JSON.stringify(await measurePasses(check, readFileSync(file, 'utf8'))));
