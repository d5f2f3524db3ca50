/** What a part of a pattern may begin or end with: patterns of one character each; and whether it may match nothing. */
interface Edge {
  readonly characters: ReadonlySet<string>;
  readonly mayBeEmpty: boolean;
}

const NOTHING: Edge = { characters: new Set(), mayBeEmpty: true };
const ASSERTION = /\(\?<?[=!]/y;
const GROUP = /\((?:\?(?::|<[^>=!]+>))?/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
/** A class, an escaped character or class, or any other character. */
const CHARACTER = /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]+\}|u\{[^}]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|./suy;
const BACK_REFERENCE = /^\\[1-9k]/;
const BOUNDARY = /^(?:\\[bB]|[\^$])$/;
/** A class of nearly all characters. */
const UNLISTED = /^(?:\.|\[\^|\[\\s\\S\])/;
const ANY = '[\\s\\S]';

const known = new Map<string, (code: number) => boolean>();
/** To each code unit, what is known of it by sixteen patterns in two bits each, so that those asked together stand together. */
const tables: Uint32Array[] = [];
const PATTERNS = 16;
const UNKNOWN = 0;
const IS_EDGE = 1;
const NO_EDGE = 2;

/**
 * Returns a function that tells of a code unit whether what a pattern for the flag `u` matches may begin, or end, with it. One
 * character spares most texts the pattern.
 */
export function edgeTest(source: string, side: 'first' | 'last'): (code: number) => boolean {
  const key = `${side} ${source}`;
  const test = known.get(key) ?? newEdgeTest(source, side, known.size);
  known.set(key, test);
  return test;
}

function newEdgeTest(source: string, side: 'first' | 'last', number: number): (code: number) => boolean {
  tables[Math.floor(number / PATTERNS)] ??= new Uint32Array(0x10000);
  const table = tables[Math.floor(number / PATTERNS)] as Uint32Array;
  const shift = 2 * (number % PATTERNS);
  let edge: RegExp | undefined;
  return (code) => {
    let state = ((table[code] as number) >>> shift) & 3;
    if (state === UNKNOWN) {
      edge ??= edgeOf(source, side);
      // Half of a character beyond the first 65,536 tells nothing.
      const isEdge = (code >= 0xd800 && code <= 0xdfff) || edge.test(String.fromCharCode(code));
      state = isEdge ? IS_EDGE : NO_EDGE;
      (table[code] as number) |= state << shift;
    }
    return state === IS_EDGE;
  };
}

/** The alternatives of a pattern as two patterns: those that begin with characters which are listed, and others; fewer where one has none. */
export function partAlternatives(source: string): readonly string[] {
  // To leave alternatives out would change the numbers of groups.
  if (/\\[1-9k]/.test(source)) return [source];
  const listed: string[] = [];
  const others: string[] = [];
  for (const part of new EdgeReader(source, 'first').parts()) (isOpen(part) ? others : listed).push(part.text);
  return [listed, others].filter((part) => part.length > 0).map((part) => part.join('|'));
}

/** An alternative of a pattern. */
export interface Alternative {
  readonly source: string;
  /** Tells whether what it matches, in either case, may begin with a character. */
  readonly mayOpen: (character: string) => boolean;
  /** True where that is nearly any character. */
  readonly isOpen: boolean;
}

/** The alternatives of a pattern for the flags `iu`. */
export function alternativesOf(source: string): readonly Alternative[] {
  return new EdgeReader(source, 'first').parts().map(alternativeOf);
}

/** Tells whether something may begin with nearly any character. */
function isOpen({ characters, mayBeEmpty }: Edge): boolean {
  return mayBeEmpty || [...characters].some((one) => UNLISTED.test(one));
}

function alternativeOf(part: Edge & { readonly text: string }): Alternative {
  const { text, characters } = part;
  const classes = [...characters].filter((one) => one.length > 1);
  let pattern: RegExp | undefined;
  return {
    source: text,
    isOpen: isOpen(part),
    mayOpen: (character) => {
      if (characters.has(character.toLowerCase())) return true;
      if (classes.length === 0) return false;
      pattern ??= new RegExp(`^(?:${classes.join('|')})$`, 'iu');
      return pattern.test(character);
    },
  };
}

function edgeOf(source: string, side: 'first' | 'last'): RegExp {
  const { characters, mayBeEmpty } = new EdgeReader(source, side).alternatives();
  return mayBeEmpty ? /^/ : new RegExp(`^(?:${[...characters].join('|')})$`, 'u');
}

/** Reads a pattern from its beginning. */
class EdgeReader {
  readonly #source: string;
  readonly #side: 'first' | 'last';
  #at = 0;

  constructor(source: string, side: 'first' | 'last') {
    this.#source = source;
    this.#side = side;
  }

  /** Each alternative of the whole. */
  parts(): ReadonlyArray<Edge & { readonly text: string }> {
    const all: Array<Edge & { readonly text: string }> = [];
    for (this.#at = 0; all.length === 0 || this.#source[this.#at] === '|'; ) {
      if (all.length > 0) this.#at += 1;
      const from = this.#at;
      all.push({ ...this.#sequence(), text: this.#source.slice(from, this.#at) });
    }
    return all;
  }

  alternatives(): Edge {
    const all = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      all.push(this.#sequence());
    }
    return {
      characters: new Set(all.flatMap(({ characters }) => [...characters])),
      mayBeEmpty: all.some(({ mayBeEmpty }) => mayBeEmpty),
    };
  }

  #sequence(): Edge {
    const terms: Edge[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      terms.push(this.#term());
      // What stands behind a character that must be there is no beginning.
      if (this.#side === 'first' && terms.at(-1)?.mayBeEmpty === false) this.#skip();
    }
    if (this.#side === 'last') terms.reverse();
    const solid = terms.findIndex(({ mayBeEmpty }) => !mayBeEmpty);
    const edge = solid === -1 ? terms : terms.slice(0, solid + 1);
    return { characters: new Set(edge.flatMap(({ characters }) => [...characters])), mayBeEmpty: solid === -1 };
  }

  /** Passes over the rest of a sequence. */
  #skip(): void {
    let depth = 0;
    for (let isClass = false; this.#at < this.#source.length; this.#at += 1) {
      const sign = this.#source[this.#at];
      if (sign === '\\') this.#at += 1;
      else if (isClass) isClass = sign !== ']';
      else if (sign === '[') isClass = true;
      else if (depth === 0 && (sign === '|' || sign === ')')) return;
      else if (sign === '(') depth += 1;
      else if (sign === ')') depth -= 1;
    }
  }

  #term(): Edge {
    const atom = this.#atom();
    QUANTIFIER.lastIndex = this.#at;
    const quantifier = QUANTIFIER.exec(this.#source);
    if (quantifier === null) return atom;
    this.#at += quantifier[0].length;
    const isOptional = '*?'.includes(quantifier[0][0] as string) || Number(quantifier[1]) === 0;
    return isOptional ? { ...atom, mayBeEmpty: true } : atom;
  }

  #atom(): Edge {
    if (this.#takes(ASSERTION) !== undefined) {
      this.#inside();
      return NOTHING;
    }
    if (this.#takes(GROUP) !== undefined) return this.#inside();
    const character = this.#takes(CHARACTER) as string;
    if (BOUNDARY.test(character)) return NOTHING;
    if (BACK_REFERENCE.test(character)) return { characters: new Set([ANY]), mayBeEmpty: true };
    return { characters: new Set([character]), mayBeEmpty: false };
  }

  /** What a group has up to its closing bracket. */
  #inside(): Edge {
    const edge = this.alternatives();
    this.#at += 1;
    return edge;
  }

  #takes(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}
