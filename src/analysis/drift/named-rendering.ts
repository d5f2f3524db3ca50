import type { Mention, Rendering } from './renderings';

/** A rendering whose words are all written as a name, of its places in reading order: at least one. */
export function namedRendering(mentions: readonly Mention[]): Rendering {
  return { text: (mentions[0] as Mention).text, mentions, named: true, frequency: mentions.length };
}
