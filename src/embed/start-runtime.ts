import { MtlintError } from '../core/error';

export type Transformers = typeof import('./transformers');

/** The version that transformers.js 2.17 runs on and that installs without a download from elsewhere. */
const RUNTIME = 'onnxruntime-node@1.14.0';

/**
 * Loads transformers.js and onnxruntime.
 * @throws {MtlintError} `model`, where onnxruntime is not installed or cannot start on this platform.
 */
export async function startRuntime(model: string): Promise<Transformers> {
  try {
    const transformers = await import('./transformers');
    // Each load says where its files are, so nothing may come from a place that nobody named.
    transformers.env.allowRemoteModels = false;
    return transformers;
  } catch (cause) {
    const { code, message = '' } = cause as { readonly code?: string; readonly message?: string };
    const absent = code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND';
    const problem = absent
      ? 'the model runs on onnxruntime-node, which is not installed'
      : `onnxruntime-node does not start here (${message.split('\n')[0]})`;
    throw new MtlintError('model', problem, {
      place: model,
      remedy: `install it with \`npm install ${RUNTIME}\`, or use the shipped model`,
      cause,
    });
  }
}
