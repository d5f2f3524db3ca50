import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEmbedder } from '../../src/embed';
import { hasRuntime } from './has-runtime';
import { temporaryFolder } from './temporary-folder';
import { tinyStates, tinyTransformer } from './tiny-transformer';

const unit = (vector: readonly number[]) => {
  const length = Math.hypot(...vector);
  return vector.map((one) => one / length);
};
const mean = (rows: readonly number[][]) =>
  (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));

const TEXTS = ['The voters', 'le scrutin', 'bank.', ''];
const PIECES = [
  ['[CLS]', 'the', 'vote', '##r', '##s', '[SEP]'],
  ['[CLS]', 'le', 'scrutin', '[SEP]'],
  ['[CLS]', 'bank', '.', '[SEP]'],
  ['[CLS]', '[SEP]'],
];

function expectClose(found: Float32Array | undefined, wanted: readonly number[]): void {
  expect(found?.length).toBe(wanted.length);
  for (const [at, one] of wanted.entries()) expect(found?.[at]).toBeCloseTo(one, 5);
}

describe.skipIf(!hasRuntime)('any feature-extraction model (needs the optional onnxruntime-node)', () => {
  it('is pooled by the mean and normalised', async () => {
    const embedder = await loadEmbedder({ model: temporaryFolder(tinyTransformer()), cacheBytes: 0 });
    expect(embedder.dimensions).toBe(8);
    expect(embedder.id).toMatch(/^mtlint-embed-\w+-quantized-[0-9a-f]{12}$/);
    const vectors = await embedder.embed(TEXTS);
    for (const [index, pieces] of PIECES.entries()) expectClose(vectors[index], unit(mean(tinyStates(pieces))));
  });

  it('is pooled by its first token where asked to, or where its folder says so', async () => {
    const stated = { '1_Pooling/config.json': { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false } };
    const asked = await loadEmbedder({ model: temporaryFolder(tinyTransformer()), cacheBytes: 0, pooling: 'cls' });
    const told = await loadEmbedder({ model: temporaryFolder({ ...tinyTransformer(), ...stated }), cacheBytes: 0 });
    for (const embedder of [asked, told]) {
      expect(embedder.id).toMatch(/-cls$/);
      const [vector] = await embedder.embed(['le scrutin']);
      expectClose(vector, unit(tinyStates(PIECES[1] ?? [])[0] ?? []));
    }
  });

  it('gives a text the same bytes in any batch and order', async () => {
    const embedder = await loadEmbedder({ model: temporaryFolder(tinyTransformer()), cacheBytes: 0 });
    const together = await embedder.embed(TEXTS);
    const backwards = await embedder.embed(TEXTS.toReversed());
    expect(backwards.toReversed()).toEqual(together);
    for (const [index, text] of TEXTS.entries()) expect(await embedder.embed([text])).toEqual([together[index]]);
  });

  it('cuts a text at the longest that the model takes', async () => {
    const embedder = await loadEmbedder({ model: temporaryFolder(tinyTransformer()), cacheBytes: 0 });
    const [vector] = await embedder.embed(['the bank '.repeat(100)]);
    const cut = ['[CLS]', ...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 'the' : 'bank')), '[SEP]'];
    expectClose(vector, unit(mean(tinyStates(cut))));
  });

  it('keeps its vectors on disk and gives the same ones back', async () => {
    const model = temporaryFolder(tinyTransformer());
    const cacheDir = temporaryFolder();
    const first = await (await loadEmbedder({ model, cacheDir })).embed([...TEXTS, ...TEXTS]);
    const [kept] = readdirSync(join(cacheDir, 'vectors'));
    expect(readdirSync(join(cacheDir, 'vectors', kept ?? ''))).toHaveLength(1);
    const second = await (await loadEmbedder({ model, cacheDir })).embed([...TEXTS, ...TEXTS]);
    expect(second).toEqual(first);
    expect(readdirSync(join(cacheDir, 'vectors', kept ?? ''))).toHaveLength(1);
  });

  it('has tokens with offsets into the text', async () => {
    const embedder = await loadEmbedder({ model: temporaryFolder(tinyTransformer()), cacheBytes: 0 });
    const text = 'Le scrutin, bank.';
    const [tokens = []] = (await embedder.tokens?.([text])) ?? [];
    expect(tokens.map(({ offset, endOffset }) => text.slice(offset, endOffset))).toEqual([
      'Le',
      'scrutin',
      ',',
      'bank',
      '.',
    ]);
    expect(tokens[1]?.vector).toEqual((await embedder.embed(['scrutin']))[0]);
  });

  it('stops when it is told to', async () => {
    const embedder = await loadEmbedder({ model: temporaryFolder(tinyTransformer()), cacheBytes: 0 });
    const controller = new AbortController();
    const running = embedder.embed(
      Array.from({ length: 5000 }, (_, at) => `vote ${at}`),
      controller.signal,
    );
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
  });

  it('has no lookup', async () => {
    await expect(loadEmbedder({ model: temporaryFolder(tinyTransformer()), runtime: 'lookup' })).rejects.toThrow(
      /the lookup only runs models of the shipped kind; use the runtime `auto` or `onnx`$/,
    );
  });
});
