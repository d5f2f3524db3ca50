import { defineAnalysis } from '../core/analysis';
import type { Rendering, RenderingGroup, Variant } from './renderings';
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
    if (language.solidCompounds !== true || language.inflectsNames !== true) return [];
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
          if (!isGenitiveOf(modifier, left, language.stem) || other.places.length > main.places.length) continue;
          if (main.places.length + other.places.length < FEWEST_PLACES) continue;
          if (shareSentence(main.places, other.places)) continue;
          variants.push({ ...renderingOf(other, prose), score: SCORE, links: ['same'], anchors: 1, kind: 'words' });
        }
      }
      if (variants.length > 0) groups.push({ id: compound.stem, main: renderingOf(main, prose), variants });
    }
    return groups;
  },
});

/** maan of maa-, liikenteen of liikenne-; the same form in both is one word written in two ways, a matter of spelling. */
function isGenitiveOf({ lower, stem }: Form, left: string, stemOf: (word: string) => string): boolean {
  if (lower === left || !lower.endsWith('n')) return false;
  return lower === `${left}n` || stem === stemOf(left);
}

function renderingOf({ places }: TermWindow, prose: string): Rendering {
  const mentions = places.map((place) => ({ ...place, text: prose.slice(place.offset, place.endOffset) }));
  return { text: (mentions[0] as { text: string }).text, mentions, named: false, frequency: mentions.length };
}
