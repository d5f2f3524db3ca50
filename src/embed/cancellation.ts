import { setImmediate } from 'node:timers/promises';

/**
 * Runs `work` on each item; now and then it lets other work of the process go first and looks whether it is still wanted.
 * @throws the signal's reason where it is aborted.
 */
export async function forEachUnlessAborted<T>(
  items: readonly T[],
  signal: AbortSignal | undefined,
  between: number,
  work: (item: T, index: number) => void,
): Promise<void> {
  signal?.throwIfAborted();
  for (let at = 0; at < items.length; at += 1) {
    if (at > 0 && at % between === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
    work(items[at] as T, at);
  }
}
