import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/api/create-checker';

/** What each language calls the Council of Europe, the European Council, the Commission, the Union and the Parliament. */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  de: [
    'der Europarat',
    'der Europäische Rat',
    'die Europäische Kommission',
    'die Europäische Union',
    'das Europäische Parlament',
  ],
  el: [
    'το Συμβούλιο της Ευρώπης',
    'το Ευρωπαϊκό Συμβούλιο',
    'η Ευρωπαϊκή Επιτροπή',
    'η Ευρωπαϊκή Ένωση',
    'το Ευρωπαϊκό Κοινοβούλιο',
  ],
  en: [
    'the Council of Europe',
    'the European Council',
    'the European Commission',
    'the European Union',
    'the European Parliament',
  ],
  es: [
    'el Consejo de Europa',
    'el Consejo Europeo',
    'la Comisión Europea',
    'la Unión Europea',
    'el Parlamento Europeo',
  ],
  fi: ['Euroopan neuvosto', 'Eurooppa-neuvosto', 'Euroopan komissio', 'Euroopan unioni', 'Euroopan parlamentti'],
  fr: [
    'le Conseil de l’Europe',
    'le Conseil européen',
    'la Commission européenne',
    'l’Union européenne',
    'le Parlement européen',
  ],
  id: ['Majelis Eropa', 'Dewan Eropa', 'Komisi Eropa', 'Uni Eropa', 'Parlemen Eropa'],
  it: [
    'il Consiglio d’Europa',
    'il Consiglio europeo',
    'la Commissione europea',
    'l’Unione europea',
    'il Parlamento europeo',
  ],
  ja: ['欧州評議会', '欧州理事会', '欧州委員会', '欧州連合', '欧州議会'],
  la: ['Consilium Europae', 'Consilium Europaeum', 'Commissio Europaea', 'Unio Europaea', 'Parlamentum Europaeum'],
  pt: ['o Conselho da Europa', 'o Conselho Europeu', 'a Comissão Europeia', 'a União Europeia', 'o Parlamento Europeu'],
  ru: ['Совет Европы', 'Европейский совет', 'Европейская комиссия', 'Европейский союз', 'Европейский парламент'],
  sa: ['यूरोपपरिषद्', 'यूरोपीयपरिषद्', 'यूरोपीयायोगः', 'यूरोपीयसङ्घः', 'यूरोपीयसंसद्'],
  zh: ['欧洲委员会', '欧洲理事会', '欧盟委员会', '欧洲联盟', '欧洲议会'],
};

/** What they do, in a sentence each; the first of them does it twice. */
const DOES: Readonly<Record<string, readonly [string, string]>> = {
  de: [' prüft das Gesetz.', ' schweigt.'],
  el: [' εξετάζει τον νόμο.', ' σιωπά.'],
  en: [' is studying the law.', ' remains silent.'],
  es: [' estudia la ley.', ' guarda silencio.'],
  fi: [' tutkii lakia.', ' vaikenee.'],
  fr: [' étudie la loi.', ' se tait.'],
  id: [' mempelajari undang-undang itu.', ' diam.'],
  it: [' esamina la legge.', ' tace.'],
  ja: ['は法律を調べている。', 'は沈黙している。'],
  la: [' legem examinat.', ' tacet.'],
  pt: [' estuda a lei.', ' mantém o silêncio.'],
  ru: [' изучает закон.', ' молчит.'],
  sa: [' नियमं परीक्षते।', ' मौनम् आचरति।'],
  zh: ['正在研究这项法律。', '保持沉默。'],
};

describe('bodies that are known by names of their own', () => {
  const checker = createChecker({
    rules: {
      '*': 'off',
      'terminology/drift': 'error',
      'terminology/spelling-variant': 'error',
      'style/calque': 'error',
    },
  });
  it.each(Object.entries(BODIES))(
    'are not taken for one another: %s',
    async (lang, bodies) => {
      const [first, second] = DOES[lang] as readonly [string, string];
      const open = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
      for (const often of bodies) {
        const lines = bodies.map((body) => `${open(body)}${first}${body === often ? ` ${open(body)}${second}` : ''}`);
        const { findings } = await (await checker).check([...lines, `${open(often)}${second}`].join('\n\n'), {
          language: lang,
        });
        const drift = findings.filter(({ ruleId }) => ruleId.startsWith('terminology/') || ruleId === 'style/calque');
        expect(drift.map(({ text, message }) => `${text}: ${message}`)).toEqual([]);
      }
    },
    60_000,
  );
});
