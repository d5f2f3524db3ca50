import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pooling } from './pool';

/** The pooling that a sentence-transformers folder states; the mean where it states none. */
export function poolingOf(folder: string): Pooling {
  try {
    const stated = JSON.parse(readFileSync(join(folder, '1_Pooling', 'config.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    return stated.pooling_mode_cls_token === true ? 'cls' : 'mean';
  } catch {
    return 'mean';
  }
}
