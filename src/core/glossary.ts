/** One entry of a glossary. Lists may be empty, never undefined. */
export interface GlossaryEntry {
  readonly source: string;
  /** The rendering to use; undefined where the entry only forbids. Equal to `source` where it must not be translated. */
  readonly target: string | undefined;
  readonly admitted: readonly string[];
  readonly forbidden: readonly string[];
  readonly doNotTranslate: boolean;
  readonly caseSensitive: boolean;
  readonly note: string | undefined;
  /** BCP 47 tags; undefined means any. */
  readonly sourceLanguage: string | undefined;
  readonly targetLanguage: string | undefined;
  /** 1-based line in the glossary file, for messages. */
  readonly line: number;
}

/** A glossary as loaded: entries and the hash of what was read, which a report's signature repeats. */
export interface Glossary {
  readonly path: string | undefined;
  readonly hash: string;
  readonly entries: readonly GlossaryEntry[];
}
