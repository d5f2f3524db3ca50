import { describe, expect, test } from 'vitest';
import { romaniseDevanagari } from '../../src/analysis/sounds/devanagari';
import { isRomanised, isSaidAs } from '../../src/analysis/sounds/latin-readings';

const said = `Beaumont बोमोन् | Bordeaux बोर्दो | Renault रेनो | Gauthier गोतिये | Nietzsche नीत्शे | Schulz शुल्ज्
Schroeder श्रोडर् | Michael माइकल् | Wright राइट् | Knight नाइट् | Thatcher थैचर् | Churchill चर्चिल् | Garcia गार्सिया | Chavez चावेज्
Eisenhower आइजनहावर् | Rutherford रदरफोर्ड् | Maxwell मैक्सवेल् | Phoenix फीनिक्स् | Suzuki सुजुकी | Zhukov झुकोव् | Okafor ओकाफोर्`;
const other = `Kennedy केनडा | Charles कौराल | Reddy लेडी | Zhang सिनो | Wilson विष्णु | Halvorsen हल्गेर्सेन् | Tarvin डार्विन् | Chirac क्यूरी`;
const romanised = `Singh सिंह | Lakshmi लक्ष्मीः | Pooja पूजा | Kulkarni कुलकर्णी | Deshpande देशपाण्डे | Vishwanath विश्वनाथः | Devgiri देवगिरौ
Shantinagar शान्तिनगरस्य | Pushpavati पुष्पवत्याः | Amritapuram अमृतपुरस्य | Simhachal सिंहाचलः | Rajasekhara राजशेखरेण
Ramsingh रामसिंहः | Sangh सङ्घः | Laxman लक्ष्मणः | Dixit दीक्षितः | Akshay अक्षयः | Gyaneshwar ज्ञानेश्वरः | Dnyaneshwar ज्ञानेश्वरः | Yagnesh यज्ञेशः
Jnanadas ज्ञानदासः | Phalguni फाल्गुनी | Falguni फाल्गुनी | Jharkhand झारखण्डः | Azhagar अळगरः | Maitreyi मैत्रेयी | Gowda गौडः | Sourabh सौरभः
Chaudhary चौधरी | Sonia सोनिया | Brinda वृन्दा | Krushna कृष्णः | Chitrabhanu चित्रभानुना`;
const unlike = `Lakshmi लक्ष्मणः | Ramesh राजेशः | Sinclair सिंहः | Gupta गीता | Bali वली | Guru गिरिः`;

const pairs = (list: string) => list.split(/[|\n]/).map((pair) => pair.trim().split(' ') as [string, string]);

describe('names in Latin letters as Devanagari says them', () => {
  test.each(pairs(said))('%s is said %s', (name, word) => {
    expect(isSaidAs(name.toLowerCase(), romaniseDevanagari(word))).toBe(true);
  });
  test.each(pairs(other))('%s is not said %s', (name, word) => {
    expect(isSaidAs(name.toLowerCase(), romaniseDevanagari(word))).toBe(false);
  });
  test.each(pairs(romanised))('%s is %s letter by letter', (name, word) => {
    expect(isRomanised(name.toLowerCase(), romaniseDevanagari(word))).toBe(true);
  });
  test.each(pairs(unlike))('%s is not %s letter by letter', (name, word) => {
    expect(isRomanised(name.toLowerCase(), romaniseDevanagari(word))).toBe(false);
  });
});
