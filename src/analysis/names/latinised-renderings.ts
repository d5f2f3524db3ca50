import { defineAnalysis } from '../../core/analysis';
import { withoutMarks } from '../../core/without-marks';
import { bySpelling } from '../drift/by-spelling';
import { namedRendering } from '../drift/named-rendering';
import { phrases } from '../drift/phrases';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { editDistance } from '../source/token-likeness';

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
    for (const phrase of facts.phrases) {
      for (const token of phrase.tokens) {
        if (!token.hard || token.form.casing !== 'title' || placeOf(token.form.text) !== undefined) continue;
        const { offset, endOffset } = token;
        const { lower } = token.form;
        // A letter with a mark is of another language, whatever the name ends in: Hélène, Vásárhelyi.
        const isMarked = MARKED.test(lower);
        const base = (isMarked ? withoutMarks(lower) : lower).replace(ending, '');
        const map = isMarked || base === lower ? foreign : own;
        const mention = { offset, endOffset, text: prose.slice(offset, endOffset), sentence: phrase.sentence };
        map.set(base, [...(map.get(base) ?? []), mention]);
        if (!phrase.initial || token !== phrase.tokens[phrase.firstHard]) named.add(base);
      }
    }
    const groups: RenderingGroup[] = [];
    for (const [name, places] of foreign) {
      if (name.length < SHORTEST || !named.has(name)) continue;
      for (const [base, mentions] of own) {
        if (!named.has(base) || base.slice(0, SHORTEST) !== name.slice(0, SHORTEST) || editDistance(base, name, 1) > 1)
          continue;
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
