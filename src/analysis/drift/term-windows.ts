import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { closedWords } from '../text/closed-words';
import { sentences } from '../text/sentences';
import { verbatim } from '../text/verbatim';
import { type Form, words } from '../text/words';
import { joiningWords } from './joining-words';

/** Words that stand side by side, the first and the last of them no function words, wherever the article has them. */
export interface TermWindow {
  readonly text: string;
  /** Its words that are no function words. */
  readonly forms: readonly Form[];
  readonly places: ReadonlyArray<Span & { readonly sentence: number }>;
}

const MOST_WORDS = 6;
const MOST_CONTENT = 4;
const SHORTEST = 3;
// An article of usual length has a few thousand; a longer text is no article, and what recurs in it says enough.
const MOST_WINDOWS = 30_000;

/** Every stretch of words that may be a term or a name, put together where only inflection tells them apart. */
export const termWindows = defineAnalysis({
  id: 'term-windows',
  needs: { words, sentences, verbatim },
  run: ({ document, language, embedder }, facts): readonly TermWindow[] => {
    // They are compared by meaning: without a model nobody asks for them.
    if (!language.spaced || embedder === undefined) return [];
    const all = facts.words;
    const closed = closedWords(language);
    const { conjunctions, nameConnectors } = language.words;
    const joining = new Set(joiningWords(language));
    // Two nouns may be joined by and, but not by that.
    for (const word of conjunctions) if (!nameConnectors.includes(word)) joining.delete(word);
    const found = new Map<
      string,
      { text: string; forms: readonly Form[]; places: Array<Span & { sentence: number }> }
    >();
    const isContent = all.forms.map(
      ({ lower, text, isNumber }) => !isNumber && text.length >= SHORTEST && !closed.has(lower),
    );
    facts.sentences.forEach(({ firstWord, lastWord }, sentence) => {
      for (let first = firstWord; first < lastWord && found.size < MOST_WINDOWS; first += 1) {
        if (!isContent[all.formIds[first] as number] || facts.verbatim(all.offsets[first] as number)) continue;
        const forms: Form[] = [];
        let key = '';
        for (let word = first; word < lastWord && word < first + MOST_WORDS; word += 1) {
          if (facts.verbatim(all.offsets[word] as number)) break;
          const form = all.form(word);
          if (word > first) {
            const gap = document.prose.slice(all.ends[word - 1], all.offsets[word]);
            const isJoined = POSSESSIVE.test(gap) && all.form(word - 1).lower.endsWith('s');
            if (!isGap(gap) && !isJoined && !(gap === FIRM && areTitles(all.form(word - 1), form))) break;
          }
          key = key === '' ? form.stem : `${key} ${form.stem}`;
          // Groupe ferroviaire de l’Est: inside a sentence a capital makes a function word part of a name.
          const isNamed = word > firstWord && form.casing === 'title' && form.text.length >= SHORTEST;
          if (!isContent[form.id] && !isNamed) {
            // Europa dice que los cerveceros: what joins no words of a name parts two.
            if (!form.isNumber && closed.has(form.lower) && !joining.has(form.lower)) break;
            continue;
          }
          forms.push(form);
          if (forms.length > MOST_CONTENT) break;
          const span = { offset: all.offsets[first] as number, endOffset: all.ends[word] as number, sentence };
          const known = found.get(key);
          if (known !== undefined) known.places.push(span);
          else {
            const text = document.prose.slice(span.offset, span.endOffset);
            found.set(key, { text, forms: [...forms], places: [span] });
          }
        }
      }
    });
    return [...found.values()];
  },
});

/** `Northern Fans’ League` */
const POSSESSIVE = /^['’] $/;

/** `Schneider & Söhne` */
const FIRM = ' & ';

function areTitles(left: Form, right: Form): boolean {
  return left.casing === 'title' && right.casing === 'title';
}

function isGap(gap: string): boolean {
  return gap === '' || gap === ' ' || gap === '\u00a0' || gap === '\n' || gap === '-';
}
