import type { Senses } from '../../core/article';
import { oncePer } from '../../core/once';
import { remember } from '../../core/remember';
import { crossScriptLikeness, latinOf, openAlike, openingOf, skeletonOf } from './name-sounds';

const LEAST = 0.9;
const NONE: readonly string[] = [];

interface Spelling {
  /** The place of the word in the table. */
  readonly at: number;
  readonly word: string;
  readonly text: string;
}

/** Spellings of English words by what they open with. */
type Openings = ReadonlyMap<string, readonly Spelling[]>;

/** The English words of the table of senses that a word in katakana or a romanised one may spell: `citizen` for シチズン. */
export function englishSounds(spelt: string, senses: Senses): readonly string[] {
  return soundsIn(senses)(spelt);
}

const soundsIn = oncePer((senses: Senses) => {
  const byLast = spellingsOf(senses);
  // Loan words recur from article to article.
  return remember((spelt) => spokenAs(spelt, byLast));
});

function spokenAs(spelt: string, byLast: ReadonlyMap<string, Openings>): readonly string[] {
  const [sound, opening] = [latinOf(spelt), openingOf(spelt)];
  if (sound === undefined || opening === undefined) return NONE;
  const found = new Map<number, string>();
  for (const [other, spellings] of byLast.get(skeletonOf(sound).slice(-1)) ?? []) {
    if (!openAlike(opening, other)) continue;
    for (const { at, word, text } of spellings) if (crossScriptLikeness(text, spelt) >= LEAST) found.set(at, word);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, word]) => word);
}

/** English th is written as an s, v as b. */
function spellingsIn(english: string): readonly string[] {
  const solid = english.replace(/[ -]/g, '').replaceAll('th', 's');
  return solid.includes('v') ? [solid, solid.replaceAll('v', 'b')] : [solid];
}

/** Spellings of the words of the table by the last consonant of their sound. */
function spellingsOf(senses: Senses): ReadonlyMap<string, Openings> {
  const byLast = new Map<string, Map<string, Spelling[]>>();
  const words = new Set<string>();
  for (let sense = 0; senses.englishFor(sense).length > 0; sense += 1)
    for (const word of senses.englishFor(sense)) words.add(word);
  [...words].forEach((word, at) => {
    for (const text of spellingsIn(word)) {
      const opening = openingOf(text);
      if (opening === undefined) continue;
      const last = skeletonOf(latinOf(text) as string).slice(-1);
      const byOpening = byLast.get(last) ?? new Map<string, Spelling[]>();
      byLast.set(last, byOpening);
      const alike = byOpening.get(opening);
      if (alike === undefined) byOpening.set(opening, [{ at, word, text }]);
      else alike.push({ at, word, text });
    }
  });
  return byLast;
}
