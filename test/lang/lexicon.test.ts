import { describe, expect, it } from 'vitest';
import { spokenConsonants } from '../../src/analysis/sounds/spoken-consonants';
import { readLexicon } from '../../src/io/lexicon-door';
import { languageFor } from '../../src/lang';
import { FORM, fingerprintOf, lexiconFor, noLexicon, stemOf } from '../../src/lang/lexicon';

function lexiconOf(tag: string) {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(tag);
  const lexicon = lexiconFor(language, readLexicon);
  const stems = (text: string) => (language.spaced ? text.split(' ').map((word) => stemOf(language, word)) : [text]);
  return { lexicon, stems };
}

describe('the lexicon', () => {
  it.each([
    ['it', 'polipi', 'polyps'],
    ['es', 'salmuera', 'brine'],
    ['ru', 'рассол', 'brine'],
    ['fr', 'saumure', 'brine'],
    ['fr', 'barrage', 'dam'],
    ['de', 'pfeiler', 'pillars'],
    ['es', 'pilares', 'pillars'],
    ['es', 'tipo de cambio'.replace(' de', ''), 'exchange rate'],
    ['zh', '栏杆', 'rail'],
    ['ja', '塩水', 'brine'],
    ['el', 'άλμη', 'brine'],
    ['fi', 'hiha', 'sleeve'],
    // Known by our own senses alone.
    ['de', 'spritzdüse', 'nozzle'],
    ['sa', 'विद्युत्कोष', 'battery'],
  ])('%s: %s is %s in English', (tag, own, english) => {
    const { lexicon, stems } = lexiconOf(tag);
    expect(lexicon.translates(stems(own), english.split(' '))).toBe(true);
  });

  it.each([
    ['it', 'polipi', 'pillars'],
    ['es', 'salmuera', 'bridge'],
    ['ru', 'рассол', 'glacier'],
    ['fr', 'saumure', 'dam'],
    ['de', 'pfeiler', 'brine'],
    ['zh', '栏杆', 'brine'],
    ['ja', '塩水', 'sleeve'],
  ])('%s: %s is not %s', (tag, own, english) => {
    const { lexicon, stems } = lexiconOf(tag);
    expect(lexicon.translates(stems(own), english.split(' '))).toBe(false);
  });

  it.each([
    ['fr', 'barrage', 'digue'],
    ['es', 'barandilla', 'pasamanos'],
    ['it', 'ringhiera', 'parapetto'],
    ['en', 'handrail', 'banister'],
    ['el', 'υποβρύχιος', 'υποθαλάσσιος'],
    ['de', 'ablasseimer', 'auffangeimer'],
  ])('%s: %s and %s are one', (tag, a, b) => {
    const { lexicon, stems } = lexiconOf(tag);
    expect(lexicon.sameSense(stems(a), stems(b))).toBeGreaterThan(0);
    expect(lexicon.sameSense(stems(b), stems(a))).toBeGreaterThan(0);
    const shared = lexicon.pairsOf(stems(a)).filter((pair) => lexicon.pairsOf(stems(b)).includes(pair));
    expect(shared).toHaveLength(1);
  });

  it.each([
    ['fr', 'barrage', 'saumure'],
    ['es', 'trigo', 'centeno'],
    ['it', 'ringhiera', 'polipi'],
    ['en', 'north', 'south'],
    ['en', 'wheat', 'barley'],
    ['de', 'weizen', 'roggen'],
    ['ru', 'северный', 'южный'],
  ])('%s: %s and %s are two', (tag, a, b) => {
    const { lexicon, stems } = lexiconOf(tag);
    expect(lexicon.sameSense(stems(a), stems(b))).toBe(0);
  });

  it.each([
    ['zh', '设施', '横梁'],
    ['ja', '要素', '鐘楼'],
  ])('%s: %s stands in texts of every kind, %s in next to none', (tag, frequent, rare) => {
    const { lexicon, stems } = lexiconOf(tag);
    expect(lexicon.isRare(stems(frequent)[0] as string)).toBe(false);
    expect(lexicon.isRare(stems(rare)[0] as string)).toBe(true);
  });

  it.each([
    ['zh', '冰镐', '冰斧', true],
    ['zh', '冰镐', '冰鹤嘴锄', false],
  ])('%s: that %s and %s are a word and a wrong one for it is %s', (tag, a, b, isMisread) => {
    const { lexicon, stems } = lexiconOf(tag);
    const shared = lexicon.pairsOf(stems(a)).filter((pair) => lexicon.pairsOf(stems(b)).includes(pair));
    expect(shared).toHaveLength(1);
    expect(lexicon.hintsOf(stems(b)).includes(shared[0] as number)).toBe(isMisread);
  });

  it.each([
    ['de', 'schengen', true],
    ['de', 'schangen', false],
    ['fr', 'kinshasa', true],
    ['en', 'kessler', true],
    ['ru', 'бишкек', true],
    ['ru', 'бишкяк', false],
    // Without a lexicon of its own.
    ['nl', 'zürich', true],
  ])('%s: that %s is in use as a name is %s', (tag, name, isInUse) => {
    expect(lexiconOf(tag).lexicon.knowsName(name)).toBe(isInUse);
  });

  it('takes about one word in a hundred for a name that is none', () => {
    const { knowsName } = lexiconOf('en').lexicon;
    const made = Array.from({ length: 2000 }, (_, at) => `qz${at.toString(36)}xv`);
    expect(made.filter(knowsName).length).toBeLessThan(40);
  });

  it('takes the words of a phrase in any order', () => {
    expect(fingerprintOf(['fish', 'farm'])).toBe(fingerprintOf(['farm', 'fish']));
    expect(fingerprintOf(['fish', 'farm'])).not.toBe(fingerprintOf(['fish']));
  });

  it('looks a word up where it stands in a text without spaces', () => {
    const { lexicon } = lexiconOf('zh');
    const text = '旧栏杆很长';
    for (let from = 0; from < text.length; from += 1)
      for (let to = from + 1; to <= text.length; to += 1)
        expect(lexicon.knowsAt(text, from, to)).toBe(lexicon.knows([text.slice(from, to)]));
    expect(lexicon.knowsAt(text, 1, 3)).toBe(true);
    expect(noLexicon.knowsAt(text, 1, 3)).toBe(false);
  });

  it.each([
    ['spritzdüse', 'nozzle'],
    ['pfeiler', 'pillar'],
    ['hebel', 'lever'],
    ['gletscher', 'glacier'],
    ['ärmel', 'sleeve'],
    ['brücke', 'bridge'],
  ])('has at the place of what %s means the initial and the consonants of %s', (own, english) => {
    const { lexicon, stems } = lexiconOf('de');
    expect(lexicon.initialOfMeaning(lexicon.englishOf([english]))).toBe(english[0]);
    expect(lexicon.soundsLike(stems(own), spokenConsonants(english))).toBe(true);
    expect(lexicon.soundsLike(stems(own), spokenConsonants('kettle'))).toBe(false);
  });

  it('is read when it is asked, and once', () => {
    const asked: string[] = [];
    const read = (tag: string) => {
      asked.push(tag);
      return readLexicon(tag);
    };
    const { lexicon } = { lexicon: lexiconFor(languageFor('fr') as NonNullable<ReturnType<typeof languageFor>>, read) };
    expect(asked).toEqual([]);
    expect(lexicon.isKnown).toBe(true);
    lexicon.knows(['barrag']);
    expect(asked).toEqual(['fr', 'en']);
  });

  it('reads a file that stands at an odd place in memory', () => {
    const language = languageFor('fr') as NonNullable<ReturnType<typeof languageFor>>;
    const readShifted = (tag: string) => {
      const file = readLexicon(tag) as Uint8Array;
      const shifted = new Uint8Array(file.length + 1);
      shifted.set(file, 1);
      return shifted.subarray(1);
    };
    const [shifted, usual] = [lexiconFor(language, readShifted), lexiconFor(language, readLexicon)];
    const stems = [stemOf(language, 'barrage')];
    expect(shifted.meaningsOf(stems)).toEqual(usual.meaningsOf(stems));
    expect(shifted.meaningsOf(stems)).not.toEqual([]);
    expect(shifted.pairsOf(stems)).toEqual(usual.pairsOf(stems));
  });

  it('knows nothing of a language without a file', () => {
    const dutch = languageFor('nl') as NonNullable<ReturnType<typeof languageFor>>;
    expect(lexiconFor(dutch, readLexicon).isKnown).toBe(false);
    expect(noLexicon.sameSense(['a'], ['b'])).toBe(0);
  });

  it('refuses a file of another form with one line', () => {
    const language = languageFor('fr');
    if (language === undefined) throw new Error('fr');
    const old = lexiconFor(language, () => Uint8Array.of(FORM - 1, 0));
    expect(() => old.knows(['barrage'])).toThrow(
      /^lexicon\/fr\.bin: the form of this file is 2, and this mtlint reads 3; install mtlint again$/,
    );
  });
});
