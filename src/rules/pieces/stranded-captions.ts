import type { Sentence } from '../../analysis/text/sentences';
import type { BlockStructure } from '../../analysis/text/structure';
import type { Article } from '../../core/article';
import type { Span } from '../../core/span';

const LONGEST_CAPTION = 20;

/** `30 May 2020, the mayor and the bishop |`: a line that opens with a bare date, has no verb and ends in a bar. */
export function* strandedCaptions(
  { document: { prose, blocks }, language }: Article,
  roles: readonly BlockStructure[],
  all: readonly Sentence[],
  finiteIn: (sentence: Sentence) => boolean,
) {
  const months = [...language.dates.months, ...language.dates.monthAbbreviations].map((month) =>
    month.replace('.', '\\.'),
  );
  if (months.length === 0) return;
  const month = `(?:${months.join('|')})`;
  const date = new RegExp(
    `^(?:\\d{1,2}(?:\\.|er|º)? (?:de )?${month}|${month} \\d{1,2},?) (?:de )?\\d{4}[,:] .*[^|]\\|\\s*$`,
    'iu',
  );
  for (let index = 0; index < roles.length; index += 1) {
    const { role, firstSentence, lastSentence, wordCount } = roles[index] as BlockStructure;
    if (role !== 'caption' || lastSentence - firstSentence !== 1 || wordCount > LONGEST_CAPTION) continue;
    const { offset, endOffset } = blocks[index] as Span;
    if (!date.test(prose.slice(offset, endOffset)) || finiteIn(all[firstSentence] as Sentence)) continue;
    // The bar is a fault of its own.
    const { length } = prose.slice(offset, endOffset).replace(/\s*\|\s*$/, '');
    yield { offset, endOffset: offset + length, messageId: 'caption' as const, confidence: 0.75 };
  }
}
