import { defineAnalysis } from '../../core/analysis';
import { editDistance } from '../source/token-likeness';
import { sentences } from '../text/sentences';
import { words } from '../text/words';
import { namedRendering } from './named-rendering';
import type { Mention, RenderingGroup } from './renderings';
import { differsInOneSense } from './same-sense';

const SHORTEST = 6;
const SHARED = 3;
const RECURRING = 2;
const FEWEST_PLACES = 3;
const MOST_TYPES = 600;

interface Compound {
  readonly stem: string;
  readonly mentions: Mention[];
}

/** Compounds of a script without capitals of which one part is another word for the same: नीलकोट and नीलदुर्ग. */
export const compoundRenderings = defineAnalysis({
  id: 'compound-renderings',
  needs: { words, sentences },
  run: ({ document: { prose }, language, senses }, facts): readonly RenderingGroup[] => {
    if (language.cased || !language.spaced || !senses.coversLanguage) return [];
    const all = facts.words;
    const found = new Map<string, Compound>();
    facts.sentences.forEach(({ firstWord, lastWord }, sentence) => {
      for (let word = firstWord; word < lastWord; word += 1) {
        const { stem } = all.form(word);
        if (stem.length < SHORTEST || stem.charCodeAt(0) < 0x250) continue;
        const [offset, endOffset] = [all.offsets[word] as number, all.ends[word] as number];
        const mention = { offset, endOffset, text: prose.slice(offset, endOffset), sentence };
        const known = found.get(stem);
        if (known !== undefined) known.mentions.push(mention);
        else if (found.size < MOST_TYPES) found.set(stem, { stem, mentions: [mention] });
      }
    });
    const byBeginning = new Map<string, Compound[]>();
    for (const compound of found.values()) {
      const beginning = compound.stem.slice(0, SHARED);
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), compound]);
    }
    const groups: RenderingGroup[] = [];
    for (const compounds of byBeginning.values()) {
      const ranked = compounds.sort((a, b) => b.mentions.length - a.mentions.length);
      const taken = new Set<Compound>();
      for (const main of ranked) {
        if (main.mentions.length < RECURRING || taken.has(main)) continue;
        const inOne = new Set(main.mentions.map(({ sentence }) => sentence));
        const variants = ranked.filter(
          (other) =>
            other !== main &&
            !taken.has(other) &&
            main.mentions.length + other.mentions.length >= FEWEST_PLACES &&
            !other.mentions.some(({ sentence }) => inOne.has(sentence)) &&
            // दर्शयति and दर्शयन्ति are forms of one word.
            editDistance(main.stem, other.stem, 1) > 1 &&
            differsInOneSense(main.stem, other.stem, senses, true),
        );
        if (variants.length === 0) continue;
        for (const one of [main, ...variants]) taken.add(one);
        groups.push({
          id: main.stem,
          main: namedRendering(main.mentions),
          variants: variants.map((one) => ({
            ...namedRendering(one.mentions),
            score: 0.8,
            links: ['meaning'],
            anchors: 1,
            kind: 'words',
          })),
        });
      }
    }
    return groups;
  },
});
