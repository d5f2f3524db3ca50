/** The names under which tools export each part of an entry, without case, spaces, hyphens and underscores. */
const NAMES = {
  source: ['source', 'term', 'sourceterm', 'sourcestring', 'sourcetext', 'sourcephrase', 'original', 'key', 'from'],
  target: [
    'target',
    'translation',
    'targetterm',
    'targetstring',
    'targettext',
    'targetphrase',
    'preferred',
    'preferredterm',
    'approved',
    'to',
  ],
  admitted: ['admitted', 'admittedterms', 'synonyms', 'synonym', 'allowed', 'alternatives', 'alternative', 'variants'],
  forbidden: ['forbidden', 'forbiddenterms', 'deprecated', 'banned', 'disallowed', 'notrecommended', 'avoid'],
  doNotTranslate: ['donottranslate', 'dnt', 'untranslatable', 'nontranslatable'],
  caseSensitive: ['casesensitive', 'matchcase', 'case'],
  note: ['note', 'notes', 'comment', 'comments', 'definition', 'description', 'usage'],
  sense: ['sense', 'pos', 'partofspeech', 'wordclass'],
  sourceLanguage: ['sourcelanguage', 'sourcelang', 'sourcelocale', 'srclang', 'sl'],
  targetLanguage: ['targetlanguage', 'targetlang', 'targetlocale', 'tgtlang', 'language', 'lang', 'locale', 'tl'],
} as const;

export type GlossaryKey = keyof typeof NAMES;

const BY_NAME = new Map<string, GlossaryKey>(
  Object.entries(NAMES).flatMap(([key, names]) => names.map((name) => [name, key as GlossaryKey] as const)),
);

const seen = new Map<string, GlossaryKey>();

/** The part of an entry that a column or key names, whatever the tool calls it. */
export function keyNamed(name: string): GlossaryKey | undefined {
  const known = seen.get(name);
  if (known !== undefined) return known;
  const key = BY_NAME.get(name.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, ''));
  // Every record repeats the same few names; what is no name is an error and comes once.
  if (key !== undefined) seen.set(name, key);
  return key;
}

/** How a message lists the keys that can be used. */
export const KNOWN_KEYS =
  'source, target, admitted, forbidden, do_not_translate, case_sensitive, note, part_of_speech, source_lang, target_lang';
