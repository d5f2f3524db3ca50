import { bare } from './keys';

/** What an entry says of its target. */
export type Status = 'preferred' | 'admitted' | 'forbidden' | 'doNotTranslate';

// The words of termbases and of TBX (`deprecatedTerm-admn-sts`), without case and what parts their words.
const WORDS: Readonly<Record<Status, readonly string[]>> = {
  preferred: ['preferred', 'approved', 'recommended', 'standard', 'standardized', 'mandatory'],
  admitted: ['admitted', 'allowed', 'accepted', 'acceptable', 'permitted', 'alternative', 'synonym'],
  forbidden: [
    'forbidden',
    'deprecated',
    'donotuse',
    'notrecommended',
    'notapproved',
    'unapproved',
    'prohibited',
    'banned',
    'disallowed',
    'avoid',
    'rejected',
    'obsolete',
    'superseded',
  ],
  doNotTranslate: ['donottranslate', 'dnt', 'untranslatable'],
};

const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status as Status] as const)),
);

/** The status that a cell names. */
export function statusNamed(value: string): Status | undefined {
  return BY_WORD.get(bare(value).replace(/(?:term)?(?:admnsts)?$/, ''));
}

/** How a message lists the values that can be used. */
export const KNOWN_STATUSES =
  'preferred, approved, admitted, allowed, deprecated, forbidden, not recommended, do not use or do not translate';
