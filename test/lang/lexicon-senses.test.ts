import { describe, expect, it } from 'vitest';
import { Graph } from '../../scripts/lexicon/graph';
import { readOwnSenses } from '../../scripts/lexicon/own-senses';
import { MOST_LISTED } from '../../scripts/lexicon/write';
import type { Language } from '../../src/core/language';
import { readLexicon } from '../../src/io/lexicon-door';
import { languages } from '../../src/lang';
import { fingerprintOf, lexiconFor } from '../../src/lang/lexicon';

const english = languages.find(({ tag }) => tag === 'en') as Language;
const listing = languages.filter(({ tag }) => readLexicon(tag) !== undefined);

/** What the lists of a language say and its file does not. */
function missingOf(language: Language) {
  const graph = new Graph();
  const own = readOwnSenses('scripts/lexicon/senses', language, english, graph);
  const lexicon = lexiconFor(language, readLexicon);
  const stemsOf = (tag: string, id: number) => (graph.keysOf(tag)[id] as string).split(' ');
  const pairsOf = (stems: readonly string[]) => [...lexicon.pairsOf(stems), ...lexicon.hintsOf(stems)];
  const missing: string[] = [];
  for (const [word, listed] of own.translations) {
    // English has no meanings but itself; of a word with many the file keeps the first, whichever lines they are of.
    if (language === english || listed.size > MOST_LISTED) continue;
    const stems = stemsOf(language.tag, word);
    const meanings = lexicon.meaningsOf(stems);
    for (const id of listed) {
      const meaning = stemsOf(english.tag, id);
      if (!meanings.includes(fingerprintOf(meaning))) missing.push(`${meaning.join(' ')}|${stems.join(' ')}`);
    }
  }
  for (const { a, b } of own.pairs) {
    const [one, two] = [stemsOf(language.tag, a), stemsOf(language.tag, b)];
    const isSame = fingerprintOf(one) === fingerprintOf(two);
    const others = new Set(pairsOf(two));
    if (!isSame && !pairsOf(one).some((pair) => others.has(pair))) missing.push(`|${one.join(' ')},${two.join(' ')}`);
  }
  return missing;
}

// A list that has changed since the lexicon was built, or a word that is stemmed in another way, is found by nobody: where this fails
// build the lexicon again, as `lexicon/README.md` says.
describe('the files of the lexicon hold what our own lists say, by the stems of today', () => {
  it.each(listing.map((language) => [language.tag, language] as const))('%s', (_, language) => {
    expect(missingOf(language)).toEqual([]);
  });
});
