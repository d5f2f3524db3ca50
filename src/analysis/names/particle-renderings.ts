import { defineAnalysis } from '../../core/analysis';
import { bySpelling } from '../drift/by-spelling';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { closedWords } from '../text/closed-words';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { placesOfForms } from '../text/word-places';
import { type Form, numbersOfForms, type Words, words } from '../text/words';
import { particleRow } from './name-particles';

interface Joined {
  readonly row: number;
  /** True where the article's own language joins words so, as a translator has it. */
  readonly isOwn: boolean;
  readonly mentions: Mention[];
}

/** Names whose particle a machine has translated in one place and left in another: Heidrun von Strehl, Heidrun of Strehl. */
export const particleRenderings = defineAnalysis({
  id: 'particle-renderings',
  needs: { words, sentences },
  run: ({ document: { prose }, language }, facts): readonly RenderingGroup[] => {
    if (!language.cased || !language.spaced) return [];
    const closed = closedWords(language);
    const byName = new Map<string, Map<string, Joined>>();
    for (const word of particlesIn(facts.words)) {
      const [left, particle, right] = [word - 1, word, word + 1].map((at) => facts.words.form(at)) as [
        Form,
        Form,
        Form,
      ];
      const offset = facts.words.offsets[word - 1] as number;
      const endOffset = facts.words.ends[word + 1] as number;
      const text = prose.slice(offset, endOffset);
      // Only spaces part the three.
      if (text.length !== left.text.length + particle.text.length + right.text.length + 2) continue;
      const key = `${left.name} ${right.name}`;
      const known = byName.get(key) ?? new Map<string, Joined>();
      byName.set(key, known);
      const joined = known.get(particle.lower) ?? {
        row: particleRow(particle.lower) as number,
        isOwn: closed.has(particle.lower),
        mentions: [],
      };
      known.set(particle.lower, joined);
      joined.mentions.push({ offset, endOffset, text, sentence: sentenceAt(facts.sentences, offset) });
    }
    return [...byName].flatMap(([key, joined]) => groupOf(key, [...joined.values()]) ?? []);
  },
});

/** Where a particle stands between two words with a capital. */
function particlesIn(all: Words): readonly number[] {
  const particles = numbersOfForms(Uint8Array, all.forms, ({ lower, casing }) =>
    Number(casing === 'lower' && particleRow(lower) !== undefined),
  );
  const isTitle = (word: number) => word >= 0 && word < all.count && all.form(word).casing === 'title';
  return placesOfForms(all, particles).filter((word) => isTitle(word - 1) && isTitle(word + 1));
}

function groupOf(key: string, all: readonly Joined[]): RenderingGroup | undefined {
  if (all.length < 2) return undefined;
  const [main, ...others] = [...all].sort(
    (a, b) => b.mentions.length - a.mentions.length || Number(a.isOwn) - Number(b.isOwn),
  ) as [Joined, ...Joined[]];
  // Languages that inflect or vary their own particle: de and du, di and da.
  const variants = others.filter(({ row, mentions }) => row !== main.row && !shareSentence(main.mentions, mentions));
  if (variants.length === 0) return undefined;
  return {
    id: key,
    main: namedRendering(main.mentions),
    variants: variants.map(({ mentions }) => bySpelling(namedRendering(mentions), 0.9, { anchors: 2 })),
  };
}
