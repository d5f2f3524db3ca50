import { defineAnalysis } from '../../core/analysis';
import { withoutMarks } from '../../core/without-marks';
import { bySpelling } from '../drift/by-spelling';
import { namedRendering } from '../drift/named-rendering';
import { phrases } from '../drift/phrases';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { editDistance } from '../source/token-likeness';
import { onceAForm } from '../text/words';

const SHORTEST = 5;
const FEWEST_PLACES = 3;

const MARKED = /[^\0-\x7fæœ]/;

/** Names that an article gives endings of its own language at some places and leaves as they are at others: Vindhavia, Vindhavn. */
export const latinisedRenderings = defineAnalysis({
  id: 'latinised-renderings',
  needs: { phrases },
  run: ({ document: { prose }, language, placeOf }, facts): readonly RenderingGroup[] => {
    const ending = language.nameEndings;
    if (ending === undefined) return [];
    const own = new Map<string, Mention[]>();
    const foreign = new Map<string, Mention[]>();
    // What only opens sentences may have its capital from there.
    const named = new Set<string>();
    const readingOf = onceAForm(({ text, lower, casing }) => {
      if (casing !== 'title' || placeOf(text) !== undefined) return undefined;
      // A letter with a mark is of another language, whatever the name ends in: Hélène, Vásárhelyi.
      const isMarked = MARKED.test(lower);
      const base = (isMarked ? withoutMarks(lower) : lower).replace(ending, '');
      return { base, map: isMarked || base === lower ? foreign : own };
    });
    for (const phrase of facts.phrases) {
      for (const token of phrase.tokens) {
        const reading = token.hard ? readingOf(token.form) : undefined;
        if (reading === undefined) continue;
        const { offset, endOffset } = token;
        const { base, map } = reading;
        const mention = { offset, endOffset, text: prose.slice(offset, endOffset), sentence: phrase.sentence };
        const known = map.get(base);
        if (known === undefined) map.set(base, [mention]);
        else known.push(mention);
        if (!phrase.initial || token !== phrase.tokens[phrase.firstHard]) named.add(base);
      }
    }
    const byBeginning = new Map<string, Array<readonly [base: string, mentions: readonly Mention[]]>>();
    for (const entry of own) {
      const beginning = entry[0].slice(0, SHORTEST);
      const known = byBeginning.get(beginning);
      if (known === undefined) byBeginning.set(beginning, [entry]);
      else known.push(entry);
    }
    const groups: RenderingGroup[] = [];
    for (const [name, places] of foreign) {
      if (name.length < SHORTEST || !named.has(name)) continue;
      for (const [base, mentions] of byBeginning.get(name.slice(0, SHORTEST)) ?? []) {
        if (!named.has(base) || editDistance(base, name, 1) > 1) continue;
        if (mentions.length + places.length < FEWEST_PLACES) continue;
        const inOne = new Set(mentions.map(({ sentence }) => sentence));
        if (places.some(({ sentence }) => inOne.has(sentence))) continue;
        const [main, other] = mentions.length >= places.length ? [mentions, places] : [places, mentions];
        groups.push({
          id: base,
          main: namedRendering(main),
          variants: [bySpelling(namedRendering(other), 0.85)],
        });
        break;
      }
    }
    return groups;
  },
});
