/** What has no content to lose: a quarter of it would be part of a word. */
const FEWEST_WORDS = 8;

/** A sentence without a row of about a quarter of its words, the same for the same random numbers; undefined where it is short. */
export function loseQuarter(text: string, language: string, random: () => number): string | undefined {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    (one) => one.isWordLike,
  );
  if (words.length < FEWEST_WORDS) return undefined;
  const lost = Math.max(2, Math.round(words.length / 4));
  const first = Math.floor(random() * (words.length - lost + 1));
  const from = words[first]?.index ?? 0;
  const next = words[first + lost];
  if (next !== undefined) return text.slice(0, from) + text.slice(next.index);
  const last = words.at(-1);
  const end = last === undefined ? text.length : last.index + last.segment.length;
  return text.slice(0, from).trimEnd() + text.slice(end);
}
