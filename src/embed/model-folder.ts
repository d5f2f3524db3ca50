import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MtlintError } from '../core/error';

/** The model that comes with the package. */
export const SHIPPED_MODEL = 'mtlint-multilingual-v1';

/** Best first; transformers.js knows the two by these names. */
const GRAPHS = ['onnx/model_quantized.onnx', 'onnx/model.onnx'] as const;

/** A folder in the layout of transformers.js, with its graph read. */
export interface ModelFolder {
  readonly path: string;
  readonly graph: Uint8Array;
  readonly graphPath: string;
  readonly quantized: boolean;
  readonly tokenizer: string;
  readonly tokenizerPath: string;
  /** Name, quantisation and the beginning of the graph's SHA-256. */
  readonly id: string;
}

/**
 * Path of the shipped model, seen from the sources as well as from the built package.
 * @throws {MtlintError} `model`, where the package lacks it.
 */
export function shippedModelPath(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 4; up += 1) {
    const path = join(directory, 'models', SHIPPED_MODEL);
    if (existsSync(path)) return path;
    directory = dirname(directory);
  }
  throw new MtlintError('model', `this installation of mtlint has no model ${SHIPPED_MODEL}`, {
    remedy: 'install the package again, or name a model folder of your own',
  });
}

/**
 * Reads a model folder; `name` is what the model is called in reports.
 * @throws {MtlintError} `model`, naming the file that is missing or cannot be read.
 */
export function readModelFolder(path: string, name = basename(path)): ModelFolder {
  if (!isFolder(path))
    throw new MtlintError('model', 'there is no such model folder', {
      place: path,
      remedy: 'give the path of a folder with tokenizer.json and onnx/model_quantized.onnx',
    });
  const graphName = GRAPHS.find((name) => existsSync(join(path, name)));
  if (graphName === undefined)
    throw new MtlintError('model', `the model folder has neither ${GRAPHS.join(' nor ')}`, {
      place: path,
      remedy: 'put the exported model there, in the layout of transformers.js',
    });
  const graphPath = join(path, graphName);
  const graph = readPart(graphPath);
  const tokenizerPath = join(path, 'tokenizer.json');
  const tokenizer = readPart(tokenizerPath);
  const quantized = graphName === GRAPHS[0];
  const hash = createHash('sha256').update(graph).digest('hex').slice(0, 12);
  return {
    path,
    graph,
    graphPath,
    quantized,
    tokenizer: tokenizer.toString('utf8'),
    tokenizerPath,
    id: `${name}-${quantized ? 'quantized' : 'full'}-${hash}`,
  };
}

/** An error about a file that is there and is not what it should be. */
export function damaged(path: string, cause: unknown): MtlintError {
  const what = cause instanceof Error ? cause.message : String(cause);
  return new MtlintError('model', `the model file is damaged (${what})`, {
    place: path,
    remedy: 'restore it from where it came, or install mtlint again',
    cause,
  });
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readPart(path: string): Buffer {
  try {
    // At one go: the asynchronous way reads half a megabyte at a time, and ten times as long.
    return readFileSync(path);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new MtlintError('model', missing ? 'the model file is missing' : 'the model file cannot be read', {
      place: path,
      remedy: 'put the whole model folder there, in the layout of transformers.js',
      cause,
    });
  }
}
