import { expect, it } from 'vitest';
import * as mtlint from '../../src';
import { alignSentences } from '../../src/align';
import { loadEmbedder } from '../../src/embed';
import { gate } from '../../src/gate';
import { readMarks, runExample } from '../../src/testing';

// Programs without types call the library too.
// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are the point
const { checkArticle, createChecker, ...library } = mtlint as any;
// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are the point
const [align, embed, judge, marks, example] = [alignSentences, loadEmbedder, gate, readMarks, runExample] as any[];
const TEXT = 'Le maire a ouvert le marché.';
const report = library.reportOf([]);
const rule = library.rules[0];

it.each<[() => unknown, string, string]>([
  [() => checkArticle(), 'usage', 'checkArticle: `text` is undefined; expected a string'],
  [() => checkArticle(Buffer.from(TEXT)), 'usage', 'checkArticle: `text` is an object; expected a string'],
  [() => checkArticle(TEXT, { lang: 'fr' }), 'usage', 'unknown option `lang`; did you mean `language`?'],
  [() => checkArticle(TEXT, { glosary: [] }), 'usage', 'unknown option `glosary`; did you mean `glossary`?'],
  [
    () => checkArticle(TEXT, { rules: {} }),
    'usage',
    'unknown option `rules`; it belongs into the config: `config: { rules',
  ],
  [() => checkArticle(TEXT, { model: 'none' }), 'usage', '`config: { model: … }`'],
  [() => checkArticle(TEXT, { hallo: 1 }), 'usage', 'unknown option `hallo`; use one of language, source,'],
  [() => checkArticle(TEXT, { toString: 1 }), 'usage', 'unknown option `toString`'],
  [() => checkArticle(TEXT, null), 'usage', '`options` is null; expected an object'],
  [() => checkArticle(TEXT, 'fr'), 'usage', '`options` is "fr"; expected an object'],
  [() => checkArticle(TEXT, { signal: 50 }), 'usage', '`signal` is 50; expected an AbortSignal'],
  [() => checkArticle(TEXT, { glossary: 7 }), 'usage', '`glossary` is 7; expected a string or a list or a glossary'],
  [() => checkArticle(TEXT, { config: 'strict' }), 'usage', '`config` is "strict"; expected an object'],
  [() => checkArticle(TEXT, { config: { modle: 'none' } }), 'config', 'did you mean `model`?'],
  [() => createChecker(null), 'config', 'expected'],
  [() => createChecker({}, { dir: '.' }), 'usage', 'createChecker: unknown option `dir`; did you mean `directory`?'],
  [async () => (await createChecker()).check(), 'usage', 'check: `text` is undefined'],
  [async () => (await createChecker()).check(TEXT, { lang: 'fr' }), 'usage', 'did you mean `language`?'],
  [() => align('a', 7), 'usage', 'alignSentences: `target` is 7; expected a string or a list of strings'],
  [() => align('a', ['b', null]), 'usage', '`target` is a list; expected a string or a list of strings'],
  [() => align('a', 'b', { sourceLang: 'en' }), 'usage', 'did you mean `sourceLanguage`?'],
  [() => embed({ modle: 'none' }), 'usage', 'loadEmbedder: unknown option `modle`; did you mean `model`?'],
  [() => embed({ runtime: 'wasm' }), 'usage', '`runtime` is "wasm"; expected auto, lookup, onnx'],
  [() => judge(), 'usage', 'gate: `report` is undefined; expected a report'],
  [() => judge(report, { failon: 'error' }), 'config', 'unknown option `failon`; did you mean `failOn`?'],
  [() => judge(report, { failOn: 'fatal' }), 'config', '`failOn` is "fatal"; expected error, warning, never'],
  [() => judge(report, { max: { error: -1 } }), 'config', '`max.error` is -1; expected a number from 0 up'],
  [() => marks(null), 'usage', 'readMarks: `marked` is null'],
  [() => marks('', { labeled: true }), 'usage', 'did you mean `labelled`?'],
  [
    () => example({}, { text: TEXT }),
    'usage',
    'runExample: `rule` is an object; expected a rule made with `defineRule`',
  ],
  [() => example(rule, { text: TEXT, lang: 'fr' }), 'usage', 'did you mean `language`?'],
  [
    () => library.applySuggestions(TEXT, [1]),
    'usage',
    'applySuggestions: `suggestions` is a list; expected a list of sugg',
  ],
  [() => library.unifiedDiff('a', 'b'), 'usage', 'unifiedDiff: `after` is undefined; expected a string'],
  [() => library.glossaryFrom({}), 'glossary', 'glossaryFrom: `records` is an object; expected a list of records'],
  [() => library.languageFor(), 'usage', 'languageFor: `tag` is undefined; expected a string'],
  [() => library.renderJson([]), 'usage', 'renderJson: `report` is a list; expected a report'],
  [() => library.renderPretty(report, { color: true }), 'usage', 'unknown option `color`; did you mean `colour`?'],
  [() => library.reportOf(report), 'usage', 'reportOf: `articles` is an object; expected a list of reports'],
  [
    () => library.defineRule({ mesages: {} }),
    'usage',
    'defineRule: unknown option `mesages`; did you mean `messages`?',
  ],
  [() => library.defineAnalysis({ run: 1 }), 'usage', 'defineAnalysis: `run` is 1; expected a function'],
  [() => library.defineConfig(), 'config', 'defineConfig: `config` is undefined; expected an object'],
])('%s', async (call, code, message) => {
  const error = await new Promise((resolve) => resolve(call())).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(library.MtlintError);
  expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
});
