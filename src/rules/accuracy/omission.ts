import { z } from 'zod';
import type { AlignedText, Alignment } from '../../analysis/source/alignment';
import { lossLikelihood } from '../../analysis/source/alignment/loss-likelihood';
import { bitext } from '../../analysis/source/bitext';
import { ofSource } from '../../analysis/source/of-source';
import { type PairEvidence, pairEvidence } from '../../analysis/source/pair-evidence';
import { differentWords, textOfSentences } from '../../analysis/source/pair-text';
import { unmatched } from '../../analysis/source/unmatched';
import { type MatchedBead, valueMatches } from '../../analysis/source/value-matches';
import type { Value } from '../../analysis/source/values';
import { functionWords } from '../../analysis/text/function-words';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';
import { omission as messages } from '../messages/accuracy';
import { sourceExcerpt, spanOfSentences } from '../source-excerpt';

export default defineRule({
  id: 'accuracy/omission',
  summary: 'A sentence of the source, or part of one, is missing',
  why: `Systems leave out what they find hard, usually without a trace. The rule reports a missing sentence at the place where it
belongs, and several in a row once. It reports a missing part at the sentence that should contain it, if length, unmatched
words and meaning all suggest a loss. It accepts sentences that were joined or rendered freely.`,
  severity: 'error',
  mqm: 'accuracy/omission',
  requires: ['source'],
  prefers: ['embedder'],
  needs: { bitext, unmatched, pairEvidence, valueMatches, sourceFunctionWords: ofSource(functionWords) },
  options: z.object({
    /** Fewer words than these are no sentence whose loss matters. */
    minWords: z.int().min(1).default(2),
    /** Of shorter sentences no part is missed: too few words tell that one is lost. */
    minPartWords: z.int().min(2).default(6),
    /** Whether losses within a sentence are reported. */
    parts: z.boolean().default(true),
  }),
  messages,
  examples: [
    {
      text: 'Le pont de Varr a rouvert lundi 12 mai.⟦⟧ Les travaux ont coûté 38 millions d’euros. Anna Kolb a félicité les ouvriers.',
      language: 'fr',
      source:
        'The Varr bridge reopened on Monday 12 May. It had been closed since 2019, when Norvia Rail found 47 cracks. The work cost 38 million euros. Anna Kolb congratulated the workers.',
    },
    {
      text: 'The Varr bridge reopened on Monday 12 May.⟦⟧ The work cost 38 million euros. Anna Kolb congratulated the workers.',
      source:
        'Le pont de Varr a rouvert lundi 12 mai. Il était fermé depuis 2019, quand Norvia Rail avait trouvé 47 fissures. Les travaux ont coûté 38 millions d’euros. Anna Kolb a félicité les ouvriers.',
    },
    {
      text: 'Le pont de Varr a rouvert lundi 12 mai ; il était fermé depuis 2019. Les travaux ont coûté 38 millions d’euros.',
      language: 'fr',
      source:
        'The Varr bridge reopened on Monday 12 May. It had been closed since 2019. The work cost 38 million euros.',
      note: 'two sentences were joined',
    },
    {
      text: 'The Varr bridge reopened on Monday 12 May. The work cost 38 million euros.',
      source: 'Le pont de Varr a rouvert lundi 12 mai. Les travaux ont coûté 38 millions d’euros.',
    },
  ],
  *check({ facts, options }) {
    const aligned = facts.bitext;
    if (aligned === undefined) return;
    for (const { side, source, score, place } of facts.unmatched ?? []) {
      if (side !== 'source') continue;
      const span = spanOfSentences(aligned.source, source);
      if (differentWords(aligned.source, source) < options.minWords) continue;
      const { text, line } = sourceExcerpt(aligned.source, span);
      yield {
        ...place,
        messageId: source.length === 1 ? 'sentence' : 'sentences',
        values: { source: text, line, count: source.length },
        confidence: Math.round(100 * score) / 100,
      };
    }
    if (!options.parts) return;
    for (const evidence of facts.pairEvidence ?? []) {
      const lost = evidence.source?.stretch;
      if (lost === undefined || !isPhrase(aligned.source, lost)) continue;
      const [from, to] = ends(aligned.source, evidence.bead.source);
      if (to - from < options.minPartWords) continue;
      const confidence = Math.round(100 * lossLikelihood(evidence)) / 100;
      if (confidence < LEAST_CONFIDENCE || saysLittle(aligned.source, lost, facts.sourceFunctionWords)) continue;
      if (isNamedInBrackets(aligned, evidence.bead, lost) || isCounted(lost, facts.valueMatches ?? [])) continue;
      const { text, line } = sourceExcerpt(aligned.source, wholeWords(aligned.source, lost));
      yield {
        ...spanOfSentences(aligned.target, evidence.bead.target),
        messageId: 'part',
        values: { source: text, line },
        confidence,
      };
    }
  },
});

/** Below this the finding would mean nothing, whatever a config asks for. */
const LEAST_CONFIDENCE = 0.05;

const IN_BRACKETS = /[(（][ \u00a0]?([A-Z][A-Za-z0-9 .'’-]{1,60})/g;

/** 海地临时选举委员会（CEP）: a name whose foreign form stands behind it in brackets is rendered where that form is. */
function isNamedInBrackets(aligned: Alignment, bead: PairEvidence['bead'], { offset, endOffset }: Span): boolean {
  const written = aligned.source.document.prose.slice(offset, endOffset + LONGEST_NAME);
  const target = textOfSentences(aligned.target, bead.target);
  for (const { 1: name = '', index } of written.matchAll(IN_BRACKETS))
    if (index <= endOffset - offset + 1 && target.includes(name.trim().split(' ')[0] as string)) return true;
  return false;
}

const LONGEST_NAME = 60;

/** `10.–11. und 14.` are rendered by X–XI and XIV, which have nothing in common with them but their value. */
function isCounted({ offset, endOffset }: Span, rows: ReadonlyArray<MatchedBead<Value>>): boolean {
  const isInside = (item: Value) => item.offset >= offset && item.endOffset <= endOffset && item.written === 'digits';
  const row = rows.find(({ items }) => items.source.some(isInside));
  const numbers = row?.items.source.filter(isInside) ?? [];
  return (
    numbers.length >= FEWEST_NUMBERS &&
    !row?.source.some(({ item }) => numbers.includes(item)) &&
    endOffset - offset <= numbers.length * LETTERS_A_NUMBER
  );
}

const FEWEST_NUMBERS = 2;
const LETTERS_A_NUMBER = 16;

/** The words `[first, last)` of some sentences. */
function ends({ sentences }: AlignedText, indices: readonly number[]): readonly [number, number] {
  return [sentences[indices[0] as number]?.firstWord ?? 0, sentences[indices.at(-1) as number]?.lastWord ?? 0];
}

/** The model's pieces may cut a word in two. */
function wholeWords({ words }: AlignedText, { offset, endOffset }: Span): Span {
  const [first, last] = [words.after(offset), words.after(endOffset - 1)];
  return {
    offset: first < words.count ? (words.offsets[first] as number) : offset,
    endOffset:
      last < words.count && (words.offsets[last] as number) < endOffset ? (words.ends[last] as number) : endOffset,
  };
}

/** `It is a fact that is well known to everybody that`: padding may be dropped, and hardly has words of its own. */
function saysLittle(
  { words, language }: AlignedText,
  { offset, endOffset }: Span,
  closed: ReadonlySet<string> = new Set(),
): boolean {
  if (!language.spaced) return false;
  const [first, last] = [words.after(offset), words.before(endOffset)];
  let own = 0;
  for (let word = first; word <= last; word += 1) if (!closed.has(words.form(word).lower)) own += 1;
  return own < LEAST_OWN * (last - first + 1);
}

const LEAST_OWN = 0.3;

/** Two words are the least that a reader misses; a mark or a name alone is seldom lost. */
function isPhrase({ words }: AlignedText, { offset, endOffset }: Span): boolean {
  return words.before(endOffset) > words.after(offset);
}
