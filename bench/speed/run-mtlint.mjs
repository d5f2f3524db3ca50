// Times the built library, rules without the model, on one text, as one article or as articles of so many bytes one after the other;
// run by throughput.ts in a process of its own.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { measurePasses } from './passes.mjs';

const [file, library, language, bytes = 'Infinity'] = process.argv.slice(2);
const { createChecker } = await import(pathToFileURL(library).href);
const checker = await createChecker({ model: 'none' });
const check = async (text) => {
  let findings = 0;
  for (const article of articlesOf(text)) {
    const report = await checker.check(article, { language, path: 'text.txt' });
    findings += report.findings.length;
  }
  return findings;
};
console.log(JSON.stringify(await measurePasses(check, readFileSync(file, 'utf8'))));

/** Whole paragraphs, each article not much longer than it must be. */
function articlesOf(text) {
  if (bytes === 'Infinity') return [text];
  const articles = [''];
  for (const paragraph of text.split('\n\n')) {
    if (Buffer.byteLength(articles.at(-1)) >= Number(bytes)) articles.push('');
    articles[articles.length - 1] += `${paragraph}\n\n`;
  }
  return articles;
}
