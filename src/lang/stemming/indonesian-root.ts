import { stemIndonesian } from './indonesian';

/**
 * A key that the derivations of one Indonesian root share: cuci, mencuci, dicuci, pencucian; pakai, memakai, pemakaian. The
 * nasal of me- and pe- swallows the first letter of some roots (pakai, tulis, kirim, sapu), so the key lacks it in all of
 * them. It joins words of different meaning (penulis, tulisan) and is no stem.
 */
export function rootIndonesian(word: string): string {
  const stem = stemIndonesian(word);
  const bare = withoutPrefix(withoutSuffix(stem));
  return bare.length < SHORTEST_ROOT ? stem : bare.replace(SWALLOWED, '');
}

const SHORTEST_ROOT = 3;
const SWALLOWED = /^[ptks](?=[aeiou])/;
const SUFFIX = /(?<=^.{4,20})k?an$/;
const LAST_I = /(?<=^.{3,20})i$/;
const PREFIX =
  /^(?:(?:memper|diper|pemer)(?=..{2})|(?:meng|peng)(?=.{3})|(?:meny|peny)(?=[aeiou].{2})|(?:mem|pem|men|pen)(?=.{3})|(?:ber|ter)(?=.{3})|per(?=[^aeiou].{2})|(?:di|ke|se)(?=[^aeiou].{2}|[aeiou].{3})|(?:me|pe)(?=[lrwymn].{2}))/;

function withoutSuffix(word: string): string {
  return word.length > 24 ? word : word.replace(SUFFIX, '').replace(LAST_I, '');
}

function withoutPrefix(word: string): string {
  const bare = word.replace(PREFIX, '');
  return bare.length < SHORTEST_ROOT ? word : bare;
}
