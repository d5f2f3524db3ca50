import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentenceLanguage } from '../../src/analysis/foreign/sentence-language';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import type { Article } from '../../src/core/article';
import type { Language } from '../../src/core/language';
import { languageFor, languages } from '../../src/lang';
import { neutral } from '../../src/lang/neutral';
import { parseText } from '../../src/parse/text';
import untranslated from '../../src/rules/accuracy/untranslated';
import wrongLanguage from '../../src/rules/accuracy/wrong-language';
import { stopwatch } from '../stopwatch';

function articleIn(text: string, tag: string, details: Partial<Article> = {}): Article {
  return articleOf(parseText(text, undefined), languageFor(tag) as Language, details);
}

async function stretches(text: string, tag: string, details: Partial<Article> = {}): Promise<readonly string[]> {
  const article = articleIn(text, tag, details);
  const found = await new FactStore(article, undefined).get(sentenceLanguage);
  return found.map(
    ({ kind, tag: language, name, setting, offset, endOffset }) =>
      `${kind} ${language ?? name} ${setting}: ${article.document.prose.slice(offset, endOffset)}`,
  );
}

/** Texts of the article's language around what is looked for. */
const english = 'The bridge was closed at noon and nobody had been told about it.';
const french = 'Le pont a été fermé à midi et personne n’en avait été averti.';

const table: ReadonlyArray<readonly [tag: string, text: string, expected: readonly string[]]> = [
  ['fr', french, []],
  ['en', english, []],
  ['fr', `${french} ${english}`, [`sentence en running: ${english}`]],
  ['en', `${english} ${french}`, [`sentence fr running: ${french}`]],
  ['en', `${english} ${french} ${french}`, [`sentence fr running: ${french} ${french}`]],
  [
    'en',
    'He left and he said that le gouvernement ne veut pas négocier avec eux, which was new.',
    ['clause fr running: le gouvernement ne veut pas négocier avec eux'],
  ],
  [
    'fr',
    'Il a dit « we will not be there for them » et il est parti.',
    ['clause en embedded: we will not be there for them'],
  ],
  ['en', `${english} Судья отказался говорить.`, ['sentence Cyrillic script running: Судья отказался говорить.']],
  ['fr', `${french} 牛乳を普通に飲めるようになった。`, ['sentence ja running: 牛乳を普通に飲めるようになった。']],
  ['fr', 'La ministre a salué le 共产党员 hier.', ['run zh running: 共产党员']],
  ['fr', 'Le président Xi (习近平主席) est arrivé.', ['run zh bracketed: 习近平主席']],
  [
    'en',
    `${english} Das Stadion war seit zwei Jahren wieder einmal ausverkauft.`,
    ['sentence de running: Das Stadion war seit zwei Jahren wieder einmal ausverkauft.'],
  ],
  [
    'pt',
    'A ponte foi fechada ontem à noite. El alcalde no quiso hablar con los vecinos del barrio. Ninguém sabe quando ela vai abrir.',
    ['sentence es running: El alcalde no quiso hablar con los vecinos del barrio.'],
  ],
  [
    'es',
    'El puente se cerró anoche. O canal foi comprado por uma televisão no final de março. Nadie sabe cuándo se abrirá.',
    ['sentence pt running: O canal foi comprado por uma televisão no final de março.'],
  ],
  [
    'ru',
    'Мост закрыли вчера вечером. Мешканці вулиці скаржилися на пил, але мер відповів їм. Никто не знает, когда его откроют.',
    ['sentence uk running: Мешканці вулиці скаржилися на пил, але мер відповів їм.'],
  ],
  [
    'ja',
    '橋は昨日の夜に閉鎖された。居民们已经知道了这个消息，但是没有人相信。いつ開くのかは誰も知らない。',
    ['sentence zh running: 居民们已经知道了这个消息，但是没有人相信。'],
  ],
  [
    'zh',
    '大桥昨晚被关闭。住民はこの知らせをすでに知っていた。没有人知道它什么时候开放。',
    ['sentence ja running: 住民はこの知らせをすでに知っていた。'],
  ],
  [
    'sa',
    'सेतुः ह्यः पिहितः। लोगों को यह खबर पहले से पता थी और वे चुप रहे। कोऽपि न जानाति कदा उद्घाट्यते इति।',
    ['sentence hi running: लोगों को यह खबर पहले से पता थी और वे चुप रहे।'],
  ],
  [
    'fi',
    'Silta suljettiin eilen illalla. Ingen visste om det, och borgmästaren ville inte svara. Kukaan ei tiedä, milloin se avataan.',
    ['sentence sv running: Ingen visste om det, och borgmästaren ville inte svara.'],
  ],
  ['pt', 'Para saber novidades sobre os jogos de polo, consulte a Associação de Polo.', []],
  ['ja', '東京都知事選挙投票率過去最低。前回比三点二％減。', []],
  ['fr', 'Il a lu The Lord of the Rings, puis The Wind in the Willows.', []],
  ['en', 'Cirque du Soleil and Le Monde are names.', []],
  ['en', '', []],
  ['fr', '123 456. 789 !', []],
];

describe('foreign stretches', () => {
  it.each(table)('%s: %s', async (tag, text, expected) => {
    expect(await stretches(text, tag)).toEqual(expected);
  });

  it('are none where the article’s language is unknown', async () => {
    expect(await stretches(`${french} ${english}`, 'fr', { language: neutral, languageUnknown: true })).toEqual([]);
  });

  it('asks any pack, not two', async () => {
    const pack: Language = {
      ...neutral,
      tag: 'nb',
      name: 'Norwegian Bokmål',
      scripts: ['Latin'],
      words: { ...neutral.words, others: ['jeg', 'ikke', 'og', 'det', 'er', 'som', 'på'] },
    };
    const details = { languages: [...languages, pack] };
    const text = `${english} Jeg vet ikke hva som er galt, og det gjør ingenting.`;
    expect(await stretches(text, 'en', details)).toEqual([
      'sentence nb running: Jeg vet ikke hva som er galt, og det gjør ingenting.',
    ]);
  });
});

describe('which rule reports', () => {
  const report = async (text: string, tag: string, sourceTag?: string): Promise<readonly string[]> => {
    const sourceLanguage = sourceTag === undefined ? undefined : languageFor(sourceTag);
    const article = articleIn(text, tag, { sourceLanguage });
    const facts = await new FactStore(article, undefined).all({ ...untranslated.needs, ...wrongLanguage.needs });
    return [untranslated, wrongLanguage].flatMap((rule) =>
      [...rule.check({ article, facts: facts as never, options: rule.options?.parse({}) as never })].map(() => rule.id),
    );
  };

  it.each([
    [
      'English in French is the source or the pivot',
      'fr',
      `${french} ${english}`,
      undefined,
      ['accuracy/untranslated'],
    ],
    [
      'so is French in English, where nothing else is',
      'en',
      `${english} ${french}`,
      undefined,
      ['accuracy/untranslated'],
    ],
    ['French is not where the source is German', 'en', `${english} ${french}`, 'de', ['accuracy/wrong-language']],
    [
      'nor where a script shows another',
      'en',
      `${english} ${french} 公司表示服务器将投入使用。`,
      undefined,
      ['accuracy/untranslated', 'accuracy/wrong-language'],
    ],
    [
      'another script is the source’s',
      'en',
      `${english} 公司表示服务器将投入使用。`,
      undefined,
      ['accuracy/untranslated'],
    ],
  ] as const)('%s', async (_, tag, text, source, expected) => {
    expect(await report(text, tag, source)).toEqual(expected);
  });
});

describe('translations by people', () => {
  const folder = '../shared/data/eval/flores200-devtest';
  const there = existsSync(`${folder}/fr.txt`);
  it.skipIf(!there)(`are silent (skipped where ${folder} is absent)`, { timeout: 30_000 }, async () => {
    for (const tag of ['fr', 'en']) {
      const lines = readFileSync(`${folder}/${tag}.txt`, 'utf8').split('\n');
      const text = lines.map((line, index) => `${line}${index % 5 === 4 ? '\n\n' : ' '}`).join('');
      const article = articleIn(text, tag);
      const facts = await new FactStore(article, undefined).all({ ...untranslated.needs, ...wrongLanguage.needs });
      for (const rule of [untranslated, wrongLanguage]) {
        const found = [...rule.check({ article, facts: facts as never, options: rule.options?.parse({}) as never })];
        expect(found.map(({ offset, endOffset }) => article.document.prose.slice(offset, endOffset))).toEqual([]);
      }
    }
  });
});

describe('hostile text', () => {
  it.each([
    'the ',
    'le chat est dans la maison avec eux. ',
    'слово ',
    '的',
    '« le chat ',
    '(the ',
    'El público no quiso abandonar. ',
  ])('200 kB of %j take less than a second', { timeout: 20_000 }, async (unit) => {
    const article = articleIn(unit.repeat(Math.ceil(200_000 / unit.length)), 'fr');
    const store = new FactStore(article, undefined);
    const needs = await store.all(sentenceLanguage.needs);
    const elapsed = stopwatch();
    await sentenceLanguage.run(article, needs as never, undefined);
    expect(elapsed()).toBeLessThan(1000);
  });
});
