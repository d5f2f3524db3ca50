import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { verbatim } from '../text/verbatim';
import { numbersOfForms, words } from '../text/words';
import { scriptOf } from '../text/writing-system';

/** A name or a term in Latin letters inside a text of another script, at all of its places. */
export interface ForeignRun {
  readonly text: string;
  /** Its content words in lower case; connectors such as `of` are left out. */
  readonly words: readonly string[];
  /** True where every content word is written with a capital. */
  readonly named: boolean;
  readonly places: ReadonlyArray<Span & { readonly text: string; readonly sentence: number }>;
}

const MOST_WORDS = 6;
const MOST_RUNS = 60;
const OTHER = 0;
const LATIN = 1;
const OWN = 2;
const HYPHENED = 3;
/** Words that join the parts of a name in the languages which translations leave standing. */
const JOINING = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'du', 'des', 'del', 'di', 'der', 'von']);
const LATIN_WORD = /^[\p{Script=Latin}\p{M}’'.-]+$/u;
/** Deshpande-महोदया: a name to which a hyphen joins what it is. */
const HYPHENED_NAME = /^(\p{Script=Latin}[\p{Script=Latin}\p{M}’'.-]*)-[^\p{Script=Latin}-]+$/u;
/** Rome, 5: where an article was written. */
const DATELINE = /^\p{Lu}[\p{Script=Latin}\p{M}-]+, ?\p{Nd}{1,2}(?!\p{Nd})/u;
const ADDRESS = /[@#/\\:_.&=%?~$]/;
/** --color, -print: what a program is told. */
const OPTION = /(?:^|[\s([*|])--?$/;

/**
 * Latin names and terms of a text whose script is another one, of one language or of several alike. Acronyms, codes and
 * addresses are left out, and so is what brackets give as the original of a name.
 */
export const foreignRuns = defineAnalysis({
  id: 'foreign-runs',
  needs: { words, sentences, structure, verbatim },
  run: ({ document: { prose }, language }, facts): readonly ForeignRun[] => {
    if (language.scripts.length === 0 || language.scripts.includes('Latin')) return [];
    const all = facts.words;
    const kinds = numbersOfForms(Uint8Array, all.forms, ({ text, isNumber }) => {
      const script = scriptOf(text);
      if (language.scripts.includes(script)) return OWN;
      if (isNumber) return OTHER;
      if (language.looseCompounds === true && script === 'mixed' && HYPHENED_NAME.test(text)) return HYPHENED;
      return script === 'Latin' && LATIN_WORD.test(text) ? LATIN : OTHER;
    });
    const kindAt = (word: number) => kinds[all.formIds[word] as number];
    const isLatin = (word: number) => kindAt(word) === LATIN || kindAt(word) === HYPHENED;
    const latinOf = (word: number) => {
      const { text } = all.form(word);
      return kindAt(word) === HYPHENED ? (HYPHENED_NAME.exec(text)?.[1] ?? text) : text;
    };
    const found = new Map<string, { run: Omit<ForeignRun, 'places'>; places: Array<ForeignRun['places'][number]> }>();
    const glossed = new Set<string>();
    facts.sentences.forEach((sentence, index) => {
      if (facts.structure[sentence.blockIndex]?.role === 'menu') return;
      let own = 0;
      let latin = 0;
      for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
        if (isLatin(word)) latin += 1;
        if (kindAt(word) === OWN || kindAt(word) === HYPHENED) own += 1;
      }
      if (latin === 0 || own === 0) return;
      if (own < 2 && !DATELINE.test(prose.slice(sentence.offset, sentence.endOffset))) return;
      for (let first = sentence.firstWord; first < sentence.lastWord; first += 1) {
        if (!isLatin(first)) continue;
        let last = first;
        while (
          last + 1 < sentence.lastWord &&
          kindAt(last) === LATIN &&
          isLatin(last + 1) &&
          /^[ \u00a0-]$/.test(prose.slice(all.ends[last], all.offsets[last + 1]))
        )
          last += 1;
        const offset = all.offsets[first] as number;
        const endOffset = (all.offsets[last] as number) + latinOf(last).length;
        const text = prose.slice(offset, endOffset);
        const names = Array.from({ length: last - first + 1 }, (_, at) => latinOf(first + at));
        first = last;
        const key = text.toLowerCase();
        if (found.size >= MOST_RUNS && !found.has(key)) continue;
        const parts = names.flatMap((name) => name.split('-')).filter((part) => !JOINING.has(part.toLowerCase()));
        // Super-G: what the letter stands for is not rendered by any word.
        if (parts.some((part) => part.length === 1)) continue;
        // What stands beside in brackets has introduced the one by the other.
        if (
          /[(（[［]\s*["“«„]?$/.test(prose.slice(Math.max(0, offset - 3), offset)) ||
          /^["”»]?\s?[(（]/.test(prose.slice(endOffset, endOffset + 3))
        )
          glossed.add(key);
        if (parts.length === 0 || parts.length > MOST_WORDS) continue;
        // An acronym is carried over or has initials of its own.
        if (parts.some((part) => part === part.toUpperCase())) continue;
        if (facts.verbatim(offset) || OPTION.test(prose.slice(Math.max(0, offset - 3), offset))) continue;
        if (ADDRESS.test(prose[offset - 1] ?? '') || /^[@/\\_=]|^\.\p{L}/u.test(prose.slice(endOffset, endOffset + 2)))
          continue;
        // A word that the text speaks about, not with.
        const named = parts.every((part) => /^\p{Lu}/u.test(part));
        if (!named && /["“„«‘「『《]/.test(prose.charAt(offset - 1))) continue;
        const known = found.get(key);
        const place = { offset, endOffset, text, sentence: index };
        if (known !== undefined) known.places.push(place);
        else found.set(key, { run: { text, words: parts.map((part) => part.toLowerCase()), named }, places: [place] });
      }
    });
    return [...found].filter(([key]) => !glossed.has(key)).map(([, { run, places }]) => ({ ...run, places }));
  },
});
