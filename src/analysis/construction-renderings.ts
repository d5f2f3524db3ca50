import { defineAnalysis } from '../core/analysis';
import { closedWords } from './closed-words';
import type { Mention, RenderingGroup } from './renderings';
import { sentences } from './sentences';
import { verbatim } from './verbatim';
import { type Form, words } from './words';

const SHORTEST = 4;

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
    const isNoun = ({ casing, lower, isNumber }: Form) =>
      casing === 'lower' && !isNumber && lower.length >= SHORTEST && !closed.has(lower);
    const isName = (form: Form | undefined) =>
      form !== undefined && (form.casing === 'title' || form.casing === 'upper');
    const found = new Map<string, { bare: Mention[]; linked: Mention[] }>();
    facts.sentences.forEach(({ firstWord, lastWord }, sentence) => {
      for (let noun = firstWord + 1; noun < lastWord - 1; noun += 1) {
        if (!isNoun(all.form(noun)) || !closed.has(all.form(noun - 1).lower)) continue;
        const isLinked = links.has(all.form(noun + 1).lower);
        const name = isLinked ? noun + 2 : noun + 1;
        if (name >= lastWord || !isName(all.form(name))) continue;
        // `la campagne Marvik Energy`: another name goes on.
        if (
          name + 1 < lastWord &&
          isName(all.form(name + 1)) &&
          all.offsets[name + 1] === (all.ends[name] as number) + 1
        )
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
