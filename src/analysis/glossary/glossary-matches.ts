import { defineAnalysis } from '../../core/analysis';
import type { Document } from '../../core/document';
import { overlaps, type Span } from '../../core/span';
import { isInAddress } from '../style/address-at';
import { closedWords } from '../text/closed-words';
import { foldText, plainMarks } from '../text/fold-text';
import { verbatim } from '../text/verbatim';
import { type Words, words } from '../text/words';
import { type GlossaryIndex, indexFor } from './glossary-index';
import { type SpellingDifference, spellingDifference } from './spelling-difference';
import { type Term, type TermMatch, textAt } from './term';

/** A wanted term in another spelling than the glossary's. */
export interface TermVariant extends Span {
  readonly term: Term;
  readonly difference: SpellingDifference;
  /** What inflection adds to the term: the `s` of `plate-formes`; mostly empty. */
  readonly ending: string;
}

/** Where an article uses the glossary. No two spans of one list overlap. */
export interface GlossaryMatches {
  /** Renderings that entries want, admit or forbid, inflected forms included. */
  readonly renderings: readonly TermMatch[];
  /** Source terms that stand in the article untranslated, outside renderings that are longer. */
  readonly sources: readonly TermMatch[];
  readonly variants: readonly TermVariant[];
}

const NOTHING: GlossaryMatches = { renderings: [], sources: [], variants: [] };

/** Every use of the glossary in the article; source terms that are missing need the source text and come elsewhere. */
export const glossaryMatches = defineAnalysis({
  id: 'glossary-matches',
  needs: { words, verbatim },
  run: ({ document, language, sourceLanguage, glossary }, facts): GlossaryMatches => {
    if (glossary === undefined || glossary.entries.length === 0) return NOTHING;
    const index = indexFor(glossary, language, sourceLanguage);
    const isProse = (span: Span) => !facts.verbatim(span.offset) && !isInAddress(document.prose, span.offset);
    const renderings = withoutOverlaps([
      ...index.renderings.match(document, facts.words),
      ...index.literalRenderings.match(document),
    ]).filter((match) => !match.terms.some(({ role }) => role === 'forbidden') || isProse(match));
    const sources = withoutOverlaps([
      ...index.sources.match(document, facts.words),
      ...index.literalSources.match(document),
    ]).filter(isProse);
    const variants = findVariants(document, facts.words, index, renderings, closedWords(language)).filter(isProse);
    return { renderings, sources: outside(sources, renderings), variants };
  },
});

/** Of spans that overlap the first is kept, or the longer of two that begin together. */
function withoutOverlaps(matches: readonly TermMatch[]): readonly TermMatch[] {
  const sorted = [...matches].sort((a, b) => a.offset - b.offset || b.endOffset - a.endOffset);
  let end = 0;
  return sorted.filter((match) => {
    if (match.offset < end) return false;
    end = match.endOffset;
    return true;
  });
}

/** A source term inside a rendering, or over the same words as one, was not left standing. */
function outside(sources: readonly TermMatch[], renderings: readonly TermMatch[]): readonly TermMatch[] {
  let at = 0;
  return sources.filter((source) => {
    while (at < renderings.length && (renderings[at] as Span).endOffset <= source.offset) at += 1;
    for (let next = at; next < renderings.length; next += 1) {
      const rendering = renderings[next] as Span;
      if (!overlaps(rendering, source)) break;
      if (rendering.endOffset - rendering.offset >= source.endOffset - source.offset) return false;
      if (rendering.offset < source.offset || rendering.endOffset > source.endOffset) return false;
    }
    return true;
  });
}

// More words than a term has when it is written apart.
const LONGEST_VARIANT = 8;

function findVariants(
  document: Pick<Document, 'prose'>,
  { count, offsets, ends, formIds, forms }: Words,
  { variants, wanted }: GlossaryIndex,
  renderings: readonly TermMatch[],
  closed: ReadonlySet<string>,
): readonly TermVariant[] {
  const found: TermVariant[] = [];
  if (variants.size === 0) return found;
  const folded = forms.map((form) => foldText(form.lower));
  const alone = folded.map((plain) => variants.termsOf(plain));
  const grows = forms.map(
    (form, id) => !closed.has(form.lower) && folded[id] !== '' && variants.continues(folded[id] as string),
  );
  let rendering = 0;

  for (let from = 0; from < count; from += 1) {
    const id = formIds[from] as number;
    if (alone[id] === undefined && !grows[id]) continue;
    const offset = offsets[from] as number;
    let best: TermVariant | undefined;
    let lastWord = from;
    let text = '';
    for (let word = from; word < count && word < from + LONGEST_VARIANT; word += 1) {
      if (word > from && !isJoint(document.prose, ends[word - 1] as number, offsets[word] as number)) break;
      const formId = formIds[word] as number;
      const plain = text + (folded[formId] as string);
      const terms = word === from ? alone[id] : variants.termsOf(plain);
      const span = { offset, endOffset: ends[word] as number };
      const variant = terms && variantOf(document, span, terms, plain, wanted);
      if (variant !== undefined) {
        best = variant;
        lastWord = word;
      }
      if (word === from ? !grows[id] : !variants.continues(plain)) break;
      text = plain;
    }
    if (best === undefined) continue;
    while (rendering < renderings.length && (renderings[rendering] as Span).endOffset <= best.offset) rendering += 1;
    if (!isSettled(document, best, renderings[rendering])) found.push(best);
    from = lastWord;
  }
  return found;
}

/** What may part the pieces of one spelling: nothing, one space, hyphen or apostrophe. */
function isJoint(prose: string, from: number, to: number): boolean {
  if (to - from > 1) return false;
  return to === from || /[\s\-\u2010\u2011'’]/.test(prose[from] as string);
}

function variantOf(
  { prose }: Pick<Document, 'prose'>,
  span: Span,
  terms: readonly Term[],
  folded: string,
  wanted: ReadonlySet<string>,
): TermVariant | undefined {
  const written = textAt(prose, span);
  const plain = plainMarks(written);
  if (wanted.has(plain) || wanted.has(plain.toLowerCase())) return undefined;
  let inflected: TermVariant | undefined;
  for (const term of terms) {
    const ending = endingOf(foldText(term.text), folded);
    if (ending === undefined) continue;
    const difference = spellingDifference(term.text + ending, written);
    if (difference === 'none') return undefined;
    if (ending === '') return { ...span, term, ending, difference };
    inflected ??= { ...span, term, ending, difference };
  }
  return inflected;
}

const LONGEST_ENDING = 2;

/** What inflection adds to a term: the `s` of `plate-formes`. Where it changes letters, spellings cannot be compared. */
function endingOf(wanted: string, written: string): string | undefined {
  if (!written.startsWith(wanted) || written.length - wanted.length > LONGEST_ENDING) return undefined;
  return written.slice(wanted.length);
}

/** A rendering that takes in the variant, or is matched there exactly, has the say; a mere inflection is none. */
function isSettled(
  { prose }: Pick<Document, 'prose'>,
  variant: TermVariant,
  rendering: TermMatch | undefined,
): boolean {
  if (rendering === undefined || !overlaps(rendering, variant)) return false;
  if (rendering.offset !== variant.offset || rendering.endOffset !== variant.endOffset) return true;
  const written = plainMarks(textAt(prose, rendering));
  return (
    rendering.terms.some(({ role, entry }) => role !== 'target' || entry !== variant.term.entry) ||
    rendering.terms.some(({ text }) => plainMarks(text) === written)
  );
}
