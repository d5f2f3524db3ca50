import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../../src/analysis/source/alignment/align-units';
import { loadEmbedder } from '../../../src/embed';

const embedder = await loadEmbedder();

const ENGLISH = [
  'The mayor opened the new bridge on 12 March in front of 3,000 people.',
  'Engineers had worked on it for six years.',
  'The old bridge had been closed since the flood of 2014.',
  'Farmers on the left bank complained about the detour through Ostrowa.',
  'The ministry paid 42 million euros, the city only four.',
  'Two lanes are meant for bicycles.',
  'A ferry had carried the pupils across the river every morning.',
  'It will be sold next summer.',
];
const FRENCH = [
  'Le maire a inauguré le nouveau pont le 12 mars devant 3 000 personnes.',
  'Les ingénieurs y avaient travaillé pendant six ans.',
  "L'ancien pont était fermé depuis la crue de 2014.",
  'Les agriculteurs de la rive gauche se plaignaient du détour par Ostrowa.',
  "Le ministère a payé 42 millions d'euros, la ville seulement quatre.",
  'Deux voies sont réservées aux vélos.',
  'Un bac transportait chaque matin les élèves de l’autre côté de la rivière.',
  "Il sera vendu l'été prochain.",
];

const line = (text: string) => ({ text, paragraph: undefined, standsAlone: false });

async function shapes(source: readonly string[], target: readonly string[], model = true): Promise<string[]> {
  const { beads } = await alignUnits(source.map(line), target.map(line), model ? { embedder } : {});
  return beads.map((bead) => `${bead.source.join('+')}=${bead.target.join('+')}${bead.moved ? ' moved' : ''}`);
}

const without = (texts: readonly string[], ...gone: readonly number[]) => texts.filter((_, at) => !gone.includes(at));
const joined = (texts: readonly string[], at: number) => [
  ...texts.slice(0, at),
  `${texts[at]} ${texts[at + 1]}`,
  ...texts.slice(at + 2),
];

describe.each([
  ['with the model', true],
  ['without a model', false],
])('%s', (_, model) => {
  it('pairs sentence with sentence', async () => {
    expect(await shapes(ENGLISH, FRENCH, model)).toEqual(ENGLISH.map((_text, at) => `${at}=${at}`));
  });

  it('an empty side leaves the other alone', async () => {
    expect(await shapes([], [], model)).toEqual([]);
    expect(await shapes(ENGLISH.slice(0, 2), [], model)).toEqual(['0=', '1=']);
    expect(await shapes([], FRENCH.slice(0, 1), model)).toEqual(['=0']);
  });

  it('one sentence', async () => {
    expect(await shapes(ENGLISH.slice(0, 1), FRENCH.slice(0, 1), model)).toEqual(['0=0']);
  });
});

describe('what is left out, added, joined or moved', () => {
  it.each<[string, readonly string[], readonly string[], string[]]>([
    ['omission', ENGLISH, without(FRENCH, 3), ['0=0', '1=1', '2=2', '3=', '4=3', '5=4', '6=5', '7=6']],
    ['addition', without(ENGLISH, 5), FRENCH, ['0=0', '1=1', '2=2', '3=3', '4=4', '=5', '5=6', '6=7']],
    ['a block', ENGLISH, without(FRENCH, 2, 3, 4), ['0=0', '1=1', '2=', '3=', '4=', '5=2', '6=3', '7=4']],
    ['joined in the target', ENGLISH, joined(FRENCH, 3), ['0=0', '1=1', '2=2', '3+4=3', '5=4', '6=5', '7=6']],
    ['joined in the source', joined(ENGLISH, 0), FRENCH, ['0=0+1', '1=2', '2=3', '3=4', '4=5', '5=6', '6=7']],
    [
      'boilerplate around it',
      ENGLISH.slice(0, 3),
      ['Partager cet article', ...FRENCH.slice(0, 3), 'Abonnez-vous à notre lettre.', 'Tous droits réservés'],
      ['=0', '0=1', '1=2', '2=3', '=4', '=5'],
    ],
    [
      'moved to the end',
      ENGLISH,
      [...without(FRENCH, 2), FRENCH[2] as string],
      ['0=0', '1=1', '2=7 moved', '3=2', '4=3', '5=4', '6=5', '7=6'],
    ],
  ])('%s', async (_, source, target, expected) => {
    expect(await shapes(source, target)).toEqual(expected);
  });

  it('scores tell a lost sentence from one that its neighbour holds', async () => {
    const lost = await alignUnits(ENGLISH.map(line), without(FRENCH, 3).map(line), { embedder });
    expect(lost.beads.find(({ target }) => target.length === 0)?.score).toBeGreaterThan(0.8);
    // Three in one: beads hold two, so that one stays over.
    const three = [...FRENCH.slice(0, 2), FRENCH.slice(2, 5).join(' '), ...FRENCH.slice(5)];
    const held = await alignUnits(ENGLISH.map(line), three.map(line), { embedder });
    expect(held.beads.filter(({ target }) => target.length === 0).every(({ score }) => score < 0.5)).toBe(true);
  });
});

describe('what an alignment tells', () => {
  it('what is usual in the pair, and what had a say', async () => {
    const aligned = await alignUnits(ENGLISH.map(line), FRENCH.map(line), { embedder });
    expect(aligned.evidence).toEqual(['meaning', 'length', 'words', 'numbers']);
    expect(aligned.similarity.count).toBe(8);
    expect(aligned.similarity.median).toBeGreaterThan(0.5);
    expect(aligned.margin.median).toBeGreaterThan(0.4);
    expect(aligned.charactersPerCharacter).toBeGreaterThan(0.9);
    expect(aligned.aligned).toEqual({ source: 1, target: 1 });
    expect((await alignUnits(ENGLISH.map(line), FRENCH.map(line))).evidence).toEqual(['length', 'words', 'numbers']);
  });

  it('unrelated texts hardly align', async () => {
    const other = [
      'Le chat dort.',
      'La recette demande trois œufs.',
      'Un accord de guitare sonne faux.',
      'Il neigeait.',
    ];
    const { aligned } = await alignUnits(ENGLISH.slice(1, 6).map(line), other.map(line), { embedder });
    expect(aligned.source).toBeLessThan(0.5);
  });

  it('stops where a signal says so', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(alignUnits(ENGLISH.map(line), FRENCH.map(line), { embedder, signal })).rejects.toThrow('enough');
  });
});

describe('properties', () => {
  const words = ENGLISH.join(' ').split(' ');
  const text = (seed: number) =>
    Array.from({ length: 3 + (seed % 9) }, (_, at) => words[(seed * 31 + at * 17) % words.length]).join(' ');
  it.each(Array.from({ length: 20 }, (_, seed) => seed))('every sentence stands in one bead, %i', async (seed) => {
    const source = Array.from({ length: (seed * 13) % 60 }, (_, at) => line(text(seed + at)));
    const target = Array.from({ length: (seed * 29) % 60 }, (_, at) => line(text(seed * 3 + at * 2)));
    for (const options of [{}, { embedder }]) {
      const { beads } = await alignUnits(source, target, options);
      expect(beads.flatMap((bead) => bead.source)).toEqual(source.map((_, at) => at));
      expect(beads.flatMap((bead) => bead.target).sort((a, b) => a - b)).toEqual(target.map((_, at) => at));
      for (const { score, source: one, target: two } of beads) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(Math.max(one.length, two.length)).toBeLessThanOrEqual(2);
      }
    }
  });

  it('a long text with much left out stays on its way', async () => {
    const long = Array.from({ length: 400 }, (_, at) => `${ENGLISH[at % 8]} (${1000 + at})`);
    const short = Array.from({ length: 400 }, (_, at) => `${FRENCH[at % 8]} (${1000 + at})`).filter(
      (_text, at) => at < 90 || at >= 210,
    );
    const found = await shapes(long, short);
    expect(found.filter((shape) => /^\d+=\d+$/.test(shape)).length).toBeGreaterThan(270);
    expect(found).toContain('300=180');
  });
});
