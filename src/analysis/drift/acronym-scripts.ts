import { defineAnalysis } from '../../core/analysis';
import { romaniseDevanagari } from '../sounds/devanagari';
import { lettersIn, spelledAcronyms } from '../sounds/devanagari-letters';
import { isSaidAs } from '../sounds/latin-readings';
import { closedWords } from '../text/closed-words';
import { isDevanagari } from '../text/devanagari';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { type Form, words } from '../text/words';
import { bySpelling } from './by-spelling';
import { loneAcronyms } from './fitting-initials';
import { namedRendering } from './named-rendering';
import type { Mention, RenderingGroup } from './renderings';

const SHORTEST_SAID = 4;
const FEWEST_PLACES = 3;
const SCORE = 0.9;
const NOTHING: ReadonlySet<string> = new Set();

/** Acronyms in Latin letters here and in Devanagari there: IMF and आई.एम.एफ्., by the names of its letters, NASA and नासा, as it is said. */
export const acronymScripts = defineAnalysis({
  id: 'acronym-scripts',
  needs: { words, sentences },
  run: ({ document: { prose }, language, lexicon }, facts): readonly RenderingGroup[] => {
    if (!language.scripts.includes('Devanagari')) return [];
    const latin = loneAcronyms(prose, NOTHING);
    if (latin.size === 0) return [];
    const mentionOf = (offset: number, text: string): Mention => {
      return { offset, endOffset: offset + text.length, text, sentence: sentenceAt(facts.sentences, offset) };
    };
    const own = new Map<string, Mention[]>();
    const add = (letters: string, mention: Mention) => {
      const known = own.get(letters);
      if (known === undefined) own.set(letters, [mention]);
      else known.push(mention);
    };
    for (const [text, offsets] of spelledAcronyms(prose))
      for (const offset of offsets) add(lettersIn(text), mentionOf(offset, text));
    const closed = closedWords(language);
    const said = [...latin.keys()].filter((letters) => letters.length >= SHORTEST_SAID);
    const saidBy = facts.words.forms.map(({ text, lower, stem, isNumber }: Form) => {
      if (said.length === 0 || isNumber || !isDevanagari(text.charAt(0)) || closed.has(lower)) return undefined;
      const sounds = [text, stem].map(romaniseDevanagari);
      const letters = said.find((one) => sounds.some((sound) => isSaidAs(one.toLowerCase(), sound)));
      return letters === undefined || lexicon.knows([stem]) ? undefined : letters;
    });
    for (let word = 0; word < facts.words.count; word += 1) {
      const letters = saidBy[facts.words.formIds[word] as number];
      if (letters !== undefined)
        add(letters, mentionOf(facts.words.offsets[word] as number, facts.words.form(word).text));
    }
    return [...latin].flatMap(([letters, offsets]): readonly RenderingGroup[] => {
      const mentions = offsets.map((offset) => mentionOf(offset, letters));
      const others = own.get(letters) ?? [];
      if (others.length === 0 || mentions.length + others.length < FEWEST_PLACES || shareSentence(mentions, others))
        return [];
      const [main, variant] = others.length >= mentions.length ? [others, mentions] : [mentions, others];
      return [
        {
          id: letters.toLowerCase(),
          main: namedRendering(main),
          variants: [bySpelling(namedRendering(variant), SCORE, { link: 'alphabet' })],
        },
      ];
    });
  },
});
