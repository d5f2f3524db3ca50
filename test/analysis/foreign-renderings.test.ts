import { describe, expect, it } from 'vitest';
import { likenessAcrossAlphabets } from '../../src/analysis/sounds/alphabet-likeness';
import { isSpeltInKana } from '../../src/analysis/sounds/names-in-kana';
import { driftsOf } from './drifts-of';

describe('a name in Latin letters beside the same by its sound', () => {
  it.each([
    ['ru', 'Он консультировал Carter до весны. Шёл дождь. Позже он помогал Картеру во всём.', 'Carter'],
    ['ru', 'Роландо Mendoza стрелял в толпу. Шёл дождь. Потом Мендоса исчез.', 'Mendoza'],
    ['ru', 'Вчера Beaumont уехала. Шёл дождь. Никто не видел, как Бомон вернулась.', 'Beaumont'],
    ['ru', 'Дорога ведёт в Goma с юга. Шёл дождь. Гома спит. Где Гома, знают все. Как Гома спит!', 'Goma'],
    [
      'ja',
      '昨日はMillerさんが話した。雨が降った。ミラーさんはそれから帰った。今日もミラーさんは黙っている。',
      'Miller',
    ],
    [
      'ja',
      '昨日はBeaumontさんが話した。雨が降った。ボーモンさんはそれから帰った。今日もボーモンさんは黙っている。',
      'Beaumont',
    ],
    ['el', 'Στους δρόμους του Bishkek δεν υπήρχε κανείς. Έβρεχε. Η Μπισκέκ κοιμόταν.', 'Bishkek'],
    ['el', 'Ο Φερνάντο Alonso έφυγε. Έβρεχε. Αργότερα ο Αλόνσο γύρισε.', 'Alonso'],
    [
      'ru',
      'Утром Gingrich похвалил соседа, но вечером бранил листовки, напечатанные против Гингрича. Шёл дождь. Гингрич молчал.',
      'Gingrich',
    ],
    // A name that is a word, in two cases of which the stemmer makes two stems.
    ['sa', 'वीणा लिखति। वायुः प्रबलः। वीणायाः गृहं दूरे। वीणा हसति। अधुना Veena मौनं भजते।', 'Veena'],
    ['sa', 'संजयः लिखति। वायुः प्रबलः। संजयस्य गृहं दूरे। संजयः हसति। अधुना Sanjay मौनं भजते।', 'Sanjay'],
    ['sa', 'दीक्षितः लिखति। वायुः प्रबलः। दीक्षितस्य गृहं दूरे। अधुना Dixit मौनं भजते।', 'Dixit'],
    // What a hyphen joins to a name is no part of it.
    ['sa', 'देशपाण्डे लिखति। वायुः प्रबलः। देशपाण्डे हसति। अधुना Deshpande-महोदया मौनं भजते।', 'Deshpande'],
    // A family name that is a word, once in either script, behind one given name, spelt as it is spoken or as it is written.
    ['sa', 'प्रातः अक्षय सिंहः गायति। वायुः प्रबलः। सायम् अक्षय Singh मौनं भजते।', 'Singh'],
    ['sa', 'प्रातः लक्ष सिंहः गायति। वायुः प्रबलः। सायम् लख्य Singh मौनं भजते।', 'Singh'],
    // A dateline.
    ['sa', 'Siddhapuri, ९ नवम्बरः। सिद्धपुरी रम्या अस्ति। वायुः प्रबलः। जनाः वदन्ति यत् सिद्धपुरी प्राचीना।', 'Siddhapuri'],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering)).toEqual([expected]);
  });

  it.each([
    ['ru', 'Он служил в компании Edison до весны. Шёл дождь. Письмо к Томасу Эдисону пропало.'],
    ['ru', 'Она работает в банке Carter каждый день. Шёл дождь. Картер о нём не знал.'],
    ['sa', 'लक्ष्मणः लिखति। वायुः प्रबलः। लक्ष्मणस्य गृहं दूरे। अधुना Lakshmi मौनं भजते।'],
    ['sa', 'सिंहः वने वसति। वायुः प्रबलः। सिंहस्य गुहा दूरे। अधुना Sinclair-महोदया मौनं भजते।'],
    ['ru', 'Певица Monette, или Монет, уехала. Шёл дождь. Монет молчала.'],
  ])('leaves a firm and what is told along alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });

  it.each([
    ['beaumont', 'бомон'],
    ['foucault', 'фуко'],
    ['rousseau', 'руссо'],
    ['lopez', 'лопес'],
    ['davey', 'дейви'],
    ['bishkek', 'μπισκεκ'],
    ['gingrich', 'γκινγκριτς'],
  ])('%s sounds like %s', (latin, other) => {
    expect(likenessAcrossAlphabets(latin, other)).toBeGreaterThan(0.85);
  });

  it.each([
    ['beaumont', 'бремен'],
    ['lopez', 'лапша'],
    ['davey', 'дева'],
    ['bishkek', 'μπισκότο'],
  ])('%s does not sound like %s', (latin, other) => {
    expect(likenessAcrossAlphabets(latin, other)).toBeLessThan(0.8);
  });

  it.each([
    ['carter', 'カーター', true],
    ['bush', 'ブッシュ', true],
    ['davey', 'デイビー', true],
    ['tarvin', 'タルヴィン', true],
    ['carter', 'カタール', false],
    ['miller', 'モーラ', false],
    ['tom', 'トム', false],
  ])('%s, %s: %s', (latin, kana, expected) => {
    expect(isSpeltInKana(latin, kana)).toBe(expected);
  });
});
