import { describe, expect, it } from 'vitest';
import { compoundHalves } from '../../src/analysis/drift/compound-halves';
import { readLexicon } from '../../src/io/lexicon-door';
import { fi } from '../../src/lang/fi';
import { lexiconFor } from '../../src/lang/lexicon';
import { sensesFor } from '../../src/lang/senses';

const halvesOf = compoundHalves({ language: fi, lexicon: lexiconFor(fi, readLexicon), senses: sensesFor(fi) });

describe('compoundHalves', () => {
  it.each([
    'ilman|suodatin',
    'ankkuri|osuus',
    'lumi|aura',
    'pölyn|erotin',
    'kosteus|este',
    'jää|hallin',
    'lapsi|salpa',
    'turve|sulku',
  ])('parts %s where both are words, the first of them plain or a genitive', (parted) => {
    expect(halvesOf(parted.replace('|', ''))).toEqual(parted.split('|'));
  });

  it.each(['ensimmäinen', 'mahdollisuus', 'turpeinen', 'julkaiseminen', 'puhdistamo'])('leaves %s whole', (word) => {
    expect(halvesOf(word)).toBeUndefined();
  });
});
