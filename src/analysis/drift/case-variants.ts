import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { type Words, words } from '../text/words';
import { type PhraseToken, phrases } from './phrases';

/** A term of several words that the article writes with capitals here and without them there. */
export interface CaseVariants {
  readonly id: string;
  readonly capitalised: readonly Span[];
  readonly lower: readonly Span[];
}

/** Terms such as `Big Data` and `big data`; single words are left out, for a capital may change their meaning. */
export const caseVariants = defineAnalysis({
  id: 'case-variants',
  needs: { words, phrases },
  run: (_, facts): readonly CaseVariants[] => {
    const all = facts.words;
    const byStart = new Map<string, Map<string, { sequence: readonly string[]; places: Span[] }>>();
    for (const phrase of facts.phrases) {
      const { tokens, firstHard, lastHard } = phrase;
      if (firstHard === lastHard || !areTitles(tokens)) continue;
      const [first, last] = [tokens[firstHard]?.word as number, tokens[lastHard]?.word as number];
      const sequence = lowerWords(all, first, last);
      const terms = byStart.get(sequence[0] as string) ?? new Map();
      if (terms.size === 0) byStart.set(sequence[0] as string, terms);
      const id = sequence.join(' ');
      const known = terms.get(id);
      const place = { offset: phrase.offset, endOffset: phrase.endOffset };
      if (known === undefined) terms.set(id, { sequence, places: [place] });
      else known.places.push(place);
    }
    if (byStart.size === 0) return [];
    const termsOf = all.forms.map((form) => {
      const terms = form.casing === 'lower' ? byStart.get(form.name) : undefined;
      return terms && Array.from(terms, ([id, { sequence }]) => ({ id, sequence }));
    });
    const lower = new Map<string, Span[]>();
    for (let index = 0; index < all.count; index += 1) {
      const terms = termsOf[all.formIds[index] as number];
      if (terms === undefined) continue;
      for (const { id, sequence } of terms) {
        if (!standsAt(all, index, sequence)) continue;
        const place = {
          offset: all.offsets[index] as number,
          endOffset: all.ends[index + sequence.length - 1] as number,
        };
        const places = lower.get(id);
        if (places === undefined) lower.set(id, [place]);
        else places.push(place);
      }
    }
    const capitalised = new Map(
      [...byStart.values()].flatMap((terms) => [...terms].map(([id, { places }]) => [id, places])),
    );
    return [...lower].map(([id, places]) => ({ id, capitalised: capitalised.get(id) ?? [], lower: places }));
  },
});

function areTitles(tokens: readonly PhraseToken[]): boolean {
  for (const { hard, form } of tokens) if (hard && form.casing !== 'title') return false;
  return true;
}

function lowerWords(all: Words, first: number, last: number): readonly string[] {
  const found: string[] = [];
  for (let word = first; word <= last; word += 1) found.push(all.form(word).name);
  return found;
}

/** The first word of the sequence is known to stand there. */
function standsAt(all: Words, index: number, sequence: readonly string[]): boolean {
  if (index + sequence.length > all.count) return false;
  for (let at = 1; at < sequence.length; at += 1) {
    const form = all.form(index + at);
    const gap = (all.offsets[index + at] as number) - (all.ends[index + at - 1] as number);
    if (form.casing !== 'lower' || form.name !== sequence[at] || gap > 1) return false;
  }
  return true;
}
