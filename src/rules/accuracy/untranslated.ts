import { copied } from '../../analysis/foreign/copied';
import { sentenceLanguage } from '../../analysis/foreign/sentence-language';
import { defineRule } from '../../core/rule';
import { overlaps } from '../../core/span';
import { foreignText, foreignTextOptions } from '../foreign-text';
import { untranslated as messages } from '../messages/accuracy';

export default defineRule({
  id: 'accuracy/untranslated',
  summary: 'A sentence or clause is left in the source language',
  why: `A sentence that was left untranslated tells most readers nothing. The rule takes the language of the source. Without a source,
it looks for English and for other scripts. With a source, it also recognises sentences copied word for word, in any language.
It accepts titles, names, quoted phrases, brackets, italics, references, code and verse.`,
  severity: 'error',
  mqm: 'accuracy/untranslated',
  requires: ['known-language'],
  yieldsTo: [
    'accuracy/source-mismatch',
    'markup/machine-residue',
    'markup/boilerplate',
    'markup/glued-text',
    'markup/mojibake',
  ],
  needs: { sentenceLanguage, copied },
  options: foreignTextOptions,
  messages,
  examples: [
    { text: 'Осадок переносят на стекло. ⟦Then it begins.⟧ Лаборант считает зёрна.', language: 'ru' },
    {
      text: 'Le maire a parlé hier. ⟦The council will vote on the budget next week.⟧ La salle était pleine.',
      language: 'fr',
    },
    {
      text: 'Le ministre a rappelé que ⟦the government does not want to talk with them⟧, puis il est parti.',
      language: 'fr',
    },
    { text: 'Le pont est fermé depuis lundi, ⟦however⟧ le bac circule encore.', language: 'fr' },
    { text: 'Le chef prépare un bouillon qui mijote ⟦for about six hours⟧ avant le repas.', language: 'fr' },
    {
      text: 'Le mot however le gêne, et ce projet « because la vie » reste un state of the art discuté.',
      language: 'fr',
    },
    { text: 'Le musée rouvre demain. ⟦门票可以在网上购买，儿童免费。⟧', language: 'fr' },
    { text: 'La ministre a salué le ⟦共产党员⟧ dans son discours.', language: 'fr' },
    { text: 'The bridge was closed. ⟦Мост закрыли ещё вчера вечером.⟧ Nobody had been told.' },
    {
      text: 'The minister said no. ⟦Le gouvernement ne veut pas négocier avec eux.⟧ Talks ended there.',
      note: 'English itself was translated from something',
    },
    {
      text: 'Der Vorsitzende ist ruhig. „⟦Nobody here is looking for a culprit⟧“, sagt er. „Wir wollen es nur wissen.“',
      language: 'de',
      note: 'what somebody said',
    },
    {
      text: 'La empresa insiste. «⟦We respect the ruling but we do not share its reasoning⟧», añade en un comunicado.',
      language: 'es',
    },
    {
      text: '„We want every district to have a range of its own“ (Jeder Kreis soll einen haben), sagte er. Sie sang „You can be what you want to be“ als Zugabe.',
      language: 'de',
      note: 'what is explained, and a song',
    },
    { text: 'Le film The Lord of the Rings: The Return of the King sort mercredi.', language: 'fr' },
    { text: 'Il portait une casquette « Make America great again » et ne disait rien.', language: 'fr' },
    { text: 'Le président Xi Jinping (习近平主席) est arrivé lundi.', language: 'fr' },
    {
      text: 'Sa chanson *you can be what you want to be* passe partout à la radio.',
      language: 'fr',
      format: 'markdown',
    },
    {
      text: 'Le club a fait un retour gagnant (« the best of the best », dit-il) devant son public.',
      language: 'fr',
    },
    { text: 'The chef serves pain au chocolat, crème brûlée and coq au vin in the Rue de la Paix.' },
    { text: 'The word 你好 means hello.' },
    { text: 'The boat bears the characters 一路顺风, “fair wind all the way”.' },
    { text: 'Une phrase du manuel amuse la salle : Do not open unless you are curious.', language: 'fr' },
    {
      text: 'Le pont de Varr a rouvert le 12 mai. ⟦Nobody seemed pleased that day.⟧ Les travaux ont coûté 38 millions.',
      language: 'fr',
      source: 'The Varr bridge reopened on 12 May. Nobody seemed pleased that day. The work cost 38 million.',
    },
    {
      text: 'Le pont de Varr a rouvert le 12 mai. « Night Train to Norvia » passait au cinéma. Les travaux ont coûté 38 millions.',
      language: 'fr',
      source:
        'The Varr bridge reopened on 12 May. “Night Train to Norvia” was on at the cinema. The work cost 38 million.',
      note: 'a title',
    },
    { text: 'Smith, J. (2019). The effect of the tides on the fish of the bay. Vol. 3, p. 12.', language: 'fr' },
  ],
  *check({ article, facts, options }) {
    const context = { prose: article.document.prose, language: article.language, likelySource: true };
    yield* foreignText(facts.sentenceLanguage, context, options);
    for (const span of facts.copied) {
      if (facts.sentenceLanguage.some((stretch) => overlaps(stretch, span))) continue;
      yield { ...span, messageId: 'copied', values: { expected: article.language.name }, confidence: 0.8 };
    }
  },
});
