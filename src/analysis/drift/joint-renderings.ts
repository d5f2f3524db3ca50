import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import { wordSets } from '../../core/word-set';
import { nameWindows } from './name-windows';
import { namedRendering } from './named-rendering';
import type { Mention, RenderingGroup } from './renderings';

const FEWEST_WORDS = 2;
const SCORE = 0.75;

/**
 * Institutions whose words are joined by another preposition elsewhere: `Consiglio nordico della pesca` and `Consiglio nordico per la pesca`.
 * Behind a preposition a place may stand for where the thing is, so that the last word is no name.
 */
export const jointRenderings = defineAnalysis({
  id: 'joint-renderings',
  needs: { nameWindows },
  run: ({ language }, facts): readonly RenderingGroup[] => {
    const jointsOf = jointsReader(language);
    if (jointsOf === undefined) return [];
    return facts.nameWindows.flatMap(({ key, words, mentions }): RenderingGroup[] => {
      if (words.length < FEWEST_WORDS || mentions.length < 2) return [];
      if (words[0]?.kinds.length === 0 || words.at(-1)?.form.casing !== 'lower') return [];
      const byJoints = new Map<string, Mention[]>();
      for (const mention of mentions) {
        const joints = jointsOf(mention.text);
        byJoints.set(joints, [...(byJoints.get(joints) ?? []), mention]);
      }
      const [main, other, ...more] = [...byJoints.values()].sort((a, b) => b.length - a.length);
      if (main === undefined || other === undefined || more.length > 0) return [];
      const variant = { score: SCORE, links: ['same'], anchors: 1, kind: 'words' } as const;
      return [
        {
          id: key.replaceAll(' ', '-'),
          main: namedRendering(main),
          variants: [{ ...namedRendering(other), ...variant }],
        },
      ];
    });
  },
});

/** What joins the words of a name, one sign for all that says `of`; undefined where the language has no such word. */
function jointsReader({ words }: Language): ((text: string) => string) | undefined {
  const genitives = new Set(words.genitivePrepositions ?? []);
  if (genitives.size === 0) return undefined;
  const others = wordSets(words.prepositions, words.contractions);
  return (text) =>
    text
      .toLowerCase()
      .replace(/(?<=[’'])/g, ' ')
      .replaceAll('’', "'")
      .split(/\s+/)
      .flatMap((word) => (genitives.has(word) ? ['+'] : others.has(word) ? [word] : []))
      .join(' ');
}
