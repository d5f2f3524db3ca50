import { describe, expect, it } from 'vitest';
import { driftKinds } from '../../bench/quality/injected-drift/candidates';
import { carrierOf, wordUseOf } from '../../bench/quality/injected-drift/carrier';
import { driftedCopies } from '../../bench/quality/injected-drift/inject-drift';
import { respell, respellingsOf } from '../../bench/quality/injected-drift/respellings';
import { seededRandom } from '../../bench/random';

const cases = [
  ['name respelt', 'en', 'They met Halvorsen at noon. Later Halvorsen left, and nobody has seen Halvorsen since.'],
  ['katakana length', 'ja', '古いコンピューターを直す。新しいコンピューターは速い。'],
  ['name in Latin letters', 'ru', 'Мы видели Клинтона. Потом Клинтон уехал.'],
  ['name untranslated', 'fr', 'Elle habite à Genève. À Genève, il pleut.'],
  ['acronym calqued', 'fr', 'Selon l’OTAN, tout va bien. L’OTAN attend.'],
  ['traditional characters', 'zh', '他去图书馆。图书馆很大。图书馆关门了。'],
  ['synonym as head', 'fr', 'Le comité des forêts vote. Le comité des forêts attend.'],
] as const;

describe.each(cases)('%s', (name, language, text) => {
  it('exchanges some mentions of an entity, the same for the same seed, and leaves others', () => {
    const clean = { path: 'a.txt', language, format: 'text', text } as const;
    const carrier = carrierOf(clean, wordUseOf([clean], [clean]));
    const [kind] = driftKinds.filter((one) => one.name === name);
    if (carrier === undefined || kind === undefined) throw new Error('unknown');
    const copies = driftedCopies(carrier, kind, seededRandom(1));
    expect(copies).toHaveLength(1);
    expect(copies).toEqual(driftedCopies(carrier, kind, seededRandom(1)));
    const [copy] = copies;
    const [group] = copy?.groups ?? [];
    const texts = (spans: ReadonlyArray<{ offset: number; endOffset: number }> = []) =>
      spans.map(({ offset, endOffset }) => copy?.text.slice(offset, endOffset));
    expect(texts(group?.faults).filter((fault) => text.includes(fault as string))).toEqual([]);
    expect(texts(group?.dominant).filter((own) => !text.includes(own as string))).toEqual([]);
    expect(group?.dominant.length).toBeGreaterThan(0);
  });
});

it('respells by what schemes confuse', () => {
  const spellings = (name: string) => respellingsOf(name).flatMap((way) => way.map((one) => respell(name, one)));
  expect(spellings('Musk')).toContain('Mask');
  expect(spellings('Маск')).toContain('Муск');
  expect(spellings('哈里斯')).toContain('哈利斯');
});
