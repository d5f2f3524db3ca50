import { hashOf } from './fingerprint';

/**
 * The words that lists of places and people, dictionaries and texts write with a capital, as a Bloom filter (Bloom 1970): what is in it is
 * known, and of what is not, one in a hundred is taken for known. It says that a spelling is in use somewhere, in whatever language.
 */
export const attestedNames = {
  name: 'names',
  /** Bits for each word: with seven looks, one word in 120 is taken for known that is not. */
  bits: 10,
  /** How a word is looked up that is given in lower case. */
  key: (lower: string): string =>
    lower
      .normalize('NFD')
      .replace(/[\p{M}'’ʻ`-]/gu, '')
      .replaceAll('ß', 'ss'),
  /** The filter of some keys, as it stands in the file. */
  write: (keys: ReadonlySet<string>): Uint8Array => {
    const filter = new Uint8Array(Math.ceil((keys.size * attestedNames.bits) / 8));
    for (const key of keys) {
      const [start, step] = hashesOf(key);
      for (let look = 0; look < LOOKS; look += 1) {
        const bit = (start + look * step) % (filter.length * 8);
        filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
      }
    }
    return filter;
  },
  has: (filter: Uint8Array, key: string): boolean => {
    if (filter.length === 0) return false;
    const [start, step] = hashesOf(key);
    for (let look = 0; look < LOOKS; look += 1) {
      const bit = (start + look * step) % (filter.length * 8);
      if (((filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  },
};

const LOOKS = 7;

/** Of two hashes as many looks can be made as wanted (Kirsch and Mitzenmacher 2006). */
function hashesOf(key: string): readonly [start: number, step: number] {
  return [hashOf(key), hashOf(`${key} `) | 1];
}
