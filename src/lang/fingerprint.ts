const MASK = 2 ** 24 - 1;

/** What stands for a text, or for a part of it, in 24 bits: FNV-1a, with its bits mixed once more as MurmurHash3 does. */
export function hashOf(text: string, offset = 0, endOffset = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = offset; at < endOffset; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & MASK;
}
