import { quotes } from '../../analysis/marks/quotes';
import { bitext } from '../../analysis/source/bitext';
import { ofSource } from '../../analysis/source/of-source';
import { surePairs, textOfSentences } from '../../analysis/source/pair-text';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';
import { quotationMismatch as messages } from '../messages/accuracy';
import { sourceExcerpt, spanOfSentences } from '../source-excerpt';

export default defineRule({
  id: 'accuracy/quotation-mismatch',
  summary: 'Quotation marks or brackets of the source are missing',
  why: `Without its marks, a quotation becomes the newspaper’s own claim. The rule compares sentences that clearly translate each
other. It accepts quotations that span several sentences, single quoted words, marks that the article adds, and marks that
moved to a neighbouring sentence. It reports lost brackets only in a strict check, because translators often drop them on
purpose.`,
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  requires: ['source'],
  yieldsTo: ['accuracy/mistranslation', 'fluency/unbalanced-quotes', 'fluency/unbalanced-brackets'],
  needs: { bitext, quotes, sourceQuotes: ofSource(quotes) },
  messages,
  examples: [
    {
      text: 'Anna Kolb a parlé le 12 mai. ⟦Le pont de Varr est un cadeau à la ville, a dit Kolb.⟧ Les travaux ont coûté 38 millions.',
      language: 'fr',
      source:
        'Anna Kolb spoke on 12 May. “The Varr bridge is a gift to the town,” said Kolb. The work cost 38 million.',
    },
    {
      text: 'Anna Kolb spoke on 12 May. ⟦The Varr bridge, closed since 2019, is open.⟧ The work cost 38 million.',
      source:
        'Anna Kolb a parlé le 12 mai. Le pont de Varr (fermé depuis 2019) est ouvert. Les travaux ont coûté 38 millions.',
    },
    {
      text: 'Anna Kolb a parlé le 12 mai. « Le pont de Varr est un cadeau à la ville », a dit Kolb. Les travaux ont coûté 38 millions.',
      language: 'fr',
      source:
        'Anna Kolb spoke on 12 May. “The Varr bridge is a gift to the town,” said Kolb. The work cost 38 million.',
    },
    {
      text: 'Anna Kolb spoke on 12 May. The Varr bridge (closed since 2019) is open. The work cost 38 million.',
      source:
        'Anna Kolb a parlé le 12 mai. Le pont de Varr (fermé depuis 2019) est ouvert. Les travaux ont coûté 38 millions.',
    },
  ],
  *check({ facts }) {
    const aligned = facts.bitext;
    if (aligned === undefined || facts.sourceQuotes === undefined) return;
    const { source, target } = aligned;
    const quotations = facts.sourceQuotes.quotations.filter(
      (one) => one.depth === 0 && (isLong(one.inside) || isSaid(one)),
    );
    for (const bead of surePairs(aligned)) {
      const there = spanOfSentences(source, bead.source);
      const here = spanOfSentences(target, bead.target);
      const lost = quotations.find((one) => one.offset >= there.offset && one.endOffset <= there.endOffset);
      const around = widened(target.sentences, bead.target);
      if (
        lost !== undefined &&
        !facts.quotes.marks.some(({ offset }) => offset >= around.offset && offset < around.endOffset) &&
        !DIALOGUE.test(target.document.prose.slice(around.offset, around.endOffset))
      ) {
        const { text, line } = sourceExcerpt(source, lost.inside);
        yield {
          ...here,
          messageId: 'quotation',
          values: { source: text, line },
          confidence: source.language.spaced || isSaid(lost) ? 0.7 : 0.4,
        };
        continue;
      }
      const aside = BRACKETS.exec(textOfSentences(source, bead.source));
      if (aside === null || !/\p{L}/u.test(aside[0])) continue;
      if (ANY_BRACKET.test(target.document.prose.slice(around.offset, around.endOffset))) continue;
      const offset = there.offset + aside.index;
      const { text, line } = sourceExcerpt(source, { offset: offset + 1, endOffset: offset + aside[0].length - 1 });
      yield { ...here, messageId: 'brackets', values: { source: text, line }, confidence: 0.4 };
    }

    /** Marks that also frame titles and terms frame speech beside a verb of saying. */
    function isSaid({ offset, endOffset }: Span): boolean {
      const { prose } = source.document;
      if (source.language.spaced || endOffset - offset < FEWEST_SAID) return false;
      const before =
        prose
          .slice(Math.max(0, offset - BESIDE), offset)
          .split(APART)
          .at(-1) ?? '';
      const behind = prose.slice(endOffset, endOffset + BESIDE).split(APART)[0] ?? '';
      const around = `${before} ${behind}`;
      return source.language.verbs.saying?.some((verb) => around.includes(verb)) === true;
    }

    function isLong({ offset, endOffset }: Span): boolean {
      const text = source.document.prose.slice(offset, endOffset);
      return source.language.spaced
        ? text.trim().split(/\s+/).length >= FEWEST_WORDS
        : text.length >= FEWEST_CHARACTERS;
    }
  },
});

/** How far from a quotation the verb that says so may stand, where no spaces part words. */
const BESIDE = 16;
const FEWEST_SAID = 8;
/** 「A」もしくは「B」と説明する is no speech of A. */
const APART = /[。！？「」『』“”\n]/;
const FEWEST_WORDS = 4;
const FEWEST_CHARACTERS = 15;
const BRACKETS = /[([（【][^()[\]（）【】]{3,400}[)\]）】]/u;
const ANY_BRACKET = /[([（【)\]）】]/u;
/** A dash that opens a line of dialogue quotes as well as marks do. */
const DIALOGUE = /(?:^|[\n.!?:])\s{0,3}[—–-]\s/u;

function widened(sentences: readonly Span[], indices: readonly number[]): Span {
  const first = sentences[Math.max(0, (indices[0] as number) - 1)];
  const last = sentences[Math.min(sentences.length - 1, (indices.at(-1) as number) + 1)];
  return { offset: first?.offset ?? 0, endOffset: last?.endOffset ?? 0 };
}
