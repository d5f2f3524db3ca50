const STOP = 0x2e;
const SPACE = 0x20;

/** Tells whether nothing but a full stop and white space stands between two words. */
export function isPlainStop(prose: string, end: number, next: number): boolean {
  if (prose.charCodeAt(end) !== STOP || next < end + 2) return false;
  return next === end + 2 && prose.charCodeAt(end + 1) === SPACE ? true : /^\s+$/.test(prose.slice(end + 1, next));
}
