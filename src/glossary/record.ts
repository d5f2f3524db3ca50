/** One entry as a file or a program writes it, before its keys and values are understood. */
export interface GlossaryRecord {
  readonly values: Readonly<Record<string, unknown>>;
  /** Where it stands, for messages: `file:line`, or which entry of a list. */
  readonly place: string;
  /** 1-based line; 0 where there is no file. */
  readonly line: number;
  /** Where the value under a name begins, if the format has columns. */
  readonly placeOf?: (name: string) => string;
}

/** Where a record has the value under a name; the record itself where there is no telling. */
export function placeIn({ place, placeOf }: GlossaryRecord, name: string | undefined): string {
  return (name === undefined ? undefined : placeOf?.(name)) ?? place;
}

/** `file:line`, as editors and terminals make it a link. */
export function placeOf(path: string | undefined, line: number): string {
  return `${path ?? 'glossary'}:${line}`;
}
