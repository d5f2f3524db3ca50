import { createRequire } from 'node:module';

/** Whether onnxruntime-node, an optional dependency, is installed and starts on this platform. */
export const hasRuntime = ((): boolean => {
  try {
    createRequire(import.meta.url)('onnxruntime-node');
    return true;
  } catch {
    return false;
  }
})();
