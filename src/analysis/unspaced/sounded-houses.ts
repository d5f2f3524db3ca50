import type { Span } from '../../core/span';
import { romaniseKatakana } from '../sounds/katakana';
import { type HanSounds, soundOf, soundsLike } from '../sounds/mandarin-in-kana';

/** A house, a firm or a place that is spelt by its sound in katakana, and the same in Han characters, at their places. */
export interface SoundedHouse {
  readonly kana: readonly Span[];
  readonly han: readonly Span[];
}

const SPELT = /(?<![\u30a1-\u30fa\u30fc・])([\u30a1-\u30fa\u30fc]{3,8})(\p{Script=Han}{2})/gu;
const HAN = /\p{Script=Han}/u;
const SHORTEST_SOUND = 4;
const CHARACTERS = [2, 3];

/** Names before one noun: ヨンホー醸造 and 永和醸造, where nothing in the text introduces the one by the other. */
export function soundedHouses(prose: string, sounds: HanSounds): readonly SoundedHouse[] {
  const found = new Map<string, { kana: Span[]; han: Span[] }>();
  for (const { 0: whole, 1: name = '', 2: noun = '', index } of prose.matchAll(SPELT)) {
    let house = found.get(whole);
    if (house === undefined) {
      house = { kana: [], han: hanPlaces(prose, sounds, soundOf(romaniseKatakana(name)), noun) };
      found.set(whole, house);
    }
    house.kana.push({ offset: index, endOffset: index + whole.length });
  }
  return [...found.values()].filter(({ han }) => han.length > 0);
}

function hanPlaces(prose: string, sounds: HanSounds, sound: string, noun: string): Span[] {
  const places: Span[] = [];
  if (sound.length < SHORTEST_SOUND) return places;
  for (let at = prose.indexOf(noun); at !== -1; at = prose.indexOf(noun, at + 1)) {
    const count = CHARACTERS.find((characters) => soundsLike(sounds.at(at - characters, characters), sound));
    if (count === undefined || HAN.test(prose[at - count - 1] ?? '')) continue;
    places.push({ offset: at - count, endOffset: at + noun.length });
  }
  return places;
}
