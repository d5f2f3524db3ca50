import { expect, it } from 'vitest';
import { clauseEvidence } from '../../src/analysis/breaks/clause-evidence';
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

it.each(Object.entries(pairs))('tells a whole sentence from a piece in %s', (tag, texts) => {
  const language = languageFor(tag);
  if (language === undefined) throw new Error(tag);
  const [whole, piece] = texts.map((prose) => {
    const blocks = [{ kind: 'paragraph' as const, level: 0, offset: 0, endOffset: prose.length }];
    const words = segmentWords({ prose, blocks }, language);
    return clauseEvidence(language, words, prose)?.({ firstWord: 0, lastWord: words.count }) ?? 0;
  });
  expect(whole).toBeGreaterThan(0);
  expect(piece).toBeLessThan(0);
});
