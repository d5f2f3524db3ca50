import { defineAnalysis } from '../core/analysis';
import { closedWords } from './closed-words';
import type { Mention, RenderingGroup } from './renderings';
import { sentences } from './sentences';
import { verbatim } from './verbatim';
import { words } from './words';

const SHORTEST = 4;

const NOUN = 1;
const NAME = 2;
const CLOSED = 4;
const LINK = 8;

/**
 * A noun that takes a name without and with a preposition: `la campagne Marvik` beside `la campagne de Marvik`, which no pen
 * mixes of itself. The noun and the name must be the same, so that « la société Marvik » alone is no drift.
 */
export const constructionRenderings = defineAnalysis({
  id: 'construction-renderings',
  needs: { words, sentences, verbatim },
  run: ({ document: { prose }, language }, facts): readonly RenderingGroup[] => {
    const links = new Set(language.words.namePrepositions ?? []);
    if (links.size === 0) return [];
    const all = facts.words;
    const closed = closedWords(language);
    const kinds = Uint8Array.from(all.forms, ({ casing, lower, isNumber }) => {
      const closedKind = (closed.has(lower) ? CLOSED : 0) | (links.has(lower) ? LINK : 0);
      if (casing === 'title' || casing === 'upper') return NAME | closedKind;
      const isNoun = closedKind === 0 && casing === 'lower' && !isNumber && lower.length >= SHORTEST;
      return isNoun ? NOUN : closedKind;
    });
    const is = (kind: number, word: number) => ((kinds[all.formIds[word] as number] as number) & kind) !== 0;
    const found = new Map<string, { bare: Mention[]; linked: Mention[] }>();
    facts.sentences.forEach(({ firstWord, lastWord }, sentence) => {
      for (let noun = firstWord + 1; noun < lastWord - 1; noun += 1) {
        if (!is(NOUN, noun) || !is(CLOSED, noun - 1) || !is(NAME | LINK, noun + 1)) continue;
        const isLinked = is(LINK, noun + 1);
        const name = isLinked ? noun + 2 : noun + 1;
        if (name >= lastWord || !is(NAME, name)) continue;
        // `la campagne Marvik Energy`: another name goes on.
        if (name + 1 < lastWord && is(NAME, name + 1) && all.offsets[name + 1] === (all.ends[name] as number) + 1)
          continue;
        const offset = all.offsets[noun] as number;
        const endOffset = all.ends[name] as number;
        const text = prose.slice(offset, endOffset);
        if (!/^[\p{L}\p{M}'’-]+(?:[ \u00a0\n][\p{L}\p{M}'’-]+){1,2}$/u.test(text) || facts.verbatim(offset)) continue;
        const key = `${all.form(noun).stem} ${all.form(name).lower}`;
        const known = found.get(key) ?? { bare: [], linked: [] };
        found.set(key, known);
        (isLinked ? known.linked : known.bare).push({ offset, endOffset, text, sentence });
      }
    });
    return [...found].flatMap(([key, { bare, linked }]): RenderingGroup[] => {
      const [first, other] = [linked[0], bare[0]];
      if (first === undefined || other === undefined) return [];
      const main = { text: first.text, mentions: linked, named: false, frequency: linked.length };
      const variant = { text: other.text, mentions: bare, named: false, frequency: bare.length };
      return [
        {
          id: key.replace(' ', '-'),
          main,
          variants: [{ ...variant, score: 0.7, links: ['same'], anchors: 2, kind: 'words' }],
        },
      ];
    });
  },
});
