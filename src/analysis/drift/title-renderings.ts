import type { Article } from '../../core/article';
import { dot } from '../text/dot';
import { shareSentence } from '../text/share-sentence';
import type { UnspacedTitle } from '../unspaced/unspaced-titles';
import type { RenderingGroup, Variant } from './renderings';

// Two words of two scripts that mean this much the same are a name and its translation; within one script the word that
// differs must mean all but the same.
const LEAST_ACROSS = 0.56;
const LEAST_WITHIN = 0.88;
const LEAST_MENTIONS = 2;
const HAN = /^\p{Script=Han}{4,8}$/u;
const CARRIED = new Set(['Latin', 'Katakana']);

/** Quoted names that recur, each with what may be other renderings of it: ナイトガーデン and 夜の庭, 夜间花园 and 夜晚花园. */
export async function titleRenderings(
  { embedder, language }: Article,
  titles: readonly UnspacedTitle[],
  signal: AbortSignal | undefined,
): Promise<readonly RenderingGroup[]> {
  const mains = titles.filter(({ mentions }) => mentions.length >= LEAST_MENTIONS);
  if (embedder === undefined || mains.length === 0 || titles.length < 2) return [];
  const contrasts = language.words.contrasts.flat();
  const texts = [...new Set(titles.flatMap(({ text }) => [text, ...halvesOf(text)].map((one) => one.toLowerCase())))];
  const vectors = await embedder.embed(texts, signal);
  const byText = new Map(texts.map((text, index) => [text, vectors[index] as Float32Array]));
  const cosine = (a: string, b: string) => {
    const [one, two] = [byText.get(a.toLowerCase()), byText.get(b.toLowerCase())] as [Float32Array, Float32Array];
    return dot(one, two);
  };
  const meaning = (a: UnspacedTitle, b: UnspacedTitle): number | undefined => {
    if (CARRIED.has(a.script) !== CARRIED.has(b.script)) {
      const both = cosine(a.text, b.text);
      return both >= LEAST_ACROSS ? both : undefined;
    }
    const [one, two] = [halvesOf(a.text), halvesOf(b.text)];
    const differ = one.map((half, at) => [half, two[at] ?? ''] as const).filter(([half, other]) => half !== other);
    const [pair] = differ;
    if (pair === undefined || differ.length !== 1 || one.length !== two.length) return undefined;
    if (contrasts.some((word) => pair[0].includes(word) || pair[1].includes(word))) return undefined;
    const half = cosine(...pair);
    return half >= LEAST_WITHIN ? half : undefined;
  };

  const groups: RenderingGroup[] = [];
  const taken = new Set<UnspacedTitle>();
  for (const main of mains.sort((a, b) => b.mentions.length - a.mentions.length)) {
    if (taken.has(main)) continue;
    const variants: Variant[] = [];
    for (const other of titles) {
      if (other === main || taken.has(other) || shareSentence(main.mentions, other.mentions)) continue;
      const likeness = meaning(main, other);
      if (likeness === undefined) continue;
      taken.add(other);
      // Both are quoted as names, which is what a shared word tells elsewhere.
      variants.push({
        ...renderingOf(other),
        score: 0.4 + 0.5 * likeness,
        links: ['meaning'],
        anchors: 1,
        kind: 'words',
      });
    }
    if (variants.length > 0) groups.push({ id: main.text, main: renderingOf(main), variants });
  }
  return groups;
}

/** Where nothing parts words, a name of four characters or more has two words of two as often as not. */
function halvesOf(text: string): readonly string[] {
  return HAN.test(text) && text.length % 2 === 0 ? [text.slice(0, text.length / 2), text.slice(text.length / 2)] : [];
}

function renderingOf({ text, mentions }: UnspacedTitle) {
  return { text, mentions, named: true, frequency: mentions.length };
}
