import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spokenConsonants } from '../../src/analysis/sounds/spoken-consonants';
import type { Language } from '../../src/core/language';
import {
  contentOf,
  englishConsonants,
  englishInitials,
  fingerprintOf,
  fingerprintsIn,
  stemOf,
} from '../../src/lang/lexicon';
import { writeContent } from './pack';

/**
 * Writes `en-initials.bin` into a folder that has `en.bin`: the initial of each English word by its place there, 1 for a, 0 for what is
 * not known; and `en-consonants.bin`, two bytes for the consonants that are heard in it. The words are those of WordNet, since `en.bin`
 * keeps their fingerprints alone.
 */
export function writeInitials(english: Language, wordnet: string, folder: string): void {
  const places = new Map(
    Array.from(fingerprintsIn(contentOf(readFileSync(join(folder, 'en.bin')), 'en')), (one, at) => [one, at]),
  );
  const initials = new Uint8Array(places.size);
  const consonants = new Uint8Array(2 * places.size);
  const shortest: number[] = [];
  for (const kind of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(wordnet, `index.${kind}`), 'utf8').split('\n')) {
      const word = /^[a-z]+(?= )/.exec(line)?.[0];
      const place = word === undefined ? undefined : places.get(fingerprintOf([stemOf(english, word)]));
      // The lemma is the shortest of the words that share its stem.
      if (word === undefined || place === undefined || word.length > (shortest[place] ?? Infinity)) continue;
      shortest[place] = word.length;
      initials[place] = englishInitials.code(word);
      const code = englishConsonants.code(spokenConsonants(word));
      consonants[2 * place] = code & 255;
      consonants[2 * place + 1] = code >> 8;
    }
  }
  writeContent(folder, englishInitials.name, initials);
  writeContent(folder, englishConsonants.name, consonants);
  process.stderr.write(`${initials.filter((one) => one > 0).length} of ${initials.length} words have an initial\n`);
}
