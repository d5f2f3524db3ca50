import { describe, expect, it } from 'vitest';
import { wordKindsOf } from '../../src/analysis/breaks/word-kinds';
import { wordStopReader } from '../../src/analysis/breaks/word-reader';
import { sentences } from '../../src/analysis/text/sentences';
import { words } from '../../src/analysis/text/words';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import { en } from '../../src/lang/en';
import { sa } from '../../src/lang/sa';
import { parseAs } from '../../src/parse';

async function factsOf(text: string) {
  const document = await parseAs('text', text, 'article.txt');
  const store = new FactStore(articleOf(document, sa, { embedder: undefined }), undefined);
  return { prose: document.prose, words: await store.get(words), sentences: await store.get(sentences) };
}

describe('the classes of words', () => {
  it.each([
    ['गत्वा', 'absolutive'],
    ['दृष्टवान्', 'doer'],
    ['उत्सवः', 'masculine'],
    ['शत्रवः', 'plural'],
    ['मासान्ते', 'locative'],
    ['लभन्ते', 'finite'],
    ['यतः', 'subordinator'],
  ])('%s is %s', async (word, kind) => {
    const facts = await factsOf(`${word} अस्ति।`);
    expect(wordKindsOf(sa, facts.words)?.(0).kind).toBe(kind);
  });

  it('are none in a language that has no list of them', async () => {
    expect(wordKindsOf(en, (await factsOf('अस्ति।')).words)).toBeUndefined();
  });
});

describe('the model that reads words up to a stop and behind it', () => {
  const read = async (text: string) => {
    const facts = await factsOf(text);
    const reader = wordStopReader(sa, facts.words, facts.prose);
    const [before, behind] = facts.sentences;
    if (reader === undefined || before === undefined) throw new Error('unread');
    return reader(before, behind);
  };

  it.each(['वृद्धा महिला पक्षिभ्यः तण्डुलान् ददाति। सा प्रतिदिनं तत्र आगच्छति।', 'नदी वर्षाकाले वेगेन वहति। ग्रीष्मे तु तस्याः जलम् अल्पम्।'])(
    'takes %s for two sentences',
    async (text) => {
      const { open, torn } = await read(text);
      expect(open).toBeLessThan(0);
      expect(torn).toBeLessThan(0);
    },
  );

  it.each(['ग्रन्थपालः पुरातनानि पुस्तकानि नूतने। कक्षे स्थापितवान्।', 'सः गृहात् निर्गत्य विपणिम्। प्रति प्रस्थितः।'])(
    'takes %s for one',
    async (text) => {
      const { open, torn } = await read(text);
      expect(open).toBeGreaterThan(0);
      expect(torn).toBeGreaterThan(0);
    },
  );

  it('says nothing of what is not there', async () => {
    expect((await read('सः आगतः।')).torn).toBeUndefined();
  });
});
