import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { bySpelling } from '../drift/by-spelling';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { romaniseKatakana } from '../sounds/katakana';
import { HanSounds, soundOf, soundsLike } from '../sounds/mandarin-in-kana';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { soundedHouses } from './sounded-houses';
import { type NameMention, unspacedMentions } from './unspaced-mentions';

const LONGEST_TEXT = 50_000;
const MOST_CHARACTERS = 2;
const FEWEST_PLACES = 3;
/** Of a name that stands once in each script, what it sounds like must be long enough not to be met by chance. */
const SHORTEST_LONE = 8;

/**
 * People and houses whose names an article writes in Han characters here and spells by their Mandarin sound in katakana there:
 * 周明遠 and チョウ・ミンユアン, 永和醸造 and ヨンホー醸造.
 */
export const kanaRenderings = defineAnalysis({
  id: 'kana-renderings',
  needs: { unspacedMentions, sentences },
  run: ({ document: { prose }, language }, facts): readonly RenderingGroup[] => {
    // Every place is compared with every name, which pays in an article.
    if (!language.scripts.includes('Katakana') || prose.length > LONGEST_TEXT) return [];
    const sounds = new HanSounds(prose);
    const mentionAt = ({ offset, endOffset }: Span): Mention => ({
      offset,
      endOffset,
      text: prose.slice(offset, endOffset),
      sentence: sentenceAt(facts.sentences, offset),
    });
    const pairs: Array<readonly [kana: readonly Span[], han: readonly Span[]]> = [];
    for (const { kana, han } of soundedHouses(prose, sounds)) pairs.push([kana, han]);
    for (const places of peopleIn(facts.unspacedMentions.names, prose)) {
      const han = hanPlaces(places[0] as NameMention, places.length, prose, sounds);
      if (han !== undefined) pairs.push([places, han]);
    }
    return pairs.flatMap(([kana, han]) => groupOf(kana.map(mentionAt), han.map(mentionAt)) ?? []);
  },
});

/** Names of two parts in katakana, those at whose places a bracket tells what they are in other letters aside. */
function peopleIn(names: readonly NameMention[], prose: string): ReadonlyArray<readonly NameMention[]> {
  const found = new Map<string, NameMention[]>();
  const told = new Set<string>();
  for (const name of names) {
    if (name.parts.length !== 2 || name.parts.some(({ script }) => script !== 'kana')) continue;
    const text = prose.slice(name.offset, name.endOffset);
    if (name.gloss || /[(（]/.test(prose.slice(name.endOffset, name.endOffset + 1))) told.add(text);
    found.set(text, [...(found.get(text) ?? []), name]);
  }
  return [...found].filter(([text]) => !told.has(text)).map(([, places]) => places);
}

/** Where the text has a name in Han characters that sounds like one in katakana; of several spellings the most used. */
function hanPlaces(
  { parts }: NameMention,
  count: number,
  prose: string,
  sounds: HanSounds,
): readonly Span[] | undefined {
  const [family, given] = parts.map((part) => soundOf(romaniseKatakana(part.text))) as [string, string];
  const found = new Map<string, Span[]>();
  for (const at of sounds.placesOf(family.charAt(0))) {
    const end = endOfName(sounds, at, family, given);
    if (end === at) continue;
    const own = prose.slice(at, end);
    found.set(own, [...(found.get(own) ?? []), { offset: at, endOffset: end }]);
  }
  const best = [...found.values()].sort((a, b) => b.length - a.length)[0];
  if (best === undefined) return undefined;
  return best.length + count >= FEWEST_PLACES || family.length + given.length >= SHORTEST_LONE ? best : undefined;
}

/** Where a name in Han characters that sounds like a family name and a given name ends; its own place where none begins. */
function endOfName(sounds: HanSounds, at: number, family: string, given: string): number {
  for (let first = 1; first <= MOST_CHARACTERS; first += 1) {
    if (!soundsLike(sounds.at(at, first), family)) continue;
    for (let second = MOST_CHARACTERS; second >= 1; second -= 1)
      if (soundsLike(sounds.at(at + first, second), given)) return at + first + second;
  }
  return at;
}

function groupOf(kana: readonly Mention[], han: readonly Mention[]): RenderingGroup | undefined {
  if (shareSentence(kana, han)) return undefined;
  const [main, other] = han.length >= kana.length ? [han, kana] : [kana, han];
  return {
    id: (main[0] as Mention).text,
    main: namedRendering(main),
    variants: [bySpelling(namedRendering(other), 0.85)],
  };
}
