import { describe, expect, it } from 'vitest';
import { tinyBag } from '../embed/tiny-bag';
import { folderOf, runIn } from './run-in';

const plain = (files: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
    ]),
  );
const { 'onnx/model_quantized.onnx': graph, ...withoutGraph } = tinyBag();
const under = (folder: string, files: object) =>
  Object.fromEntries(Object.entries(plain({ ...files })).map(([name, content]) => [`${folder}/${name}`, content]));

const files = {
  // Nothing here needs a model: no names, no source.
  'a.en.txt': 'It rained all night.\n',
  ...under('tiny', tinyBag()),
  ...under('no-graph', withoutGraph),
  ...under('no-tokenizer', { 'onnx/model_quantized.onnx': graph }),
  ...under('cut-off', { ...tinyBag(), 'onnx/model_quantized.onnx': graph.subarray(0, graph.length - 50) }),
} as Record<string, string | Uint8Array>;

describe('--model', () => {
  it.each(['none', 'shipped', './tiny', 'tiny'])('takes %s', async (model) => {
    expect(await runIn(folderOf(files), ['check', 'a.en.txt', '--model', model])).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ['a folder that is not there', ['./nowhere'], /nowhere: there is no such model folder; give the path of a folder/],
    ['a folder without a graph', ['./no-graph'], /no-graph: the model folder has neither onnx\/\S+ nor onnx\/\S+; /],
    ['a folder without a tokenizer', ['./no-tokenizer'], /tokenizer\.json: the model file is missing; /],
    ['a graph that is cut off', ['./cut-off'], /model_quantized\.onnx: the model file is damaged \(.+\); /],
    ['a name on the hub without leave to load it', ['owner/name'], /^mtlint: owner\/name: .*`--allow-download`/],
  ])('says at once that it cannot have %s', async (_, [model], message) => {
    for (const command of [
      ['check', 'a.en.txt'],
      ['align', 'a.en.txt', 'a.en.txt'],
    ]) {
      const { code, stdout, stderr } = await runIn(folderOf(files), [...command, '--model', model as string]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(message);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it('stands in a config as well', async () => {
    const given = { ...files, 'mtlint.config.json': JSON.stringify({ model: './nowhere' }) };
    expect(await runIn(folderOf(given), ['check', 'a.en.txt'])).toMatchObject({ code: 2, stdout: '' });
    expect(await runIn(folderOf(given), ['check', 'a.en.txt', '--model', 'none'])).toMatchObject({ code: 0 });
  });
});
