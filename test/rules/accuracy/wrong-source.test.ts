import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../src/api/create-checker';

const ENGLISH = [
  'The bridge over the Varr reopened to traffic on Monday morning.',
  'It had been closed since 2019, when inspectors found deep cracks in two of its pillars.',
  'For four years the people of the valley had to drive through the mountains to reach the hospital.',
  'Many shops in the old town lost their customers, and some of them never opened again.',
  'The repair cost 38 million euros, twice as much as the council had expected.',
  'Most of the money came from the national railway, which owns the line below the road.',
  'The mayor thanked the workers, who had gone on building through two hard winters.',
  'She promised that lorries would be weighed before they cross.',
  'A farmer from the next village was the first to drive over the bridge with his tractor.',
  'His grandfather, he said, had carried stones for the first bridge when he was a boy.',
  'Engineers will check the pillars every spring with small underwater cameras.',
  'If they see new cracks, the road will be narrowed to one lane at once.',
];
const FRENCH = [
  'Le pont sur la Varr a été rouvert à la circulation lundi matin.',
  'Il était fermé depuis 2019, quand les inspecteurs avaient trouvé de profondes fissures dans deux de ses piliers.',
  'Pendant quatre ans, les habitants de la vallée ont dû traverser les montagnes en voiture pour atteindre l’hôpital.',
  'De nombreux magasins de la vieille ville ont perdu leurs clients, et certains n’ont jamais rouvert.',
  'Les réparations ont coûté 38 millions d’euros, deux fois plus que ce que le conseil avait prévu.',
  'La plus grande partie de l’argent vient des chemins de fer nationaux, à qui appartient la ligne sous la route.',
  'La maire a remercié les ouvriers, qui ont continué à construire pendant deux hivers rigoureux.',
  'Elle a promis que les camions seraient pesés avant de traverser.',
  'Un agriculteur du village voisin a été le premier à passer le pont avec son tracteur.',
  'Son grand-père, a-t-il dit, avait porté des pierres pour le premier pont quand il était enfant.',
  'Des ingénieurs vérifieront les piliers chaque printemps avec de petites caméras sous-marines.',
  'S’ils voient de nouvelles fissures, la route sera aussitôt réduite à une seule voie.',
];
const STRANGER = [
  'Bakers in the capital are worried about the price of butter.',
  'A kilo now costs nine euros, and in spring it was still six.',
  'Cows gave less milk during the hot summer, says the dairy union.',
  'Some shops have begun to sell smaller croissants for the same price.',
  'Others use oil, but their customers complain that the taste is not the same.',
  'The minister of agriculture wants to talk with the large dairies next week.',
  'He does not believe that prices will fall before Christmas.',
  'A small bakery near the station has found another way.',
  'It bakes without any butter on Tuesdays and gives part of its income to a school.',
  'The queue in front of its door is longer than ever.',
  'Its owner, a former pianist, plays for those who wait.',
  'She says that music needs no butter at all.',
];
const LONG = Array.from({ length: 10 }, (_, copy) =>
  STRANGER.map((sentence) => `${sentence.slice(0, -1)}, as page ${copy + 2} tells.`).join(' '),
);
const paragraphs = (list: readonly string[]) =>
  [list.slice(0, 4), list.slice(4, 8), list.slice(8)].map((part) => part.join(' ')).join('\n\n');

async function findings(text: string, options: { language: string; source: string; sourceLanguage?: string }) {
  const report = await checkArticle(text, {
    ...options,
    config: { rules: { '*': 'off', accuracy: 'on', terminology: 'on' } },
  });
  return report.findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
}

describe('the right source', () => {
  it.each([
    ['fr', FRENCH, ENGLISH],
    ['en', ENGLISH, FRENCH],
  ] as const)('gives nothing to say in %s', async (language, text, source) => {
    expect(await findings(paragraphs(text), { language, source: paragraphs(source) })).toEqual([]);
  });

  it('is compared in spite of other paragraphs', async () => {
    expect(await findings(FRENCH.join(' '), { language: 'fr', source: ENGLISH.join('\n\n') })).toEqual([]);
  });
});

describe('the wrong source gives one finding', () => {
  it.each<[string, string, { language: string; source: string; sourceLanguage?: string }, string]>([
    ['of another article', paragraphs(FRENCH), { language: 'fr', source: paragraphs(STRANGER) }, 'unrelated'],
    [
      'in another language',
      paragraphs(FRENCH),
      { language: 'fr', source: paragraphs(FRENCH), sourceLanguage: 'en' },
      'copy',
    ],
    [
      'in another language than was said',
      paragraphs(FRENCH),
      { language: 'fr', source: paragraphs(ENGLISH), sourceLanguage: 'de' },
      'language',
    ],
    ['that is the article itself', paragraphs(ENGLISH), { language: 'en', source: paragraphs(ENGLISH) }, 'copy'],
    [
      'ten times as long',
      paragraphs(FRENCH),
      { language: 'fr', source: `${paragraphs(ENGLISH)}\n\n${LONG.join('\n\n')}` },
      'excerpt',
    ],
    [
      'a tenth of the article',
      `${paragraphs(ENGLISH)}\n\n${LONG.join('\n\n')}`,
      { language: 'en', source: paragraphs(FRENCH) },
      'extension',
    ],
  ])('%s', async (_, text, options, messageId) => {
    expect(await findings(text, options)).toEqual([`accuracy/source-mismatch ${messageId}`]);
  });

  it('swapped arguments', async () => {
    const options = { language: 'fr', source: paragraphs(FRENCH), sourceLanguage: 'en' };
    expect(await findings(paragraphs(ENGLISH), options)).toEqual(['accuracy/source-mismatch swapped']);
  });
});

describe('one fault', () => {
  it.each<[string, (text: readonly string[]) => readonly string[], string]>([
    ['a sentence left out', (text) => text.filter((_, index) => index !== 5), 'accuracy/omission sentence'],
    ['three left out', (text) => text.filter((_, index) => index < 5 || index > 7), 'accuracy/omission sentences'],
    [
      'one added',
      (text) => text.toSpliced(6, 0, 'Un concert gratuit a été donné le soir devant la gare par un orchestre de jazz.'),
      'accuracy/addition sentence',
    ],
    [
      'one replaced',
      (text) => text.with(8, 'Le prix du beurre inquiète beaucoup les boulangers de la capitale cet automne.'),
      'accuracy/mistranslation replaced',
    ],
  ])('%s', async (_, spoil, expected) => {
    expect(await findings(paragraphs(spoil(FRENCH)), { language: 'fr', source: paragraphs(ENGLISH) })).toEqual([
      expected,
    ]);
  });

  it('two sentences swapped', async () => {
    const text = FRENCH.with(3, FRENCH[8] as string).with(8, FRENCH[3] as string);
    const found = await findings(paragraphs(text), { language: 'fr', source: paragraphs(ENGLISH) });
    expect(new Set(found)).toEqual(new Set(['accuracy/mistranslation moved']));
  });
});

describe('without a model', () => {
  it('lengths, names and numbers still speak, and the report says what lacks', async () => {
    const report = await checkArticle(paragraphs(FRENCH), {
      language: 'fr',
      source: paragraphs(ENGLISH),
      config: { model: 'none', rules: { '*': 'off', accuracy: 'on' } },
    });
    expect(report.findings).toEqual([]);
    expect(report.skipped).toEqual(
      expect.arrayContaining([
        { ruleId: 'accuracy/omission', reason: 'in part, no embedding model' },
        { ruleId: 'accuracy/mistranslation', reason: 'no embedding model' },
      ]),
    );
  });
});
