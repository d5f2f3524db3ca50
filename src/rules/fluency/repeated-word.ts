import { z } from 'zod';
import { words } from '../../analysis/words';
import { defineRule } from '../../core/rule';

export default defineRule({
  id: 'fluency/repeated-word',
  summary: 'A word stands twice in a row',
  why: `Translation systems stutter: "the the", "de de". Doublings that a language allows ("had had", "nous nous"),
reduplication and words across punctuation are left alone.`,
  severity: 'warning',
  mqm: 'linguistic-conventions/duplication',
  needs: { words },
  options: z.object({
    /** More words, in lower case, that may stand twice in a row. */
    allow: z.array(z.string()).default([]),
  }),
  messages: { repeated: 'Unexpected second `{word}`' },
  examples: [
    { text: 'The plan reached the ⟦the⟧ committee on Monday.' },
    { text: 'Le rapport de ⟦de⟧ la commission est long.', language: 'fr' },
    { text: 'The money, money that nobody had asked for, was spent.' },
  ],
  *check({ article, facts, options }) {
    const { prose } = article.document;
    const allowed = new Set([...article.language.words.mayDouble, ...options.allow]);
    const { offsets, ends, count } = facts.words;
    for (let index = 1; index < count; index += 1) {
      const form = facts.words.form(index);
      if (form.isNumber || form.lower !== facts.words.form(index - 1).lower || allowed.has(form.lower)) continue;
      const offset = offsets[index] as number;
      if (!/^[ \u00a0\n]+$/.test(prose.slice(ends[index - 1], offset))) continue;
      const endOffset = ends[index] as number;
      const from = ends[index - 1] as number;
      yield {
        offset,
        endOffset,
        messageId: 'repeated',
        values: { word: form.text },
        suggestions: [
          { message: `Delete the second \`${form.text}\``, safe: true, edits: [{ offset: from, endOffset, text: '' }] },
        ],
      };
    }
  },
});
