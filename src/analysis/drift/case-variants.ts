import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { numbersOfForms, type Words, words } from '../text/words';
import { type PhraseToken, phrases } from './phrases';

/** A term of several words that the article writes with capitals here and without them there. */
export interface CaseVariants {
  readonly id: string;
  readonly capitalised: readonly Span[];
  readonly lower: readonly Span[];
}

interface Term {
  readonly id: string;
  readonly sequence: readonly string[];
  readonly capitalised: Span[];
  readonly lower: Span[];
}

const NONE: readonly Term[] = [];

/** Terms such as `Big Data` and `big data`; single words are left out, for a capital may change their meaning. */
export const caseVariants = defineAnalysis({
  id: 'case-variants',
  needs: { words, phrases },
  run: (_, facts): readonly CaseVariants[] => {
    const all = facts.words;
    const small = new Set<string>();
    for (const form of all.forms) if (form.casing === 'lower') small.add(form.name);
    const isSmall = numbersOfForms(Uint8Array, all.forms, ({ name }) => Number(small.has(name)));
    const mayBeSmall = (first: number, last: number) => {
      for (let word = first; word <= last; word += 1) if (isSmall[all.formIds[word] as number] === 0) return false;
      return true;
    };
    const terms = new Map<string, Term>();
    for (const phrase of facts.phrases) {
      const { tokens, firstHard, lastHard } = phrase;
      if (firstHard === lastHard) continue;
      const [first, last] = [tokens[firstHard]?.word as number, tokens[lastHard]?.word as number];
      if (!mayBeSmall(first, last) || !areTitles(tokens)) continue;
      const sequence = lowerWords(all, first, last);
      const id = sequence.join(' ');
      const place = { offset: phrase.offset, endOffset: phrase.endOffset };
      const known = terms.get(id);
      if (known === undefined) terms.set(id, { id, sequence, capitalised: [place], lower: [] });
      else known.capitalised.push(place);
    }
    if (terms.size === 0) return [];
    const found = new Set<Term>();
    const find = (among: readonly Term[] | undefined, index: number) => {
      for (const term of among ?? NONE) {
        const { sequence, lower } = term;
        if (!standsAt(all, index, sequence)) continue;
        const endOffset = all.ends[index + sequence.length - 1] as number;
        lower.push({ offset: all.offsets[index] as number, endOffset });
        found.add(term);
      }
    };
    const byStart = startsOf(terms.values());
    const startOf = all.forms.map(({ casing, name }) => (casing === 'lower' ? byStart.get(name) : undefined));
    for (let index = 0; index < all.count; index += 1) {
      const bySecond = startOf[all.formIds[index] as number];
      if (bySecond === undefined) continue;
      find(bySecond.get(''), index);
      if (index + 1 < all.count) find(bySecond.get(all.form(index + 1).name), index);
    }
    return [...found].map(({ id, capitalised, lower }) => ({ id, capitalised, lower }));
  },
});

/** Terms by their first word and their second, which a word with a hyphen has not. */
function startsOf(terms: Iterable<Term>): ReadonlyMap<string, ReadonlyMap<string, readonly Term[]>> {
  const byStart = new Map<string, Map<string, Term[]>>();
  for (const term of terms) {
    const [first, second = ''] = term.sequence as [string, string?];
    const bySecond = byStart.get(first) ?? new Map<string, Term[]>();
    byStart.set(first, bySecond);
    const known = bySecond.get(second);
    if (known === undefined) bySecond.set(second, [term]);
    else known.push(term);
  }
  return byStart;
}

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
