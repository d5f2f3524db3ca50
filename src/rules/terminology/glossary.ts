import { z } from 'zod';
import { glossaryMatches } from '../../analysis/glossary/glossary-matches';
import { type Term, type TermMatch, textAt } from '../../analysis/glossary/term';
import { closedWords } from '../../analysis/text/closed-words';
import { type Sentence, sentences } from '../../analysis/text/sentences';
import { type Document, toOriginal } from '../../core/document';
import type { Language } from '../../core/language';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { glossary as messages } from '../messages/terminology';
import { spellingBreach, spellingRepair } from '../spelling-breach';

export default defineRule({
  id: 'terminology/glossary',
  summary: 'A term is untranslated or spelt differently from the glossary',
  why: `A source term in running text was forgotten by the translation system. A prescribed term in another spelling (\`plate-forme\`
for \`plateforme\`) looks like a different term. Inflected forms count as the term. The rule accepts terms in quotations, in
brackets and inside longer names, and words that exist in the language itself.`,
  severity: 'error',
  mqm: 'terminology/inconsistent-with-terminology-resource',
  requires: ['glossary'],
  yieldsTo: ['accuracy/untranslated', 'accuracy/wrong-language', 'terminology/forbidden-term'],
  needs: { glossaryMatches, sentences },
  options: z.object({
    /** Words of the article's language, in lower case, that are spelt like a source term and mean something else. */
    allow: z.array(z.string()).default([]),
  }),
  messages,
  examples: [
    {
      text: 'Les ⟦health agencies⟧ publient leurs chiffres. Les agences de santé le font chaque jour.',
      language: 'fr',
      glossary: [{ source: 'health agencies', target: 'agence de santé' }],
    },
    {
      text: 'Une ⟦plate-forme⟧ ouvre, deux ⟦plate-formes⟧ ferment. Des plateformes restent.',
      language: 'fr',
      glossary: [{ source: 'platform', target: 'plateforme' }],
    },
    {
      text: 'La pandémie de ⟦COVID 19⟧ a duré ; celle de COVID-19 aussi.',
      language: 'fr',
      glossary: [{ source: 'COVID-19 pandemic', target: 'COVID-19' }],
    },
    {
      text: 'The ⟦Bundestag⟧ votes today, and the German parliament debates.',
      glossary: [{ source: 'Bundestag', target: 'German parliament' }],
    },
    {
      text: 'L’Agence de santé et les agences de santé régionales, puis l’agence de\u00a0santé.',
      language: 'fr',
      glossary: [{ source: 'health agency', target: 'agence de santé' }],
      note: 'inflected forms are respected',
    },
    {
      text: 'La distanciation sociale (social distancing) fut la règle ; « social distancing » fut le mot de l’année.',
      language: 'fr',
      glossary: [{ source: 'social distancing', target: 'distanciation sociale' }],
      note: 'a gloss and a quotation',
    },
    {
      text: '这些船属于北方舰队（Northern Fleet）。',
      language: 'zh',
      glossary: [{ source: 'Northern Fleet', target: '北方舰队' }],
    },
    {
      text: 'Le ⟦lockdown⟧ a duré deux mois ; le confinement fut strict.',
      language: 'fr',
      glossary: [{ source: 'lockdown', target: 'confinement' }],
    },
    {
      text: 'Le pain est frais, et le coin de la rue est calme.',
      language: 'fr',
      glossary: [
        { source: 'pain', target: 'douleur' },
        { source: 'coin', target: 'pièce' },
      ],
      note: 'ordinary French words',
    },
    {
      text: 'An intensive-care unit has intensive care staff, and the data base of Health Agency International is not meant.',
      glossary: [
        { source: 'soins intensifs', target: 'intensive care' },
        { source: 'Health Agency', target: 'board' },
      ],
      note: 'hyphens are grammar in English, and a longer name has its own words',
    },
    {
      text: 'Elle a infecté la machine, et la tache reste sur la tâche.',
      language: 'fr',
      glossary: [
        { source: 'infected', target: 'infecte' },
        { source: 'task', target: 'tâche' },
      ],
      note: 'other words with other accents',
    },
  ],
  *check({ article, facts, options }) {
    const { prose } = article.document;
    const closed = closedWords(article.language);
    const { sources, variants } = facts.glossaryMatches;
    const allowed = new Set(options.allow);
    const isOwn = ownWords(article.language);
    for (const match of sources) {
      const written = textAt(prose, match);
      const sentence = sentenceAt(facts.sentences, match.offset);
      if (sentence === undefined) continue;
      const term = sourceMeant(match, written, match.offset <= sentence.offset + 2);
      const lower = written.toLowerCase();
      if (term === undefined || closed.has(lower) || allowed.has(lower)) continue;
      if (isMentioned(article.document, match, sentence)) continue;
      if (!/[\s-]/.test(written) && isOwn?.(lower)) continue;
      if (isInLongerName(prose, match, written, sentence)) continue;
      const expected = term.entry.target as string;
      yield {
        offset: match.offset,
        endOffset: match.endOffset,
        messageId: 'untranslated',
        values: { written, expected },
        confidence: confidenceOf(written, isOwn !== undefined),
        group: `glossary:${term.entry.source}`,
        suggestions: [
          {
            message: `Translate as “${expected}”`,
            safe: false,
            edits: [{ offset: match.offset, endOffset: match.endOffset, text: expected }],
          },
        ],
      };
    }
    for (const variant of variants) {
      if (variant.term.entry.doNotTranslate) continue;
      const written = textAt(prose, variant);
      const confidence = spellingBreach(variant, written, closed);
      if (confidence === 0) continue;
      const sentence = sentenceAt(facts.sentences, variant.offset);
      // National Basketball Association is no misspelling of `basket-ball`.
      if (/^\p{Ll}/u.test(variant.term.text) && sentence && isInLongerName(prose, variant, written, sentence)) continue;
      yield {
        offset: variant.offset,
        endOffset: variant.endOffset,
        messageId: 'spelling',
        values: { written, expected: variant.term.text },
        confidence,
        group: `glossary:${variant.term.entry.source}`,
        suggestions: spellingRepair(variant, written),
      };
    }
  },
});

/**
 * The source term that is meant. A single word is found only as it stands in the glossary, since its inflected forms
 * may be other words of the article's language (`touch` and French `touche`), and a name only as a name.
 */
function sourceMeant({ terms }: TermMatch, written: string, beginsSentence: boolean): Term | undefined {
  const several = /\s/.test(written);
  return terms.find(({ text }) => {
    if (text === written) return true;
    if (!several && text.toLowerCase() !== written.toLowerCase()) return false;
    if (/\p{Lu}/u.test(text)) return several ? /^\p{Lu}/u.test(written) : written === written.toUpperCase();
    // New England Journal of Medicine
    return several || beginsSentence || !/\p{Lu}/u.test(written);
  });
}

function isInLongerName(prose: string, { offset, endOffset }: Span, written: string, sentence: Span): boolean {
  if (!/^\p{Lu}/u.test(written)) return false;
  if (/^[ \u00a0]\p{Lu}/u.test(prose.slice(endOffset, endOffset + 4))) return true;
  const before = /(\p{Lu}[\p{L}\p{M}\p{Nd}.’'-]*)[ \u00a0]$/u.exec(prose.slice(Math.max(0, offset - 40), offset));
  if (before === null) return false;
  return offset - before[0].length > sentence.offset;
}

const known = new WeakMap<Language, (lower: string) => boolean>();

/** Tells which spellings the article's language has itself; undefined where nobody has counted. */
function ownWords(language: Language): ((lower: string) => boolean) | undefined {
  if (language.homographs === undefined) return undefined;
  let isOwn = known.get(language);
  if (isOwn === undefined) {
    const words = wordSet(language.homographs);
    isOwn = (lower) => words.has(lower) || words.has(language.stem(lower));
    known.set(language, isOwn);
  }
  return isOwn;
}

const OPENING = /["“”«„‘‹「『《（([][\s\u00a0\u202f]?$/u;
const CLOSING = /^[\s\u00a0\u202f]?["“”»’›」』》)\]]/u;
const NEAR = 120;

/** In quotation marks, brackets or italics a foreign term is spoken of, not forgotten. */
function isMentioned(document: Document, span: Span, sentence: Span): boolean {
  const { prose, text, pieces } = document;
  if (OPENING.test(prose.slice(Math.max(0, span.offset - 2), span.offset))) return true;
  if (CLOSING.test(prose.slice(span.endOffset, span.endOffset + 2))) return true;
  const before = prose.slice(Math.max(sentence.offset, span.offset - NEAR), span.offset);
  if (before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']'))
    return true;
  if (pieces.length === 0) return false;
  const { offset } = toOriginal(document, span);
  return /(?:[*_]|<(?:i|em|cite|q|code)>)$/.test(text.slice(Math.max(0, offset - 6), offset));
}

const SHORTEST_WORD = 4;

/** Several words are hardly ever met by chance; one in lower case may be a word of the article's language as well. */
function confidenceOf(written: string, isCounted: boolean): number {
  if (/[\s-]/.test(written)) return 0.95;
  if (/\p{Nd}|^\P{Ll}+$|\p{Ll}\p{Lu}/u.test(written)) return 0.9;
  return isCounted && written.length >= SHORTEST_WORD ? 0.75 : 0.4;
}

function sentenceAt(all: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Sentence).endOffset > offset) high = middle;
    else low = middle + 1;
  }
  return all[low];
}
