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
  forbidden: [
    'forbidden',
    'forbiddenterm',
    'forbiddenterms',
    'deprecated',
    'deprecatedterms',
    'banned',
    'disallowed',
    'notrecommended',
    'donotuse',
    'avoid',
  ],
  status: ['status', 'usage', 'usagestatus', 'termstatus', 'approvalstatus', 'administrativestatus'],
  doNotTranslate: ['donottranslate', 'dnt', 'untranslatable', 'nontranslatable', 'keepsource'],
  caseSensitive: ['casesensitive', 'matchcase', 'case'],
  note: ['note', 'notes', 'usagenote', 'usagenotes', 'comment', 'comments', 'definition', 'description', 'remark'],
  sense: ['sense', 'pos', 'partofspeech', 'wordclass'],
  sourceLanguage: ['sourcelanguage', 'sourcelang', 'sourcelocale', 'srclang', 'sl'],
  targetLanguage: ['targetlanguage', 'targetlang', 'targetlocale', 'tgtlang', 'language', 'lang', 'locale', 'tl'],
} as const;

/** What tools write down about an entry for themselves; nothing in it bears on a translation. */
const BOOKKEEPING = new Set(
  `id stringid termid entryid conceptid uuid domain subject subjectfield category topic client project product tag tags context
example examples gender number termtype url link reference author owner createdby createdat created creationdate
modifiedby modifiedat modified updatedby updatedat updated lastmodified`.split(/\s+/),
);

export type GlossaryKey = keyof typeof NAMES;

const BY_NAME = new Map<string, GlossaryKey>(
  Object.entries(NAMES).flatMap(([key, names]) => names.map((name) => [name, key as GlossaryKey] as const)),
);

const seen = new Map<string, GlossaryKey>();

/** The part of an entry that a column or key names, whatever the tool calls it. */
export function keyNamed(name: string): GlossaryKey | undefined {
  const known = seen.get(name);
  if (known !== undefined) return known;
  const key = BY_NAME.get(bare(name));
  // Every record repeats the same few names; what is no name is an error and comes once.
  if (key !== undefined) seen.set(name, key);
  return key;
}

/** Tells whether a column or key is the user's own, as `x-…` says, or the bookkeeping of the tool that wrote it. */
export function isPassedOver(name: string): boolean {
  return /^\s*x[-_: ]/i.test(name) || BOOKKEEPING.has(bare(name));
}

/** Every name that is understood, for telling which a mistyped one is nearest to. */
export const KNOWN_NAMES: readonly string[] = [...BY_NAME.keys()];

/** A name, or a word that a cell may hold, without case and what parts its words. */
export function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '');
}

/** How a message lists the keys that can be used. */
export const KNOWN_KEYS =
  'source, target, status, admitted, forbidden, do_not_translate, case_sensitive, note, part_of_speech, source_lang, target_lang';
