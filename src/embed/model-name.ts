import { isAbsolute, join, resolve } from 'node:path';
import { isFolder } from './model-folder';

/** `owner/name`, or a bare name, as the hub spells them. */
const HUB_NAME = /^(?:[\w.-]+\/)?\w[\w.-]*$/;

/** Where the model of a name or path stands or would stand; `hub` is the folder of downloaded models it belongs to. */
export interface FoundModel {
  readonly path: string;
  readonly hub: string | undefined;
  readonly present: boolean;
}

/** Tells a folder from a name on the hub: what is there as a folder is one, and so is what can only be a path. */
export function findModel(model: string, cacheDir: string): FoundModel {
  const path = resolve(model);
  if (isFolder(path)) return { path, hub: undefined, present: true };
  const isPath = isAbsolute(model) || /^\.{1,2}(?:[/\\]|$)/.test(model) || !HUB_NAME.test(model);
  if (isPath) return { path, hub: undefined, present: false };
  const hub = join(cacheDir, 'hub');
  const downloaded = join(hub, ...model.split('/'));
  return { path: downloaded, hub, present: isFolder(join(downloaded, 'onnx')) };
}
