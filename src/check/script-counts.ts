/** How many letters of a text belong to each script that a pack may name. */
export interface ScriptCounts {
  readonly letters: number;
  readonly byScript: Readonly<Record<string, number>>;
}

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Devanagari',
  'Thai',
].map((script) => ({ script, pattern: new RegExp(`\\p{Script=${script}}`, 'gu') }));

export function countScripts(text: string): ScriptCounts {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return {
    letters,
    byScript: Object.fromEntries(SCRIPTS.map(({ script, pattern }) => [script, text.match(pattern)?.length ?? 0])),
  };
}
