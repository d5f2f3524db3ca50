import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../src/align';

const SOURCE = 'The dam broke at night. Nobody was hurt. The village council meets on Monday.';
const TARGET = 'Le barrage a cédé dans la nuit. Le conseil du village se réunit lundi.';

describe('alignSentences', () => {
  it('takes texts', async () => {
    const { beads, source, target, model, evidence } = await alignSentences(SOURCE, TARGET);
    expect(beads.map((bead) => [bead.source, bead.target])).toEqual([
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ]);
    expect(source).toEqual({
      language: 'en',
      sentences: ['The dam broke at night.', 'Nobody was hurt.', 'The village council meets on Monday.'],
    });
    expect(target.language).toBe('fr');
    expect(model).toMatch(/^mtlint-multilingual/);
    expect(evidence).toContain('meaning');
  });

  it('takes lists, whose empty items keep their number and stand in no bead', async () => {
    const source = ['The dam broke at night.', '', 'Nobody was hurt.'];
    const { beads } = await alignSentences(source, [
      'Le barrage a cédé dans la nuit.',
      'Personne n’a été blessé.',
      ' ',
    ]);
    expect(beads.map((bead) => [bead.source, bead.target])).toEqual([
      [[0], [0]],
      [[2], [1]],
    ]);
    expect((await alignSentences([], [])).beads).toEqual([]);
  });

  it('does without a model, and says so', async () => {
    const { model, evidence } = await alignSentences(SOURCE, TARGET, { model: 'none' });
    expect([model, evidence.includes('meaning')]).toEqual([null, false]);
  });

  it('takes an embedder, languages and a format', async () => {
    const embedder = {
      id: 'letters',
      dimensions: 2,
      embed: async (texts: readonly string[]) => texts.map(() => Float32Array.of(1, 0)),
    };
    const options = { model: embedder, sourceLanguage: 'en', targetLanguage: 'fr', format: 'markdown' };
    const { model, source } = await alignSentences('# Title\n\nText.', 'Titre.', options);
    expect([model, source.sentences]).toEqual(['letters', ['Title', 'Text.']]);
  });

  it.each<[string, string, string, string]>([
    ['an empty text', '', TARGET, 'source: is empty'],
    ['a binary', SOURCE, 'a\0b', 'target:1:2: U+0000'],
  ])('refuses %s', async (_, source, target, message) => {
    await expect(alignSentences(source, target)).rejects.toThrow(message);
  });

  it('stops where a signal says so', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(alignSentences(SOURCE, TARGET, { signal })).rejects.toThrow('enough');
  });
});
