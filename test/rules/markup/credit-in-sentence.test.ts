import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../src';

async function creditsIn(text: string, language: string): Promise<string[]> {
  const rules = { '*': 'off', 'markup/run-in-credit': 'warning' } as const;
  const { findings } = await checkArticle(text, { language, config: { model: 'none', rules } });
  return findings.map(({ offset, endOffset }) => text.slice(offset, endOffset));
}

describe('a credit in the middle of a sentence', () => {
  it.each([
    ['de', 'Es regnet. Im Lokal zählt sie ⟦Archivbild: Küstenbote/Ada Berg⟧ die Stühle am Fenster.'],
    ['de', 'Es regnet. Der Turm blieb, ⟦Foto: privat⟧ weil er so alt ist, einfach stehen.'],
    ['el', 'Βρέχει. Ο δήμαρχος μετράει ⟦Φωτογραφία: Λίνα Κρι/Αρχείο⟧ τις καρέκλες του καφενείου.'],
    ['en', 'It rained. The mayor counts ⟦Words: Ada Berg, photos: Tom Ode⟧ the chairs of the pub.'],
    ['en', 'It rained. The mayor counts ⟦© Ada Berg / family archive⟧ the chairs of the pub.'],
    ['en', 'It rained. The mayor counts ⟦Ada Berg/Reuters⟧ the chairs of the pub.'],
    ['es', 'Llueve. El alcalde cuenta ⟦Texto y fotos: Ada Roca⟧ las sillas del bar.'],
    ['fi', 'Sataa. Pormestari laskee ⟦Kuvat: Ada Berg, tyyli: Olli Suo⟧ baarin tuolit illalla.'],
    ['fr', 'Il pleut. Le maire compte ⟦Propos recueillis par Ada Roux⟧ les chaises du café.'],
    ['id', 'Hujan turun. Wali kota menghitung ⟦Laporan: Ada Putri, foto: Dimas Aji⟧ kursi di kedai itu.'],
    ['it', 'Piove. Il sindaco conta ⟦Foto di Ada Rossi/Archivio Monti⟧ le sedie del bar.'],
    ['la', 'Pluit. Praefectus numerat ⟦Imago: Petrus Valens/Acta Urbana⟧ sellas in taberna positas.'],
    ['nl', 'Het regent. De burgemeester telt ⟦Tekst en foto’s: Ada Berg⟧ de stoelen van het café.'],
    ['pt', 'Chove. O prefeito conta ⟦Reportagem: Ada Lima; fotos: Rui Sá⟧ as cadeiras do bar.'],
    ['ru', 'Идёт дождь. Мэр считает ⟦Фото: Анна Белова / Речная газета⟧ стулья в старом кафе.'],
    ['sa', 'वर्षति। अध्यक्षः तत्र ⟦लेखकः: रमेशः पाटीलः⟧ आसनानि गणयति।'],
    ['ja', '雨が降った。町長は店で椅子を数える⟦撮影：林明子／湾岸通信⟧、やがて帰った。'],
    ['zh', '下雨了。镇长在店里数椅子⟦图/文：林晓／海湾社⟧，然后回家。'],
    ['zh-Hant', '下雨了。鎮長昨天也到了店裡⟦文／實習記者 林曉⟧，然後回家。'],
  ])('%s: %s', async (language, marked) => {
    const credits = [...marked.matchAll(/⟦(.*?)⟧/gu)].map(([, credit]) => credit);
    expect(await creditsIn(marked.replaceAll(/[⟦⟧]/gu, ''), language)).toEqual(credits);
  });
});

describe('what speaks of a picture, or stands for itself', () => {
  it.each([
    ['de', 'Es regnet. Das alte Foto: Ada Berg lacht, und alle Leute lachen mit ihr.'],
    ['de', 'Ein Text von Ada Berg über Tom Ode. Sie zeigt auf dem Foto: Ada Berg und alle anderen lachen.'],
    ['en', 'Photo: Ada Berg and Tom Ode\n\nSource: Ada Berg of the Bay Courier, who wrote it down in May.'],
    ['en', 'Text by Ada Berg Photos: Tom Ode and Kim Lee'],
    ['en', 'The Lost Photo: Ada Berg remembers how they took the old boat to the bay. The book is good.'],
    ['en', 'It rained. She wrote the story by Ada Berg and the poem of Tom Ode. She won.'],
    ['fr', 'Il pleut. On lit sur la Photo : Ada Roux en mai, et tout le monde rit de bon cœur.'],
    ['nl', 'Het regent. Het museum toont Van Gogh en zijn broer in de oude zaal.'],
    ['zh', '下雨了。他做英文／马来文，也教摄影：光影、构图，什么都教。'],
    ['ja', '雨が降った。展覧会では写真・絵画、そして彫刻が並ぶ。'],
  ])('%s: %s', async (language, text) => {
    expect(await creditsIn(text, language)).toEqual([]);
  });
});
