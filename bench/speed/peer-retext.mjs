// Times retext with its checks of quotes, repetition and spacing on one text; run by peers.ts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measurePasses } from './passes.mjs';

const [file, folder, language] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const load = async (name) => (await import(pathToFileURL(require.resolve(name)).href)).default;
const { unified } = await import(pathToFileURL(require.resolve('unified')).href);
const { VFile } = await import(pathToFileURL(require.resolve('vfile')).href);
const processor = unified()
  .use(await load(language === 'en' ? 'retext-english' : 'retext-latin'))
  .use(await load('retext-quotes'))
  .use(await load('retext-repeated-words'))
  .use(await load('retext-sentence-spacing'))
  .use(await load('retext-stringify'));
const check = async (text) => (await processor.process(new VFile(text))).messages.length;
console.log(JSON.stringify(await measurePasses(check, readFileSync(file, 'utf8'))));
