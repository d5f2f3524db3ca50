// BCP 47 as glossaries write it, underscore included: fr, fr-FR, zh_Hant_TW, es-419.
const TAG = /^[a-z]{2,3}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3}))*$/i;

/** Tells whether a text has the shape of a language tag. */
export function isLanguageTag(text: string): boolean {
  return TAG.test(text);
}

// Only where such a code stands in the first row of a table is the row taken for a header of languages: `no,non` may
// as well be an entry, so the list has the codes that tools offer and leaves out those that are everyday words.
const HEADER_CODES = new Set(
  `ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is ja ka kk ko la lt lv mk ms mt nb nl pl pt
ro ru sa sk sl sq sr sv sw ta th tl tr uk ur vi zh`.split(/\s+/),
);

/** Tells whether the cell of a first row names a language. */
export function isLanguageHeader(text: string): boolean {
  return isLanguageTag(text) && HEADER_CODES.has(text.slice(0, 2).toLowerCase()) && !/^[a-z]{3}/i.test(text);
}

/**
 * A tag as BCP 47 writes it. The regions XX, ZZ and 001 say "anywhere" (`fr_XX`), and so say nothing.
 */
export function canonicalTag(text: string): string {
  const parts = text.replaceAll('_', '-').split('-');
  const kept = parts.filter((part, index) => index === 0 || !/^(?:xx|zz|001)$/i.test(part));
  return kept
    .map((part, index) => {
      if (index === 0) return part.toLowerCase();
      return part.length === 4 ? `${part[0]?.toUpperCase()}${part.slice(1).toLowerCase()}` : part.toUpperCase();
    })
    .join('-');
}
