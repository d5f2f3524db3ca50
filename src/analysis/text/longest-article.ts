/** Characters: what is longer is no article, and has too many words and names for chance to make no pairs. */
export const LONGEST_ARTICLE = 100_000;
