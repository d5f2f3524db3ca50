import { z } from 'zod';
import { bitext } from '../../analysis/source/bitext';
import { nameMismatches } from '../../analysis/source/name-mismatches';
import { defineRule } from '../../core/rule';
import { nameMismatch as messages } from '../messages/accuracy';

export default defineRule({
  id: 'accuracy/name-mismatch',
  summary: 'A name is not the one of the source',
  why: `A sentence that is right about the wrong person is wrong. The rule reports a name in four cases: another surname follows
the same first name; the name is nearly the one that the article uses elsewhere; another name of the source stands in its place;
or each sentence of a pair has exactly one name that finds no counterpart in the other. Names that are translated, inflected or
spelt by their sound in another script are accepted. The last case needs an embedding model.`,
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  requires: ['source', 'cased-script', 'spaced-script'],
  yieldsTo: ['markup/mojibake'],
  needs: { alignment: bitext, nameMismatches },
  options: z.object({
    /** Share of both texts that must be aligned for anything to be said. */
    aligned: z.number().default(0.5),
    /** Cosine from which on one word is held for the translation of the other. */
    translated: z.number().default(0.4),
  }),
  messages,
  examples: [
    {
      text: 'Le maire a reçu Barbara ⟦Jakisch⟧ hier.',
      language: 'fr',
      source: 'The mayor received Barbara Jakesch yesterday.',
    },
    {
      text: 'Le maire a reçu Barbara ⟦Tolomei⟧ hier.',
      language: 'fr',
      source: 'The mayor received Barbara Jakesch yesterday.',
    },
    {
      text: 'Le pont fut bâti par Lorvan en mai. Il pleuvait. Puis vint Dubreil avec ses plans. La ville attendait. La fête fut belle. Hier, le maire a remercié ⟦Dubreil⟧ devant tous.',
      language: 'fr',
      source:
        'The bridge was built by Lorvan in May. It rained. Then came Dubreil with his plans. The town waited. The feast was fine. Yesterday the mayor thanked Lorvan before all.',
    },
    {
      text: 'Le maire a reçu Barbara Jakesch hier.',
      language: 'fr',
      source: 'The mayor received Barbara Jakesch yesterday.',
    },
    {
      text: 'Le pape François a reçu Vladimir Poutine à Rome.',
      language: 'fr',
      source: 'Pope Francis received Vladimir Putin in Rome.',
    },
    {
      text: 'Der Bürgermeister empfing Ida Löhr.',
      language: 'de',
      source: 'Pormestari tapasi Ida Loehrin.',
      sourceLanguage: 'fi',
    },
    {
      text: 'The boat belongs to Igor ⟦Zakharov⟧ now.',
      source: 'Лодка принадлежит теперь Игорю Савельеву.',
      sourceLanguage: 'ru',
    },
    {
      text: 'Erik Punainen löysi Grönlannin; Saaren löysi Erik Punainen.',
      language: 'fi',
      source: 'Гренландию открыл Эрик Рыжий; остров открыл Эрик Рыжий.',
      sourceLanguage: 'ru',
      note: 'a byname that is a word',
    },
    { text: 'The mayor received Vladimir Putin.', source: 'Мэр принял Владимира Путина.', sourceLanguage: 'ru' },
  ],
  *check({ facts, options }) {
    const { alignment: aligned } = facts;
    if (aligned === undefined) return;
    if (Math.min(aligned.aligned.source, aligned.aligned.target) < options.aligned) return;
    for (const { source, target, link, isNear, cosine } of facts.nameMismatches ?? []) {
      // Of two spellings that differ by a letter the model sees the same pieces.
      if (cosine !== undefined && link !== 'stranger' && !isNear && cosine >= options.translated) continue;
      const { offset, endOffset } = target;
      yield {
        offset,
        endOffset,
        messageId: isNear ? 'spelling' : 'other',
        values: { found: target.text, expected: source.text },
        confidence: CONFIDENCE[link] - (cosine === undefined ? WITHOUT_MODEL : 0),
      };
    }
  },
});

const CONFIDENCE = { surname: 0.8, spelling: 0.7, stranger: 0.65, exchanged: 0.75 } as const;
/** `Edad Media` and `Idade Média`: words of a name that are translated are told by the model alone. */
const WITHOUT_MODEL = 0.1;
