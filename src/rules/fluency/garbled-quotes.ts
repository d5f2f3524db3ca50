import { isLetterAt } from '../../analysis/letters';
import { quotes } from '../../analysis/quotes';
import { words } from '../../analysis/words';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';

export default defineRule({
  id: 'fluency/garbled-quotes',
  summary: 'Quotation marks are doubled, reversed, mismatched or quote nothing',
  why: `Marks that went astray change who says what: a mark that opens twice, a quotation that closes before it opens or
in another style, an empty pair, a quotation that ends in a word which cannot end one and goes on behind the mark. Nested quotations in the language's own manner are left alone.`,
  severity: 'error',
  mqm: 'linguistic-conventions/punctuation',
  requires: ['known-language'],
  yieldsTo: ['fluency/truncated-sentence', 'markup/mojibake'],
  needs: { quotes, words },
  messages: {
    doubled: 'Unexpected second `{mark}`',
    reversed: 'Unexpected `{mark}` before `{other}`, expected them the other way round',
    mismatched: 'Unexpected `{other}`, expected the partner of `{mark}`',
    empty: 'Unexpected empty quotation `{mark}{other}`',
    inside: 'Unexpected `{mark}` inside `{word}`',
    early: 'Unexpected `{mark}` after `{word}`, which cannot end a quotation',
  },
  examples: [
    { text: 'La méthode, ⟦« «⟧ la seule » selon lui, est lente.', language: 'fr' },
    { text: 'Le laboratoire ⟦» indépendant «⟧ choisi par l’usine n’a rien trouvé.', language: 'fr' },
    { text: 'He called the plan ⟦“a gift»⟧ to the town.' },
    { text: 'The word ⟦“”⟧ was missing from the sign.' },
    { text: 'The opposition called the vote ⟦"a long-awaited and"⟧ costly funeral.' },
    { text: 'Elle a dénoncé ⟦« un projet de la »⟧ mairie.', language: 'fr' },
    { text: 'The ⟦mayor"s⟧ office is closed.' },
    { text: 'He forgot the word “the” and the word “and” in “the cat”.' },
    { text: 'She said “he told me ‘no’ twice” and left.' },
    { text: '« Il répète « jamais » à chacun », dit-elle.', language: 'fr' },
    { text: 'The “first” and the “second” rule.' },
  ],
  *check({ article, facts }) {
    const cannotEnd = new Set(article.language.words.cannotEnd);
    const { prose } = article.document;
    for (const { character, style, offset, endOffset } of facts.quotes.marks) {
      if (style === 'single' || !article.language.spaced) continue;
      if (!isLetterAt(prose, offset - 1) || !isLetterAt(prose, endOffset)) continue;
      const around = /\p{L}+$/u.exec(prose.slice(Math.max(0, offset - 24), offset))?.[0];
      const behind = /^\p{Ll}+/u.exec(prose.slice(endOffset, endOffset + 24))?.[0];
      if (around === undefined || behind === undefined) continue;
      yield {
        offset: offset - around.length,
        endOffset: endOffset + behind.length,
        messageId: 'inside',
        values: { mark: character, word: `${around}${character}${behind}` },
        confidence: 0.85,
      };
    }
    for (const { open, inside, close, offset, endOffset } of facts.quotes.quotations) {
      if (open.blockIndex !== close.blockIndex) continue;
      const last = facts.words.before(inside.endOffset);
      const first = facts.words.after(inside.offset);
      // A lone word is quoted as a word: the conjunction “and”.
      if (last <= first || facts.words.ends[last] !== endOfText(prose, inside)) continue;
      const form = facts.words.form(last);
      if (form.casing !== 'lower' || !cannotEnd.has(form.lower)) continue;
      if (!/^\s*[\p{L}]/u.test(prose.slice(close.endOffset, close.endOffset + 3))) continue;
      yield {
        offset,
        endOffset,
        messageId: 'early',
        values: { mark: close.character, word: form.text },
        confidence: 0.85,
      };
    }
    for (const { kind, mark, other, offset, endOffset } of facts.quotes.faults) {
      if (kind === 'unclosed' || kind === 'unopened') continue;
      yield {
        offset,
        endOffset,
        messageId: kind,
        values: { mark: mark.character, other: other?.character ?? '' },
        confidence: 0.9,
      };
    }
  },
});

/** Where the text of a quotation ends, before the space that some languages set inside the marks. */
function endOfText(prose: string, inside: Span): number {
  let end = inside.endOffset;
  while (end > inside.offset && /\s/.test(prose[end - 1] as string)) end -= 1;
  return end;
}
