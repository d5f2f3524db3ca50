// Times textlint's language-neutral rules on one text; run by peers.ts in the folder where they are installed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { measurePasses } from './passes.mjs';

const [file, folder] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const load = (name) => {
  const loaded = require(name);
  return loaded.default ?? loaded;
};
const { TextlintKernel } = require('@textlint/kernel');
const names = [
  '@textlint-rule/textlint-rule-no-unmatched-pair',
  '@textlint-rule/textlint-rule-no-invalid-control-character',
  '@textlint-rule/textlint-rule-no-duplicate-abbr',
  'textlint-rule-no-nfd',
  'textlint-rule-no-zero-width-spaces',
  'textlint-rule-no-todo',
  'textlint-rule-unexpanded-acronym',
  'textlint-rule-doubled-spaces',
];
const rules = names.map((name) => ({ ruleId: name, rule: load(name), options: {} }));
const plugins = [{ pluginId: 'text', plugin: load('@textlint/textlint-plugin-text') }];
const kernel = new TextlintKernel();
const check = async (text) =>
  (await kernel.lintText(text, { filePath: 'a.txt', ext: '.txt', plugins, rules })).messages.length;
console.log(JSON.stringify(await measurePasses(check, readFileSync(file, 'utf8'))));
