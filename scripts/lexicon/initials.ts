/**
 * Writes `lexicon/en-initials.bin`: the initial of each English word of `en.bin` by its place there, 1 for a, 0 for what is not
 * known; and `lexicon/en-consonants.bin`, two bytes for the consonants that are heard in it. The words are those of WordNet, since
 * `en.bin` keeps their fingerprints alone.
 *
 *     npx tsx scripts/lexicon/initials.ts --debian debian/usr/share --out lexicon
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { spokenConsonants } from '../../src/analysis/sounds/spoken-consonants';
import { languageFor } from '../../src/lang';
import {
  contentOf,
  englishConsonants,
  englishInitials,
  fingerprintOf,
  fingerprintsIn,
  stemOf,
} from '../../src/lang/lexicon';
import { writeContent } from './pack';

const { values: options } = parseArgs({
  options: { debian: { type: 'string', default: '' }, out: { type: 'string', default: 'lexicon' } },
});

const english = languageFor('en');
if (english === undefined) throw new Error('the English pack is missing');
const places = new Map(
  Array.from(fingerprintsIn(contentOf(readFileSync(join(options.out, 'en.bin')), 'en')), (one, at) => [one, at]),
);
const initials = new Uint8Array(places.size);
const consonants = new Uint8Array(2 * places.size);
const shortest: number[] = [];
for (const kind of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of readFileSync(join(options.debian, 'wordnet', `index.${kind}`), 'utf8').split('\n')) {
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
writeContent(options.out, englishInitials.name, initials);
writeContent(options.out, englishConsonants.name, consonants);
process.stderr.write(`${initials.filter((one) => one > 0).length} of ${initials.length} words have an initial\n`);
