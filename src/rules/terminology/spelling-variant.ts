import { type SpellingGroup, spellings } from '../../analysis/drift/spellings';
import { hanMixture } from '../../analysis/foreign/han-mixture';
import { misspeltNames } from '../../analysis/names/misspelt-names';
import { defineRule } from '../../core/rule';
import { spellingVariant as messages } from '../messages/terminology';
import { times } from '../times';

export default defineRule({
  id: 'terminology/spelling-variant',
  summary: 'A word has several spellings',
  why: `“plateforme” and “plate-forme”, “e-mail” and “email”, “colour” and “color” are all correct somewhere, but not side by side. A
name with one different letter is a slip. The rule reports the rarer spelling. It accepts inflected forms, words that differ
by an accent (marche, marché) and, in English, the hyphen of a modifier (a long-term plan, in the long term).`,
  severity: 'warning',
  mqm: 'terminology/inconsistent-use-of-terminology',
  requires: ['known-language'],
  yieldsTo: [
    'terminology/drift',
    'markup/mixed-script',
    'markup/mojibake',
    'markup/glued-text',
    'fluency/repetition-loop',
    'accuracy/untranslated',
    'accuracy/wrong-language',
  ],
  needs: { spellings, misspeltNames, hanMixture },
  messages,
  examples: [
    { text: 'The option `--fail-on` is `failOn` in a config, and `color` is no colour.', format: 'markdown' },
    {
      text: 'A source map helps. Read a sourcemap from a `URL`:\n\n```js\nreadSourceMap(url)\n```\n\nThe source map is cached.',
      format: 'markdown',
    },
    { text: 'La plateforme est lente. Cette ⟦plate-forme⟧ l’était déjà, et la plateforme le restera.', language: 'fr' },
    { text: 'Un bas-relief orne la salle. Le ⟦bas relief⟧ est ancien, et ce bas-relief est beau.', language: 'fr' },
    { text: 'The colour of the flag is a colour of hope. The ⟦color⟧ fades.' },
    { text: 'The data center opened in May. A second ⟦datacenter⟧ is planned, and the data center grows.' },
    {
      text: 'The firm of Dora Simonoff grew. Last year Simonoff hired ten people. Now Mrs ⟦Siminoff⟧ is on her own again.',
      note: 'A name in one letter unlike its other places.',
    },
    {
      text: 'The Hospital of Leeds is new. The ⟦Hospotal⟧ of York is not.',
      note: 'A vowel of a known word is another, and what comes of it is no word.',
    },
    {
      text: 'The Garden of Leeds is new. Michael Gorden dug it, and nobody paid Gorden.',
      note: 'A surname that is like a word.',
    },
    {
      text: 'Anna Halvorsen won. Later Anna Halvorsen lost to Peter Halversen, and Anna Halvorsen smiled.',
      note: 'Two people.',
    },
    { text: 'La marche vers le marché passe par les plateformes. Cette plateforme est haute.', language: 'fr' },
    { text: 'A long-term plan pays in the long term. Every day she wears her everyday coat.' },
    { text: '港でスポーツを見た。子どもはスポーツが好きだ。町の⟦スポツ⟧は安い。', language: 'ja' },
    {
      text: 'Фото присылайте с хештегом #добрыйдень. Мы говорим «добрый день» каждому. Добрый день и вам, @добрыйдень!',
      language: 'ru',
      note: 'Hashtags and handles are no words.',
    },
    {
      text: 'Mario lleva el molino. En primavera Mario compró dos piedras. Dicen que Mario trabaja mucho. Las cuentas las lleva María.',
      language: 'es',
    },
    { text: 'Many platforms exist. This platform is one of them.' },
    {
      text: 'Clique no triângulo e arraste-o para a direita. Depois arraste o outro triângulo para cima e arraste o quadrado.',
      language: 'pt',
      note: 'A verb with its object.',
    },
  ],
  *check({ facts, article }) {
    const { prose } = article.document;
    for (const { offset, endOffset, expected, as } of facts.hanMixture) {
      yield {
        offset,
        endOffset,
        messageId: 'variant',
        values: { text: prose.slice(offset, endOffset), main: expected },
        confidence: 0.9,
        ...(as !== undefined && { related: [{ ...as, note: 'written so elsewhere' }] }),
        suggestions: [{ message: `Write “${expected}”`, safe: false, edits: [{ offset, endOffset, text: expected }] }],
      };
    }
    for (const group of [...facts.spellings, ...facts.misspeltNames]) {
      const [main, ...others] = group.spellings as [SpellingGroup['spellings'][number], ...SpellingGroup['spellings']];
      const place = main.places[0] ?? { offset: 0, endOffset: 0 };
      const note = `used ${times(main.places.length)}`;
      for (const other of others) {
        // Mario and María: two people.
        if (article.nameFacts.areOtherNames(main.text.toLowerCase(), other.text.toLowerCase())) continue;
        for (const { offset, endOffset } of other.places) {
          yield {
            offset,
            endOffset,
            messageId: 'variant',
            values: { text: prose.slice(offset, endOffset), main: main.text },
            group: group.id,
            confidence: 0.9,
            related: [{ ...place, note }],
          };
        }
      }
    }
  },
});
