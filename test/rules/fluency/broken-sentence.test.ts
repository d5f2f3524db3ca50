import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../src';
import { applySuggestions } from '../../../src/fix/apply-edits';

async function repaired(text: string, language: string) {
  const { findings } = await checkArticle(text, {
    language,
    config: { model: 'none', rules: { '*': 'off', fluency: 'error' } },
  });
  const suggestions = findings.flatMap((finding) => finding.suggestions);
  return [applySuggestions(text, suggestions).text, ...suggestions.map(({ message }) => message)];
}

describe('a full stop that has torn a sentence', () => {
  it.each([
    [
      'a conjunction',
      'en',
      'It is an old van. On the hills the battery drains rather faster. Than the brochure of the maker suggests.',
      'It is an old van. On the hills the battery drains rather faster than the brochure of the maker suggests.',
      'Delete the full stop and write “than”',
    ],
    [
      'a word that the article has in small letters',
      'en',
      'The dean paid a thousand pounds. The new roof would swallow some forty. Thousand pounds a year.',
      'The dean paid a thousand pounds. The new roof would swallow some forty thousand pounds a year.',
      'Delete the full stop and write “thousand”',
    ],
    [
      'a name',
      'en',
      'The court sat late. Judge Mary Ellen. Whitlock refused bail to both of the brothers.',
      'The court sat late. Judge Mary Ellen Whitlock refused bail to both of the brothers.',
      'Delete the full stop',
    ],
    [
      'a noun of German',
      'de',
      'Drei millionen waren es nie. Der Umbau hat rund vierzehn. Millionen Euro gekostet.',
      'Drei millionen waren es nie. Der Umbau hat rund vierzehn Millionen Euro gekostet.',
      'Delete the full stop',
    ],
  ])('before %s', async (_, language, text, expected, message) => {
    expect(await repaired(text, language)).toEqual([expected, message]);
  });
});
