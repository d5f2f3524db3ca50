import { describe, expect, it } from 'vitest';
import manifest from '../package.json';

/** A name that comes or goes here is a decision, and a line in CHANGELOG.md. */
describe('what is public', () => {
  it('mtlint', { timeout: 30_000 }, async () => {
    expect(Object.keys(await import('../src')).sort()).toEqual([
      'MtlintError',
      'applySuggestions',
      'checkArticle',
      'createChecker',
      'defineAnalysis',
      'defineConfig',
      'defineRule',
      'fixArticle',
      'gate',
      'glossaryFrom',
      'languageFor',
      'languages',
      'presets',
      'renderJson',
      'renderPretty',
      'reportOf',
      'reportSchema',
      'rules',
      'sentences',
      'unifiedDiff',
      'version',
      'words',
    ]);
  });

  it('mtlint/testing', async () => {
    expect(Object.keys(await import('../src/testing')).sort()).toEqual(['readMarks', 'runExample']);
  });

  it('mtlint/align', async () => {
    expect(Object.keys(await import('../src/align'))).toEqual(['alignSentences']);
  });

  it('mtlint/gate', async () => {
    expect(Object.keys(await import('../src/gate'))).toEqual(['gate']);
  });

  it('mtlint/embed', async () => {
    expect(Object.keys(await import('../src/embed'))).toEqual(['loadEmbedder']);
  });

  it('the subpaths', () => {
    expect(Object.keys(manifest.exports)).toEqual(['.', './align', './testing', './gate', './embed', './package.json']);
  });
});
