import { describe, expect, it } from 'vitest';
import { ORDINALS, ordinals } from '../../../bench/quality/accuracy/ordinals';
import { valuesOf } from '../../../src/analysis/source/values';
import { languageFor } from '../../../src/lang';

/** Words of one number are joined by `_`. */
const CARDINALS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 30, 42, 50, 65, 70, 83, 90, 200, 1500,
];
const cardinals: ReadonlyArray<readonly [string, string]> = [
  [
    'en',
    'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one thirty forty-two fifty sixty-five seventy eighty-three ninety two_hundred one_thousand_five_hundred',
  ],
  [
    'fr',
    'trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_un trente quarante-deux cinquante soixante-cinq soixante-dix quatre-vingt-trois quatre-vingt-dix deux_cents mille_cinq_cents',
  ],
  [
    'de',
    'drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig dreißig zweiundvierzig fünfzig fünfundsechzig siebzig dreiundachtzig neunzig zweihundert tausendfünfhundert',
  ],
  [
    'es',
    'tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún treinta cuarenta_y_dos cincuenta sesenta_y_cinco setenta ochenta_y_tres noventa doscientas mil_quinientos',
  ],
  [
    'it',
    'tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno trenta quarantadue cinquanta sessantacinque settanta ottantatré novanta duecento millecinquecento',
  ],
  [
    'pt',
    'três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte vinte_e_um trinta quarenta_e_dois cinquenta sessenta_e_cinco setenta oitenta_e_três noventa duzentas mil_e_quinhentos',
  ],
  [
    'ru',
    'трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати двадцати двадцати_одного тридцати сорока_двух пятидесяти шестидесяти_пяти семидесяти восьмидесяти_трёх девяноста двухсот тысячи_пятисот',
  ],
  [
    'fi',
    'kolmessa neljässä viidessä kuudessa seitsemässä kahdeksassa yhdeksässä kymmenessä yhdessätoista kahdessatoista kolmessatoista neljässätoista viidessätoista kuudessatoista seitsemässätoista kahdeksassatoista yhdeksässätoista kahdessakymmenessä kahdessakymmenessäyhdessä kolmessakymmenessä neljässäkymmenessäkahdessa viidessäkymmenessä kuudessakymmenessäviidessä seitsemässäkymmenessä kahdeksassakymmenessäkolmessa yhdeksässäkymmenessä kahdessasadassa tuhannessaviidessäsadassa',
  ],
  [
    'id',
    'tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas tiga_belas empat_belas lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas dua_puluh dua_puluh_satu tiga_puluh empat_puluh_dua lima_puluh enam_puluh_lima tujuh_puluh delapan_puluh_tiga sembilan_puluh dua_ratus seribu_lima_ratus',
  ],
  [
    'el',
    'τριών τεσσάρων πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατριών δεκατεσσάρων δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα είκοσι είκοσι_ένα τριάντα σαράντα_δύο πενήντα εξήντα_πέντε εβδομήντα ογδόντα_τρία ενενήντα διακοσίων χιλίων_πεντακοσίων',
  ],
  [
    'nl',
    'drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig dertig tweeënveertig vijftig vijfenzestig zeventig drieëntachtig negentig tweehonderd vijftienhonderd',
  ],
  [
    'la',
    'tribus quattuor quinque sex septem octo novem decem undecim duodecim tredecim quattuordecim quindecim sedecim septendecim duodeviginti undeviginti viginti viginti_uno triginta quadraginta_duo quinquaginta sexaginta_quinque septuaginta octoginta_tres nonaginta ducentis mille_quingenti',
  ],
  ['sa', 'त्रिषु चतुर्षु पञ्चसु षट्सु सप्तसु अष्टसु नवसु दशसु एकादशसु द्वादशसु त्रयोदशसु चतुर्दशसु पञ्चदशसु षोडशसु सप्तदशसु अष्टादशसु नवदशसु विंशतिः'],
];
/** These are spelt like other words, so that alone they only explain a number: except, was, families, new. */
const OPEN = new Set(['neuf', 'acht', 'sei', 'venti', 'семи']);

function lastNumbers(words: string, language: string) {
  const pack = languageFor(language);
  if (pack === undefined) throw new Error(language);
  const text = `x ${words} x.`;
  return valuesOf(text, pack).numbers.filter(({ endOffset }) => endOffset >= text.length - 4);
}

describe.each(ordinals)('ordinals: %s', (language, words) => {
  it.each(words.split(' ').map((word, at) => [word.replaceAll('_', ' '), ORDINALS[at] as number] as const))(
    '%s',
    (word, value) => {
      // Τρίτη is Tuesday as well.
      expect(lastNumbers(word, language).flatMap(({ readings }) => readings)).toContain(value);
    },
  );
});

describe.each(cardinals)('cardinals: %s', (language, words) => {
  it.each(words.split(' ').map((word, at) => [word.replaceAll('_', ' '), CARDINALS[at] as number] as const))(
    '%s',
    (word, value) => {
      const found = lastNumbers(word, language).at(-1);
      expect(found?.readings[0]).toBe(value);
      expect(found?.written).toBe(OPEN.has(word) ? 'allusion' : 'words');
    },
  );
});

describe('numbers that stand for others', () => {
  it.each<readonly [string, string, number]>([
    ['en', 'two thirds', 67],
    ['de', 'drei Viertel', 75],
    ['ru', 'в начале 19 века', 1800],
    ['id', 'abad ke-19', 1800],
    ['es', 'en los 80', 1980],
  ])('%s: %s', (language, text, value) => {
    const pack = languageFor(language);
    if (pack === undefined) throw new Error(language);
    expect(valuesOf(text, pack).numbers.some(({ readings }) => readings.includes(value))).toBe(true);
  });
});
