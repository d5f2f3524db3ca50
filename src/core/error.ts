/** Stable codes of what can be wrong with the setup or the input; what is wrong with a text is a finding instead. */
export type ErrorCode =
  /** The arguments of the command line. */
  | 'usage'
  /** A file that is not there, or cannot be read or written. */
  | 'unreadable'
  /** A text that is none: a file of another kind. */
  | 'binary'
  /** Bytes that are not UTF-8. */
  | 'encoding'
  /** Half a character in a string. */
  | 'lone-surrogate'
  | 'empty'
  /** More bytes than `maxBytes` of the config. */
  | 'too-large'
  | 'config'
  | 'glossary'
  /** What is no language tag, or a language without a pack where one must be. */
  | 'language'
  | 'model'
  /** A rule that nobody knows. */
  | 'rule'
  /** An unknown format, malformed front matter, or a file of mtlint's own in the form of another version. */
  | 'format';

/**
 * What mtlint throws: a code, the place and the remedy. The command line prints `message` as its one line on stderr
 * and exits with 2.
 */
export class MtlintError extends Error {
  override readonly name = 'MtlintError';
  readonly code: ErrorCode;
  /** File, and line and column where known. */
  readonly place: string | undefined;
  /** What to do about it. */
  readonly remedy: string | undefined;

  constructor(
    code: ErrorCode,
    problem: string,
    details: { readonly place?: string; readonly remedy?: string; readonly cause?: unknown } = {},
  ) {
    const place = details.place === undefined ? '' : `${details.place}: `;
    const remedy = details.remedy === undefined ? '' : `; ${details.remedy}`;
    super(
      `${place}${problem}${remedy}`.replace(/\s*\n\s*/g, ' '),
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.code = code;
    this.place = details.place;
    this.remedy = details.remedy;
  }
}

/** Tells an error of mtlint's from any other, also where it comes from another bundle of mtlint. */
export function isMtlintError(error: unknown): error is MtlintError {
  return error instanceof Error && error.name === 'MtlintError' && 'code' in error;
}
