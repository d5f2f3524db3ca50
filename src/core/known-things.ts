/** A country, a city or a body that has a name in every language. */
export interface KnownThing {
  /** What the article's language calls it, the usual name first. */
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
}

/** What another language calls a thing for which the article's own has another name. */
export interface ForeignName {
  /** Its words in lower case; an acronym is one, in capitals. */
  readonly words: readonly string[];
  /** The language that has the name; of an acronym, the one that is left most. */
  readonly tag: string;
  readonly isAcronym: boolean;
  /** True for a name of the article's own language that a newer one has replaced: Bombay. */
  readonly isOlder?: boolean;
  readonly thing: KnownThing;
}

/** The foreign names that begin with a word, the longer first, which is in lower case, or in capitals for an acronym. */
export type KnownThings = (first: string) => readonly ForeignName[];

/** A word of a name, or a character where nothing parts words. */
export interface NameUnit {
  readonly lower: string;
  readonly stem: string;
}

/** The numbers of the things that a name may name, by its words to the letter before their stems; without function words. */
export type NamedThings = (units: readonly NameUnit[]) => ReadonlySet<number> | undefined;
