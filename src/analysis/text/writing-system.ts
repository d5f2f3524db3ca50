/** Unicode script property values that tell a writing system; the kana and Han of Japanese stay apart. */
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Telugu',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Armenian',
  'Georgian',
  'Ethiopic',
] as const;
const PATTERNS = SCRIPTS.map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));
const LETTER = /\p{L}/u;

/** The script of a word: its Unicode name, `mixed` where letters of several stand in it, `none` without letters. */
export function scriptOf(word: string): string {
  let plain = true;
  for (let at = 0; at < word.length && plain; at += 1) plain = word.charCodeAt(at) < 0x250;
  if (plain) return /\p{L}/u.test(word) ? 'Latin' : 'none';
  let script: number = NONE;
  for (const letter of word) {
    const own = scriptOfLetter(letter);
    if (own === NONE || own === script) continue;
    if (script !== NONE) return 'mixed';
    script = own;
  }
  return script === NONE ? 'none' : (SCRIPTS[script] as string);
}

const NONE = SCRIPTS.length;
const UNKNOWN = NONE + 1;
/** The number of the script of each code unit that is a letter, as far as one has been asked for. */
const known = new Uint8Array(0x10000).fill(UNKNOWN);

function scriptOfLetter(letter: string): number {
  if (letter.length > 1) return readScript(letter);
  const code = letter.charCodeAt(0);
  if (known[code] === UNKNOWN) known[code] = readScript(letter);
  return known[code] as number;
}

function readScript(letter: string): number {
  const script = LETTER.test(letter) ? PATTERNS.findIndex((pattern) => pattern.test(letter)) : -1;
  return script === -1 ? NONE : script;
}

/** Scripts in which a word is no unit that a reader sees, so that length is counted in characters. */
const UNSPACED = new Set(['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']);

export function isUnspacedScript(script: string): boolean {
  return UNSPACED.has(script);
}

/** The language that a script gives away, where it serves one or is the mark of one. */
export function languageOfScripts(scripts: ReadonlySet<string>): string | undefined {
  if (scripts.has('Hiragana') || scripts.has('Katakana')) return 'ja';
  for (const [script, tag] of SPEAKING) if (scripts.has(script)) return tag;
  return undefined;
}

// Cyrillic, Arabic and Devanagari serve many languages and name none.
const SPEAKING: ReadonlyArray<readonly [script: string, tag: string]> = [
  ['Hangul', 'ko'],
  ['Han', 'zh'],
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Thai', 'th'],
  ['Armenian', 'hy'],
  ['Georgian', 'ka'],
];

/** Tells whether a word begins with a Latin letter, which tells the names of one alphabet from those of another. */
export function opensInLatin({ text }: { readonly text: string }): boolean {
  return text.charCodeAt(0) < 0x250;
}
