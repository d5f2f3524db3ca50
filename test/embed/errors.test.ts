import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isMtlintError } from '../../src/core/error';
import { type EmbedderOptions, loadEmbedder } from '../../src/embed';
import { hasRuntime } from './has-runtime';
import { temporaryFolder } from './temporary-folder';
import { tinyBag } from './tiny-bag';
import { tinyTransformer } from './tiny-transformer';

async function errorOf(options: EmbedderOptions): Promise<string> {
  const error = await loadEmbedder(options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isMtlintError(error)) throw new Error(`an MtlintError was expected, not ${String(error)}`);
  expect(error.code).toBe('model');
  expect(error.remedy).toBeTruthy();
  expect(error.message).not.toContain('\n');
  return error.message;
}

const without = <T extends object>(files: T, name: keyof T) =>
  Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));

describe('a model that cannot be loaded', () => {
  it('is a folder that is not there', async () => {
    const path = join(temporaryFolder(), 'models');
    expect(await errorOf({ model: path })).toMatch(/models: there is no such model folder; give the path of a folder/);
    expect(await errorOf({ model: './no/such/model' })).toMatch(/there is no such model folder; /);
  });

  it('is a name on the hub that was not asked to be downloaded', async () => {
    expect(await errorOf({ model: 'owner/name', cacheDir: temporaryFolder() })).toBe(
      'owner/name: there is no such model folder, and downloading a model is not allowed; give the path of a model folder, or allow the download with `--allow-download` or `allowDownload: true`',
    );
  });

  it('is a folder without a graph, or without a tokenizer', async () => {
    expect(await errorOf({ model: temporaryFolder(without(tinyBag(), 'onnx/model_quantized.onnx')) })).toMatch(
      /: the model folder has neither onnx\/model_quantized.onnx nor onnx\/model.onnx; /,
    );
    expect(await errorOf({ model: temporaryFolder(without(tinyBag(), 'tokenizer.json')) })).toMatch(
      /tokenizer.json: the model file is missing; /,
    );
  });

  const graph = tinyBag()['onnx/model_quantized.onnx'];
  it.each<readonly [string, Uint8Array]>([
    ['cut off', graph.subarray(0, graph.length - 50)],
    ['overwritten', graph.map((byte, at) => (at % 7 === 3 ? byte ^ 0x5a : byte))],
    [
      'with scales that are no multiples',
      tinyBag({ scales: new Float32Array(72).map((_, at) => Math.exp(at / 7)) })['onnx/model_quantized.onnx'],
    ],
    ['with too few scales', tinyBag({ scales: new Float32Array(3).fill(1) })['onnx/model_quantized.onnx']],
  ])('has a graph %s', async (_, bytes) => {
    const model = temporaryFolder({ ...tinyBag(), 'onnx/model_quantized.onnx': bytes });
    expect(await errorOf({ model })).toMatch(/model_quantized.onnx: the model file is damaged \(.+\); /);
  });

  it('has a tokenizer that is no JSON', async () => {
    const model = temporaryFolder({ ...tinyBag(), 'tokenizer.json': '{"model":' });
    expect(await errorOf({ model })).toMatch(/tokenizer.json: the model file is damaged \(.+\); /);
  });

  it.skipIf(!hasRuntime)('is a graph that onnxruntime refuses (needs the optional onnxruntime-node)', async () => {
    // The library prints what it then throws; in the built package those lines are taken out.
    const silenced = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    onTestFinished(() => silenced.mockRestore());
    const model = temporaryFolder({ ...tinyTransformer(), 'onnx/model_quantized.onnx': new Uint8Array([8, 8]) });
    expect(await errorOf({ model })).toMatch(/model_quantized.onnx: the model file is damaged \(.+\); /);
  });
});

describe('a model that is not loaded', () => {
  it('is `none`', async () => {
    const none = await loadEmbedder({ model: 'none' });
    expect(none.id).toBe('none');
    expect(await none.embed([])).toEqual([]);
    await expect(none.embed(['bank'])).rejects.toThrow('none: no embedding model was chosen; load the model `shipped`');
  });

  it.skipIf(!hasRuntime)('is a downloaded one, used without asking again (needs onnxruntime-node)', async () => {
    const cacheDir = temporaryFolder();
    for (const [name, content] of Object.entries(tinyTransformer())) {
      const path = join(cacheDir, 'hub', 'owner', 'name', name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
    }
    const embedder = await loadEmbedder({ model: 'owner/name', cacheDir });
    expect(embedder.id).toMatch(/^owner\/name-quantized-[0-9a-f]{12}$/);
  });
});
