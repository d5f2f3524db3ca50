import { MtlintError } from '../core/error';
import type { GlossaryEntry } from '../core/glossary';
import { cut, type SensedEntry } from './entry';

/**
 * Joins entries that say the same of one source term, and refuses those that contradict each other. One source may
 * have several targets where a note or a part of speech tells the senses apart, as termbases have it.
 * @throws {MtlintError} `glossary` that names both places.
 */
export function mergeEntries(all: readonly SensedEntry[]): readonly GlossaryEntry[] {
  const merged = new Map<string, SensedEntry>();
  for (const one of all) {
    const { source, sourceLanguage, targetLanguage } = one.entry;
    const key = [source, sourceLanguage, targetLanguage, one.sense].join('\u0000');
    const earlier = merged.get(key);
    merged.set(key, contradictionFree(earlier === undefined ? one : join(earlier, one), earlier, one));
  }
  return [...merged.values()].map(({ entry }) => entry);
}

function join(earlier: SensedEntry, later: SensedEntry): SensedEntry {
  const a = earlier.entry;
  const b = later.entry;
  const bothTargets = a.target !== undefined && b.target !== undefined && a.target !== b.target;
  if (bothTargets && !a.admitted.includes(b.target as string) && !b.admitted.includes(a.target as string)) {
    throw new MtlintError(
      'glossary',
      `\`${cut(a.source)}\` has the target \`${cut(String(b.target))}\`, but \`${cut(String(a.target))}\` at ${earlier.place}`,
      { place: later.place, remedy: 'list one of them as admitted, or tell the senses apart by a note' },
    );
  }
  const target = a.target ?? b.target;
  const admitted = new Set([...a.admitted, ...b.admitted, ...(bothTargets ? [b.target as string] : [])]);
  if (target !== undefined) admitted.delete(target);
  return {
    ...earlier,
    entry: {
      ...a,
      target,
      admitted: [...admitted],
      forbidden: [...new Set([...a.forbidden, ...b.forbidden])],
      doNotTranslate: a.doNotTranslate || b.doNotTranslate,
      caseSensitive: a.caseSensitive || b.caseSensitive,
    },
  };
}

function contradictionFree(joined: SensedEntry, earlier: SensedEntry | undefined, later: SensedEntry): SensedEntry {
  const { target, admitted, forbidden, source } = joined.entry;
  const both = forbidden.find((term) => term === target || admitted.includes(term));
  if (both === undefined) return joined;
  const also = earlier === undefined ? '' : `, see also ${earlier.place}`;
  throw new MtlintError('glossary', `\`${cut(both)}\` is both wanted and forbidden for \`${cut(source)}\`${also}`, {
    place: later.place,
    remedy: 'remove it from one of the two',
  });
}
