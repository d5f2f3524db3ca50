import { type ForeignStretch, sentenceLanguage } from '../../analysis/foreign/sentence-language';
import { defineRule } from '../../core/rule';
import { foreignText, foreignTextOptions } from '../foreign-text';
import { wrongLanguage as messages } from '../messages/accuracy';

export default defineRule({
  id: 'accuracy/wrong-language',
  summary: 'A sentence or clause is in a third language',
  why: `A multilingual system may slip into a related language, such as Spanish in a French article. Text left in the source language
is reported by \`accuracy/untranslated\`. The rule accepts titles, names, quoted phrases, brackets, italics, references, code
and verse.`,
  severity: 'error',
  mqm: 'accuracy/mistranslation',
  requires: ['known-language'],
  yieldsTo: [
    'accuracy/source-mismatch',
    'markup/machine-residue',
    'markup/boilerplate',
    'markup/glued-text',
    'markup/mojibake',
  ],
  needs: { sentenceLanguage },
  options: foreignTextOptions,
  messages,
  examples: [
    { text: '全场起立。⟦Niemand blieb sitzen.⟧随后灯亮了。\n\n桥重开了。⟦Tudo voltou ao normal.⟧', language: 'zh' },
    { text: '门上写着“Bitte nicht stören.”。他说的是 Villa Rosa。\n\nKestrel Inc.昨天没有回答。', language: 'zh' },
    {
      text: 'The minister said no. Мост закрыли ещё вчера вечером. ⟦Le gouvernement ne veut pas négocier avec eux.⟧ Talks ended there.',
    },
    { text: 'The minister left early, and he said that ⟦le gouvernement ne veut pas négocier avec eux⟧.' },
    {
      text: 'Le match a été arrêté. ⟦El público no quiso abandonar el estadio durante la noche.⟧ La police est venue.',
      language: 'fr',
    },
    {
      text: 'The harvest was good. ⟦Die meisten Bauern haben ihre Ernte schon im Juli verkauft.⟧ Prices fell. 公司表示服务器将投入使用。',
    },
    {
      text: 'Le match a été arrêté. La police est venue, puis le public a quitté le stade sans bruit.',
      language: 'fr',
    },
    {
      text: 'ग्रामे विद्युत् आगता। ⟦गाउँमा बिजुली आयो।⟧ जनाः नृत्यन्ति। दिल्ली मुम्बई चेन्नई।',
      language: 'sa',
      note: 'no word has an ending of the language',
    },
    {
      text: 'The inn La Bella Vista serves spaghetti alle vongole.',
      source: 'Im Gasthaus La Bella Vista gibt es Spaghetti alle vongole.',
      sourceLanguage: 'de',
      note: 'the source has the dish in the same words',
    },
    { text: 'In Rio de Janeiro, the samba school Estação Primeira de Mangueira won.' },
    { text: 'She signed “sans peur et sans reproche” and left the Musée de la Musique et de la Danse.' },
    { text: 'Jean-Luc Godard, Éric Rohmer, Agnès Varda, François Truffaut, Claude Chabrol.' },
    {
      text: 'Una coppia di Gand ne ha già quattro. «Torniamo ogni maggio», spiegano. ⟦«Het is hier zo stil dat je het gras hoort groeien.»⟧',
      language: 'it',
    },
    { text: 'Alea jacta est, dit-il, sed fugit interea, fugit irreparabile tempus.', language: 'fr' },
    {
      text: 'Le mot vient de Shakespeare ; le ministre a rappelé que the council of the city is against them.',
      language: 'fr',
      note: 'English is taken for the source: `accuracy/untranslated` reports it.',
    },
  ],
  *check({ article, facts, options }) {
    const context = { prose: article.document.prose, language: article.language, likelySource: false };
    const { source } = article;
    const isOwn = (stretch: ForeignStretch) => source === undefined || !isKept(stretch, context.prose, source.prose);
    yield* foreignText(facts.sentenceLanguage.filter(isOwn), context, options);
  },
});

const WORD = /[\p{L}\p{M}]+/gu;
const MOSTLY = 0.6;

/** A dish or a motto that the source has in the same words is the source's, though its language is neither's. */
function isKept({ offset, endOffset, likelySource }: ForeignStretch, prose: string, source: string): boolean {
  if (likelySource) return false;
  const words = prose.slice(offset, endOffset).toLowerCase().match(WORD) ?? [];
  const there = new Set(source.toLowerCase().match(WORD));
  return words.filter((word) => there.has(word)).length >= MOSTLY * words.length;
}
