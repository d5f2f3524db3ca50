import { describe, expect, it } from 'vitest';
import { articleLanguage, tagInPath } from '../../src/check/article-language';
import { parseAs } from '../../src/parse';

const FRENCH = `Le conseil a voté hier la rénovation du pont, et les travaux vont commencer dans deux mois. Les habitants
du quartier se sont plaints de la poussière, mais le maire leur a répondu que la rue serait fermée la nuit.`;
const ENGLISH = `The council voted yesterday to repair the bridge, and the work will begin in two months. People who live
in the street have complained of the dust, but the mayor told them that it would be closed at night.`;

async function languageOf(text: string, path?: string, option?: string): Promise<string> {
  const { language, from, unknown } = await articleLanguage(await parseAs('text', text, path), option);
  return `${language.tag} ${from}${unknown ? ' unknown' : ''}`;
}

describe('articleLanguage', () => {
  it.each([
    ['option before all', ENGLISH, 'a.fr.txt', 'pl-PL', 'pl-PL option unknown'],
    ['option', FRENCH, undefined, 'fr-BE', 'fr option'],
    ['file name', ENGLISH, 'news/a.fr.txt', undefined, 'fr file name'],
    ['folder', ENGLISH, 'content/fr/a.txt', undefined, 'fr file name'],
    ['French', FRENCH, 'a.txt', undefined, 'fr detected'],
    ['English', ENGLISH, undefined, undefined, 'en detected'],
    ['a French sentence', 'Les deux pays ont signé un accord sur la pêche.', undefined, undefined, 'fr detected'],
    [
      'an English sentence',
      'The two countries have signed an agreement on fishing.',
      undefined,
      undefined,
      'en detected',
    ],
    [
      'French with English names',
      `${FRENCH} The Washington Post, Wall Street Journal, The New York Times`,
      undefined,
      undefined,
      'fr detected',
    ],
    ['nothing to go by', '12 345 – 67', undefined, undefined, 'und detected unknown'],
  ])('%s', async (_, text, path, option, expected) => {
    expect(await languageOf(text, path, option)).toBe(expected);
  });

  // Languages that share many short words with a pack must not be taken for it.
  it.each([
    [
      'ca',
      'El consell municipal va aprovar ahir la reforma del pont, i les obres començaran d’aquí a dos mesos. Els veïns del carrer es van queixar de la pols, però l’alcalde els va dir que es tancaria a la nit.',
    ],
    [
      'it',
      'Il consiglio comunale ha votato ieri la riparazione del ponte e i lavori cominceranno fra due mesi. Gli abitanti della via si sono lamentati della polvere, ma il sindaco ha risposto che sarà chiusa di notte.',
    ],
    [
      'nl',
      'De gemeenteraad stemde gisteren voor het herstel van de brug, en het werk begint over twee maanden. Bewoners van de straat klaagden over het stof, maar de burgemeester zei dat die in de nacht dicht gaat.',
    ],
    [
      'af',
      'Die stadsraad het gister ten gunste van die herstel van die brug gestem, en die werk begin oor twee maande. Die inwoners het oor die stof gekla, maar die burgemeester het gesê dat dit snags gesluit sal wees.',
    ],
    [
      'sv',
      'Kommunen röstade i går för att laga bron, och arbetet börjar om två månader. De som bor på gatan har klagat på dammet, men borgmästaren svarade att den ska vara stängd på natten.',
    ],
    [
      'ru',
      'Вчера совет проголосовал за ремонт моста, и работы начнутся через два месяца. Жители улицы жаловались на пыль, но мэр ответил, что ночью её закроют.',
    ],
    [
      'uk',
      'Учора рада проголосувала за ремонт мосту, і роботи почнуться за два місяці. Мешканці вулиці скаржилися на пил, але мер відповів, що вночі її закриють.',
    ],
    [
      'gl',
      'O concello aprobou onte a reparación da ponte, e as obras comezarán dentro de dous meses. Os veciños da rúa queixáronse do po, pero o alcalde respondeu que pola noite estará pechada.',
    ],
    [
      'ms',
      'Majlis semalam meluluskan pembaikan jambatan itu, dan kerja akan bermula dalam masa dua bulan. Penduduk merungut tentang habuk, tetapi datuk bandar berkata jalan itu akan ditutup pada waktu malam kerana beliau tidak boleh menunggu lagi.',
    ],
    [
      'et',
      'Eile hääletas volikogu silla remondi poolt ja tööd algavad kahe kuu pärast. Tänava elanikud kaebasid tolmu üle, kuid linnapea vastas, et öösel see suletakse.',
    ],
    [
      'hi',
      'परिषद ने कल पुल की मरम्मत के लिए मतदान किया और काम दो महीने बाद शुरू होगा। सड़क के निवासियों ने धूल की शिकायत की, लेकिन महापौर ने कहा कि रात में इसे बंद रखा जाएगा।',
    ],
    [
      'sa',
      'ह्यः परिषद् सेतोः जीर्णोद्धारार्थं मतदानं कृतवती, कार्यं च मासद्वयानन्तरम् आरप्स्यते। मार्गस्य निवासिनः धूलिविषये आक्षिप्तवन्तः, किन्तु नगरपालः अवदत् यत् सः रात्रौ पिहितः भविष्यति।',
    ],
    [
      'ko',
      '시의회는 어제 다리를 고치기로 의결했고 공사는 두 달 뒤에 시작된다. 주민들은 먼지를 불평했지만 시장은 밤에는 길을 막겠다고 했다.',
    ],
    [
      'ja',
      '市議会は昨日、橋の修理を可決し、工事は二か月後に始まる。住民は埃に不満を述べたが、市長は夜間は通行止めにすると答えた。',
    ],
    ['zh', '市議會昨天投票決定修繕大橋，工程將在兩個月後開始。街上的居民抱怨灰塵太大，但市長回答說晚上會封路。'],
    ['zh', '市议会昨天投票决定修缮大桥，工程将在两个月后开始。街上的居民抱怨灰尘太大，但市长回答说晚上会封路。'],
  ])('%s is not taken for a neighbour', async (tag, text) => {
    const { language } = await articleLanguage(await parseAs('text', text, undefined), undefined);
    expect(language.tag.split('-')[0]).toBe(tag);
  });
});

describe('tagInPath', () => {
  it.each([
    ['a.fr.md', 'fr'],
    ['a.fr-CA.md', 'fr-CA'],
    ['a.EN.txt', 'EN'],
    ['fr/a.md', 'fr'],
    ['fr/news/2024/a.md', 'fr'],
    ['guide.ts.md', undefined],
    ['notes.old.md', undefined],
    ['a.md', undefined],
    ['fr.md', undefined],
    ['es-module-lexer/README.md', undefined],
    ['zh-Hant/a.md', 'zh-Hant'],
    ['a\\fr\\b.md', 'fr'],
    ['fr/a/b/c/d/e/f.md', undefined],
  ])('%s → %s', (path, tag) => {
    expect(tagInPath(path)).toBe(tag);
  });
});
