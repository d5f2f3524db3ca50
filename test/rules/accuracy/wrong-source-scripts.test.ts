import { describe, expect, it } from 'vitest';
import { frames } from '../../../bench/quality/accuracy/pairs/frames';
import { checkArticle } from '../../../src/api/create-checker';

/** Another text than that of the frames, sentence by sentence the same in each language. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The baker’s shop opens long before the sun is up.',
    'Cows gave little milk during the hot summer.',
    'A teacher of music has bought an old piano for the school.',
    'Nobody knows why the price of butter rose so fast.',
    'In the capital the queues in front of the shops grow longer.',
    'Her brother mends bicycles in a cellar without a window.',
  ],
  zh: [
    '面包店在日出之前很久就开门了。',
    '炎热的夏天里奶牛产奶很少。',
    '一位音乐老师为学校买了一架旧钢琴。',
    '没有人知道黄油价格为何涨得这么快。',
    '首都商店门前的队伍越来越长。',
    '她的弟弟在没有窗户的地下室里修自行车。',
  ],
  ru: [
    'Булочная открывается задолго до восхода солнца.',
    'Жарким летом коровы дали мало молока.',
    'Учительница музыки купила для школы старое пианино.',
    'Никто не знает, почему масло так быстро подорожало.',
    'В столице очереди перед магазинами становятся всё длиннее.',
    'Её брат чинит велосипеды в подвале без окна.',
  ],
  el: [
    'Ο φούρνος ανοίγει πολύ πριν ανατείλει ο ήλιος.',
    'Οι αγελάδες έδωσαν λίγο γάλα μέσα στο ζεστό καλοκαίρι.',
    'Μια δασκάλα μουσικής αγόρασε ένα παλιό πιάνο για το σχολείο.',
    'Κανείς δεν ξέρει γιατί ακρίβυνε τόσο γρήγορα το βούτυρο.',
    'Στην πρωτεύουσα οι ουρές μπροστά στα μαγαζιά μεγαλώνουν.',
    'Ο αδελφός της επισκευάζει ποδήλατα σε ένα υπόγειο χωρίς παράθυρο.',
  ],
  es: [
    'La panadería abre mucho antes de que salga el sol.',
    'Las vacas dieron poca leche durante el caluroso verano.',
    'Una maestra de música compró un piano viejo para la escuela.',
    'Nadie sabe por qué subió tan rápido el precio de la mantequilla.',
    'En la capital crecen las colas delante de las tiendas.',
    'Su hermano arregla bicicletas en un sótano sin ventana.',
  ],
};
const PAIRS = [
  ['en', 'zh', 'ru'],
  ['en', 'ru', 'el'],
  ['en', 'el', 'es'],
  ['zh', 'en', 'ru'],
  ['ru', 'es', 'zh'],
] as const;

const joined = (tag: string, sentences: readonly string[]) => sentences.join(tag === 'zh' ? '' : ' ');
const harbour = (tag: string) => joined(tag, frames[tag] ?? []);
const bakery = (tag: string) => joined(tag, OTHERS[tag] ?? []);
const both = (tag: string) => joined(tag, [harbour(tag), bakery(tag)]);

async function findings(text: string, language: string, source: string, sourceLanguage: string) {
  const config = { rules: { '*': 'off', accuracy: 'on', terminology: 'on' } } as const;
  const report = await checkArticle(text, { language, source, sourceLanguage, config });
  return report.findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
}

describe.each(PAIRS)('a source that is not the article’s, %s to %s', { timeout: 30_000 }, (from, to, wrong) => {
  const mismatch = (messageId: string) => [`accuracy/source-mismatch ${messageId}`];

  it('is in another language', async () => {
    expect(await findings(both(to), to, both(wrong), from)).toEqual(mismatch('language'));
  });
  it('is the article, and the article the source', async () => {
    expect(await findings(both(from), to, both(to), from)).toEqual(mismatch('swapped'));
  });
  it('is about something else', async () => {
    expect(await findings(harbour(to), to, bakery(from), from)).toEqual(mismatch('unrelated'));
  });
  it('is ten times as long', async () => {
    const [own, others] = [frames[from] ?? [], OTHERS[from] ?? []];
    const pages = Array.from({ length: 9 }, (_, page) =>
      joined(
        from,
        others.map((sentence, at) => `${own[(page + at) % own.length]}${from === 'zh' ? '' : ' '}${sentence}`),
      ),
    );
    expect(await findings(harbour(to), to, [both(from), ...pages].join('\n\n'), from)).toEqual(mismatch('excerpt'));
  });
  it('is the same text', async () => {
    expect(await findings(both(to), to, both(to), from)).toEqual(mismatch('copy'));
  });
  it('holds half of it: what has no source is told at once', async () => {
    const found = await findings(both(to), to, harbour(from), from);
    expect(found).toContain('accuracy/addition sentences');
    expect(found.length).toBeLessThanOrEqual(2);
  });
});
