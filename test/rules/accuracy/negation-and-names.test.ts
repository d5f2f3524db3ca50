import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../src/api/create-checker';

const ENGLISH = [
  'The harbour of Ostmar was closed for three days after the storm.',
  'The council did not accept the offer of the shipping company.',
  'Repairs to the long pier will cost nine million euros.',
  'Fishermen brought their boats to the next bay before the wind rose.',
];
const FRENCH = [
  'Le port d’Ostmar a été fermé pendant trois jours après la tempête.',
  'Le conseil n’a pas accepté l’offre de la compagnie maritime.',
  'Les réparations de la longue jetée coûteront neuf millions d’euros.',
  'Les pêcheurs ont mené leurs bateaux dans la baie voisine avant que le vent ne se lève.',
];

describe('accuracy/negation-mismatch', () => {
  it('warns of a negation that is lost', async () => {
    expect(await negations(instead('n’a pas accepté', 'a accepté'))).toEqual(['warning']);
  });

  it('is silent where the negation is there, or in another word', async () => {
    expect(await negations(FRENCH)).toEqual([]);
    expect(await negations(instead('n’a pas accepté', 'a refusé'))).toEqual([]);
  });

  it('only informs of a denial that the source lacks', async () => {
    const affirmed = ENGLISH.map((line) => line.replace('did not accept', 'accepted'));
    expect((await negations(FRENCH, affirmed)).filter((severity) => severity !== 'info')).toEqual([]);
  });
});

const instead = (from: string, to: string) => FRENCH.map((line) => line.replace(from, to));

async function negations(target: readonly string[], source: readonly string[] = ENGLISH): Promise<string[]> {
  const result = await checkArticle(target.join('\n\n'), {
    language: 'fr',
    source: source.join('\n\n'),
    sourceLanguage: 'en',
  });
  return result.findings
    .filter(({ ruleId }) => ruleId === 'accuracy/negation-mismatch')
    .map(({ severity }) => severity);
}
