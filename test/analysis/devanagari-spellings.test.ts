import { describe, expect, it } from 'vitest';
import { areSpeltApart, joinedSpelling, maySpellOne, spellingOf } from '../../src/analysis/sounds/devanagari-spellings';
import { spokenKeys } from '../../src/analysis/sounds/spoken-key';

const areOne = (a: string, b: string, isFamily = false) => maySpellOne(spellingOf(a), spellingOf(b), isFamily);

describe('spellings of a name in Devanagari', () => {
  it.each([
    ['रुक्मिणी', 'रुक्मणी'],
    ['सुमित्रा', 'सुमिथ्रा'],
    ['सत्यव्रतः', 'सत्यब्रत'],
    ['कृष्णमूर्तिः', 'क्रिष्णमूर्ति'],
    ['लक्ष्मी', 'लक्ष्मि'],
    ['लक्ष्मी', 'लक्स्मी'],
    ['लक्ष', 'लख्य'],
    ['अक्षय', 'अखय'],
    ['ईशा', 'आइशा'],
    ['येन्स्', 'जेन्स'],
    ['हाल्बर्ग्', 'हॉलबर्ग'],
    ['गोन्सालेज्', 'गोन्सालेस'],
    ['तिमोफेय्', 'तिमोफी'],
    ['ज्योत्स्ना', 'जोत्स्ना'],
    ['कोट्टाय्', 'कोट्टै'],
  ])('takes %s and %s for one', (a, b) => expect(areOne(a, b)).toBe(true));

  it.each([
    ['अमितः', 'अमिता'],
    ['किरणः', 'करणः'],
    ['राजेशः', 'राकेशः'],
    ['देवकी', 'देविका'],
    ['शीला', 'शैला'],
  ])('keeps %s and %s apart', (a, b) => expect(areOne(a, b)).toBe(false));

  it.each([
    ['धर्मपालचौधरी', 'धरमपाल् चौधुरी'],
    ['माधवरावशिन्दे', 'माधव राओ शिंदे'],
    ['कृष्णमूर्तिराव्', 'क्रिष्णमूर्ति राओ'],
  ])('takes %s for %s, however its words are joined', (one, words) => {
    expect(maySpellOne(spellingOf(one), joinedSpelling(words.split(' ').map(spellingOf)), true)).toBe(true);
  });

  it('hears what Tibetan names are spelt by in several ways', () => {
    expect(areOne('छेरिंग', 'त्सेरिङ्')).toBe(true);
    expect(areOne('वांगचुक', 'वाङ्चुक्')).toBe(true);
  });

  it('lets a family end in one vowel or another', () => {
    expect(areOne('बेलवाडी', 'बेल्वाडे', true)).toBe(true);
    expect(areOne('सेनगुप्तस्य', 'सेनगुप्ता', true)).toBe(true);
  });

  it('does not call a case another spelling', () => {
    expect(areSpeltApart(spellingOf('मिश्रा'), spellingOf('मिश्रायाः'))).toBe(false);
    expect(areSpeltApart(spellingOf('हेब्बार'), spellingOf('हेब्बर्'))).toBe(true);
  });
});

describe('keys of English in Devanagari', () => {
  it.each([
    ['मार्केट्', 'मार्केट'],
    ['फ्लवर्', 'फ्लावर'],
    ['वेण्डर्स्', 'वेंडर'],
    ['स्टेशन्', 'स्टेषन'],
  ])('gives %s and %s one key', (a, b) =>
    expect(spokenKeys(a, a).filter((key) => spokenKeys(b, b).includes(key))).not.toEqual([]),
  );

  it('tells short words apart by their vowel', () => {
    expect(spokenKeys('लाइट्', 'लाइट')).not.toEqual(spokenKeys('लेट्', 'लेट'));
  });
});
