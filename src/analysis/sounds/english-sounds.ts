import type { Senses } from '../../core/article';
import { crossScriptLikeness, latinOf, skeletonOf } from './name-sounds';

const LEAST = 0.9;
const SHORTEST = 3;
const NONE: readonly string[] = [];

const indexes = new WeakMap<Senses, ReadonlyMap<string, readonly string[]>>();

/** The English words of the table of senses that a word in katakana or a romanised one may spell: `citizen` for シチズン. */
export function englishSounds(spelt: string, senses: Senses): readonly string[] {
  const sound = latinOf(spelt);
  const skeleton = sound === undefined ? '' : skeletonOf(sound);
  if (skeleton.length < SHORTEST) return NONE;
  return (indexOf(senses).get(skeleton.slice(-1)) ?? NONE).filter((word) => likenessOf(word, spelt) >= LEAST);
}

function likenessOf(english: string, spelt: string): number {
  return Math.max(...spellings(english).map((spelling) => crossScriptLikeness(spelling, spelt)));
}

/** English th is written as an s, v as b. */
function spellings(english: string): readonly string[] {
  const solid = english.replace(/[ -]/g, '').replaceAll('th', 's');
  return solid.includes('v') ? [solid, solid.replaceAll('v', 'b')] : [solid];
}

/** Words by the last consonant of their sound. */
function indexOf(senses: Senses): ReadonlyMap<string, readonly string[]> {
  let index = indexes.get(senses);
  if (index !== undefined) return index;
  const made = new Map<string, string[]>();
  for (let sense = 0; ; sense += 1) {
    const words = senses.englishFor(sense);
    if (words.length === 0) break;
    for (const word of words) {
      for (const last of new Set(spellings(word).map((one) => skeletonOf(one).slice(-1)))) {
        const known = made.get(last);
        if (known === undefined) made.set(last, [word]);
        else if (!known.includes(word)) known.push(word);
      }
    }
  }
  index = made;
  indexes.set(senses, index);
  return index;
}
