import { expect, it } from 'vitest';
import { likenessAcrossAlphabets } from '../../src/analysis/sounds/alphabet-likeness';
import { deletionsOf } from '../../src/analysis/sounds/deletions';
import { romaniseDevanagari } from '../../src/analysis/sounds/devanagari';
import { likenessInLatin } from '../../src/analysis/sounds/latin-likeness';
import { isRomanised, isSaidAs } from '../../src/analysis/sounds/latin-readings';
import { crossScriptLikeness } from '../../src/analysis/sounds/name-sounds';
import { isSpeltInKana } from '../../src/analysis/sounds/names-in-kana';
import { soundTracesFor } from '../../src/analysis/sounds/sound-traces';
import type { Language } from '../../src/core/language';
import { languageFor } from '../../src/lang';

const NAMES =
  `musk harris tesla norvik quake home air beaumont marceau wilson michael lindqvist larkspur carter bush miller hartford anderson
peter hallman singh lakshmi deshpande amritapuram brinda veena ashok sangh rajesh kulkarni london berlin vienna air zhenyu jackson
ellen mary tom anna ivan boris helsinki volkov tarvin reddy meyer schmidt cook woods rome siena xavier thorne`.split(
    /\s+/,
  );

const WORDS: Readonly<Record<string, string>> = {
  ru: `Маск Харрис Тесла Норвик Квейк Хоум Эйр Бомон Марсо Уилсон Майкл Линдквист Картер Буш Миллер Хартфорд Андерсон Питер Лондона
Берлине Вена Джексон Эллен Мэри Том Анна Иван Борис Хельсинки Волков Мейер Шмидт Кук Вудс Рим Дженью дом река`,
  el: `Μασκ Χάρις Τέσλα Νόρβικ Κουέικ Ουίλσον Μάικλ Κάρτερ Μπους Μίλερ Άντερσον Πίτερ Λονδίνο Βερολίνο Βιέννη Τζάκσον Έλεν Μαίρη Τομ
Άννα Ιβάν Μπόρις Ελσίνκι Βόλκοφ Σμιτ σπίτι ποτάμι`,
  sa: `मस्क हैरिस टेस्ला नोर्विक बोमोन् विल्सन् माइकल् कार्टर् बुश मिलर् एण्डर्सन् पीटर् हल्मन् सिंहः सिंहस्य लक्ष्मी देशपाण्डे अमृतपुरम् वृन्दा वीणा अशोकः
सङ्घः राजेशः कुलकर्णी लण्डन् बर्लिन् वियना मेरी टॉम अन्ना तार्विन् रेड्डी लेडी नदी गृहम्`,
  zh: '马斯克 哈里斯 特斯拉 诺维克 威尔逊 迈克尔 卡特 米勒 哈特福德 安德森 彼得 伦敦 柏林 维也纳 杰克逊 艾伦 玛丽 伊万 鲍里斯 桌子',
  ja: `マスク ハリス テスラ ノルヴィク ウィルソン マイケル リンドクヴィスト カーター ブッシュ ミラー ハートフォード アンダーソン ピーター ロンドン
ベルリン ウィーン ジャクソン エレン メアリー トム 川`,
};

/** How alike a name and a word sound, by whatever tells it in the script of the language; 0 where nothing does. */
function likenessIn({ cased, spaced, stem }: Language, name: string, word: string): number {
  const lower = word.toLowerCase();
  if (cased) return Math.max(...[lower, stem(lower)].map((one) => likenessAcrossAlphabets(name, one)));
  if (!spaced) return Math.max(Number(isSpeltInKana(name, word)), crossScriptLikeness(name, word));
  const [whole, root] = [word, stem(lower)].map(romaniseDevanagari) as [string, string];
  const isSaid = isRomanised(name, whole, root) || isSaidAs(name, whole) || isSaidAs(name, root);
  return Math.max(
    Number(isSaid),
    ...[whole, root].flatMap((one) => [likenessInLatin(name, one, true), likenessInLatin(name, one, false)]),
  );
}

it.each(Object.keys(WORDS))('names and words of %s that sound alike have a trace in common, and few others', (tag) => {
  const language = languageFor(tag) as Language;
  const traces = soundTracesFor(language);
  const words = (WORDS[tag] as string).split(/\s+/);
  let [alike, sharing] = [0, 0];
  for (const name of NAMES) {
    const ofName = new Set(traces.ofName(name));
    for (const word of words) {
      const shares = traces.ofWord(word).some((trace) => ofName.has(trace));
      const isAlike = likenessIn(language, name, word) > 0;
      if (isAlike) expect(`${name} ${word} ${shares}`).toBe(`${name} ${word} true`);
      alike += Number(isAlike);
      sharing += Number(shares);
    }
  }
  expect(alike).toBeGreaterThan(12);
  expect(sharing).toBeLessThan((NAMES.length * words.length) / 4);
});

it('leaves out one character at a time', () => {
  expect(deletionsOf('abc')).toEqual(['abc', 'bc', 'ac', 'ab']);
  expect(deletionsOf('')).toEqual(['']);
});
