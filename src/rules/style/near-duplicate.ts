import { z } from 'zod';
import { nearDuplicates } from '../../analysis/breaks/near-duplicates';
import { type Restatement, restatements } from '../../analysis/breaks/restatements';
import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Form } from '../../analysis/text/words';
import { defineRule } from '../../core/rule';
import { nearDuplicate as messages } from '../messages/style';
import { shorten } from '../shorten';

export default defineRule({
  id: 'style/near-duplicate',
  summary: 'Two sentences are nearly identical',
  why: `A sentence that was translated twice, or a summary left above its text, looks like an oversight. Exact repetition is reported
by \`fluency/repeated-sentence\`. The rule accepts parallel sentences about different numbers, names or dates, and headings and
captions that the text repeats.`,
  severity: 'info',
  mqm: 'linguistic-conventions/duplication',
  yieldsTo: ['fluency/repeated-sentence', 'fluency/repetition-loop'],
  needs: { nearDuplicates, restatements },
  options: z.object({
    /** Share of common words from which on two sentences count as nearly the same. */
    likeness: z.number().min(0.5).max(1).default(0.82),
    /** The same for two sentences of which one follows the other at once. */
    neighbours: z.number().min(0.5).max(1).default(0.68),
  }),
  messages,
  examples: [
    {
      text: 'The mayor has closed the old bridge over the river because of heavy floods. The road is open.\n\n⟦The mayor closed the old bridge over the river because of the heavy floods.⟧',
    },
    {
      text: 'Le conseil a refusé hier de payer les travaux du vieux pont sur la rivière.\n\n⟦Le conseil a refusé hier de financer les travaux du vieux pont sur la rivière.⟧',
      language: 'fr',
    },
    {
      text: 'In May the old bridge over the river was closed for 12 days. In June the old bridge over the river was closed for 3 days.',
    },
    {
      text: 'Le maire Dupont a voté pour la fermeture du vieux pont. Le maire Martin a voté pour la fermeture du vieux pont.',
      language: 'fr',
    },
    { text: 'It is good wine. A bottle costs around 14 dollars. ⟦One bottle costs about 14 dollars.⟧' },
    {
      text: 'Le film restauré d’Ada Berg sortira en salles le 3 octobre. ⟦Le film restauré sortira dans les salles le 3 octobre.⟧',
      language: 'fr',
    },
    {
      text: 'The road over the north pass is closed until spring. The road over the south pass is closed until spring.',
    },
    { text: 'The bridge is closed\n\nThe bridge is closed for now, the mayor said on Monday.' },
    { text: 'Le pont est fermé. Le pont est ouvert.', language: 'fr', note: 'too short to tell' },
  ],
  *check({ article, facts, options }) {
    const { prose } = article.document;
    const { contrasts } = article.language.words;
    const closed = closedWords(article.language);
    const told = new Set<Sentence>();
    // Another number or name makes it a statement about something else.
    const isPlain = ({ casing }: Form) => casing === 'lower' || (casing === 'none' && !article.language.cased);
    const isOther = (form: Form) => !closed.has(form.lower) && (form.isNumber || !isPlain(form));
    for (const pair of facts.nearDuplicates) {
      const { first, second, likeness, distance, isEcho } = pair;
      if (!isEcho && likeness < (distance === 1 ? options.neighbours : options.likeness)) continue;
      if (first.terminator === '' || second.terminator === '') continue;
      if (first.block.kind === 'heading' || second.block.kind === 'heading') continue;
      if (first.block.kind === 'table-cell' || second.block.kind === 'table-cell') continue;
      const { firstOnly, secondOnly } = pair;
      // A name that stands on one side only is left out on the other.
      if (
        isEcho
          ? firstOnly.some(isOther) && secondOnly.some(isOther)
          : firstOnly.some(isOther) || secondOnly.some(isOther)
      )
        continue;
      if (contrasts.some((set) => [firstOnly, secondOnly].every((own) => own.some(({ lower }) => set.includes(lower)))))
        continue;
      told.add(second);
      yield report(first, second, 'near', likeness);
    }
    for (const pair of facts.restatements) {
      const { first, second, meaning, covered } = pair;
      if (told.has(second) || meaning < LEAST_MEANING || covered < LEAST_COVERED || isAboutOther(pair)) continue;
      told.add(second);
      yield report(first, second, 'again', meaning);
    }

    function report(first: Sentence, second: Sentence, messageId: 'near' | 'again', confidence: number) {
      return {
        offset: second.offset,
        endOffset: second.endOffset,
        messageId,
        values: { first: shorten(prose.slice(first.offset, first.endOffset)) },
        confidence: Math.min(1, confidence),
        related: [{ offset: first.offset, endOffset: first.endOffset, note: 'first said here' }],
      };
    }

    /** Whether each has a number or a name of its own, or one of two words that are opposed. */
    function isAboutOther({ firstOnly, secondOnly }: Restatement): boolean {
      const both = (test: (form: Form) => boolean) => firstOnly.some(test) && secondOnly.some(test);
      if (both(({ isNumber }) => isNumber)) return true;
      const { cased, capitalisedNouns } = article.language;
      if (cased && !capitalisedNouns && both(({ casing }) => casing !== 'lower' && casing !== 'none')) return true;
      return contrasts.some((set) => both(({ lower }) => set.includes(lower)));
    }
  },
});

/**
 * How alike two sentences must mean, as wholes and word by word: on the tuned half 38 of 118 are and 24 pairs of neighbours in FLORES,
 * a third of which do say one thing twice.
 */
const LEAST_MEANING = 0.7;
const LEAST_COVERED = 0.8;
