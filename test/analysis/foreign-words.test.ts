import { describe, expect, it } from 'vitest';
import { ForeignWords } from '../../src/analysis/drift/foreign-words';
import { articleOf } from '../../src/check/article-of';
import { readLexicon } from '../../src/io/lexicon-door';
import { en } from '../../src/lang/en';
import { fr } from '../../src/lang/fr';
import { lexiconFor } from '../../src/lang/lexicon';
import { parseAs } from '../../src/parse';

const english = lexiconFor(en, readLexicon);

async function wordsIn(language: typeof fr): Promise<ForeignWords> {
  const document = await parseAs('text', 'Fährstraße', 'article.txt');
  return new ForeignWords(articleOf(document, language, { lexicon: lexiconFor(language, readLexicon) }));
}

describe('words that were left in another language than English', () => {
  it('takes compounds apart and knows what their members mean', async () => {
    for (const language of [fr, en]) {
      const words = await wordsIn(language);
      expect(words.membersOf('landeslärmschutzgesetz')).toEqual(['landes', 'lärmschutz', 'gesetz']);
      expect(words.meaningsOf('lärmschutz')).toContain(english.englishOf(['soundproofing']));
    }
  });

  it.each(['maison', 'lighthouse', 'dupont'])('has nothing to say of %s', async (word) => {
    const words = await wordsIn(fr);
    expect(words.membersOf(word)).toBeUndefined();
    expect(words.meaningsOf(word)).toEqual([]);
  });
});
