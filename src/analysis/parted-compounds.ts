import { defineAnalysis } from '../core/analysis';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup, Variant } from './renderings';
import { shareSentence } from './share-sentence';
import { type TermWindow, termWindows } from './term-windows';
import type { Form } from './words';

const SHORTEST = 8;
const SHORTEST_PART = 3;
const RECURRING = 2;
const FEWEST_PLACES = 3;
const SCORE = 0.8;

/**
 * Compounds of a kind of thing that are also written as a phrase of their two parts: `liikenneministeriö` and `liikenteen
 * ministeriö`, `maapato` and `maan pato`. A genitive before any other noun may say something of its own.
 */
export const partedCompounds = defineAnalysis({
  id: 'parted-compounds',
  needs: { termWindows },
  run: ({ document: { prose }, language, kindsOf }, facts): readonly RenderingGroup[] => {
    const { genitiveEnding } = language;
    if (genitiveEnding === undefined) return [];
    const heads = new Set(language.words.genericNouns.map(language.stem));
    const isHead = ({ stem, text }: Form) => heads.has(stem) || kindsOf(text).length > 0;
    const phrases = new Map<string, TermWindow[]>();
    for (const window of facts.termWindows) {
      const [, head] = window.forms;
      if (window.forms.length !== 2 || head === undefined || !isHead(head)) continue;
      phrases.set(head.stem, [...(phrases.get(head.stem) ?? []), window]);
    }
    const groups: RenderingGroup[] = [];
    for (const main of facts.termWindows) {
      const [compound] = main.forms;
      if (main.forms.length !== 1 || compound === undefined || compound.lower.length < SHORTEST) continue;
      if (main.places.length < RECURRING || compound.lower.includes('-')) continue;
      const variants: Variant[] = [];
      for (let at = SHORTEST_PART; at <= compound.lower.length - SHORTEST_PART; at += 1) {
        const [left, right] = [compound.lower.slice(0, at), compound.lower.slice(at)];
        for (const other of phrases.get(language.stem(right)) ?? []) {
          const [modifier] = other.forms as [Form, Form];
          if (!isGenitiveOf(modifier, left, genitiveEnding, language.stem) || other.places.length > main.places.length)
            continue;
          if (main.places.length + other.places.length < FEWEST_PLACES) continue;
          if (shareSentence(main.places, other.places)) continue;
          variants.push({
            ...placedRendering(other.places, prose),
            score: SCORE,
            links: ['same'],
            anchors: 1,
            kind: 'words',
          });
        }
      }
      if (variants.length > 0) groups.push({ id: compound.stem, main: placedRendering(main.places, prose), variants });
    }
    return groups;
  },
});

/** maan of maa-, liikenteen of liikenne-; the same form in both is one word written in two ways, a matter of spelling. */
function isGenitiveOf({ lower, stem }: Form, left: string, ending: string, stemOf: (word: string) => string): boolean {
  if (lower === left || !lower.endsWith(ending)) return false;
  return lower === left + ending || stem === stemOf(left);
}
