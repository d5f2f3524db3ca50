import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/api/create-checker';
import { rules } from '../../src/rules';
import { runExample } from '../../src/testing';

describe.each(rules.map((rule) => [rule.id as string, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as const))('%s', async (_text, example) => {
    const { text, expected, found } = await runExample(rule, example);
    const show = ({ offset, endOffset }: { offset: number; endOffset: number }) =>
      `${offset}-${endOffset} ${text.slice(offset, endOffset)}`;
    expect(found.map(show)).toEqual(expected.map(show));
  });
});

describe('a language without a pack', () => {
  // Each is good text in its language, whose marks, cases and short words a rule that guesses would accuse.
  it.each([
    [
      'de',
      'Sie nannte es „ein Geschenk“ an die Stadt. „Wir kommen am 3. mai“, sagte er. Herr Sohn und Frau Sohn lachten.',
    ],
    [
      'ru',
      'Она назвала это «подарком» городу. Королева Эльда молчит. О королеве Эльде молчит и Король Севера, а Королю Севера всё равно.',
    ],
    ['es', 'El Comité Regional votó. La Comisión Regional, que había esperado, calla. Dijo que hubiera sido mejor.'],
    ['fi', 'Kaupunki sai ”lahjan”. Helsingin kaupunki vaikenee. Helsingissä sataa noin viisi tuntia, ks. myös sivu 3.'],
  ])('%s is not accused', async (tag, text) => {
    const report = await checkArticle(text, { language: tag, config: { model: 'none' } });
    expect(report.findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
    expect(report.skipped.map(({ ruleId }) => ruleId)).toContain('terminology/drift');
  });
});
