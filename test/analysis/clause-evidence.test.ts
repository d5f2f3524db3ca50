import { expect, it } from 'vitest';
import { clauseEvidence, endingEvidence } from '../../src/analysis/breaks/clause-evidence';
import { segmentWords } from '../../src/analysis/text/words';
import { languageFor } from '../../src/lang';

/** A whole sentence, and a piece that has a verb in a clause about its noun. */
const pairs: Readonly<Record<string, readonly [whole: string, piece: string]>> = {
  de: [
    'Die Mühle am Fluss mahlt seit dem Herbst wieder Roggen.',
    'Eine Mühle, die im Herbst noch Roggen gemahlen hatte.',
  ],
  en: ['The mill on the river was sold in the autumn.', 'A mill that had ground rye until the autumn.'],
  es: ['El molino del río fue vendido en otoño.', 'Un molino que había molido centeno hasta el otoño.'],
  fr: ['Le moulin du village a été vendu en automne.', 'Un moulin qui avait moulu du seigle jusqu’à l’automne.'],
  it: ['Il mulino sul fiume è stato venduto in autunno.', 'Un mulino che aveva macinato segale fino all’autunno.'],
  pt: ['O moinho do rio foi vendido no outono.', 'Um moinho que tinha moído centeio até ao outono.'],
};

/** A sentence that may end in a small word, and one that cannot. */
const endings: Readonly<Record<string, readonly [whole: string, cut: string]>> = {
  de: ['Den Schlüssel der alten Mühle hatte nur er.', 'Der Wirt sagte, dass der Verkehr im Herbst über.'],
  es: ['Las llaves del molino las tenía solo ella.', 'El alcalde dijo que las obras del puente serían.'],
  fr: ['Les clés du vieux moulin sont restées chez elle.', 'Le maire a dit que les travaux du pont seraient.'],
  it: ['Le chiavi del vecchio mulino le aveva lui.', 'Le spese di trasporto restano al comune, salvo quelle che.'],
  la: ['Claves molae veteris apud illum repperit ipse.', 'Consul dixit opera pontis ante autumnum perfici et.'],
};

function judge(
  evidence: typeof clauseEvidence | typeof endingEvidence,
  tag: string,
  texts: readonly string[],
): ReadonlyArray<number | undefined> {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(tag);
  return texts.map((prose) => {
    const blocks = [{ kind: 'paragraph' as const, level: 0, offset: 0, endOffset: prose.length }];
    const words = segmentWords({ prose, blocks }, language);
    return evidence(language, words, prose)?.({ firstWord: 0, lastWord: words.count });
  });
}

it.each(Object.entries(pairs))('tells a whole sentence from a piece in %s', (tag, texts) => {
  const [whole, piece] = judge(clauseEvidence, tag, texts);
  expect(whole).toBeGreaterThan(0);
  expect(piece).toBeLessThan(0);
});

it.each(Object.entries(endings))('tells an end from a stop in the middle in %s', (tag, texts) => {
  const limit = languageFor(tag)?.verbs.endingLimit as number;
  const [whole, cut] = judge(endingEvidence, tag, texts);
  expect(whole).toBeGreaterThan(limit);
  expect(cut).toBeLessThan(limit);
});

it('takes a sentence that ends in a noun for whole', () => {
  const limit = languageFor('fr')?.verbs.endingLimit as number;
  expect(judge(endingEvidence, 'fr', ['Le moulin du village a été vendu en automne.'])[0]).toBeGreaterThan(limit);
});

it('says the same of a sentence after as many words as are not kept', () => {
  const sentence = ['Die Mühle am Fluss mahlt, sobald Wasser kommt, seit dem Herbst wieder Roggen.'];
  const [said] = judge(clauseEvidence, 'de', sentence);
  const rest = Array.from({ length: 9000 }, (_, at) => `Wort${at}`);
  judge(clauseEvidence, 'de', rest);
  expect(judge(clauseEvidence, 'de', sentence)[0]).toBe(said);
  judge(clauseEvidence, 'de', [rest.join(' ')]);
  expect(judge(clauseEvidence, 'de', sentence)[0]).toBe(said);
});
